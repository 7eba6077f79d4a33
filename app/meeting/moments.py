"""A running session at one moment, and how to get from one moment back to another.

Presence, ways of answering and forms are changed in many places: comparing two moments finds
them all, and nobody who changes them needs to know about undo.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING

from app.meeting.taking_back import Done
from app.undo import Attempt
from models.domain.answers import MarkKind
from models.domain.ids import AnswerId
from models.services.changes import Changes
from models.services.drafts import SessionSetup

if TYPE_CHECKING:
    from app.meeting.running_meeting import RunningMeeting

CHOICES = ("mode:", "asked:", "scale:")  # how and whether somebody answers, see ``choices``


@dataclass(frozen=True, slots=True, repr=False)
class Moment:
    """Who is here, how they answer, and which forms count."""

    setup: SessionSetup
    chosen: Mapping[str, str]
    answers: tuple[AnswerId, ...]  # in force, in order of recording


@dataclass(frozen=True, slots=True)
class WayBack:
    """One thing that was done between two moments."""

    done: Done
    undo: Attempt
    redo: Attempt
    name: str = ""  # whose form it was


def moment_of(meeting: "RunningMeeting") -> Moment:
    """Return the session as it stands on disk."""
    session, history = meeting.session, meeting.history
    known = {one.name: getattr(session, one.name) for one in fields(SessionSetup)}
    texts = meeting.draft().texts
    return Moment(
        SessionSetup(**known),
        {field: text for field, text in texts.items() if field.startswith(CHOICES)},
        tuple(one.id for one in history.valid_answers if one.session_id == session.id),
    )


def ways_back(meeting: "RunningMeeting", before: Moment, now: Moment) -> Iterator[WayBack]:
    """Yield what was done from one moment to the other, the earliest first."""
    if before.setup != now.setup or before.chosen != now.chosen:
        is_presence = before.setup.present != now.setup.present
        is_setup = before.setup != now.setup
        done = Done.PRESENCE if is_presence else Done.SETUP if is_setup else Done.ANSWERING
        yield WayBack(done, _going_to(meeting, now, before), _going_to(meeting, before, now))
    yield from _recorded(meeting, before, now)
    yield from _taken_back(meeting, before, now)


def _going_to(meeting: "RunningMeeting", here: Moment, there: Moment) -> Attempt:
    """Return the way from one setup with its choices to another."""
    texts = {field: there.chosen.get(field, "") for field in {**here.chosen, **there.chosen}}
    set_up = partial(meeting.needs.services.sessions.set_up, meeting.session_id, there.setup)

    def go() -> str:
        return meeting.keep_all(texts) or meeting.attempt(set_up)

    return go


def _recorded(meeting: "RunningMeeting", before: Moment, now: Moment) -> Iterator[WayBack]:
    answers = meeting.needs.services.answers
    for answer_id in now.answers:
        if answer_id not in before.answers:
            out, back = _both(meeting, answer_id, answers.undo, answers.restore)
            yield WayBack(Done.FORM, out, back, _name(meeting, answer_id))


def _taken_back(meeting: "RunningMeeting", before: Moment, now: Moment) -> Iterator[WayBack]:
    answers = meeting.needs.services.answers
    for answer_id in before.answers:
        mark = meeting.history.latest_mark.get(answer_id)
        if answer_id not in now.answers and mark is not None and mark.kind is MarkKind.UNDONE:
            back, out = _both(meeting, answer_id, answers.restore, answers.undo)
            yield WayBack(Done.FORM, back, out, _name(meeting, answer_id))


def _both(
    meeting: "RunningMeeting", answer_id: AnswerId, *ways: Callable[[AnswerId], Changes]
) -> tuple[Attempt, Attempt]:
    first, second = (partial(meeting.attempt, partial(way, answer_id)) for way in ways)
    return first, second


def _name(meeting: "RunningMeeting", answer_id: AnswerId) -> str:
    history = meeting.history
    answer = next(one for one in history.answers if one.id == answer_id)
    return history.members_by_id[answer.rater_id].alias
