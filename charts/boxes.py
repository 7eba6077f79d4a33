"""Rectangles and line pieces in points, from the figure's lower left corner."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np


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

    def moved_into(self, other: "Box") -> "Box":
        """Return the box moved as little as needed to lie within ``other``."""
        left = max(other.left, min(self.left, other.right - self.width))
        bottom = max(other.bottom, min(self.bottom, other.top - self.height))
        return Box(left, bottom, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Segment:
    """A straight piece of a drawn line."""

    x1: float
    y1: float
    x2: float
    y2: float


class Lines:
    """Everything that is drawn as a line, ready to be asked what a box would cover."""

    def __init__(self, pieces: Iterable[Segment] = ()) -> None:
        rows = [(piece.x1, piece.y1, piece.x2, piece.y2) for piece in pieces]
        table = np.array(rows, dtype=float).reshape(-1, 4)
        self._start = table[:, :2].T
        self._step = table[:, 2:].T - self._start
        self._length = np.hypot(*self._step)

    def length_in(self, box: Box) -> float:
        """Return how much line lies in ``box`` (Liang and Barsky's clipping, all at once)."""
        enter = np.zeros_like(self._length)
        leave = np.ones_like(self._length)
        edges = ((box.left, box.right), (box.bottom, box.top))
        for start, step, (low, high) in zip(self._start, self._step, edges, strict=True):
            is_level = step == 0
            over = np.where(is_level, 1.0, step)
            first, second = (low - start) / over, (high - start) / over
            outside = is_level & ((start < low) | (start > high))
            enter = np.maximum(enter, np.where(is_level, 0.0, np.minimum(first, second)))
            leave = np.minimum(leave, np.where(is_level, 1.0, np.maximum(first, second)))
            leave[outside] = 0.0
        return float((np.maximum(leave - enter, 0.0) * self._length).sum())
