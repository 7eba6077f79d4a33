"""How marks came, as letters beneath them and as words where they are explained."""

from collections.abc import Iterable

from app.chart_inputs.words import ChartWords
from models.domain.answers import AnswerMode
from models.domain.progress import Point, Series

_SIGNED = (AnswerMode.PAPER, AnswerMode.SPOKEN, AnswerMode.INTERPRETER)


def sign_of(point: Point, own: ChartWords) -> str:
    """Return the letters beneath a mark: how it came, and whether it was entered later."""
    way = own.letter(point.mode) if point.mode in _SIGNED else ""
    return way + (own.late_letter if point.late else "")


def legend_of(shown: Iterable[Series], own: ChartWords) -> str:
    """Return what the signs on a chart mean, only those that are there."""
    points = [point for series in shown for point in series.scored]
    modes = {point.mode for point in points}
    said = [f"{own.letter(mode)} = {own.way(mode)}" for mode in _SIGNED if mode in modes]
    if any(point.late for point in points):
        said.append(f"{own.late_letter} = {own.entered_later}")
    if any(point.disputed for point in points):
        said.append(own.ring)
    return " · ".join(said)


def ways_of(point: Point, own: ChartWords) -> str:
    """Return in words how a mark came, or "" where it came on the screen in time."""
    ways = [own.way(point.mode)] if point.mode and point.mode is not AnswerMode.SCREEN else []
    return " · ".join([*ways, own.entered_later] if point.late else ways)
