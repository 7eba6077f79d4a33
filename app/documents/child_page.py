"""What stands on the child's page: the curve between two faces, cards, and how far goals are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from app.documents.drawn import BarFlowable, Bookmark, Corner, draw_marker
from app.documents.fonts import REGULAR, STRONG
from app.documents.grids import Grids
from app.documents.icon import draw_face
from app.documents.report import Bars, Card, Cards, OwnCurve
from app.documents.tags import Place, TaggedText, placed
from app.documents.typography import LARGE, LARGE_SECTION, Palette, Type, set_in
from charts.inputs import ChartPoint

_HEIGHT, _FACE = 285.0, 15.0  # points; a face's radius
_LEFT, _TOP, _BOTTOM = 46.0, 14.0, 22.0  # room for the faces and the numbers of the meetings
_FEWEST = 8  # meetings the axis has room for
_BAR = 11.0


@dataclass(frozen=True, slots=True)
class ChildPage:
    """Sets the parts of a child's page in a width (points) and colours."""

    width: float
    palette: Palette

    def section(self, section: OwnCurve | Cards, index: int) -> Iterator[Flowable]:
        """Set the curve or the cards."""
        if isinstance(section, OwnCurve):
            yield from self._curve(section, index)
        else:
            yield from self._cards(section, index)

    def _curve(self, curve: OwnCurve, index: int) -> Iterator[Flowable]:
        yield Spacer(1, 26)
        yield Bookmark(curve.heading, f"section-{index}-0", 1)
        if curve.line is None:
            yield self._placed(curve.note, Type(LARGE, colour="muted"), (("P", f"{index}-note"),))
        else:
            yield OwnCurveFlowable(curve, self.width, self.palette, f"own{index}")

    def _cards(self, section: Cards, index: int) -> Iterator[Flowable]:
        yield Spacer(1, 24)
        gap, count = 14.0, len(section.cards)
        width = (self.width - gap * (count - 1)) / count
        yield self._grids.cards(
            [self._card(card, f"{index}-{number}") for number, card in enumerate(section.cards)],
            [self._ground(card) for card in section.cards],
            width,
            gap,
        )

    def goals(self, bars: Bars, index: int) -> Iterator[Flowable]:
        """Set each goal over a bar that shows how far it is, without a figure."""
        yield CondPageBreak(90)
        yield Spacer(1, 20)
        yield from self._heading(bars.heading, f"{index}-0")
        colour = self.palette.voice(bars.slot or 0)
        for number, bar in enumerate(bars.bars):
            yield CondPageBreak(48)
            yield Spacer(1, 9)
            place = (("L", str(index)), ("LI", str(number)), ("LBody", ""))
            yield self._placed(bar.label, Type(LARGE, after=5), place)
            yield BarFlowable(bar.share or 0.0, colour, self.palette["track-soft"], _BAR)

    def _card(self, card: Card, key: str) -> list[Flowable]:
        words = self._placed(card.text, Type(LARGE, is_speech=True), (("P", key),))
        return [*self._heading(card.heading, key), Spacer(1, 6), words]

    def _ground(self, card: Card) -> Color:
        return self.palette["note-soft" if card.is_own else "neutral-soft"]

    def _heading(self, text: str, key: str) -> Iterator[Flowable]:
        yield self._placed(text, Type(LARGE_SECTION, STRONG), (("H2", key),))
        yield Bookmark(text, f"section-{key}", 1, LARGE_SECTION * 2)

    def _placed(self, text: str, kind: Type, place: Place) -> TaggedText:
        return placed(set_in(text, kind, self.palette), *place)

    @property
    def _grids(self) -> Grids:
        return Grids(self.width, self.palette)


class OwnCurveFlowable(Flowable):
    """The child's own line: faces at the ends of the axis, only the meetings are counted."""

    def __init__(self, curve: OwnCurve, width: float, palette: Palette, name: str) -> None:
        super().__init__()
        assert curve.line is not None
        self._curve, self._line, self._palette, self._name = curve, curve.line, palette, name
        self.width, self.height = width, _HEIGHT

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw axis, faces, line and label."""
        canvas: Any = self.canv
        canvas.open_mark((("Figure", self._name),), self._curve.summary, (self.width, self.height))
        self._draw_axis(canvas)
        canvas.setStrokeColor(self._palette.voice(self._line.slot))
        canvas.setFillColor(self._palette.voice(self._line.slot))
        for part in unbroken(self._line.points):
            self._draw_part(canvas, [self._corner(point) for point in part])
        self._draw_label(canvas)
        canvas.close_mark()

    @property
    def _meetings(self) -> int:
        return max(_FEWEST, self._curve.sessions)

    def _x(self, number: float) -> float:
        label = stringWidth(self._curve.label, STRONG, LARGE) + 14
        right = self.width - (8 if self._meetings > self._curve.sessions else label)
        return _LEFT + (number - 1) * (right - _LEFT) / (self._meetings - 1)

    def _corner(self, point: ChartPoint) -> Corner:
        room = self.height - _TOP - _BOTTOM
        return self._x(point.number), _BOTTOM + (point.total or 0) / 400 * room

    def _draw_axis(self, canvas: Canvas) -> None:
        top, ink = self.height - _TOP, self._palette["ink"]
        canvas.setStrokeColor(self._palette["line"])
        canvas.setLineWidth(0.8)
        for step in range(5):
            y = _BOTTOM + step * (top - _BOTTOM) / 4
            canvas.line(_LEFT, y, self.width, y)
        draw_face(canvas, (_FACE + 1, top - _FACE + 6), _FACE, ink, is_happy=True)
        draw_face(canvas, (_FACE + 1, _BOTTOM + _FACE - 6), _FACE, ink, is_happy=False)
        canvas.setFillColor(self._palette["muted"])
        canvas.setFont(REGULAR, LARGE - 1.5)
        every = -(-self._meetings // 12)  # at most a dozen numbers
        for number in range(1, self._meetings + 1, every):
            canvas.drawCentredString(self._x(number), _BOTTOM - 15, str(number))

    def _draw_part(self, canvas: Canvas, corners: Sequence[Corner]) -> None:
        path = canvas.beginPath()
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        canvas.setLineWidth(2.6)
        canvas.setLineJoin(1)
        canvas.drawPath(path, stroke=1, fill=0)
        reach = 5.2 if self._meetings <= 24 else 3.0
        for corner in corners:
            draw_marker(canvas, self._line.slot, corner, reach)

    def _draw_label(self, canvas: Canvas) -> None:
        assert self._line.last is not None
        x, y = self._corner(self._line.last)
        canvas.setFont(STRONG, LARGE)
        canvas.drawString(x + 11, y - LARGE * 0.35, self._curve.label)


def unbroken(points: Sequence[ChartPoint]) -> Iterator[list[ChartPoint]]:
    """Yield the parts of a line between missing marks: a gap is never bridged."""
    part: list[ChartPoint] = []
    for point in points:
        if point.total is not None:
            part.append(point)
        elif part:
            yield part
            part = []
    if part:
        yield part
