"""A case's scores from before the program: many at once, all of them or none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.domain.answers import AnswerMode
from models.domain.cases import Session, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import AnswerId, CaseId, SessionId, VoiceId
from models.services.answers import AnswerService
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import demand_past_day
from models.services.drafts import AnswerDraft
from models.services.ports import UnitOfWork
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


class EarlierScoresService:
    """Enters a grid of scores. One method is one transaction."""

    def __init__(self, around: Surroundings, answers: AnswerService) -> None:
        self._around = around
        self._units = around.units
        self._answers = answers

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
            case = self._unit.cases.get(self._case_id)
            if day < case.opened:
                self._unit.cases.save(replace(case, opened=day))
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
