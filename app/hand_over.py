"""Open the full-screen window a family holds, and carry its marks to the meeting."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from app.capture.context import CaptureContext
from app.capture.handover_window import HandoverWindow
from app.capture.inputs import FormResult, FormState, Handover, PinResult
from app.capture.patience import Patience
from app.capture.pin_page import PinPage
from app.capture.practice import practice_step
from app.capture.speech import Speech
from app.capture.words import CaptureWords
from app.fonts import load_arabic
from app.form_specs import form_draft, handover_of, turn_result
from app.meeting.ports import Round
from app.screen_shield import shield
from app.theme import Theme
from app.wording import Translate
from models.domain.answers import AnswerMode
from models.domain.scales import Scale
from models.services.archive import ArchiveService

SHOWN = frozenset({AnswerMode.SCREEN, AnswerMode.INTERPRETER})  # whose forms are on the screen


@dataclass(frozen=True, slots=True)
class HandOverNeeds:
    """What a hand-over is made with."""

    theme: Theme
    scales: Mapping[str, Scale]
    archive: ArchiveService
    translate: Callable[[str], Translate]  # language -> translate function
    language: Callable[[], str]  # of the window
    px_per_mm: Callable[[QScreen | None], float]  # as measured, else as the screen says
    screen: Callable[[], QScreen | None]  # the one a family sees
    hide_from_capture: Callable[[], bool]
    speech: Speech | None = None  # None: nothing is read aloud


class HandOverDesk(QObject):
    """Makes one window per round; tells when the families' turn begins and ends."""

    began = Signal()  # the therapist's window must not be seen now
    ended = Signal()

    def __init__(self, needs: HandOverNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._words: dict[str, CaptureWords] = {}
        self._window: HandoverWindow | None = None
        self._round: Round | None = None

    @property
    def is_out(self) -> bool:
        """Whether a family holds the computer."""
        return self._window is not None

    def hand_over(self, round_: Round) -> None:
        """Show the first form full screen; returns at once."""
        self._round = round_
        self._window = self._make(round_)
        self._window.draft_changed.connect(self._keep_draft)
        self._window.handed_back.connect(self._come_back)
        self._window.screen_changed.connect(self._measure)
        self._window.wait_for_pin(self._needs.archive.pin_wait_seconds())
        self.began.emit()
        self._window.open_full_screen(self._needs.screen())
        hide = self._needs.hide_from_capture() and not round_.is_shared
        shield(self._window, on=hide)

    def abandon(self) -> None:
        """Take the window away, as when the computer goes to sleep; the form is out all the same.

        Opening the archive again comes back locked in front of it.
        """
        if self._window is not None:
            self._window.abandon()  # it still tells of a mark that moved just now
            self._window.deleteLater()
        self._rest()
        self._round = self._window = None

    def _measure(self, screen: QScreen) -> None:
        if self._window is not None:
            self._window.use_px_per_mm(self._needs.px_per_mm(screen))

    def _make(self, round_: Round) -> HandoverWindow:
        needs = self._needs
        if needs.speech is not None:
            needs.speech.look_for_voices()
        load_arabic(needs.theme.resources / "fonts")
        context = CaptureContext(
            theme=needs.theme,
            words=self._words_in,
            clock=time.monotonic,
            px_per_mm=needs.px_per_mm(needs.screen()),
            speech=needs.speech,
        )
        return HandoverWindow(
            self._with_practice(round_, context),
            context,
            record=self._record,
            check_pin=self._check_pin,
            language=needs.language(),
            therapist_name=needs.archive.settings().therapist,
        )

    def _with_practice(self, round_: Round, context: CaptureContext) -> Handover:
        """Let a child who has never had a form on the screen try the line once."""
        handover = handover_of(round_.turns, round_.history, self._needs.scales)
        on_screen = (one for one in round_.history.answers if one.mode in SHOWN)
        seasoned = {answer.rater_id for answer in on_screen}
        begun = {turn.rater_id for turn in round_.turns if turn.draft is not None}
        steps = []
        for turn, step in zip(round_.turns, handover.steps, strict=True):
            if step.form.is_for_child and turn.rater_id not in seasoned | begun:
                steps.append(practice_step(step, context.words))
                seasoned.add(turn.rater_id)
            steps.append(step)
        return Handover(tuple(steps))

    def pin_page(self, on_right: Callable[[], None]) -> QWidget:
        """Make the page that asks for the PIN, in the window's language."""
        patience = Patience(time.monotonic)
        patience.close_for(self._needs.archive.pin_wait_seconds())
        page = PinPage(
            self._needs.theme,
            self._words_in(self._needs.language()),
            self._check_pin,
            patience,
        )
        page.offer_return(False)
        page.accepted.connect(on_right)
        return page

    def _words_in(self, language: str) -> CaptureWords:
        if language not in self._words:
            self._words[language] = CaptureWords(language, self._needs.translate(language))
        return self._words[language]

    def _record(self, result: FormResult) -> str | None:
        assert self._round is not None
        return self._round.record(turn_result(result))

    def _check_pin(self, pin: str) -> PinResult:
        result = self._needs.archive.check_pin(pin)
        return PinResult(result.ok, result.wait_seconds)

    def _keep_draft(self, key: str, state: FormState) -> None:
        assert self._round is not None
        self._round.on_draft(key, form_draft(state))

    def _come_back(self) -> None:
        round_, window = self._round, self._window
        self._round = self._window = None
        if window is not None:
            window.deleteLater()
        self._rest()
        self.ended.emit()
        if round_ is not None:
            round_.on_handed_back()

    def _rest(self) -> None:
        if self._needs.speech is not None:
            self._needs.speech.rest()
