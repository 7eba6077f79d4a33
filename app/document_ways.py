"""The ways to the documents of a case, each page made when it is first entered."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from app.documents.kinds import ACCESS
from app.handout.room import AccessRoom, HandoutRoom, build_access, build_handout
from app.rail_entries import CASELOAD
from app.room_maker import RoomMaker
from app.window import MainWindow
from models.domain.ids import CaseId

HANDOUT = "handout"


class DocumentWays(QObject):
    """Shows a document, or the access package, of one case before it leaves."""

    closed = Signal(object)  # case id: back to the case
    list_requested = Signal()

    def __init__(self, window: MainWindow, maker: RoomMaker) -> None:
        super().__init__()
        self._window = window
        self._maker = maker

    @property
    def keys(self) -> tuple[str, ...]:
        """The pages there can be."""
        return (HANDOUT, ACCESS)

    def open(self, kind: str, case_id: CaseId) -> None:
        """Show a document by its kind."""
        if kind == ACCESS:
            self._open_access(case_id)
            return
        self._handout.presenter.open(kind, case_id)
        self._window.show_page(HANDOUT, under=CASELOAD)

    def leave(self) -> None:
        """Keep what was typed."""
        if "_handout" in self.__dict__:
            self._handout.presenter.leave()

    @Slot(object)
    def _open_access(self, case_id: CaseId) -> None:
        self.leave()
        self._access.presenter.open(case_id)
        self._window.show_page(ACCESS, under=CASELOAD)

    @cached_property
    def _handout(self) -> HandoutRoom:
        room = build_handout(self._maker.handout_needs())
        self._window.add_page(HANDOUT, room.page)
        room.page.closed.connect(self.closed)
        room.page.list_requested.connect(self.list_requested)
        room.page.access_asked.connect(self._open_access)
        return room

    @cached_property
    def _access(self) -> AccessRoom:
        room = build_access(self._maker.handout_needs())
        self._window.add_page(ACCESS, room.page)
        room.page.closed.connect(self.closed)
        room.page.list_requested.connect(self.list_requested)
        return room
