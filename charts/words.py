"""The words on the curve itself: whose line it is, what the band and the limits are."""

from itertools import pairwise

from matplotlib.axes import Axes

from charts import layers
from charts.boxes import Box, Lines, Segment
from charts.frame import LABEL_GAP, EndLabel, Frame
from charts.inputs import ChartSeries, ProgressChart
from charts.labels import LabelRequest, place_labels
from charts.layers import Words
from charts.notes import notes_of, placed_note
from charts.style import ChartStyle
from charts.typeface import SEMIBOLD


def draw_words(axes: Axes, chart: ProgressChart, frame: Frame, style: ChartStyle) -> None:
    """Label every line at its end, then the band and the limits where there is room left."""
    lines = Lines(piece for one in chart.series for piece in pieces_of(one, frame, style))
    taken = _label_lines(axes, frame, style, lines)
    for note in notes_of(chart, frame, style):
        text, box = placed_note(note, frame, style, taken, lines)
        layers.write_with_halo(
            axes, text, box, style, Words(note.gid, style.sizes.note, note.colour)
        )
        if ends := note.lead(box):
            layers.draw_leader(axes, note.gid, ends, note.colour)
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
