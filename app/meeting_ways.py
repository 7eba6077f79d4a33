"""The ways into a meeting and out of it: out only by the PIN, while the family may be there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.curtain.page import CurtainState
from app.curtain.words import CurtainWords
from app.meeting.groups.meeting_presenter import GroupMeetingPresenter
from app.meeting.room import MeetingRoom
from app.opening import OpenStore
from app.rail_entries import CASELOAD, GROUPS
from app.room_maker import RoomMaker
from app.undo_keys import UndoKeys
from models.domain.archive_errors import ArchiveError
from models.domain.ids import CaseId, GroupSessionId, SessionId
from models.domain.parting import parting_of
from models.domain.plans import DecisionKind

if TYPE_CHECKING:
    from app.shell import Shell

MEETING, GROUP_MEETING = "meeting", "group_meeting"


@dataclass(frozen=True, slots=True)
class CaseDoors:
    """Where a meeting leads to."""

    open_case: Callable[[CaseId], None]
    ask_to_close: Callable[[], None]  # how the course ended, of the case that is shown


class MeetingWays(QObject):
    """Opens the room of meetings, and draws the curtain over it.

    Emits ``groups_requested()`` when a group's meeting was left.
    """

    groups_requested = Signal()

    def __init__(
        self,
        shell: "Shell",
        opened: OpenStore,
        maker: RoomMaker,
        doors: CaseDoors,
    ) -> None:
        super().__init__()
        self._shell = shell
        self._window = shell.parts.window
        self._opened = opened
        self._maker = maker
        self._doors = doors
        self._curtain = maker.curtain()
        self._words = CurtainWords()
        self._keys = UndoKeys(self._window, maker.undo)
        maker.behind_pin = self._behind_pin
        maker.undo.moved.connect(self._tell_undone)

    @cached_property
    def _room(self) -> MeetingRoom:
        room = self._maker.meeting_room()
        self._window.add_page(MEETING, room.page)
        room.page.closed.connect(self._pause)
        room.page.finished.connect(self._part)
        room.page.reopened.connect(self._open_again, Qt.ConnectionType.QueuedConnection)
        room.page.called_off.connect(self._leave_called_off)
        return room

    def open(self, case_id: CaseId) -> None:
        """Begin a meeting, or go on with the one that runs."""
        room = self._room
        self._window.set_immersive(True)
        self._window.show_page(MEETING, under=CASELOAD)
        if not room.presenter.open(case_id):
            self._leave(case_id)

    @Slot(object)
    def open_group(self, session_id: GroupSessionId) -> None:
        """Go on with a group's meeting that runs."""
        self._group.open(session_id)
        self._go_on_with_group()

    def _go_on_with_group(self) -> None:
        self._window.set_immersive(True)
        self._window.show_page(GROUP_MEETING, under=GROUPS)

    @cached_property
    def _group(self) -> GroupMeetingPresenter:
        page, presenter = self._maker.group_meeting()
        self._window.add_page(GROUP_MEETING, page)
        presenter.left.connect(self._part_from_group)
        return presenter

    @Slot(bool)
    def _part_from_group(self, is_over: bool) -> None:  # noqa: FBT001 - a signal's
        state = self._words.goodbye() if is_over else self._words.pause()
        self._draw(state, self._show_groups)
        self._checkpoint()

    def _show_groups(self) -> None:
        self._shell.watch_closely(closely=False)
        self.groups_requested.emit()

    def out_of_meeting(self, then: Callable[[], None]) -> None:
        """Go where a shortcut leads; out of a meeting only by the PIN."""
        if self._is_here:
            self._draw(self._words.pause(), then)
        else:
            then()

    def hide_what_is_left_alone(self) -> None:
        """Draw the curtain; not over a curve that is looked at: all there may see that."""
        if self._window.current_key == GROUP_MEETING:
            self._draw(self._words.pause(), self._go_on_with_group)
        elif self._is_here and not self._room.presenter.is_looked_at:
            self._draw(self._words.pause(), self._go_on)

    def come_back(self) -> None:
        """Watch closely from the hand-back on: the family is still in the room."""
        self._shell.watch_closely(closely=True)

    def close(self) -> None:
        """Take the curtain down, as when the archive is locked."""
        self._curtain.take_down()
        self._keys.close()
        self._maker.undo.clear()

    @Slot(str)
    def _tell_undone(self, problem: str) -> None:
        if problem:
            self._window.say(problem, "circle-alert")
        else:
            self._window.say(self.tr("Taken back"), "undo-2")

    @property
    def _is_here(self) -> bool:
        return self._window.current_key in {MEETING, GROUP_MEETING}

    @Slot(str, str)
    def _part(self, case_id: str, session_id: str) -> None:
        """Say goodbye on a page without anybody's marks; the PIN leads on to the case."""
        history = self._opened.services.progress.of(CaseId(case_id)).history
        parting = parting_of(history, SessionId(session_id), self._shell.parts.clock.today())
        state = self._words.after_meeting(parting, self._shell.wording())
        latest = [one for one in history.decisions if one.session_id == session_id][-1:]
        ends = bool(latest) and latest[0].kind is DecisionKind.END
        self._draw(state, partial(self._leave_finished, case_id, ends=ends))
        self._checkpoint()

    def _leave_finished(self, case_id: str, *, ends: bool) -> None:
        self._leave(case_id)
        if ends:
            self._doors.ask_to_close()
        said, undo = self.tr("The meeting has ended."), self.tr("Undo")
        self._window.offer(said, "check", undo, self._maker.undo.undo)

    @Slot(str)
    def _leave_called_off(self, case_id: str) -> None:
        """Go back to the case at once: nobody of the family is in the room."""
        self._leave(case_id)
        said, undo = self.tr("Noted: the meeting did not take place."), self.tr("Undo")
        self._window.offer(said, "check", undo, self._maker.undo.undo)

    @Slot(str)
    def _open_again(self, case_id: str) -> None:
        """Go on with a meeting whose end was taken back; not from within the undo itself."""
        self.open(CaseId(case_id))

    @Slot(str)
    def _pause(self, case_id: str) -> None:
        """Leave a meeting that goes on later; its case is behind the PIN."""
        self._draw(self._words.pause(), partial(self._leave, case_id))
        self._checkpoint()

    def _draw(self, state: CurtainState, then: Callable[[], None]) -> None:
        self._shell.watch_closely(closely=False)
        self._curtain.draw(state, then)

    def _behind_pin(self, then: Callable[[], None]) -> None:
        """Ask for the PIN in the middle of a meeting, and go on there."""

        def go_on() -> None:
            self._go_on()
            then()

        self._draw(self._words.pause(), go_on)

    def _go_on(self) -> None:
        self._window.set_immersive(True)
        self._window.show_page(MEETING, under=CASELOAD)
        self._shell.watch_closely(closely=True)

    @Slot(str)
    def _leave(self, case_id: str) -> None:
        self._window.set_immersive(False)
        self._shell.watch_closely(closely=False)
        self._doors.open_case(CaseId(case_id))

    def _checkpoint(self) -> None:
        try:
            self._opened.store.checkpoint()
        except ArchiveError as error:
            self._maker.tell_trouble(error)
