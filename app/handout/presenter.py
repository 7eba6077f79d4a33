"""Joins the page of a document with the case: reads, has it made, keeps what is typed, lets go."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from app.exporting import FinishedDocument
from app.handout.choice import HandoutChoice, decoded, encoded
from app.handout.kinds import HandoutKind
from app.handout.maker import DocumentMaker
from app.handout.making import MadeDocument, Order
from app.handout.needs import HandoutNeeds
from app.handout.page import HandoutPage
from app.handout.state import HandoutState, state_of
from models.domain.archive_errors import ArchiveError
from models.domain.history import CaseHistory
from models.domain.ids import CaseId
from models.domain.plans import Audience
from models.domain.sharing import document_viewers
from models.services.changes import Changes
from models.services.document_log import DocumentEntry
from models.services.progress import CaseView

KEEP_AFTER_MS = 3000  # each keeping is a line in the log: not at every breath
SHOWN = ~(Changes.SETTINGS | Changes.DRAFTS | Changes.DOCUMENTS)


class HandoutPresenter:
    """Makes one document of one case at a time."""

    def __init__(self, page: HandoutPage, needs: HandoutNeeds) -> None:
        self._page = page
        self._needs = needs
        self._maker = DocumentMaker(needs.tasks, self._show_made)
        self._case_id: CaseId | None = None
        self._kind = HandoutKind.NETWORK_MEETING
        self._choice = HandoutChoice()
        self._kept = ""  # as the archive has it
        self._history: CaseHistory | None = None
        self._shared: CaseView | None = None
        self._is_practice = False
        self._made: MadeDocument | None = None
        self._when_made: Callable[[], None] | None = None
        self._pause = QTimer(page)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_AFTER_MS)
        self._pause.timeout.connect(self._keep)
        page.changed.connect(self._take)
        page.save_requested.connect(self._save)
        page.print_requested.connect(self._print)
        page.close_requested.connect(self._close)
        page.left.connect(self.leave)
        page.reworded.connect(self._show)
        needs.notifier.changed.connect(self._follow)

    def open(self, kind: str, case_id: CaseId) -> None:
        """Show a document of a case, with what was typed for it before."""
        self.leave()
        needs, self._case_id = self._needs, None
        self._history = self._shared = None
        try:
            draft = needs.services.documents.draft(case_id)
            self._case_id, self._kind = case_id, HandoutKind(kind)
            self._choice = decoded(draft, needs.words().language).without_past(needs.today())
            self._page.start_over()
            self._read()
        except ArchiveError as error:
            self._case_id = None
            needs.trouble(error)
            return
        self._kept = encoded(self._choice)
        self._page.begin()

    def leave(self) -> None:
        """Keep what was typed; call it before the archive is closed."""
        self._when_made = None
        if self._case_id is not None and isValid(self._page):
            self._take()
            self._keep()

    # Reading and showing

    def _read(self) -> None:
        """Read the case: what all may see, and who is not heard and why."""
        assert self._case_id is not None
        self._is_practice = self._needs.services.archive.settings().practice
        progress = self._needs.services.progress
        self._history = progress.of(self._case_id).history
        viewers = document_viewers(self._history.members)
        self._shared = progress.seen_by(self._case_id, viewers)
        self._show()

    def _show(self) -> None:
        if (state := self._state()) is None:
            return
        self._choice = replace(state.choice, about=state.about)
        words = self._needs.words()
        self._page.show_state(state, words.decimal_mark)
        self._refresh(state)

    def _state(self) -> HandoutState | None:
        if self._history is None or self._shared is None:
            return None
        words = self._needs.words()
        return state_of(self._kind, self._history, self._shared, self._choice, words)

    def _follow(self, changes: Changes, case_id: object) -> None:
        is_mine = self._case_id is not None and case_id in {None, self._case_id}
        if is_mine and changes & SHOWN and self._page.isVisible():
            self._take()
            try:
                self._read()
            except ArchiveError as error:
                self._needs.trouble(error)

    def _take(self) -> None:
        """Follow what was typed and chosen."""
        if self._history is None:
            return
        before, held = self._choice, len(self._history.held)
        seen_at = held if self._page.is_marked_seen else None
        self._choice = replace(self._page.read(before), seen_at=seen_at)
        if self._choice == before:
            return
        self._pause.start()
        if self._choice.about != before.about:
            self._show()
        elif (state := self._state()) is not None:
            self._page.show_consequences(state)
            self._refresh(state)

    # Making

    def _refresh(self, state: HandoutState) -> None:
        assert self._shared is not None
        needs = self._needs
        self._made = None
        self._page.preview.set_busy(busy=True)
        self._maker.want(
            Order(
                shared=self._shared,
                state=state,
                words=needs.words_in(state.choice.language),
                day=needs.today(),
                yardstick=needs.yardstick,
                resources=needs.resources,
                version=needs.version,
                is_practice=self._is_practice,
            )
        )

    def _show_made(self, document: MadeDocument) -> None:
        if not isValid(self._page):  # the archive was locked meanwhile
            return
        self._made = document
        self._page.preview.show_pdf(document.content)
        when_made, self._when_made = self._when_made, None
        if when_made is not None:
            when_made()

    # Letting go

    def _save(self) -> None:
        self._let_out(self._save_made)

    def _print(self) -> None:
        self._let_out(self._print_made)

    def _let_out(self, go: Callable[[], None]) -> None:
        """Go on with exactly what is typed now, once the page for it is made."""
        self._page.words.finish_typing()
        self._take()
        self._keep()
        is_network = self._kind is HandoutKind.NETWORK_MEETING
        if is_network and not self._choice.shared_with.strip():
            self._page.ask_for_recipients()
        elif self._made is None:
            self._when_made = go
        else:
            go()

    def _save_made(self) -> None:
        self._needs.export.save(self._page, self._finished())

    def _print_made(self) -> None:
        self._needs.export.print_out(self._page, self._finished())

    def _finished(self) -> FinishedDocument:
        document, state, case_id = self._made, self._state(), self._case_id
        assert document is not None
        assert state is not None
        assert case_id is not None
        entry = DocumentEntry(
            case_id=case_id,
            kind=self._kind.value,
            audience=Audience.MEETING.value,
            recipients=self._choice.shared_with.strip() if state.is_network else "",
            included=state.included,
            sha256=hashlib.sha256(document.content).hexdigest(),
            pages=document.pages,
        )
        return FinishedDocument(document.content, document.file_name, entry)

    # Keeping

    def _keep(self) -> None:
        self._pause.stop()
        text = encoded(self._choice)
        if self._case_id is None or text == self._kept:
            return
        try:
            self._needs.services.documents.save_draft(self._case_id, text)
        except ArchiveError as error:
            self._page.say_trouble(self._needs.words().archive_error(error))
        else:
            self._kept = text
            self._page.say_trouble("")

    def _close(self) -> None:
        self.leave()
        self._page.closed.emit(self._case_id)
