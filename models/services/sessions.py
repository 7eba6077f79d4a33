"""Meetings: planning, starting, finishing, and what is half done while one runs."""

from dataclasses import dataclass, replace
from datetime import date

from models.domain.cases import Session, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId, SessionId
from models.domain.versions import Subject
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import (
    checked_words,
    demand_past_day,
    whole_characters,
)
from models.services.drafts import (
    NAME_LENGTH,
    FormDraft,
    NextMeeting,
    RunningDraft,
    SessionSetup,
)
from models.services.earlier_texts import SESSION_FACTS, keep_earlier
from models.services.people import demand_known
from models.services.planning import plan_as_before, plan_next
from models.services.ports import UnitOfWork
from models.services.running_drafts import (
    PLACE,
    PLANNED_DAY,
    DraftKind,
    encoded_form,
    encoded_place,
    running_draft,
)
from models.services.surroundings import Surroundings, demand_open

LAST_STEP = 5


@dataclass(frozen=True, slots=True)
class RunningSession:
    """A session that was begun and not finished."""

    case_id: CaseId
    session_id: SessionId
    started: date


class SessionService:
    """The meetings of all cases. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def start(self, case_id: CaseId, setup: SessionSetup) -> SessionId:
        """Begin a session, or the planned one that is due; one at a time in a case."""
        demand_past_day(setup.day, self._around.today())
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            sessions = unit.sessions.of_case(case_id)
            if any(one.state is SessionState.RUNNING for one in sessions):
                raise InvalidInputError(Problem.SESSION_RUNNING)
            demand_members(unit, case_id, setup)
            due = _due(sessions, setup.day)
            session = _set_up(due or self._new_session(setup.day), setup)
            if due is None:
                unit.sessions.add(case_id, session)
            else:
                unit.sessions.save(session)
                planned = due.day.isoformat()
                unit.drafts.put(session.id, DraftKind.STATE, PLANNED_DAY, planned)
            open_case_by(unit, case_id, setup.day)
            unit.commit(Action.START_SESSION, case_id)
        return session.id

    def set_up(self, session_id: SessionId, setup: SessionSetup) -> Changes:
        """Change day, kind or presence of a session that took place or runs."""
        demand_past_day(setup.day, self._around.today())
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            if not session.state.took_place:
                raise InvalidInputError(Problem.SESSION_NOT_HELD)
            case_id = unit.sessions.case_of(session_id)
            demand_members(unit, case_id, setup)
            changed = replace(_set_up(session, setup), state=session.state)
            change = (session, changed)
            keep_earlier(unit, self._around, case_id, Subject.SESSION, change, SESSION_FACTS)
            unit.sessions.save(changed)
            open_case_by(unit, case_id, setup.day)
            unit.commit(Action.SET_UP_SESSION, case_id)
        return Changes.SESSIONS

    def running(self) -> tuple[RunningSession, ...]:
        """List the sessions that were begun and not finished, in all cases."""
        with self._units.reading() as unit:
            return tuple(
                RunningSession(case_id, session.id, session.day)
                for case_id, session in unit.sessions.running()
            )

    def handed_over(self) -> CaseId | None:
        """Return the case one of whose forms was in somebody's hands when the program ended."""
        with self._units.reading() as unit:
            for case_id, session in unit.sessions.running():
                if running_draft(unit.drafts.of_session(session.id)).in_hand_over:
                    return case_id
        return None

    def draft(self, session_id: SessionId) -> RunningDraft:
        """Return what was half done, as it was last typed or marked."""
        with self._units.reading() as unit:
            return running_draft(unit.drafts.of_session(session_id))

    def save_place(
        self,
        session_id: SessionId,
        step: int,
        in_hand_over: bool,  # noqa: FBT001
        hand_over_key: str,
    ) -> Changes:
        """Keep where in the session the window is."""
        place = encoded_place(step, in_hand_over, hand_over_key)
        return self._save_draft(session_id, DraftKind.STATE, PLACE, place)

    def save_form(self, session_id: SessionId, key: str, form: FormDraft) -> Changes:
        """Keep the marks so far on a form."""
        return self._save_draft(session_id, DraftKind.FORM, key, encoded_form(form))

    def save_text(self, session_id: SessionId, field: str, text: str) -> Changes:
        """Keep a text so far; an empty one is kept as empty."""
        return self._save_draft(session_id, DraftKind.TEXT, field, whole_characters(text))

    def finish(self, session_id: SessionId, next_meeting: NextMeeting | None = None) -> Changes:
        """End a running session and plan the next; drafts that were not recorded go."""
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            _demand_running(session)
            case_id = unit.sessions.case_of(session_id)
            unit.sessions.save(replace(session, state=SessionState.HELD))
            unit.drafts.drop_all(session_id)
            if next_meeting is not None:
                plan_next(unit, self._around, case_id, next_meeting)
            unit.commit(Action.FINISH_SESSION, case_id)
        return Changes.SESSIONS | Changes.DRAFTS

    def reopen(self, session_id: SessionId, planned: NextMeeting | None = None) -> Changes:
        """Go on with a session that was ended too early; ``planned`` is what stood before."""
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            case_id = unit.sessions.case_of(session_id)
            demand_open(unit, case_id)
            if session.state is not SessionState.HELD:
                raise InvalidInputError(Problem.SESSION_NOT_HELD)
            if any(one.state is SessionState.RUNNING for one in unit.sessions.of_case(case_id)):
                raise InvalidInputError(Problem.SESSION_RUNNING)
            unit.sessions.save(replace(session, state=SessionState.RUNNING))
            place = encoded_place(LAST_STEP, in_hand_over=False, hand_over_key="")
            unit.drafts.put(session_id, DraftKind.STATE, PLACE, place)
            plan_as_before(unit, case_id, planned)
            unit.commit(Action.REOPEN_SESSION, case_id)
        return Changes.SESSIONS | Changes.DRAFTS

    def discard(self, session_id: SessionId) -> Changes:
        """Throw away a session begun by mistake; one that was planned is planned again."""
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            _demand_running(session)
            if unit.sessions.has_records(session_id) or session.note:
                raise InvalidInputError(Problem.SESSION_HAS_ANSWERS)
            case_id = unit.sessions.case_of(session_id)
            planned = unit.drafts.of_session(session_id).get((DraftKind.STATE, PLANNED_DAY))
            unit.drafts.drop_all(session_id)
            if planned is None:
                unit.sessions.remove(session_id)
            else:
                unit.sessions.save(_planned_again(session, date.fromisoformat(planned)))
            unit.commit(Action.DISCARD_SESSION, case_id)
        return Changes.SESSIONS | Changes.DRAFTS

    def plan(self, case_id: CaseId, meeting: NextMeeting) -> Changes:
        """Plan the next meeting; a case has one planned meeting at a time."""
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            plan_next(unit, self._around, case_id, meeting)
            unit.commit(Action.PLAN_SESSION, case_id)
        return Changes.SESSIONS

    def record_absence(self, case_id: CaseId, day: date, state: SessionState) -> Changes:
        """Note that a meeting was cancelled, or that nobody came."""
        if state not in {SessionState.CANCELLED, SessionState.NO_SHOW}:
            message = f"{state} is no absence"
            raise ValueError(message)
        if state is SessionState.NO_SHOW:
            demand_past_day(day, self._around.today())
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            sessions = unit.sessions.of_case(case_id)
            planned = [one for one in sessions if one.state is SessionState.PLANNED]
            meant = next((one for one in planned if one.day == day), None)
            if meant is None:
                unit.sessions.add(case_id, replace(self._new_session(day), state=state))
            else:
                unit.sessions.save(replace(meant, state=state))
            unit.commit(Action.RECORD_ABSENCE, case_id)
        return Changes.SESSIONS

    def take_back_absence(self, session_id: SessionId) -> Changes:
        """Plan a meeting again that was noted as cancelled or missed by mistake.

        Where another one is planned already, it stays and counts nowhere.
        """
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            if session.state not in {SessionState.CANCELLED, SessionState.NO_SHOW}:
                message = f"{session.state} is no absence"
                raise ValueError(message)
            case_id = unit.sessions.case_of(session_id)
            demand_open(unit, case_id)
            sessions = unit.sessions.of_case(case_id)
            is_replaced = any(one.state is SessionState.PLANNED for one in sessions)
            state = SessionState.TAKEN_BACK if is_replaced else SessionState.PLANNED
            unit.sessions.save(replace(session, state=state))
            unit.commit(Action.PLAN_SESSION, case_id)
        return Changes.SESSIONS

    def _new_session(self, day: date) -> Session:
        return Session(SessionId(self._around.new_id()), day, sequence=0)

    def _save_draft(
        self, session_id: SessionId, kind: DraftKind, key: str, content: str
    ) -> Changes:
        with self._units.writing() as unit:
            _demand_running(unit.sessions.get(session_id))
            unit.drafts.put(session_id, kind, key, content)
            unit.commit_unlogged()
        return Changes.DRAFTS


def _set_up(session: Session, setup: SessionSetup) -> Session:
    return replace(
        session,
        day=setup.day,
        kind=setup.kind,
        state=SessionState.RUNNING,
        interpreter=setup.interpreter,
        present=setup.present,
        place=session.place if setup.place is None else _place(setup.place),
    )


def _place(words: str) -> str:
    return checked_words(words, "place", NAME_LENGTH)


def _planned_again(session: Session, day: date) -> Session:
    return replace(session, day=day, state=SessionState.PLANNED, present=frozenset())


def _due(sessions: tuple[Session, ...], day: date) -> Session | None:
    """Return the planned session that a session held on ``day`` must be, if any."""
    due = [one for one in sessions if one.state is SessionState.PLANNED and one.day <= day]
    return due[-1] if due else None


def open_case_by(unit: UnitOfWork, case_id: CaseId, day: date) -> None:
    """Let the course begin earlier when a session from paper days comes to light."""
    case = unit.cases.get(case_id)
    if day < case.opened:
        unit.cases.save(replace(case, opened=day))


def _demand_running(session: Session) -> None:
    if session.state is not SessionState.RUNNING:
        raise InvalidInputError(Problem.SESSION_NOT_RUNNING)


def demand_members(unit: UnitOfWork, case_id: CaseId, setup: SessionSetup) -> None:
    """Raise InvalidInputError unless everyone present belongs to the case."""
    known = (member.id for member in unit.members.of_case(case_id))
    demand_known(setup.present, known, "present")
