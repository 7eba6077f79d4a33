"""The groups, who takes part in them, and their meetings."""

from typing import Any

from sqlalchemy import select

from models.domain.cases import SessionState
from models.domain.groups import CareGroup, GroupKind, GroupMember, GroupSession
from models.domain.ids import CaseId, GroupId, GroupMemberId, GroupSessionId, MemberId
from models.store.tables_groups import CareGroupRow, GroupMemberRow, GroupSessionRow
from models.store.translate import Columns
from models.store.work import Work


class GroupRepository:
    """All groups of the archive. Every ``get`` raises ``UnknownIdError``."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def all(self) -> tuple[CareGroup, ...]:
        """List the groups in the order they were made."""
        return self._listed(select(CareGroupRow).order_by(CareGroupRow.id), group)

    def get(self, group_id: GroupId) -> CareGroup:
        """Return a group by id."""
        return group(self._work.find(CareGroupRow, group_id))

    def add(self, value: CareGroup) -> None:
        """Write a new group."""
        self._work.insert(CareGroupRow(**group_columns(value)))

    def save(self, value: CareGroup) -> None:
        """Write what has changed in a group."""
        self._work.change(self._work.find(CareGroupRow, value.id), group_columns(value))

    def members(self, group_id: GroupId) -> tuple[GroupMember, ...]:
        """List who takes or took part, in the order they joined the list."""
        found = select(GroupMemberRow).where(GroupMemberRow.group_id == group_id)
        return self._listed(found.order_by(GroupMemberRow.sequence), group_member)

    def of_case(self, case_id: CaseId) -> tuple[GroupMember, ...]:
        """List in which groups people of a case take or took part."""
        found = select(GroupMemberRow).where(GroupMemberRow.case_id == case_id)
        return self._listed(found.order_by(GroupMemberRow.sequence), group_member)

    def add_member(self, value: GroupMember) -> None:
        """Write who takes part from now on."""
        self._work.insert(GroupMemberRow(**group_member_columns(value)))

    def save_member(self, value: GroupMember) -> None:
        """Write what has changed, such as the day somebody left."""
        row = self._work.find(GroupMemberRow, value.id)
        self._work.change(row, group_member_columns(value))

    def sessions(self, group_id: GroupId) -> tuple[GroupSession, ...]:
        """List a group's meetings by day."""
        found = select(GroupSessionRow).where(GroupSessionRow.group_id == group_id)
        ordered = found.order_by(GroupSessionRow.day, GroupSessionRow.id)
        return self._listed(ordered, group_session)

    def session(self, session_id: GroupSessionId) -> GroupSession:
        """Return a group's meeting by id."""
        return group_session(self._work.find(GroupSessionRow, session_id))

    def add_session(self, value: GroupSession) -> None:
        """Write a new meeting of a group."""
        self._work.insert(GroupSessionRow(**group_session_columns(value)))

    def save_session(self, value: GroupSession) -> None:
        """Write what has changed in a group's meeting."""
        row = self._work.find(GroupSessionRow, value.id)
        self._work.change(row, group_session_columns(value))

    def _listed(self, found: Any, thing: Any) -> tuple[Any, ...]:
        return tuple(thing(row) for row in self._work.session.scalars(found))


def group(row: Any) -> CareGroup:
    """Return the group of a row."""
    return CareGroup(
        id=GroupId(row.id),
        name=row.name,
        kind=GroupKind(row.kind),
        opened=row.opened,
        closed=row.closed,
        leader=row.leader,
        programme=row.programme,
    )


def group_columns(value: CareGroup) -> Columns:
    """Return the columns of a group."""
    return {
        "id": value.id,
        "name": value.name,
        "kind": value.kind.value,
        "opened": value.opened,
        "closed": value.closed,
        "leader": value.leader,
        "programme": value.programme,
    }


def group_member(row: Any) -> GroupMember:
    """Return who takes part, from a row."""
    return GroupMember(
        id=GroupMemberId(row.id),
        group_id=GroupId(row.group_id),
        case_id=CaseId(row.case_id),
        member_id=MemberId(row.member_id),
        joined=row.joined,
        left=row.left,
    )


def group_member_columns(value: GroupMember) -> Columns:
    """Return the columns of somebody who takes part."""
    return {
        "id": value.id,
        "group_id": value.group_id,
        "case_id": value.case_id,
        "member_id": value.member_id,
        "joined": value.joined,
        "left": value.left,
    }


def group_session(row: Any) -> GroupSession:
    """Return the group's meeting of a row."""
    return GroupSession(
        id=GroupSessionId(row.id),
        group_id=GroupId(row.group_id),
        day=row.day,
        state=SessionState(row.state),
        planned_time=row.planned_time,
        place=row.place,
        note=row.note,
    )


def group_session_columns(value: GroupSession) -> Columns:
    """Return the columns of a group's meeting."""
    return {
        "id": value.id,
        "group_id": value.group_id,
        "day": value.day,
        "state": value.state.value,
        "planned_time": value.planned_time,
        "place": value.place,
        "note": value.note,
    }
