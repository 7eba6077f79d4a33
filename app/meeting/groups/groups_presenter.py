"""Joins the page of groups with the service: describes, adds people, begins meetings."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.change_notifier import ChangeNotifier
from app.freshness import Freshness
from app.meeting.groups.dialogs import GroupDialog, JoinDialog, StartDialog
from app.meeting.groups.groups_page import GroupsPage
from app.meeting.groups.names import told_apart
from app.meeting.groups.states import (
    GroupFace,
    GroupsState,
    GroupWish,
    MeetingWish,
    ParticipantFace,
)
from app.meeting.ports import MeetingNeeds
from app.widgets.save_dialog import SaveDialog
from app.wording.initials import initials
from models.domain.archive_errors import ArchiveError
from models.domain.cases import SessionState
from models.domain.errors import InvalidInputError
from models.domain.groups import GroupKind, GroupSession
from models.domain.ids import GroupId
from models.services.changes import Changes
from models.services.groups import Candidate, GroupDraft, GroupView, Participant

Made = TypeVar("Made")
SHOWN = Changes.GROUPS | Changes.CASES | Changes.MEMBERS | Changes.SESSIONS
NOTHING = GroupWish("", GroupKind.PARENTS, "", "")


class GroupsPresenter(QObject):
    """Keeps the page true. Emits ``meeting_opened(GroupSessionId)`` when a meeting begins."""

    meeting_opened = Signal(object)

    def __init__(
        self,
        page: GroupsPage,
        needs: MeetingNeeds,
        notifier: ChangeNotifier,
        trouble: Callable[[ArchiveError], None],
    ) -> None:
        super().__init__()
        self._page = page
        self._needs = needs
        self._groups = needs.services.groups
        self._meetings = needs.services.group_meetings
        self._notifier = notifier
        self._trouble = trouble
        self._names_shown = False
        page.new_requested.connect(self._ask_new)
        page.edit_requested.connect(self._ask_change)
        page.join_requested.connect(self._ask_who)
        page.leave_requested.connect(self._leave)
        page.close_requested.connect(self._close)
        page.start_requested.connect(self._ask_start)
        page.continue_requested.connect(self._continue)
        page.names_toggled.connect(self._show_names)
        self._fresh = Freshness(page, notifier, SHOWN, self.refresh)

    def show_anew(self, *, names_shown: bool) -> None:
        """Show all groups, with names or with initials."""
        self._names_shown = names_shown
        self.refresh()

    def refresh(self) -> None:
        """Read the groups and show them: those that still meet first."""
        self._fresh.renew()
        try:
            views = sorted(self._groups.views(), key=_by_end)
        except ArchiveError as error:
            self._trouble(error)
            return
        self._page.show_groups(
            GroupsState(tuple(self._face(one) for one in views), self._names_shown)
        )

    # What a group looks like

    def _face(self, view: GroupView) -> GroupFace:
        group = view.group
        kinds = {GroupKind.PARENTS: _parents(), GroupKind.CHILDREN: _children()}
        parts = (kinds[group.kind], group.programme, group.leader)
        running = [one for one in view.sessions if one.state is SessionState.RUNNING]
        return GroupFace(
            id=group.id,
            name=group.name,
            detail=" · ".join(part for part in parts if part),
            meetings=self._held(view.sessions),
            participants=self._people(view),
            is_open=group.is_open,
            running=running[-1].id if running else None,
        )

    def _held(self, sessions: tuple[GroupSession, ...]) -> str:
        held = [one for one in sessions if one.state is SessionState.HELD]
        if not held:
            return _no_meeting()
        day = self._needs.wording().short_date(held[-1].day)
        return (_one_meeting() if len(held) == 1 else _meetings()).format(n=len(held), day=day)

    def _people(self, view: GroupView) -> tuple[ParticipantFace, ...]:
        here = [one for one in view.participants if one.membership.left is None]
        names = told_apart((one.membership.id, one.member, one.children) for one in here)
        return tuple(self._person(one, names[one.membership.id]) for one in here)

    def _person(self, found: Participant, name: str) -> ParticipantFace:
        shown, case = self._names_shown, found.case_label
        return ParticipantFace(
            found.membership.id,
            found.membership.case_id,
            name if shown else initials(name),
            case if shown else initials(case),
        )

    # What is asked for

    def _ask_new(self) -> None:
        self._ask_about(_new(), NOTHING, self._create)

    def _ask_change(self, face: GroupFace) -> None:
        group = self._groups.view(face.id).group
        wish = GroupWish(group.name, group.kind, group.leader, group.programme)
        self._ask_about(face.name, wish, partial(self._change, face.id))

    def _ask_about(self, title: str, wish: GroupWish, keep: Callable[[GroupDraft], object]) -> None:
        dialog = GroupDialog(self._page.theme, title, wish, self._page)

        def submit(made: GroupWish) -> None:
            draft = GroupDraft(made.name, made.kind, made.leader, made.programme)
            self._carry_out(partial(keep, draft), dialog)

        dialog.submitted.connect(submit)
        dialog.open()

    def _create(self, draft: GroupDraft) -> GroupId:
        return self._groups.create(draft)

    def _change(self, group_id: GroupId, draft: GroupDraft) -> Changes:
        return self._groups.change(group_id, draft)

    def _ask_who(self, face: GroupFace) -> None:
        dialog = JoinDialog(self._page.theme, self._groups.candidates, self._worded, self._page)

        def submit(found: Candidate) -> None:
            join = partial(self._groups.join, face.id, found.case_id, found.member.id)
            self._carry_out(join, dialog)

        dialog.submitted.connect(submit)
        dialog.open()

    def _worded(self, found: Candidate) -> str:
        words = self._needs.wording()
        role = words.person(found.member.role, found.member.age_on(self._needs.today()))
        parts = dict.fromkeys((found.member.alias.casefold(), role.casefold()))
        who = found.member.alias if len(parts) == 1 else f"{found.member.alias} ({role})"
        return f"{who} · {found.case_label}"

    def _leave(self, face: GroupFace, person: ParticipantFace) -> None:
        self._carry_out(partial(self._groups.leave, face.id, person.id))

    def _close(self, face: GroupFace) -> None:
        day = self._needs.today() if face.is_open else None
        self._carry_out(partial(self._groups.close, face.id, day))

    def _ask_start(self, face: GroupFace) -> None:
        sessions = self._groups.view(face.id).sessions
        place = sessions[-1].place if sessions else ""
        dialog = StartDialog(
            self._page.theme, face.participants, self._needs.today, place, self._page
        )

        def submit(wish: MeetingWish) -> None:
            start = partial(self._meetings.start, face.id, wish.day, wish.present, wish.place)
            self._carry_out(start, dialog, then=self.meeting_opened.emit)

        dialog.submitted.connect(submit)
        dialog.open()

    def _continue(self, face: GroupFace) -> None:
        self.meeting_opened.emit(face.running)

    def _carry_out(
        self,
        work: Callable[[], Made],
        dialog: SaveDialog | None = None,
        then: Callable[[Made], object] | None = None,
    ) -> None:
        try:
            made = work()
        except InvalidInputError as error:
            sentence = self._needs.wording().problem(error)
            if dialog is None:
                self._needs.say(sentence)
            else:
                dialog.refuse(error.field, sentence)
            return
        except ArchiveError as error:
            self._trouble(error)
            return
        if dialog is not None:
            dialog.accept()
        self._notifier.announce(Changes.GROUPS | Changes.SESSIONS)
        if then is not None:
            then(made)

    def _show_names(self, shown: bool) -> None:  # noqa: FBT001 - connected to a switch
        self._names_shown = shown
        self.refresh()


def _by_end(view: GroupView) -> tuple[bool, str]:
    return (not view.group.is_open, view.group.name.casefold())


def _new() -> str:
    return QCoreApplication.translate("GroupsPresenter", "New group")


def _parents() -> str:
    return QCoreApplication.translate("GroupsPresenter", "parents' group")


def _children() -> str:
    return QCoreApplication.translate("GroupsPresenter", "children's group")


def _no_meeting() -> str:
    return QCoreApplication.translate("GroupsPresenter", "no meeting yet")


def _one_meeting() -> str:
    return QCoreApplication.translate("GroupsPresenter", "1 meeting, on {day}")


def _meetings() -> str:
    return QCoreApplication.translate("GroupsPresenter", "{n} meetings, the latest on {day}")
