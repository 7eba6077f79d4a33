"""Joins the page of a document with the case: reads, has it made, keeps what is typed, lets go."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from app.documents.kinds import DocumentKind
from app.exporting import FinishedDocument
from app.handout.case_reader import CaseReader
from app.handout.choice import LANGUAGES, HandoutChoice, decoded, encoded
from app.handout.finishing import finished, suspects_in
from app.handout.maker import DocumentMaker
from app.handout.making import MadeDocument, Order, made
from app.handout.needs import HandoutNeeds
from app.handout.page import HandoutPage
from app.handout.state import HandoutState
from app.key_values import Rating
from models.domain.archive_errors import ArchiveError
from models.domain.ids import CaseId
from models.domain.people import Role
from models.services.changes import Changes

KEEP_AFTER_MS = 3000  # each keeping is a line in the log: not at every breath
SHOWN = ~(Changes.SETTINGS | Changes.DRAFTS | Changes.DOCUMENTS)

Export = Callable[[HandoutPage, FinishedDocument], None]


class HandoutPresenter:
    """Makes one document of one case at a time."""

    def __init__(self, page: HandoutPage, needs: HandoutNeeds) -> None:
        self._page = page
        self._needs = needs
        self._maker = DocumentMaker[MadeDocument](needs.tasks, self._show_made)
        self._reader = CaseReader(needs)
        self._choice = HandoutChoice()
        self._kept = ""  # as the archive has it
        self._made: MadeDocument | None = None
        self._when_made: Callable[[], None] | None = None
        self._last_rated = 0
        self._plain = [needs.words_in(one).role(role) for one in LANGUAGES for role in Role]
        self._pause = QTimer(page)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_AFTER_MS)
        self._pause.timeout.connect(self._keep)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.changed.connect(self._take)
        page.kind_chosen.connect(self._change_kind)
        page.access_requested.connect(self._ask_for_access)
        page.save_requested.connect(self._save)
        page.print_requested.connect(self._print)
        page.journal_requested.connect(self._make_ready_for_journal)
        page.copy_requested.connect(self._copy_text)
        page.text_requested.connect(self._save_text)
        page.close_requested.connect(self._close)
        page.leaving.rating_wanted.connect(self._rate)
        page.left.connect(self.leave)
        page.reworded.connect(self._show)
        self._needs.notifier.changed.connect(self._follow)

    def open(self, kind: str, case_id: CaseId) -> None:
        """Show a document of a case, with what was typed for it before."""
        self.leave()
        needs = self._needs
        self._reader.close()
        try:
            draft = needs.services.documents.draft(case_id)
            self._choice = decoded(draft, needs.words().language).without_past(needs.today())
            self._page.start_over()
            self._reader.open(case_id, DocumentKind(kind), self._choice)
            self._show()
        except ArchiveError as error:
            self._reader.close()
            needs.trouble(error)
            return
        self._kept = encoded(self._choice)
        self._page.begin()

    def leave(self) -> None:
        """Keep what was typed; call it before the archive is closed."""
        self._when_made = None
        self._needs.export.forget_copied()
        if self._reader.case_id is not None and isValid(self._page):
            self._take()
            self._keep()

    # Reading and showing

    def _show(self) -> None:
        state = self._reader.state(self._choice)
        if state is None:
            return
        self._choice = replace(state.choice, about=state.about)
        self._page.show_state(state, self._needs.words())
        self._refresh(state)

    def _follow(self, changes: Changes, case_id: object) -> None:
        mine = self._reader.case_id
        is_mine = mine is not None and case_id in {None, mine}
        if is_mine and changes & SHOWN and self._page.isVisible():
            self._take()
            try:
                self._reader.read(self._choice)
                self._show()
            except ArchiveError as error:
                self._needs.trouble(error)

    def _change_kind(self, kind: str) -> None:
        self._take()
        self._keep()
        self._page.start_over()
        self._reader.kind = DocumentKind(kind)
        self._reader.share(self._choice)
        self._show()

    def _ask_for_access(self) -> None:
        self._page.access_asked.emit(self._reader.case_id)

    def _take(self) -> None:
        """Follow what was typed and chosen."""
        if self._reader.case_id is None:
            return
        before = self._choice
        self._choice = self._page.read(before)
        if self._choice == before:
            return
        self._pause.start()
        try:
            self._reader.share(self._choice)
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        if self._choice.about != before.about:
            self._show()
        elif (state := self._reader.state(self._choice)) is not None:
            self._page.show_consequences(state, self._needs.words())
            self._refresh(state)

    # Making

    def _refresh(self, state: HandoutState) -> None:
        needs, shared = self._needs, self._reader.shared
        assert shared is not None
        self._made = None
        self._page.preview.set_busy(busy=True)
        order = Order(
            shared=shared,
            state=state,
            words=needs.words_in(state.choice.language),
            day=needs.today(),
            yardstick=needs.yardstick,
            resources=needs.resources,
            version=needs.version,
            is_practice=self._reader.is_practice,
        )
        self._maker.want(partial(made, order))

    def _show_made(self, document: MadeDocument) -> None:
        if not isValid(self._page):  # the archive was locked meanwhile
            return
        self._made = document
        self._page.preview.show_pdf(document.content, suspects_in(document.order, self._plain))
        self._page.show_names_found()
        when_made, self._when_made = self._when_made, None
        if when_made is not None:
            when_made()

    # Letting go

    def _save(self) -> None:
        self._let_out(self._needs.export.save)

    def _print(self) -> None:
        self._let_out(self._needs.export.print_out)

    def _make_ready_for_journal(self) -> None:
        self._let_out(self._needs.export.make_ready_for_journal)

    def _copy_text(self) -> None:
        self._let_out(self._needs.export.copy_text)

    def _save_text(self) -> None:
        self._let_out(self._needs.export.save_text)

    def _let_out(self, way: Export) -> None:
        """Go on with exactly what is typed now, once the page for it is made."""
        self._page.finish_typing()
        self._take()
        self._keep()
        state = self._reader.state(self._choice)
        if state is None:
            return
        if state.traits.needs_recipients and not state.recipients:
            self._page.ask_for_recipients()
        elif not self._page.is_password_ready():
            return
        elif self._made is None:
            self._when_made = partial(self._hand_out, way)
        else:
            self._hand_out(way)

    def _hand_out(self, way: Export) -> None:
        assert self._made is not None
        assert self._reader.case_id is not None
        document_id = self._needs.services.documents.new_id()
        document = finished(self._made, self._reader.case_id, document_id)
        way(self._page, replace(document, password=self._page.leaving.password))

    def _rate(self, text: str) -> None:
        self._last_rated += 1
        done = partial(self._show_rating, self._last_rated)
        self._needs.tasks.run(partial(self._needs.rate, text), done)

    def _show_rating(self, number: int, rating: Rating) -> None:
        if number == self._last_rated and isValid(self._page):
            self._page.leaving.show_rating(rating)

    # Keeping

    def _keep(self) -> None:
        self._pause.stop()
        text, case_id = encoded(self._choice), self._reader.case_id
        if case_id is None or text == self._kept:
            return
        try:
            self._needs.services.documents.save_draft(case_id, text)
        except ArchiveError as error:
            self._page.say_trouble(self._needs.words().archive_error(error))
        else:
            self._kept = text
            self._page.say_trouble("")

    def _close(self) -> None:
        case_id = self._reader.case_id
        self.leave()
        self._page.closed.emit(case_id)
