"""Meetings of groups: each is a session in the case of everybody present."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from models.domain.cases import Session, SessionKind, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.groups import GroupSession
from models.domain.ids import (
    CaseId,
    GroupId,
    GroupMemberId,
    GroupSessionId,
    MemberId,
    SessionId,
)
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words, demand_past_day
from models.services.drafts import NAME_LENGTH, NOTE_LENGTH
from models.services.groups import demand_open_group, membership_of
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings, demand_open


@dataclass(frozen=True, slots=True)
class Seat:
    """One person present in a group's meeting, and the session that holds her answers."""

    case_id: CaseId
    session_id: SessionId
    member_id: MemberId


class GroupMeetingService:
    """The meetings of all groups. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

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
            demand_open_group(unit.groups.get(group_id))
            there = [membership_of(unit, group_id, one) for one in present]
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


def _parts(unit: UnitOfWork, session_id: GroupSessionId) -> tuple[tuple[CaseId, Session], ...]:
    met = unit.groups.session(session_id)
    cases = dict.fromkeys(one.case_id for one in unit.groups.members(met.group_id))
    return tuple(
        (case_id, session)
        for case_id in cases
        for session in unit.sessions.of_case(case_id)
        if session.group_session_id == session_id
    )


def _running(unit: UnitOfWork, session_id: GroupSessionId) -> GroupSession:
    met = unit.groups.session(session_id)
    if met.state is not SessionState.RUNNING:
        raise InvalidInputError(Problem.SESSION_NOT_RUNNING)
    return met
