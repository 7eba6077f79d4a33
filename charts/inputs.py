"""What a chart is made of: numbers already computed, words already chosen.

Scores are integers in tenths of the scale's own range. Places on the x axis are session
numbers, or days where the reader asked for true time; charts never ask which.
"""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False)
class ChartPoint:
    """One session of one line."""

    x: float
    number: int  # session number, 1..
    total: int | None  # tenths; None is a gap, never bridged
    tell: Callable[[], tuple[str, ...]] = tuple  # worded only for the mark that is looked at
    sign: str = ""  # letters beneath the mark: how it came, explained in the chart's legend
    is_disputed: bool = False  # ringed

    @property
    def tooltip(self) -> tuple[str, ...]:
        """Return lines of text: date, total, the four lines, change since last."""
        return self.tell()

    def __repr__(self) -> str:
        return f"ChartPoint(number={self.number})"


@dataclass(frozen=True, slots=True, repr=False)
class ChartSeries:
    """One line: the marks of one voice on one scale."""

    key: str
    label: str  # whose line it is, "Mor om Mia"
    end_label: str  # what stands at its end, "Mor om Mia 28,2" or the label alone
    slot: int  # which colour, marker and dash
    is_child: bool  # the child's own line is the strongest
    points: tuple[ChartPoint, ...]

    @property
    def last(self) -> ChartPoint | None:
        """Return the last mark, where the label belongs."""
        return next((point for point in reversed(self.points) if point.total is not None), None)

    def __repr__(self) -> str:
        return f"ChartSeries(key={self.key!r})"


@dataclass(frozen=True, slots=True)
class BandStep:
    """The expected band at one place; tenths, ``low`` <= ``high``."""

    x: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class ChartBand:
    """Where comparable courses went, and whose courses they were."""

    key: str  # of the series it belongs to
    steps: tuple[BandStep, ...]
    label: str


@dataclass(frozen=True, slots=True)
class ChartLimit:
    """A cut-off, in tenths, with the words that say what it is."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class ReliableBand:
    """The measurement error around the first score, in tenths."""

    key: str  # of the series it belongs to
    low: int
    high: int
    label: str


@dataclass(frozen=True, slots=True, repr=False)
class ChartIntervention:
    """An effort drawn below the curve; ``end`` is None while it goes on."""

    label: str
    start: float
    end: float | None = None

    def __repr__(self) -> str:
        return "ChartIntervention()"


@dataclass(frozen=True, slots=True, repr=False)
class ChartBreak:
    """Where a voice's form changed: what stands left and right of it is not compared."""

    key: str  # of the line that begins after it
    slot: int  # whose colour
    x: float
    label: str

    def __repr__(self) -> str:
        return f"ChartBreak(key={self.key!r})"


@dataclass(frozen=True, slots=True)
class XTick:
    """A session on the x axis: number above, date beneath."""

    x: float
    number: str
    date: str = ""
    is_held: bool = True  # False: a session to come


@dataclass(frozen=True, slots=True)
class YAxis:
    """The whole range of the scale, never zoomed; tenths."""

    title: str
    low: int = 0
    high: int = 400
    step: int = 100


@dataclass(frozen=True, slots=True, repr=False)
class ProgressChart:
    """Everything on one chart, about one person."""

    series: tuple[ChartSeries, ...]  # the person's own line first
    ticks: tuple[XTick, ...]
    x_low: float
    x_now: float  # the latest session held; what still goes on is drawn until here
    x_high: float
    y: YAxis
    band: ChartBand | None = None
    limit: ChartLimit | None = None
    reliable: ReliableBand | None = None
    interventions: tuple[ChartIntervention, ...] = ()
    breaks: tuple[ChartBreak, ...] = ()
    is_numbered: bool = True  # False: x is true time in days
    summary: str = ""  # the text alternative
    legend: str = ""  # what the letters and rings at its marks mean, to stand beneath it

    def __repr__(self) -> str:
        return f"ProgressChart({len(self.series)} lines)"


@dataclass(frozen=True, slots=True, repr=False)
class SmallMultiples:
    """One small chart per line of the form, drawn beside each other."""

    charts: tuple[ProgressChart, ...] = field(default=())

    def __repr__(self) -> str:
        return f"SmallMultiples({len(self.charts)} charts)"
