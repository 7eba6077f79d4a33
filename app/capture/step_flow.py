"""One person's form from "your turn" to "thank you": the pages of one step, in order."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.capture.context import CaptureContext
from app.capture.decline_page import DeclinePage
from app.capture.form_page import FormPage
from app.capture.inputs import FormResult, FormState, HandoverStep, Purpose, ShareAnswer
from app.capture.picture_page import PicturePage
from app.capture.practice import is_practice
from app.capture.thanks_page import ThanksPage
from app.capture.turn_page import TurnPage

Record = Callable[[FormResult], str | None]  # None: saved; else a sentence why it is not


class StepFlow(QObject):
    """Makes each page when it is due; a form page is gone before anybody else sees the screen.

    Signals: ``page_changed(QWidget)``, ``draft_changed(FormState)``,
    ``language_chosen(str)``, ``form_finished(FormResult)`` when it is saved, ``ended()`` when
    the next step may begin.
    """

    page_changed = Signal(QWidget)
    draft_changed = Signal(object)
    language_chosen = Signal(str)
    form_finished = Signal(object)
    ended = Signal()

    def __init__(
        self,
        step: HandoverStep,
        context: CaptureContext,
        record: Record,
        way_on: Callable[[], str],  # in the language of the form by then
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._context = context
        self._words = context.words(step.form.language)
        self._record = record
        self._way_on = way_on
        self._form: FormPage | None = None
        self._decline: DeclinePage | None = None
        self._thanks: ThanksPage | None = None
        self._unsaved: FormResult | None = None

    def begin(self, sentence: str) -> None:
        """Start with whose turn it is; without a sentence, with the form at once."""
        if not sentence:
            self._open_form()
            return
        page = TurnPage(
            self._context.theme,
            sentence,
            self._words.start(),
            subject=self._words.subject(self._step.form.about, self._step.form.home),
            right_to_left=self._step.form.right_to_left,
        )
        page.started.connect(self._open_form)
        self.page_changed.emit(page)

    def renew(self, context: CaptureContext) -> None:
        """Lay the form out anew, as for another screen; its marks stay."""
        self._context = context
        if self._form is not None:
            self._show_form(self._form.state())

    def _open_form(self) -> None:
        if self._step.form.purpose is Purpose.PICTURES:
            self._show_pictures()
        else:
            self._show_form(self._step.initial)

    def _show_pictures(self, *, again: bool = False) -> None:
        page = PicturePage(self._step.form, self._context, self._languages())
        page.finished.connect(self.ended)
        page.language_chosen.connect(self._change_language)
        if again:
            page.stay_at_language()
        self.page_changed.emit(page)

    def _show_form(self, state: FormState | None, *, again: bool = False) -> None:
        self._decline = None
        step = self._step
        self._form = FormPage(step.form, self._context, state, self._languages())
        self._form.finished.connect(self._finish)
        self._form.declined.connect(self._give_up)
        self._form.language_chosen.connect(self._change_language)
        if not is_practice(step):
            self._form.state_changed.connect(self.draft_changed)
        if again:
            self._form.stay_at_language()
        self.page_changed.emit(self._form)

    def _change_language(self, language: str) -> None:
        """Show the same form with the same marks in other words."""
        self._step = self._step.in_language(language)
        self._words = self._context.words(language)
        self.language_chosen.emit(language)
        if self._form is None:
            self._show_pictures(again=True)
        else:
            self._show_form(self._form.state(), again=True)

    def _languages(self) -> tuple[str, ...]:
        forms = (self._step.form, *self._step.other_languages)
        return tuple(one.language for one in forms)

    def _finish(self, state: FormState) -> None:
        if is_practice(self._step):
            self.ended.emit()
            return
        result = self._result(state.positions, state.seconds)
        if self._step.ask_share:
            self._unsaved = result
            self._open_thanks().ask_share(self._step.share_default)
        else:
            self._save(result)

    def _give_up(self, state: FormState) -> None:
        """Take "not today" at its word; where marks would go away with it, ask first."""
        marked = sum(position is not None for position in state.positions)
        if not marked:
            self._skip(state)
            return
        self._form = None
        self._decline = DeclinePage(self._step.form, self._context, marked)
        self._decline.returned.connect(partial(self._show_form, state))
        self._decline.confirmed.connect(partial(self._skip, state))
        self.page_changed.emit(self._decline)

    def _skip(self, state: FormState) -> None:
        nothing = (None,) * len(state.positions)
        self._save(self._result(nothing, state.seconds, skipped=True))

    def _result(
        self, positions: tuple[int | None, ...], seconds: int, *, skipped: bool = False
    ) -> FormResult:
        language = self._step.form.language
        return FormResult(self._step.key, positions, seconds, skipped, None, language)

    def _take_share(self, answer: ShareAnswer) -> None:
        if self._unsaved is not None:
            self._save(replace(self._unsaved, share=answer))

    def _save_again(self) -> None:
        if self._unsaved is not None:
            self._save(self._unsaved)

    def _save(self, result: FormResult) -> None:
        problem = self._record(result)
        if problem is not None:
            self._unsaved = result
            self._show_problem(problem)
            return
        self._unsaved = None
        self.form_finished.emit(result)
        self._open_thanks().show_way_on(self._way_on())

    def _show_problem(self, sentence: str) -> None:
        page = self._thanks or self._decline or self._form
        if page is not None:
            page.show_problem(sentence)

    def _open_thanks(self) -> ThanksPage:
        if self._thanks is None:
            if self._form is not None:
                self._form.blockSignals(True)  # closing it tells no more drafts
                self._form = None
            self._thanks = ThanksPage(self._step.form, self._context)
            self._thanks.share_answered.connect(self._take_share)
            self._thanks.retry_requested.connect(self._save_again)
            self._thanks.went_on.connect(self.ended)
            self.page_changed.emit(self._thanks)
        return self._thanks
