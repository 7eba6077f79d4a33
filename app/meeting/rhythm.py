"""Propose the next meeting from the rhythm so far: the same weekday, the usual distance."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from itertools import pairwise
from statistics import median

from models.domain.cases import Session, SessionState
from models.services.drafts import NextMeeting

USUAL_WEEKS = 2  # until a case has a rhythm of its own
LONGEST_WEEKS = 8
GAPS_THAT_COUNT = 4  # the latest ones: a rhythm changes


def next_meeting(sessions: Sequence[Session], today: date) -> NextMeeting:
    """Return day and time to propose; a meeting already planned comes first.

    The day lies after ``today``, whole weeks after the latest meeting held.
    """
    planned = [one for one in sessions if one.state is SessionState.PLANNED and one.day > today]
    if planned:
        return NextMeeting(planned[0].day, planned[0].planned_time)
    held = [one for one in sessions if one.state.took_place]
    weeks = usual_weeks([one.day for one in held])
    day = held[-1].day if held else today
    while day <= today:
        day += timedelta(weeks=weeks)
    return NextMeeting(day, _usual_time(held))


def usual_weeks(days: Sequence[date]) -> int:
    """Return the usual distance between meetings in whole weeks, 1..8."""
    ordered = sorted(set(days))
    pairs = list(pairwise(ordered))[-GAPS_THAT_COUNT:]
    if not pairs:
        return USUAL_WEEKS
    weeks = round(median((later - earlier).days for earlier, later in pairs) / 7)
    return min(max(weeks, 1), LONGEST_WEEKS)


def _usual_time(held: Sequence[Session]) -> time | None:
    times = [one.planned_time for one in held if one.planned_time is not None]
    return times[-1] if times else None
