"""Where the parts of a chart lie on the figure, in points, before any ink."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.boxes import Box
from charts.inputs import ChartPoint, ChartSeries, ProgressChart, XTick, YAxis
from charts.lanes import LaneBar, lane_bars
from charts.style import ChartStyle
from charts.typeface import LINE_HEIGHT, REGULAR, SEMIBOLD, drawable, elided, text_width

LABEL_GAP = 1.1  # between a line's end and its label, in label sizes
WIDEST_LABEL = 0.36  # of the axes' width
LANE_PADDING = 3.0
_PAD = 8.0
_AIRY = 1.6  # child's markers from one session to the next: with that much, marks are whole
_SMALLEST_MARK = 0.5


@dataclass(frozen=True, slots=True)
class EndLabel:
    """The words at a line's end, cut to what there is room for."""

    series: ChartSeries
    end: ChartPoint
    text: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The axes' place and the scales that turn data into points."""

    axes: Box
    title_left: float
    x_low: float
    x_high: float
    y: YAxis
    labels: tuple[EndLabel, ...]
    lane_height: float
    bars: tuple[LaneBar, ...]  # one per intervention
    crowding: float = 1.0  # 0..1, how much smaller marks are drawn where sessions stand close

    def x(self, place: float) -> float:
        """Return where a place on the x axis lies."""
        share = (place - self.x_low) / (self.x_high - self.x_low)
        return self.axes.left + share * self.axes.width

    def y_at(self, tenths: float) -> float:
        """Return where a score lies."""
        share = (tenths - self.y.low) / (self.y.high - self.y.low)
        return self.axes.bottom + share * self.axes.height

    @property
    def lanes_height(self) -> float:
        """Return how far the interventions reach below the curve."""
        return _lanes_height(self.bars, self.lane_height)


def frame_in(
    space: Box, chart: ProgressChart, style: ChartStyle, beside: Sequence[ProgressChart] = ()
) -> Frame:
    """Lay out a chart on a part of a figure, as wide as those ``beside`` it on the same axis."""
    sizes, together = style.sizes, (chart, *beside)
    labels_width = max(_y_label_width(one.y, style) for one in together)
    left = space.left + 2 + labels_width + _PAD + sizes.child_marker / 2
    right = space.right - max(_PAD, *(_tick_width(one, style) / 2 + 1 for one in together))
    top = space.top - sizes.note * LINE_HEIGHT - sizes.tick * 1.1
    labels = _end_labels(chart, style, right - left)
    x_high = _with_room(chart, labels, right - left, LABEL_GAP * sizes.label)
    lane_height = sizes.note * 1.75
    bars = _bars(chart, style, (left, right), x_high)
    bottom = space.bottom + x_label_height(chart, style) + _lanes_height(bars, lane_height)
    return Frame(
        Box(left, bottom, right - left, max(1.0, top - bottom)),
        space.left,
        chart.x_low,
        x_high,
        chart.y,
        labels,
        lane_height,
        bars,
        _crowding(chart, style, (right - left) / (x_high - chart.x_low)),
    )


def _crowding(chart: ProgressChart, style: ChartStyle, points_per_x: float) -> float:
    """Return how large marks may be, so that neighbours on a line leave it to be seen."""
    held = {point.number: point.x for one in chart.series for point in one.points}
    if len(held) < 2:
        return 1.0
    first, last = min(held), max(held)
    apart = (held[last] - held[first]) / (last - first) * points_per_x
    return min(1.0, max(_SMALLEST_MARK, apart / (_AIRY * style.sizes.child_marker)))


def x_label_height(chart: ProgressChart, style: ChartStyle) -> float:
    """Return the height of the session numbers and, where there are any, the dates."""
    if not chart.ticks:
        return style.sizes.date
    has_dates = any(tick.date for tick in chart.ticks)
    dates = style.sizes.date * LINE_HEIGHT if has_dates else 0.0
    return style.sizes.tick * 1.75 + dates + style.sizes.date * 0.4


def _tick_width(chart: ProgressChart, style: ChartStyle) -> float:
    """Return the width of the words beneath the right end of the axis."""
    last = max(chart.ticks, key=_place, default=None)
    if last is None:
        return 0.0
    number = text_width(last.number, style.sizes.tick, REGULAR, style.fonts)
    return max(number, text_width(last.date, style.sizes.date, REGULAR, style.fonts))


def _place(tick: XTick) -> float:
    return tick.x


def _lanes_height(bars: tuple[LaneBar, ...], lane_height: float) -> float:
    return (max(bar.lane for bar in bars) + 1) * lane_height + LANE_PADDING if bars else 0.0


def _y_label_width(axis: YAxis, style: ChartStyle) -> float:
    texts = (str(value // 10) for value in range(axis.low, axis.high + 1, axis.step))
    return max(text_width(text, style.sizes.tick, REGULAR, style.fonts) for text in texts)


def _end_labels(chart: ProgressChart, style: ChartStyle, width: float) -> tuple[EndLabel, ...]:
    widest = width * WIDEST_LABEL
    return tuple(
        _end_label(series, series.last, style, widest) for series in chart.series if series.last
    )


def _end_label(series: ChartSeries, end: ChartPoint, style: ChartStyle, widest: float) -> EndLabel:
    size, fonts = style.sizes.label, style.fonts
    name, value = _parts(series)
    room = widest - text_width(value, size, SEMIBOLD, fonts)
    text = elided(drawable(name, fonts), room, size, SEMIBOLD, fonts) + value
    width = text_width(text, size, SEMIBOLD, fonts)
    return EndLabel(series, end, text, width, size * LINE_HEIGHT)


def _with_room(
    chart: ProgressChart, labels: tuple[EndLabel, ...], width: float, gap: float
) -> float:
    """Return the right end of the x axis, so far out that the column of labels fits."""
    low = chart.x_low
    high = max(chart.x_high, low + 1)
    if not labels:
        return high
    last = max(label.end.x for label in labels)
    room = max(label.width for label in labels) + gap
    return max(high, low + (last - low) * width / max(1.0, width - room))


def _parts(series: ChartSeries) -> tuple[str, str]:
    """Return what may be shortened at a line's end, and the score, which may not."""
    if not series.end_label.startswith(series.label):
        return series.end_label, ""
    return series.label, series.end_label.removeprefix(series.label)


def _bars(
    chart: ProgressChart, style: ChartStyle, edges: tuple[float, float], x_high: float
) -> tuple[LaneBar, ...]:
    scale = (edges[1] - edges[0]) / (x_high - chart.x_low)
    spans = [
        (
            edges[0] + (one.start - chart.x_low) * scale,
            edges[0] + ((chart.x_now if one.end is None else one.end) - chart.x_low) * scale,
        )
        for one in chart.interventions
    ]
    return lane_bars(chart.interventions, spans, edges, style)
