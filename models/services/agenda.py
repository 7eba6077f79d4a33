"""What a day asks for: the meetings planned, and what to have read before each."""

from dataclasses import dataclass
from datetime import date

from models.domain.cases import Session, SessionState
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.domain.people import Member
from models.domain.plans import Agreement, AgreementState, Decision
from models.services.caseload import CaseloadRow, CaseSummary, row_of
from models.services.surroundings import Surroundings

_OF_A_DAY = {SessionState.PLANNED, SessionState.RUNNING, SessionState.HELD}


@dataclass(frozen=True, slots=True, repr=False)
class PreparedMeeting:
    """One meeting of a day and what is worth knowing before it."""

    row: CaseloadRow  # the case as the list shows it, its public signal first
    session: Session
    number: int  # which meeting of the case it is or will be, from 1
    last_day: date | None  # of the meeting before, None where there was none
    decision: Decision | None  # made there
    agreements: tuple[Agreement, ...]  # unfinished, the earliest day first
    answered: tuple[Member, ...]  # who gave a wellbeing form last time
    silent: tuple[Member, ...]  # who was present last time, has a voice and gave none


class AgendaService:
    """The days of all cases. Reads only."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def day(self, day: date) -> tuple[PreparedMeeting, ...]:
        """List the meetings of a day that were not called off, in order of their time."""
        with self._around.units.reading() as unit:
            found = [
                meeting
                for summary in unit.cases.summaries()
                if _may_meet(summary, day)
                for meeting in self._meetings(summary, unit.cases.history(summary.case_id), day)
            ]
        return tuple(sorted(found, key=_by_time))

    def _meetings(
        self, summary: CaseSummary, history: CaseHistory, day: date
    ) -> tuple[PreparedMeeting, ...]:
        of_day = [one for one in history.sessions if one.day == day and one.state in _OF_A_DAY]
        if not of_day:
            return ()
        row = row_of(summary, self._around.today())
        return tuple(_prepared(row, history, session) for session in of_day)


def _may_meet(summary: CaseSummary, day: date) -> bool:
    if summary.closed is not None:
        return False
    return summary.running or summary.last_day == day or any(on == day for on, _ in summary.planned)


def _prepared(row: CaseloadRow, history: CaseHistory, session: Session) -> PreparedMeeting:
    before = [one for one in history.held if one.id != session.id and one.day <= session.day]
    last = before[-1] if before else None
    answered = _answered(history, last)
    return PreparedMeeting(
        row=row,
        session=session,
        number=history.number_of.get(session.id, len(before) + 1),
        last_day=last.day if last else None,
        decision=next((one for one in reversed(history.decisions) if _is_of(one, last)), None),
        agreements=_unfinished(history),
        answered=tuple(one for one in history.members if one.id in answered),
        silent=_silent(history, last, answered),
    )


def _answered(history: CaseHistory, last: Session | None) -> set[MemberId]:
    return {
        answer.rater_id
        for (_, session_id), answer in history.voice_answers.items()
        if last is not None and session_id == last.id and answer.skip_reason is None
    }


def _silent(
    history: CaseHistory, last: Session | None, answered: set[MemberId]
) -> tuple[Member, ...]:
    if last is None:
        return ()
    asked = {voice.rater_id for voice in history.voices if voice.is_open_on(last.day)}
    missing = (asked & last.present) - answered
    return tuple(one for one in history.members if one.id in missing)


def _unfinished(history: CaseHistory) -> tuple[Agreement, ...]:
    unfinished = [one for one in history.agreements if one.state is AgreementState.OPEN]
    return tuple(sorted(unfinished, key=_by_due))


def _by_due(agreement: Agreement) -> tuple[bool, date]:
    return (agreement.due is None, agreement.due or date.max)


def _is_of(decision: Decision, last: Session | None) -> bool:
    return last is not None and decision.session_id == last.id


def _by_time(meeting: PreparedMeeting) -> tuple[bool, str, str]:
    at = meeting.session.planned_time
    return (at is None, at.isoformat() if at else "", meeting.row.label.casefold())
