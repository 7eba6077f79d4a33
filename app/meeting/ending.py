"""The end of a meeting, and how it is taken back."""

from collections.abc import Callable
from functools import partial

from app.meeting.running_meeting import RunningMeeting
from app.meeting.taking_back import Done
from models.domain.cases import SessionState
from models.services.drafts import NextMeeting


def planned_next(meeting: RunningMeeting) -> NextMeeting | None:
    """Return the meeting that is planned while this one still runs."""
    for one in meeting.history.sessions:
        if one.state is SessionState.PLANNED:
            return NextMeeting(one.day, one.planned_time)
    return None


def offer_to_reopen(
    over: RunningMeeting, planned: NextMeeting | None, on_reopened: Callable[[], None]
) -> None:
    """Put the end of a meeting on the stack of undo; ``planned`` is what stood before it."""
    sessions = over.needs.services.sessions
    reopen = partial(over.attempt, partial(sessions.reopen, over.session_id, planned))
    finish = partial(over.attempt, partial(sessions.finish, over.session_id))

    def back() -> str:
        problem = reopen()
        if not problem:
            on_reopened()
        return problem

    over.back.push(Done.FINISH, back, finish)
