"""The one planned meeting of a case: changed, made, or put back as it was."""

from dataclasses import replace

from models.domain.cases import Session, SessionState
from models.domain.ids import CaseId, SessionId
from models.services.checks import demand_coming_day
from models.services.drafts import NextMeeting
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings


def plan_next(
    unit: UnitOfWork, around: Surroundings, case_id: CaseId, meeting: NextMeeting
) -> None:
    """Plan the next meeting; InvalidInputError when its day is not to come."""
    demand_coming_day(meeting.day, around.today(), "next_day")
    planned = _planned(unit, case_id)
    if planned:
        unit.sessions.save(_moved(planned[0], meeting))
    else:
        session = Session(SessionId(around.new_id()), meeting.day, sequence=0)
        unit.sessions.add(case_id, _moved(replace(session, state=SessionState.PLANNED), meeting))


def plan_as_before(unit: UnitOfWork, case_id: CaseId, meeting: NextMeeting | None) -> None:
    """Plan what was planned before a session was ended, and nothing else."""
    for one in _planned(unit, case_id):
        if meeting is None:
            unit.sessions.remove(one.id)
        else:
            unit.sessions.save(_moved(one, meeting))


def _planned(unit: UnitOfWork, case_id: CaseId) -> list[Session]:
    every = unit.sessions.of_case(case_id)
    return [one for one in every if one.state is SessionState.PLANNED]


def _moved(session: Session, meeting: NextMeeting) -> Session:
    return replace(session, day=meeting.day, planned_time=meeting.at)
