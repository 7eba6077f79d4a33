"""The case list's rows: what is stored of each case, and what today makes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

from models.domain.cases import Ending, SessionState
from models.domain.history import CaseHistory
from models.domain.ids import CaseId
from models.domain.people import Member, Role, YearMonth
from models.domain.progress import CaseStatus, Progress, Series
from models.domain.signal_types import DatedSignal, Signal, Weight
from models.domain.yearly import Outcome, outcomes_of

SPARKLINE_POINTS = 12
PLAIN_RANGE = (0, 400)  # tenths: of our own forms


@dataclass(frozen=True, slots=True, repr=False)
class SummaryPerson:
    """A person in focus, as stored: the age is worked out on the day of looking."""

    alias: str
    role: Role
    birth: YearMonth | None


@dataclass(frozen=True, slots=True, repr=False)
class CaseSummary:
    """What the case list needs of one case; computed whenever the case changes."""

    case_id: CaseId
    label: str
    closed: date | None
    focus: tuple[SummaryPerson, ...]
    raters: tuple[Role, ...]
    status: CaseStatus
    signal: Signal | None
    has_private: bool
    sparkline: tuple[tuple[int, int | None], ...]
    planned: tuple[tuple[date, time | None], ...]  # planned meetings, earliest first
    remember: tuple[Signal, ...]  # whatever the day
    sessions: int
    last_day: date | None
    running: bool
    dated: tuple[DatedSignal, ...] = ()  # to remember on some days
    tags: tuple[str, ...] = ()
    coordinator: str = ""  # tovholder
    programme: str = ""
    people: tuple[str, ...] = ()  # aliases of everybody in the case, for finding it
    ending: Ending | None = None
    outcomes: tuple[Outcome, ...] = ()  # one per person in focus, for the yearly status
    curve_range: tuple[int, int] = PLAIN_RANGE  # of the sparkline's scale, tenths


Summarise = Callable[[CaseHistory], CaseSummary]


@dataclass(frozen=True, slots=True, repr=False)
class FocusPerson:
    """A child or young person in focus."""

    alias: str
    age: int | None  # whole years today
    role: Role


@dataclass(frozen=True, slots=True, repr=False)
class CaseloadRow:
    """One line of the case list."""

    case_id: CaseId
    label: str
    is_open: bool
    focus: tuple[FocusPerson, ...]
    raters: tuple[Role, ...]  # distinct, in the order of the voices
    status: CaseStatus
    signal: Signal | None  # the heaviest that may stand on a screen others can see
    has_private: bool  # there is a heavier one, for the therapist alone
    sparkline: tuple[tuple[int, int | None], ...]  # (session number, total in tenths or None)
    next_day: date | None
    next_time: time | None
    remember: tuple[Signal, ...]
    sessions: int  # that took place
    last_day: date | None
    running: bool
    closed: date | None
    tags: tuple[str, ...] = ()
    coordinator: str = ""  # tovholder
    programme: str = ""
    people: tuple[str, ...] = ()  # aliases of everybody in the case, for finding it
    curve_range: tuple[int, int] = PLAIN_RANGE  # of the sparkline's scale, tenths


def summary_of(history: CaseHistory, progress: Progress) -> CaseSummary:
    """Return what the case list needs to know of a case."""
    planned = [one for one in history.sessions if one.state is SessionState.PLANNED]
    weighty = [one for one in progress.signals if one.weight is not Weight.REMEMBER]
    public = [one for one in weighty if not one.private]
    series = _shown_line(history, progress)
    return CaseSummary(
        case_id=history.case.id,
        label=history.case.label,
        closed=history.case.closed,
        focus=tuple(SummaryPerson(one.alias, one.role, one.birth) for one in history.focus),
        raters=_raters(history),
        status=progress.status,
        signal=public[0] if public else None,
        has_private=bool(weighty) and weighty[0].private,
        sparkline=_sparkline(series),
        planned=tuple((one.day, one.planned_time) for one in planned),
        remember=_to_remember(progress),
        sessions=len(history.held),
        last_day=history.held[-1].day if history.held else None,
        running=any(one.state is SessionState.RUNNING for one in history.sessions),
        dated=progress.dated,
        tags=history.case.tags,
        coordinator=history.case.coordinator,
        programme=history.case.programme,
        people=tuple(one.alias for one in history.members),
        ending=history.case.ending,
        outcomes=outcomes_of(history, progress),
        curve_range=(series.scale.total_low, series.scale.total_high) if series else PLAIN_RANGE,
    )


def _to_remember(progress: Progress) -> tuple[Signal, ...]:
    """Return what is to be remembered on any day: a list made today is read tomorrow."""
    dated = {one.signal for one in progress.dated}
    return tuple(
        signal
        for signal in progress.without_private()
        if signal.weight is Weight.REMEMBER and signal not in dated
    )


def row_of(summary: CaseSummary, today: date) -> CaseloadRow:
    """Finish a stored summary with what depends on the day."""
    coming = [one for one in summary.planned if one[0] >= today]
    next_day, next_time = coming[0] if coming else (None, None)
    return CaseloadRow(
        case_id=summary.case_id,
        label=summary.label,
        is_open=summary.closed is None,
        focus=tuple(_aged(person, today) for person in summary.focus),
        raters=summary.raters,
        status=summary.status,
        signal=summary.signal,
        has_private=summary.has_private,
        sparkline=summary.sparkline,
        next_day=next_day,
        next_time=next_time,
        remember=summary.remember
        + tuple(one.signal for one in summary.dated if one.holds_on(today)),
        sessions=summary.sessions,
        last_day=summary.last_day,
        running=summary.running,
        closed=summary.closed,
        tags=summary.tags,
        coordinator=summary.coordinator,
        programme=summary.programme,
        people=summary.people,
        curve_range=summary.curve_range,
    )


def by_urgency(row: CaseloadRow) -> tuple[bool, int, str, str]:
    """Sort key: open cases first, then the heaviest mark, then the label."""
    weight = row.status.weight
    rank = weight.rank if weight else len(Weight)
    return (not row.is_open, rank, row.label.casefold(), row.case_id)


def _aged(person: SummaryPerson, today: date) -> FocusPerson:
    age = person.birth.age_on(today) if person.birth else None
    return FocusPerson(person.alias, age, person.role)


def _raters(history: CaseHistory) -> tuple[Role, ...]:
    voices = sorted(history.voices, key=lambda voice: voice.slot)
    roles = (history.members_by_id[voice.rater_id].role for voice in voices)
    return tuple(dict.fromkeys(roles))


def _shown_line(history: CaseHistory, progress: Progress) -> Series | None:
    """Return the first child's own line, else a line about the child."""
    return next((found for one in history.focus if (found := _line(progress, one))), None)


def _sparkline(series: Series | None) -> tuple[tuple[int, int | None], ...]:
    """Return the latest points of a line."""
    if series is None:
        return ()
    return tuple((point.number, point.total) for point in series.points[-SPARKLINE_POINTS:])


def _line(progress: Progress, person: Member) -> Series | None:
    about = progress.about(person.id)
    lines = [one for one in about.series if one.is_current] if about else []
    own = [one for one in lines if one.rater_id == person.id]
    return next(iter(own or lines), None)
