"""What happened before the program came: meetings, and scores, all of a grid or none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.domain.answers import AnswerMode
from models.domain.cases import Session, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.history import CaseHistory
from models.domain.ids import AnswerId, CaseId, SessionId, VoiceId
from models.services.answers import AnswerService
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words, demand_past_day
from models.services.drafts import NAME_LENGTH, AnswerDraft, SessionSetup
from models.services.ports import UnitOfWork
from models.services.sessions import demand_members, open_case_by
from models.services.surroundings import Surroundings, demand_open


@dataclass(frozen=True, slots=True)
class EarlierScore:
    """One form from paper days: its lines, or the total where that is all there is."""

    day: date
    voice_id: VoiceId
    items: tuple[int | None, ...] = ()  # tenths
    total: int | None = None  # tenths, only without items


@dataclass(frozen=True, slots=True)
class EarlierEntry:
    """What one entry made, so that it can be taken back whole."""

    case_id: CaseId
    answers: tuple[AnswerId, ...]
    sessions: tuple[SessionId, ...]  # made for it: nothing else was known of these days
    opened: date  # when the course began before
    voices: tuple[tuple[VoiceId, date], ...]  # since when each was asked before


class EarlierService:
    """Adds earlier meetings and grids of scores. One method is one transaction."""

    def __init__(self, around: Surroundings, answers: AnswerService) -> None:
        self._around = around
        self._units = around.units
        self._answers = answers

    def add_meeting(self, case_id: CaseId, setup: SessionSetup) -> SessionId:
        """Add a meeting that was held before, without going through its steps."""
        demand_past_day(setup.day, self._around.today())
        place = checked_words(setup.place or "", "place", NAME_LENGTH)
        session_id = SessionId(self._around.new_id())
        session = Session(
            session_id,
            setup.day,
            sequence=0,
            kind=setup.kind,
            place=place,
            interpreter=setup.interpreter,
            present=setup.present,
        )
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            demand_members(unit, case_id, setup)
            unit.sessions.add(case_id, session)
            open_case_by(unit, case_id, setup.day)
            unit.commit(Action.ADD_SESSION, case_id)
        return session_id

    def take_back_meeting(self, session_id: SessionId) -> Changes:
        """Let a meeting added by mistake count nowhere; not when anything stands in it."""
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            if session.state is not SessionState.HELD:
                raise InvalidInputError(Problem.SESSION_NOT_HELD)
            case_id = unit.sessions.case_of(session_id)
            if session.note or not _is_bare(unit.cases.history(case_id), session_id):
                raise InvalidInputError(Problem.SESSION_HAS_ANSWERS)
            unit.sessions.save(replace(session, state=SessionState.TAKEN_BACK))
            unit.commit(Action.DISCARD_SESSION, case_id)
        return Changes.SESSIONS

    def enter(self, case_id: CaseId, scores: Sequence[EarlierScore]) -> EarlierEntry:
        """Keep every score, or none: a day without a meeting gets one.

        Raises InvalidInputError with ``field`` "SCORE", the place in ``scores`` of the first
        one that cannot be kept.
        """
        if not scores:
            raise InvalidInputError(Problem.NOTHING_TO_SAVE)
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            opened = unit.cases.get(case_id).opened
            voices = tuple((one.id, one.opened) for one in unit.voices.of_case(case_id))
            meetings = _Meetings(unit, case_id, self._around)
            answers = [
                self._put(unit, meetings, number, score) for number, score in enumerate(scores)
            ]
            unit.commit(Action.RECORD_GRID, case_id)
        return EarlierEntry(case_id, tuple(answers), tuple(meetings.made), opened, voices)

    def take_back(self, entry: EarlierEntry) -> Changes:
        """Take a whole entry back; what was recorded stays in the archive and counts nowhere."""
        with self._units.writing() as unit:
            for answer_id in reversed(entry.answers):
                self._answers.take_out(unit, answer_id)
            for session_id in entry.sessions:
                if not _has_more(unit, session_id, entry.answers):
                    session = unit.sessions.get(session_id)
                    unit.sessions.save(replace(session, state=SessionState.TAKEN_BACK))
            for voice_id, since in entry.voices:
                unit.voices.save(replace(unit.voices.get(voice_id), opened=since))
            case = unit.cases.get(entry.case_id)
            held = (one.day for one in unit.sessions.of_case(case.id) if one.state.took_place)
            unit.cases.save(replace(case, opened=min((entry.opened, *held))))
            unit.commit(Action.TAKE_BACK_GRID, entry.case_id)
        return Changes.ANSWERS | Changes.SESSIONS | Changes.CASES

    def _put(
        self, unit: UnitOfWork, meetings: "_Meetings", number: int, score: EarlierScore
    ) -> AnswerId:
        try:
            demand_past_day(score.day, self._around.today())
            voice = unit.voices.get(score.voice_id)
            mode = AnswerMode.PAPER if score.items else AnswerMode.TOTAL_ONLY
            draft = AnswerDraft(
                session_id=meetings.on(score.day),
                rater_id=voice.rater_id,
                voice_id=voice.id,
                scale_key=voice.scale_key,
                mode=mode,
                items=score.items,
                total=None if score.items else score.total,
            )
            return self._answers.put(unit, draft)
        except InvalidInputError as error:
            raise InvalidInputError(error.problem, str(number)) from None


class _Meetings:
    """The meetings of a case by day; a missing one is made."""

    def __init__(self, unit: UnitOfWork, case_id: CaseId, around: Surroundings) -> None:
        self._unit = unit
        self._case_id = case_id
        self._around = around
        self.made: list[SessionId] = []
        held = (one for one in unit.sessions.of_case(case_id) if one.state.took_place)
        self._by_day = _first_of_each_day(held)

    def on(self, day: date) -> SessionId:
        """Return the meeting of a day."""
        if day not in self._by_day:
            session = Session(SessionId(self._around.new_id()), day, sequence=0)
            self._unit.sessions.add(self._case_id, session)
            self._by_day[day] = session.id
            self.made.append(session.id)
            open_case_by(self._unit, self._case_id, day)
        return self._by_day[day]


def _first_of_each_day(sessions: Iterable[Session]) -> dict[date, SessionId]:
    found: dict[date, SessionId] = {}
    for session in sessions:
        found.setdefault(session.day, session.id)
    return found


def _has_more(unit: UnitOfWork, session_id: SessionId, entered: Iterable[AnswerId]) -> bool:
    """Whether anything came to a meeting after the entry that made it."""
    session = unit.sessions.get(session_id)
    others = {one.id for one in unit.answers.of_session(session_id)} - set(entered)
    return bool(others or session.note or session.present)


def _is_bare(history: CaseHistory, session_id: SessionId) -> bool:
    """Whether nothing in force belongs to a meeting."""
    places = {
        *(one.session_id for one in history.valid_answers),
        *(one.session_id for one in history.goal_ratings),
        *(one.session_id for one in history.agreements),
        *(one.session_id for one in history.decisions),
        *(one.session_id for one in history.statements),
    }
    return session_id not in places
