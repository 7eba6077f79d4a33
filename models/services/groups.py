"""Groups: who takes part, and meetings that are a session in the case of everybody present."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from models.domain.cases import Session, SessionKind, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.groups import CareGroup, GroupKind, GroupMember, GroupSession
from models.domain.ids import (
    CaseId,
    GroupId,
    GroupMemberId,
    GroupSessionId,
    MemberId,
    SessionId,
)
from models.domain.people import Member
from models.services.audit_log import Action
from models.services.caseload import CaseSummary
from models.services.changes import Changes
from models.services.checks import checked_name, checked_words, demand_order, demand_past_day
from models.services.drafts import NAME_LENGTH, NOTE_LENGTH
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


@dataclass(frozen=True, slots=True)
class Seat:
    """One person present in a group's meeting, and the session that holds her answers."""

    case_id: CaseId
    session_id: SessionId
    member_id: MemberId


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
            _demand_open_group(unit.groups.get(group_id))
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
            membership = _membership(unit, group_id, membership_id)
            if membership.left is not None:
                raise InvalidInputError(Problem.ALREADY_ENDED)
            unit.groups.save_member(replace(membership, left=self._around.today()))
            unit.commit(Action.LEAVE_GROUP, membership.case_id)
        return Changes.GROUPS

    def start(
        self,
        group_id: GroupId,
        day: date,
        present: Iterable[GroupMemberId],
        place: str = "",
    ) -> GroupSessionId:
        """Begin a meeting: a running session in the case of everybody present.

        InvalidInputError where a case of somebody present already has a running session.
        """
        demand_past_day(day, self._around.today())
        session_id = GroupSessionId(self._around.new_id())
        where = checked_words(place, "place", NAME_LENGTH)
        with self._units.writing() as unit:
            _demand_open_group(unit.groups.get(group_id))
            there = [_membership(unit, group_id, one) for one in present]
            if not there:
                raise InvalidInputError(Problem.NOBODY_PRESENT, "present")
            met = GroupSession(session_id, group_id, day, SessionState.RUNNING, place=where)
            unit.groups.add_session(met)
            cases = dict.fromkeys(one.case_id for one in there)
            for case_id in cases:
                members = frozenset(one.member_id for one in there if one.case_id == case_id)
                self._begin_in(unit, case_id, met, members)
            unit.commit_in_cases(Action.START_GROUP_SESSION, cases)
        return session_id

    def seats(self, session_id: GroupSessionId) -> tuple[Seat, ...]:
        """List who is present in a meeting of a group, case by case."""
        with self._units.reading() as unit:
            return tuple(
                Seat(case_id, session.id, member_id)
                for case_id, session in _parts(unit, session_id)
                for member_id in sorted(session.present)
            )

    def save_note(self, session_id: GroupSessionId, text: str) -> Changes:
        """Keep the note on a meeting that is under way."""
        with self._units.writing() as unit:
            met = _running(unit, session_id)
            note = checked_words(text, "note", NOTE_LENGTH)
            unit.groups.save_session(replace(met, note=note))
            unit.commit(Action.SAVE_NOTE)
        return Changes.GROUPS

    def finish(self, session_id: GroupSessionId) -> Changes:
        """End a meeting: in every case the session was held; drafts that were not recorded go."""
        with self._units.writing() as unit:
            met = _running(unit, session_id)
            unit.groups.save_session(replace(met, state=SessionState.HELD))
            parts = _parts(unit, session_id)
            for _, session in parts:
                if session.state is SessionState.RUNNING:
                    unit.sessions.save(replace(session, state=SessionState.HELD))
                    unit.drafts.drop_all(session.id)
            cases = dict.fromkeys(case_id for case_id, _ in parts)
            unit.commit_in_cases(Action.FINISH_GROUP_SESSION, cases)
        return Changes.SESSIONS | Changes.GROUPS | Changes.DRAFTS

    def discard(self, session_id: GroupSessionId) -> Changes:
        """Throw away a meeting begun by mistake, in which nothing was recorded."""
        with self._units.writing() as unit:
            met = _running(unit, session_id)
            parts = _parts(unit, session_id)
            if any(unit.sessions.has_records(one.id) or one.note for _, one in parts):
                raise InvalidInputError(Problem.SESSION_HAS_ANSWERS)
            for _, session in parts:
                unit.drafts.drop_all(session.id)
                unit.sessions.remove(session.id)
            unit.groups.save_session(replace(met, state=SessionState.CANCELLED))
            unit.commit_in_cases(Action.DISCARD_SESSION, dict.fromkeys(case for case, _ in parts))
        return Changes.SESSIONS | Changes.GROUPS | Changes.DRAFTS

    def _begin_in(
        self, unit: UnitOfWork, case_id: CaseId, met: GroupSession, present: frozenset[MemberId]
    ) -> None:
        demand_open(unit, case_id)
        sessions = unit.sessions.of_case(case_id)
        if any(one.state is SessionState.RUNNING for one in sessions):
            raise InvalidInputError(Problem.SESSION_RUNNING, "present")
        session = Session(
            SessionId(self._around.new_id()),
            met.day,
            sequence=0,
            kind=SessionKind.GROUP,
            state=SessionState.RUNNING,
            present=present,
            place=met.place,
            group_session_id=met.id,
        )
        unit.sessions.add(case_id, session)


def _view(unit: UnitOfWork, group: CareGroup) -> GroupView:
    participants = []
    for membership in unit.groups.members(group.id):
        case = unit.cases.get(membership.case_id)
        members = unit.members.of_case(case.id)
        member = next(one for one in members if one.id == membership.member_id)
        children = tuple(one.alias for one in members if one.in_focus)
        participants.append(Participant(membership, member, case.label, children))
    return GroupView(group, tuple(participants), unit.groups.sessions(group.id))


def _parts(unit: UnitOfWork, session_id: GroupSessionId) -> tuple[tuple[CaseId, Session], ...]:
    met = unit.groups.session(session_id)
    cases = dict.fromkeys(one.case_id for one in unit.groups.members(met.group_id))
    return tuple(
        (case_id, session)
        for case_id in cases
        for session in unit.sessions.of_case(case_id)
        if session.group_session_id == session_id
    )


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


def _membership(unit: UnitOfWork, group_id: GroupId, membership_id: GroupMemberId) -> GroupMember:
    found = [one for one in unit.groups.members(group_id) if one.id == membership_id]
    if not found:
        raise InvalidInputError(Problem.NOT_IN_CASE, "present")
    return found[0]


def _running(unit: UnitOfWork, session_id: GroupSessionId) -> GroupSession:
    met = unit.groups.session(session_id)
    if met.state is not SessionState.RUNNING:
        raise InvalidInputError(Problem.SESSION_NOT_RUNNING)
    return met


def _demand_open_group(group: CareGroup) -> None:
    if not group.is_open:
        raise InvalidInputError(Problem.GROUP_CLOSED)
