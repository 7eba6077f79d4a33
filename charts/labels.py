"""Where words go on a chart: beside their line, never on each other, never outside.

Two kinds of label. Those of lines that end furthest right share a column and are pushed
apart as little as possible, in the order of their lines. A line that ended earlier has its
label beside its own end, where it covers least.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.boxes import Box, Lines

_COVER_COST = 3.0  # a label's height of covered line weighs as much as moving three heights
_OVERLAP_COST = 1000.0
_STEPS = (0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 3, -3, 4, -4)  # heights away from the end


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A label of a known size that belongs at the end of a line (``x``, ``y``)."""

    key: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """Where a label goes; with a leader where it stands away from its line's end."""

    key: str
    box: Box
    has_leader: bool


def place_labels(
    requests: Sequence[LabelRequest], area: Box, lines: Lines, gap: float
) -> tuple[PlacedLabel, ...]:
    """Place every label inside ``area``, ``gap`` points right of its line's end.

    Labels never overlap while their heights add up to no more than the area's height.
    """
    if not requests:
        return ()
    widest = max(request.width for request in requests)
    column = min(max(request.x for request in requests) + gap, area.right - widest)
    last = [request for request in requests if request.x + 2 * gap + request.width > column]
    early = [request for request in requests if request not in last]
    boxes: dict[str, Box] = {}
    for request in sorted(early, key=_by_end):
        box = _beside_end(request, area, lines, gap, list(boxes.values()))
        if box is None:
            last.append(request)
        else:
            boxes[request.key] = box
    boxes |= _column(last, area, column)
    return tuple(_placed(request, boxes[request.key], gap) for request in requests)


def best_place(candidates: Sequence[Box], taken: Sequence[Box], lines: Lines) -> Box:
    """Return the candidate that covers least, the earlier one where two are alike.

    There must be at least one.
    """
    best, least = candidates[0], float("inf")
    for box in candidates:
        overlap = sum(box.overlap(other) for other in taken)
        cost = lines.length_in(box) + _OVERLAP_COST * overlap
        if cost < least:
            best, least = box, cost
        if cost == 0:
            break
    return best


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Return centres as near as possible to ``wanted`` (ascending) without overlap.

    Least squares by pooling adjacent violators; where the sizes need more room than there is
    between ``low`` and ``high``, they are packed evenly and share what they must.
    """
    if not wanted:
        return []
    room, need = high - low, sum(sizes)
    shrink = min(1.0, room / need) if need else 1.0
    offsets, reached = [], low
    for size in sizes:
        offsets.append(reached + size * shrink / 2)
        reached += size * shrink
    slack = max(0.0, high - reached)
    pooled = _isotonic([want - offset for want, offset in zip(wanted, offsets, strict=True)])
    return [
        offset + min(max(shift, 0.0), slack) for offset, shift in zip(offsets, pooled, strict=True)
    ]


def _beside_end(
    request: LabelRequest, area: Box, lines: Lines, gap: float, taken: Sequence[Box]
) -> Box | None:
    """Return the cheapest free place near the line's end, or None where there is none."""
    best: Box | None = None
    best_cost = float("inf")
    for step in _STEPS:
        bottom = request.y - request.height / 2 + step * request.height
        box = Box(request.x + gap, bottom, request.width, request.height)
        if not box.is_within(area) or any(box.overlap(other) for other in taken):
            continue
        cost = abs(step) + _COVER_COST * lines.length_in(box) / request.height
        if cost < best_cost:
            best, best_cost = box, cost
    return best


def _column(requests: Sequence[LabelRequest], area: Box, left: float) -> dict[str, Box]:
    """Stack labels at ``left``, the highest line's label highest."""
    order = sorted(requests, key=_by_height, reverse=True)[::-1]  # of two alike the first on top
    sizes = [request.height for request in order]
    centres = spread([request.y for request in order], sizes, area.bottom, area.top)
    return {
        request.key: Box(left, centre - request.height / 2, request.width, request.height)
        for request, centre in zip(order, centres, strict=True)
    }


def _placed(request: LabelRequest, box: Box, gap: float) -> PlacedLabel:
    is_far = box.left > request.x + 2 * gap
    is_moved = abs(box.middle - request.y) > 1.5 * request.height
    return PlacedLabel(request.key, box, is_far or is_moved)


def _isotonic(values: Sequence[float]) -> list[float]:
    """Return the non-decreasing sequence nearest to ``values`` in least squares."""
    blocks: list[tuple[float, int]] = []  # sum, count
    for value in values:
        total, count = value, 1
        while blocks and blocks[-1][0] * count >= total * blocks[-1][1]:
            earlier, earlier_count = blocks.pop()
            total, count = total + earlier, count + earlier_count
        blocks.append((total, count))
    return [total / count for total, count in blocks for _ in range(count)]


def _by_end(request: LabelRequest) -> tuple[float, float, str]:
    return (-request.x, -request.y, request.key)


def _by_height(request: LabelRequest) -> tuple[float, float]:
    return (request.y, request.x)
