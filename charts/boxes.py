"""Rectangles and line pieces in points, from the figure's lower left corner."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle; width and height >= 0."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def top(self) -> float:
        return self.bottom + self.height

    @property
    def middle(self) -> float:
        """Return the height of the centre."""
        return self.bottom + self.height / 2

    def overlap(self, other: "Box") -> float:
        """Return the area shared with ``other``; boxes that only touch share nothing."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        return wide * high if wide > 0 and high > 0 else 0.0

    def is_within(self, other: "Box", slack: float = 1e-6) -> bool:
        """Whether no part lies outside ``other``."""
        return (
            self.left >= other.left - slack
            and self.right <= other.right + slack
            and self.bottom >= other.bottom - slack
            and self.top <= other.top + slack
        )

    def grown(self, margin: float) -> "Box":
        """Return the box with ``margin`` added on every side."""
        return Box(
            self.left - margin,
            self.bottom - margin,
            self.width + 2 * margin,
            self.height + 2 * margin,
        )


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight piece of a drawn line."""

    x1: float
    y1: float
    x2: float
    y2: float

    def length_in(self, box: Box) -> float:
        """Return how long a part of the piece lies in ``box`` (Liang and Barsky's clipping)."""
        if (
            max(self.x1, self.x2) < box.left
            or min(self.x1, self.x2) > box.right
            or max(self.y1, self.y2) < box.bottom
            or min(self.y1, self.y2) > box.top
        ):
            return 0.0
        dx, dy = self.x2 - self.x1, self.y2 - self.y1
        start, end = 0.0, 1.0
        for step, gap in (
            (-dx, self.x1 - box.left),
            (dx, box.right - self.x1),
            (-dy, self.y1 - box.bottom),
            (dy, box.top - self.y1),
        ):
            if step < 0:
                start = max(start, gap / step)
            elif step > 0:
                end = min(end, gap / step)
        return max(0.0, end - start) * float((dx**2 + dy**2) ** 0.5)


def covered(box: Box, pieces: Iterable[Segment]) -> float:
    """Return how much line ``box`` would cover."""
    return sum(piece.length_in(box) for piece in pieces)
