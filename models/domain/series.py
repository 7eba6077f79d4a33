"""Build the lines of a chart from a case's history: points, gaps, limit, course and verdict."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.domain.answers import Answer, MarkKind
from models.domain.cases import Session
from models.domain.course import LAST_SESSION, CourseParameters, CourseStep, course_step
from models.domain.history import CaseHistory
from models.domain.ids import MemberId, SessionId
from models.domain.labels import VoiceLabel, voice_label
from models.domain.late_starts import start_moved
from models.domain.norms import NormRow, is_below, rater_group
from models.domain.people import Member, Voice
from models.domain.progress import Missing, NoCourse, Point, Series, Verdict
from models.domain.scales import Scale, SeriesKey
from models.domain.ties import gain, reaches
from models.domain.yardstick import Yardstick


@dataclass(frozen=True, slots=True)
class _Line:
    """Everything one rater answered about one thing, not yet cut into series."""

    rater: Member
    about_id: MemberId
    voice: Voice | None
    slot: int
    label: VoiceLabel
    answers: Mapping[SessionId, Answer]
    current: SeriesKey  # of the scale answered now


def voice_series(history: CaseHistory, voice: Voice, yardstick: Yardstick) -> tuple[Series, ...]:
    """Return the voice's lines, oldest first; the last is the one it answers now."""
    rater = history.members_by_id[voice.rater_id]
    about = history.members_by_id[voice.about_id]
    answers = {
        session.id: answer
        for session in history.held
        if (answer := history.voice_answers.get((voice.id, session.id)))
    }
    current = series_key(yardstick.scales[voice.scale_key])
    label = voice_label(voice, rater, about)
    line = _Line(rater, about.id, voice, voice.slot, label, answers, current)
    return _cut(history, line, yardstick)


def cooperation_series(
    history: CaseHistory, rater: Member, slot: int, yardstick: Yardstick
) -> tuple[Series, ...]:
    """Return a rater's cooperation lines, oldest first; empty where nothing was answered."""
    answers = {
        session.id: answer
        for session in history.held
        if (answer := history.rater_answers.get((rater.id, session.id)))
    }
    if not answers:
        return ()
    newest = list(answers.values())[-1]
    current = SeriesKey(newest.scale_key, newest.series)
    label = VoiceLabel(rater.alias, rater.role)
    line = _Line(rater, rater.id, None, slot, label, answers, current)
    return _cut(history, line, yardstick)


def series_key(scale: Scale) -> SeriesKey:
    """Return what distinguishes a scale's line from that of another scale or series."""
    return SeriesKey(scale.key, scale.series)


def _cut(history: CaseHistory, line: _Line, yardstick: Yardstick) -> tuple[Series, ...]:
    """Cut a line where its scale changed meaning: each part is a series of its own."""
    owner = _owner_of_sessions(history, line)
    earlier = [key for key in dict.fromkeys(owner.values()) if key != line.current]
    built = []
    for key in (*earlier, line.current):
        scale = yardstick.scales.get(key.scale_key)
        if scale is not None and scale.scored:
            own = frozenset(session_id for session_id, one in owner.items() if one == key)
            built.append(_build(history, line, own, scale, yardstick))
    return tuple(built)


def _owner_of_sessions(history: CaseHistory, line: _Line) -> dict[SessionId, SeriesKey]:
    """Say for each session to which series its answer or gap belongs."""
    answered = [SeriesKey(one.scale_key, one.series) for one in line.answers.values()]
    active = answered[0] if answered else line.current
    owner = {}
    for session in history.held:
        if answer := line.answers.get(session.id):
            active = SeriesKey(answer.scale_key, answer.series)
        elif line.voice and not line.voice.is_open_on(session.day):
            continue
        owner[session.id] = active
    return owner


def _build(
    history: CaseHistory,
    line: _Line,
    own: frozenset[SessionId],
    scale: Scale,
    yardstick: Yardstick,
) -> Series:
    group = rater_group(scale, line.voice, line.rater)
    norm = yardstick.norms.row_for(scale, group)
    places = _course_places(history, line, own)
    points = _points(history, line, own, places)
    parameters = yardstick.course_for(scale, group)
    reason = _why_no_course(points, norm, scale, parameters)
    if reason is NoCourse.SCALE_NAMES_NONE and yardstick.is_course_off(scale, group):
        reason = NoCourse.SWITCHED_OFF
    steps: tuple[CourseStep, ...] = ()
    if parameters and reason is None:
        steps = _course_steps(history, points, parameters, places)
    return Series(
        rater_id=line.rater.id,
        about_id=line.about_id,
        voice_id=line.voice.id if line.voice else None,
        label=line.label,
        slot=line.slot,
        group=group,
        scale=scale,
        points=points,
        norm=norm,
        verdict=verdict_of(points, norm, scale),
        course=steps,
        no_course=reason,
        course_key=parameters.key if parameters and steps else "",
        course_of_adults=parameters is not None and parameters.adults_only,
        is_current=series_key(scale) == line.current,
        start_moved=start_moved(history, points),
    )


def _course_places(
    history: CaseHistory, line: _Line, own: frozenset[SessionId]
) -> dict[SessionId, int]:
    """Map sessions from the first valid score on to s = 1, 2, ... (working sessions only)."""
    places: dict[SessionId, int] = {}
    s = 0
    for session in history.held:
        answer = line.answers.get(session.id) if session.id in own else None
        if s == 0:
            s = 1 if answer and answer.total is not None else 0
        elif session.is_working_session:
            s += 1
        if s:
            places[session.id] = s
    return places


def _points(
    history: CaseHistory,
    line: _Line,
    own: frozenset[SessionId],
    places: Mapping[SessionId, int],
) -> tuple[Point, ...]:
    points: list[Point] = []
    previous: int | None = None
    for number, session in enumerate(history.held, start=1):
        if session.id not in own:
            continue
        withheld = line.voice is not None and (line.voice.id, session.id) in history.withheld
        answer = None if withheld else line.answers.get(session.id)
        total = answer.total if answer else None
        mark = history.latest_mark.get(answer.id) if answer else None
        points.append(
            Point(
                session_id=session.id,
                number=number,
                day=session.day,
                kind=session.kind,
                s=places.get(session.id),
                total=total,
                items=answer.items if answer else (),
                missing=None if total is not None else _missing(answer, session, line, withheld),
                change_since_last=total - previous
                if total is not None and previous is not None
                else None,
                answer_id=answer.id if answer else None,
                disputed=mark is not None and mark.kind is MarkKind.DISPUTED,
                mode=answer.mode if answer else None,
                late=answer is not None and answer.late,
            )
        )
        previous = previous if total is None else total
    return tuple(points)


def _missing(
    answer: Answer | None,
    session: Session,
    line: _Line,
    withheld: bool,  # noqa: FBT001
) -> Missing:
    if withheld:
        return Missing.WITHHELD
    if answer:
        return Missing.SKIPPED if answer.skip_reason else Missing.INCOMPLETE
    return Missing.NO_FORM if line.rater.id in session.present else Missing.ABSENT


def _first_is_withheld(points: tuple[Point, ...]) -> bool:
    """Whether a mark kept back comes before the first score that may be seen."""
    for point in points:
        if point.missing is Missing.WITHHELD:
            return True
        if point.total is not None:
            return False
    return False


def _why_no_course(
    points: tuple[Point, ...],
    norm: NormRow | None,
    scale: Scale,
    parameters: CourseParameters | None,
) -> NoCourse | None:
    first = next((point.total for point in points if point.total is not None), None)
    if _first_is_withheld(points):
        return NoCourse.FIRST_WITHHELD
    if first is None:
        return NoCourse.NO_SCORE
    if parameters is None:
        return NoCourse.SCALE_NAMES_NONE
    if norm is None or norm.cut_off is None:
        return NoCourse.NO_NORM
    return None if is_below(first, norm, scale.direction) else NoCourse.STARTS_ABOVE_LIMIT


def _course_steps(
    history: CaseHistory,
    points: tuple[Point, ...],
    parameters: CourseParameters,
    places: Mapping[SessionId, int],
) -> tuple[CourseStep, ...]:
    first = next(point.total for point in points if point.total is not None)
    steps = [
        course_step(parameters, first, history.number_of[session_id], s)
        for session_id, s in places.items()
        if s <= LAST_SESSION
    ]
    last_number, last_s = len(history.held), max(places.values())
    ahead = range(1, LAST_SESSION - last_s + 1)
    steps += [course_step(parameters, first, last_number + n, last_s + n) for n in ahead]
    return tuple(steps)


def verdict_of(points: tuple[Point, ...], norm: NormRow | None, scale: Scale) -> Verdict:
    """Return what the change since the first score amounts to."""
    totals = [point.total for point in points if point.total is not None]
    if not totals:
        return Verdict.NO_SCORE
    if _first_is_withheld(points):
        return Verdict.FIRST_WITHHELD
    if len(totals) < 2:
        return Verdict.NEW
    if norm is None or norm.reliable_change is None:
        return Verdict.CHANGE_UNJUDGED
    return _judged(gain(scale.direction, totals[0], totals[-1]), norm.reliable_change)


def _judged(change: int, limit: int) -> Verdict:
    if reaches(change, limit):
        return Verdict.RELIABLE_GAIN
    return Verdict.RELIABLE_LOSS if reaches(-change, limit) else Verdict.NO_RELIABLE_CHANGE
