"""How often the signals speak about people who do not change, and about typical courses.

The scores are simulated, the rules are the program's own. Every voice is an adult about
herself and independent of the others, the worst case for several voices; lines of a form are
not simulated, so signals about single lines are not counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from models.domain.cases import SessionKind
from models.domain.change import tenths
from models.domain.course import LAST_SESSION, course_step
from models.domain.course_likelihood import Floats
from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.labels import VoiceLabel
from models.domain.norms import is_below, usual_group
from models.domain.pair_signals import voice_pair_signals
from models.domain.people import Role
from models.domain.progress import Point, Series
from models.domain.scales import Scale
from models.domain.series import verdict_of
from models.domain.signal_types import Signal, Weight
from models.domain.signals import wellbeing_signals
from models.domain.simulated_courses import World, draw_courses, draw_stable
from models.domain.yardstick import Yardstick

SCALE = "trivsel-voksen"
ERRORS = (2.3, 2.9, 5.1)  # points: alpha .93 on SD 8.7; alpha .84 on SD 7.25; retest .66 on SD 8.7
VOICES = (1, 3, 4)
SESSIONS = (3, 6, 10)
_DAY = date(2000, 1, 3)  # any day: the rules count sessions


@dataclass(frozen=True, slots=True)
class Rate:
    """How often a case is marked, 0..1: in a session, and in any session up to it."""

    people: str  # "stable 2.3", ..., "typical"
    voices: int
    session: int
    now_talk: float
    now_ask: float
    ever_talk: float
    ever_ask: float


def false_alarms(yardstick: Yardstick, voices: int, seed: int) -> Iterator[Rate]:
    """Simulate ``voices`` voices of each kind of people and yield how often they are marked."""
    scale = yardstick.scales[SCALE]
    course = yardstick.course_for(scale, usual_group(scale))
    if course is None:
        raise ValueError("this scale has no course")
    random = np.random.default_rng(seed)
    world = World(voices, max(SESSIONS), as_marked=True)
    for error in ERRORS:
        scores = draw_stable(course, error, world, random).scores
        yield from _rates(f"stable {error}", scores, yardstick)
    yield from _rates("typical", draw_courses(course, world, random).scores, yardstick)


def _rates(people: str, scores: Floats, yardstick: Yardstick) -> Iterator[Rate]:
    lines = [_line(number, row.tolist(), yardstick) for number, row in enumerate(scores)]
    limits = yardstick.norms.signals
    alone = [[_weights(wellbeing_signals(part, limits)) for part in parts] for parts in lines]
    for size in VOICES:
        cases = []
        for start in range(0, len(lines) - size + 1, size):
            pairs = _pairs(lines[start : start + size], yardstick)
            own = zip(*alone[start : start + size], strict=True)
            cases.append([both.union(*weights) for both, weights in zip(pairs, own, strict=True)])
        yield from _counted(people, size, cases)


def _pairs(lines: list[list[Series]], yardstick: Yardstick) -> list[frozenset[Weight]]:
    """Return what pairs of voices raise, session by session."""
    limits = yardstick.norms.signals
    together = zip(*lines, strict=True)
    return [_weights(voice_pair_signals(session, limits)) for session in together]


def _weights(signals: Iterator[Signal]) -> frozenset[Weight]:
    return frozenset(signal.weight for signal in signals)


def _counted(people: str, size: int, cases: list[list[frozenset[Weight]]]) -> Iterator[Rate]:
    for session in SESSIONS:
        # From the second session on: before it there is nothing but "new".
        now = [case[session - 2] for case in cases]
        ever = [frozenset().union(*case[: session - 1]) for case in cases]
        shares = [
            sum(weight in weights for weights in seen) / len(cases)
            for seen in (now, ever)
            for weight in (Weight.TALK, Weight.ASK)
        ]
        yield Rate(people, size, session, *shares)


def _line(number: int, scores: list[float], yardstick: Yardstick) -> list[Series]:
    """Return a voice's line as it stood at each session from the second on."""
    scale = yardstick.scales[SCALE]
    totals = [tenths(score) for score in scores]
    points = tuple(_point(place, total) for place, total in enumerate(totals, start=1))
    whole = _series(number, points, scale, yardstick)
    return [
        _series(number, points[:end], scale, yardstick, whole) for end in range(2, len(points) + 1)
    ]


def _point(place: int, total: int) -> Point:
    return Point(
        session_id=SessionId(str(place)),
        number=place,
        day=_DAY + timedelta(weeks=place),
        kind=SessionKind.MEETING,
        s=place,
        total=total,
        items=(),
        missing=None,
        change_since_last=None,
        answer_id=None,
    )


def _series(
    number: int,
    points: tuple[Point, ...],
    scale: Scale,
    yardstick: Yardstick,
    whole: Series | None = None,
) -> Series:
    """Return a line of some points; its course is that of the whole line."""
    group = usual_group(scale)
    norm = yardstick.norms.row_for(scale, group)
    course = yardstick.course_for(scale, group)
    first = points[0].total or 0
    steps = whole.course if whole else ()
    if whole is None and course and norm and is_below(first, norm, scale.direction):
        steps = tuple(course_step(course, first, s, s) for s in range(1, LAST_SESSION + 1))
    return Series(
        rater_id=MemberId(str(number)),
        about_id=MemberId("somebody"),
        voice_id=VoiceId(str(number)),
        label=VoiceLabel(str(number), Role.OTHER),
        slot=0,
        group=group,
        scale=scale,
        points=points,
        norm=norm,
        verdict=verdict_of(points, norm, scale),
        course=steps,
    )
