"""The words on the curve itself: whose line it is, what the band and the limits are."""

from collections.abc import Iterator
from itertools import pairwise

from matplotlib.axes import Axes

from charts import layers
from charts.boxes import Box, Lines, Segment
from charts.frame import LABEL_GAP, EndLabel, Frame
from charts.inputs import ChartBand, ChartSeries, ProgressChart
from charts.labels import LabelRequest, best_place, place_labels
from charts.layers import Words
from charts.style import ChartStyle
from charts.typeface import LINE_HEIGHT, REGULAR, SEMIBOLD, drawable, elided, text_width


def draw_words(axes: Axes, chart: ProgressChart, frame: Frame, style: ChartStyle) -> None:
    """Label every line at its end, then the band and the limits where there is room left."""
    lines = Lines(piece for one in chart.series for piece in pieces_of(one, frame, style))
    taken = _label_lines(axes, frame, style, lines)
    for text, candidates, gid, colour in _notes(chart, frame, style):
        box = best_place(candidates, taken, lines)
        if box is not None:
            look = Words(gid, style.sizes.note, colour)
            layers.write_with_halo(axes, text, box, style, look)
            taken.append(box)


def pieces_of(series: ChartSeries, frame: Frame, style: ChartStyle) -> list[Segment]:
    """Return what a line covers: its pieces between neighbouring marks, and the marks."""
    reach = style.sizes.marker / 2
    ends = [
        None if point.total is None else (frame.x(point.x), frame.y_at(point.total))
        for point in series.points
    ]
    marks = [Segment(end[0] - reach, end[1], end[0] + reach, end[1]) for end in ends if end]
    return marks + [Segment(*start, *end) for start, end in pairwise(ends) if start and end]


def _label_lines(axes: Axes, frame: Frame, style: ChartStyle, lines: Lines) -> list[Box]:
    requests = [_request(label, frame) for label in frame.labels]
    placed = place_labels(requests, frame.axes, lines, LABEL_GAP * style.sizes.label)
    for label, request, place in zip(frame.labels, requests, placed, strict=True):
        key, colour = label.series.key, style.voice(label.series.slot).colour
        look = Words(f"label:{key}", style.sizes.label, colour, SEMIBOLD)
        layers.write_with_halo(axes, label.text, place.box, style, look)
        if place.has_leader:
            ends = (request.x, request.y, place.box.left - 2, place.box.middle)
            layers.draw_leader(axes, key, ends, colour)
    return [place.box for place in placed]


def _request(label: EndLabel, frame: Frame) -> LabelRequest:
    x, y = frame.x(label.end.x), frame.y_at(label.end.total or 0)
    return LabelRequest(label.series.key, x, y, label.width, label.height)


Note = tuple[str, list[Box], str, str]  # text, where it could stand, gid, colour


def _notes(chart: ProgressChart, frame: Frame, style: ChartStyle) -> Iterator[Note]:
    """Yield each note with the places it could take, the best first."""
    if chart.limit:
        text, width = _fitted(chart.limit.label, frame, style)
        places = _along(frame.y_at(chart.limit.value), width, frame, style)
        yield text, places, "limit-label", style.ink.muted
    if chart.reliable:
        text, width = _fitted(chart.reliable.label, frame, style)
        places = _along(frame.y_at(chart.reliable.high), width, frame, style)
        yield text, places, "reliable-label", style.ink.muted
    if chart.band and chart.band.steps:
        text, width = _fitted(chart.band.label, frame, style)
        places = _on_band(chart.band, width, frame, style)
        yield text, places, "expected-label", style.ink.band_text


def _fitted(text: str, frame: Frame, style: ChartStyle) -> tuple[str, float]:
    size, fonts = style.sizes.note, style.fonts
    shown = elided(drawable(text, fonts), frame.axes.width - 8, size, REGULAR, fonts)
    return shown, text_width(shown, size, REGULAR, fonts)


def _along(y: float, width: float, frame: Frame, style: ChartStyle) -> list[Box]:
    """List places just above and just below a level line, from the left."""
    height = style.sizes.note * LINE_HEIGHT
    room = max(0.0, frame.axes.width - width - 8)
    lefts = [frame.axes.left + 4 + room * share / 8 for share in range(9)]
    above = [Box(left, y + 2, width, height) for left in lefts]
    below = [Box(left, y - height - 2, width, height) for left in lefts]
    return [box for box in (*above, *below) if box.is_within(frame.axes.grown(height))]


def _on_band(band: ChartBand, width: float, frame: Frame, style: ChartStyle) -> list[Box]:
    """List places on the band, from its right end inwards: along its lower edge, its upper."""
    height = style.sizes.note * LINE_HEIGHT
    right_end = min(frame.x(band.steps[-1].x), frame.axes.right)
    first = max(frame.axes.left, right_end - width - 4)
    lefts = [first - step * width / 6 for step in range(12)]
    lefts = [left for left in lefts if left >= frame.axes.left] or [frame.axes.left + 4]
    boxes = []
    for left in lefts:
        low, high = _band_between(band, frame, left, left + width)
        boxes += [
            Box(left, low + 3, width, height),
            Box(left, high - height - 3, width, height),
            Box(left, (low + high - height) / 2, width, height),
            Box(left, low - height - 3, width, height),
        ]
    return [box for box in boxes if box.is_within(frame.axes)]


def _band_between(band: ChartBand, frame: Frame, left: float, right: float) -> tuple[float, float]:
    """Return the highest lower edge and the lowest upper edge between two places."""
    inside = [step for step in band.steps if left <= frame.x(step.x) <= right] or [band.steps[-1]]
    low = max(frame.y_at(step.low) for step in inside)
    return low, min(frame.y_at(step.high) for step in inside)
