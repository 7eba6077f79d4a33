"""Groups of parents or children: what they are called, and who takes part."""

from dataclasses import dataclass, replace
from datetime import date

from models.domain.errors import InvalidInputError, Problem
from models.domain.groups import CareGroup, GroupKind, GroupMember, GroupSession
from models.domain.ids import (
    CaseId,
    GroupId,
    GroupMemberId,
    MemberId,
)
from models.domain.people import Member
from models.services.audit_log import Action
from models.services.caseload import CaseSummary
from models.services.changes import Changes
from models.services.checks import checked_name, checked_words, demand_order
from models.services.drafts import NAME_LENGTH
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings, demand_open


@dataclass(frozen=True, slots=True, repr=False)
class GroupDraft:
    """A group as the therapist describes it."""

    name: str
    kind: GroupKind
    leader: str = ""
    programme: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Participant:
    """Somebody who takes part, with the case she comes from."""

    membership: GroupMember
    member: Member
    case_label: str
    children: tuple[str, ...]  # aliases of those the case is about


@dataclass(frozen=True, slots=True, repr=False)
class GroupView:
    """One group with everything its page shows."""

    group: CareGroup
    participants: tuple[Participant, ...]  # in the order they joined
    sessions: tuple[GroupSession, ...]  # by day


@dataclass(frozen=True, slots=True, repr=False)
class Candidate:
    """A person of an open case who could join."""

    case_id: CaseId
    case_label: str
    member: Member


class GroupService:
    """All groups of the archive. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def views(self) -> tuple[GroupView, ...]:
        """List all groups, in the order they were made."""
        with self._units.reading() as unit:
            return tuple(_view(unit, group) for group in unit.groups.all())

    def view(self, group_id: GroupId) -> GroupView:
        """Return one group; UnknownIdError when there is none."""
        with self._units.reading() as unit:
            return _view(unit, unit.groups.get(group_id))

    def create(self, draft: GroupDraft) -> GroupId:
        """Begin a group."""
        group_id = GroupId(self._around.new_id())
        group = _described(CareGroup(group_id, draft.name, draft.kind, self._around.today()), draft)
        with self._units.writing() as unit:
            unit.groups.add(group)
            unit.commit(Action.ADD_GROUP)
        return group_id

    def change(self, group_id: GroupId, draft: GroupDraft) -> Changes:
        """Describe a group anew."""
        with self._units.writing() as unit:
            unit.groups.save(_described(unit.groups.get(group_id), draft))
            unit.commit(Action.UPDATE_GROUP)
        return Changes.GROUPS

    def close(self, group_id: GroupId, day: date | None) -> Changes:
        """End a group on a day, or take it up again with None."""
        with self._units.writing() as unit:
            group = unit.groups.get(group_id)
            demand_order(group.opened, day)
            unit.groups.save(replace(group, closed=day))
            unit.commit(Action.UPDATE_GROUP)
        return Changes.GROUPS

    def candidates(self, words: str, most: int = 12) -> tuple[Candidate, ...]:
        """List people of open cases whose name or case has all the words; none without words."""
        wanted = words.casefold().split()
        found: list[Candidate] = []
        if not wanted:
            return ()
        with self._units.reading() as unit:
            summaries = [one for one in unit.cases.summaries() if _may_join(one, wanted)]
            for summary in summaries[:most]:
                members = unit.members.of_case(summary.case_id)
                found += [
                    Candidate(summary.case_id, summary.label, member)
                    for member in members
                    if _is_meant(member, summary.label, wanted)
                ]
        return tuple(found[:most])

    def join(self, group_id: GroupId, case_id: CaseId, member_id: MemberId) -> GroupMemberId:
        """Let a person of an open case take part from today on."""
        new_id = GroupMemberId(self._around.new_id())
        today = self._around.today()
        with self._units.writing() as unit:
            demand_open_group(unit.groups.get(group_id))
            demand_open(unit, case_id)
            if unit.members.case_of(member_id) != case_id:
                raise InvalidInputError(Problem.NOT_IN_CASE, "member")
            known = unit.groups.members(group_id)
            if any(one.member_id == member_id and one.left is None for one in known):
                raise InvalidInputError(Problem.ALREADY_IN_GROUP, "member")
            unit.groups.add_member(GroupMember(new_id, group_id, case_id, member_id, today))
            unit.commit(Action.JOIN_GROUP, case_id)
        return new_id

    def leave(self, group_id: GroupId, membership_id: GroupMemberId) -> Changes:
        """Note that somebody takes part no more; what was answered stays in the case."""
        with self._units.writing() as unit:
            membership = membership_of(unit, group_id, membership_id)
            if membership.left is not None:
                raise InvalidInputError(Problem.ALREADY_ENDED)
            unit.groups.save_member(replace(membership, left=self._around.today()))
            unit.commit(Action.LEAVE_GROUP, membership.case_id)
        return Changes.GROUPS


def _view(unit: UnitOfWork, group: CareGroup) -> GroupView:
    participants = []
    for membership in unit.groups.members(group.id):
        case = unit.cases.get(membership.case_id)
        members = unit.members.of_case(case.id)
        member = next(one for one in members if one.id == membership.member_id)
        children = tuple(one.alias for one in members if one.in_focus)
        participants.append(Participant(membership, member, case.label, children))
    return GroupView(group, tuple(participants), unit.groups.sessions(group.id))


def _may_join(summary: CaseSummary, words: list[str]) -> bool:
    hay = " ".join((summary.label, *summary.people)).casefold()
    return summary.closed is None and all(word in hay for word in words)


def _is_meant(member: Member, label: str, words: list[str]) -> bool:
    hay = f"{label} {member.alias}".casefold()
    return member.left is None and all(word in hay for word in words)


def _described(group: CareGroup, draft: GroupDraft) -> CareGroup:
    return replace(
        group,
        name=checked_name(draft.name, "name"),
        kind=draft.kind,
        leader=checked_words(draft.leader, "leader", NAME_LENGTH),
        programme=checked_words(draft.programme, "programme", NAME_LENGTH),
    )


def membership_of(unit: UnitOfWork, group_id: GroupId, membership_id: GroupMemberId) -> GroupMember:
    """Return one person's part in a group; InvalidInputError when it is another group's."""
    found = [one for one in unit.groups.members(group_id) if one.id == membership_id]
    if not found:
        raise InvalidInputError(Problem.NOT_IN_CASE, "present")
    return found[0]


def demand_open_group(group: CareGroup) -> None:
    """Raise InvalidInputError when the group has ended."""
    if not group.is_open:
        raise InvalidInputError(Problem.GROUP_CLOSED)
