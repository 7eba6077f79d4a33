"""Where sessions, days and efforts stand along the x axis."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.chart_inputs.options import FIRST_SESSIONS, ChartOptions
from app.wording import Wording
from charts.inputs import ChartIntervention, XTick
from models.domain.cases import Intervention, Session, SessionState
from models.domain.history import CaseHistory

_SHORTEST_DAYS = 28  # of a chart in true time


@dataclass(frozen=True, slots=True)
class XAxis:
    """The sessions held and to come, with their place: a number, or days since the first."""

    held: tuple[Session, ...]
    planned: tuple[Session, ...]
    by_date: bool
    first: int = 1  # number of the session at the left end

    @classmethod
    def of(cls, history: CaseHistory, options: ChartOptions) -> "XAxis":
        """Return the x axis of a case."""
        last = history.held[-1].day if history.held else date.min
        planned = tuple(
            session
            for session in history.sessions
            if session.state is SessionState.PLANNED and session.day >= last
        )
        return cls(
            history.held,
            planned,
            options.by_date and bool(history.held),
            _first_since(history.held, options.since),
        )

    @property
    def low(self) -> float:
        """Return the left end."""
        return self.place_of(self.first) if self.held else float(not self.by_date)

    @property
    def now(self) -> float:
        """Return where the latest session held stands."""
        return self.place_of(len(self.held)) if self.held else self.low

    @property
    def high(self) -> float:
        """Return the right end, before any room for labels."""
        if not self.by_date:
            return max(self.first + FIRST_SESSIONS - 1, len(self.held) + min(1, len(self.planned)))
        ahead = self._days(self.planned[0].day) if self.planned else 0
        return max(self.now, ahead, _SHORTEST_DAYS)

    def place_of(self, number: int) -> float:
        """Return where session ``number`` stands; it may be one to come."""
        if not self.by_date:
            return float(number)
        return float(self._days((*self.held, *self.planned)[number - 1].day))

    def has_place(self, number: int) -> bool:
        """Whether session ``number`` lies on the axis."""
        if number < self.first:
            return False
        if not self.by_date:
            return number <= self.high
        return number <= len(self.held) + min(1, len(self.planned))

    def place_of_day(self, day: date) -> float:
        """Return where a day stands: between two sessions, as far as it has come."""
        if self.by_date:
            return max(self.low, float(self._days(day)))
        days = [session.day for session in (*self.held, *self.planned)]
        return max(self.low, _between_sessions(days, day))

    def ticks(self, words: Wording) -> tuple[XTick, ...]:
        """Return a tick per session, also for those that are still to come."""
        known = (*self.held, *self.planned)
        last = len(self.held) + min(1, len(self.planned)) if self.by_date else int(self.high)
        return tuple(
            XTick(
                self.place_of(number),
                str(number),
                words.short_day(known[number - 1].day) if number <= len(known) else "",
                number <= len(self.held),
            )
            for number in range(self.first, last + 1)
        )

    def interventions(self, interventions: Sequence[Intervention]) -> tuple[ChartIntervention, ...]:
        """Return the efforts that fall on the axis, in the order they began."""
        first = self.held[self.first - 1].day if self.held else date.max
        return tuple(
            ChartIntervention(
                one.label,
                self.place_of_day(one.start),
                None if one.end is None else self.place_of_day(one.end),
            )
            for one in sorted(interventions, key=_by_start)
            if one.end is None or one.end >= first
        )

    def _days(self, day: date) -> int:
        return (day - self.held[0].day).days


def _first_since(held: Sequence[Session], since: date | None) -> int:
    """Return the number of the first session from a day on; the last one where none is."""
    early = sum(1 for one in held if since is not None and one.day < since)
    return min(early + 1, max(1, len(held)))


def _between_sessions(days: Sequence[date], day: date) -> float:
    """Return the place of ``day`` among sessions 1, 2, ... held on ``days`` (ascending)."""
    if not days or day <= days[0]:
        return 1.0
    number = sum(1 for one in days if one <= day)
    before = days[number - 1]
    if number < len(days):
        return number + (day - before).days / (days[number] - before).days
    usual = max(1.0, (days[-1] - days[0]).days / max(1, len(days) - 1)) if len(days) > 1 else 7.0
    return number + (day - before).days / usual


def _by_start(intervention: Intervention) -> tuple[date, str]:
    return (intervention.start, intervention.label)
