"""How interventions are stacked below the curve so that none touches another."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.inputs import ChartIntervention
from charts.style import ChartStyle
from charts.typeface import REGULAR, drawable, elided, text_width

Extent = tuple[float, float]  # left and right edge in points, left <= right
_PADDING = 0.55  # around the words, in type sizes


@dataclass(frozen=True, slots=True)
class LaneBar:
    """One intervention: a bar as long as it lasted, its words on it or, if short, beside it."""

    text: str
    left: float
    right: float
    text_left: float
    is_inside: bool
    is_open: bool  # it goes on
    lane: int  # 0 nearest the curve


def lane_bars(
    interventions: Sequence[ChartIntervention],
    spans: Sequence[Extent],
    edges: Extent,
    style: ChartStyle,
) -> tuple[LaneBar, ...]:
    """Lay out bars over ``spans`` (points) between the ``edges`` of the axes."""
    bars = [_bar(one, span, edges, style) for one, span in zip(interventions, spans, strict=True)]
    lanes = lanes_of([extent_of(bar, style) for bar in bars], style.sizes.note)
    return tuple(
        LaneBar(bar.text, bar.left, bar.right, bar.text_left, bar.is_inside, bar.is_open, lane)
        for bar, lane in zip(bars, lanes, strict=True)
    )


def extent_of(bar: LaneBar, style: ChartStyle) -> Extent:
    """Return from where to where a bar and its words reach."""
    width = text_width(bar.text, style.sizes.note, REGULAR, style.fonts)
    return min(bar.left, bar.text_left), max(bar.right, bar.text_left + width)


def lanes_of(extents: Sequence[Extent], gap: float) -> tuple[int, ...]:
    """Return a lane (0 the topmost) for each extent; in a lane, ``gap`` lies between any two."""
    ends: list[float] = []  # right edge of what stands last in each lane
    lanes = [0] * len(extents)
    for index in sorted(range(len(extents)), key=extents.__getitem__):
        left, right = extents[index]
        lane = next((lane for lane, end in enumerate(ends) if end + gap <= left), len(ends))
        if lane == len(ends):
            ends.append(right)
        ends[lane] = right
        lanes[index] = lane
    return tuple(lanes)


def _bar(one: ChartIntervention, span: Extent, edges: Extent, style: ChartStyle) -> LaneBar:
    size, fonts = style.sizes.note, style.fonts
    padding = size * _PADDING
    text = elided(drawable(one.label, fonts), (edges[1] - edges[0]) / 2, size, REGULAR, fonts)
    width = text_width(text, size, REGULAR, fonts)
    left = min(max(span[0], edges[0]), edges[1] - 1)
    right = min(max(span[1], left + 1), edges[1])
    is_inside = left + width + 2 * padding <= right
    if is_inside or right + padding + width <= edges[1]:
        text_left = (left if is_inside else right) + padding
    else:
        text_left = left - padding - width
    return LaneBar(text, left, right, text_left, is_inside, one.end is None, 0)
