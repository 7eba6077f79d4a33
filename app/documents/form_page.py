"""A form on paper: fields to fill in, lines of 100 mm between two faces or words, pictures."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from app.documents.fonts import STRONG
from app.documents.grids import Grids
from app.documents.icon import draw_face, draw_icon
from app.documents.picture import HIGH, WIDE, draw_picture
from app.documents.report import BlankForm, FormLine
from app.documents.tags import DECORATION, Branch, TaggedTable, TaggedText, placed
from app.documents.typography import BODY, LARGE, SMALL, Palette, Type, set_in
from models.domain.scales import Ends

LINE = 100 * mm  # as on the screen and as the numbers are read: 1 mm is a tenth of a point
_FACE, _GAP = 13.0, 10.0  # points
_ICON = 20.0
_FEW, _MANY = 238.0, 172.0  # points: how wide pictures are, so that all stand on one page
_BLOCK = 124.0  # points a line needs: label, help and the line itself
_QUESTION = Type(LARGE + 1, STRONG, is_speech=True)
_HELP = Type(LARGE - 1, colour="muted", is_speech=True)


@dataclass(frozen=True, slots=True)
class FormPage:
    """Sets a form in a width (points) and colours."""

    width: float
    palette: Palette
    resources: Path

    def form(self, form: BlankForm, index: int) -> Iterator[Flowable]:
        """Set the whole form."""
        yield Spacer(1, 14)
        yield self._fields(form.fields)
        yield Spacer(1, 18)
        yield self._text(form.period, Type(LARGE + 1, is_speech=True), ("P", f"{index}-period"))
        yield self._text(
            form.instruction, Type(LARGE + 1, after=6, is_speech=True), ("P", f"{index}-how")
        )
        if form.ends is Ends.PICTURES:
            yield from self._pictures(form)
        else:
            yield from self._lines(form, index)
        if form.ruler:
            yield CondPageBreak(95)
            yield Spacer(1, 52)
            yield Ruler(self.width, self.palette)
            yield Spacer(1, 2)
            yield self._text(form.ruler, Type(SMALL, colour="muted"), ("P", f"{index}-rule"))

    def _fields(self, fields: tuple[str, ...]) -> TaggedTable:
        cells = [
            [self._text(name, Type(SMALL, colour="muted"), ("P", f"field-{name}")),
             Blank(self.palette)]
            for name in fields
        ]  # fmt: skip
        wide = [2.0] * (len(fields) - 2) + [1.0, 1.0]  # names take more room than day and number
        shares = [one / sum(wide) for one in wide]
        return Grids(self.width, self.palette).beside(cells, shares, gap=16)

    def _lines(self, form: BlankForm, index: int) -> Iterator[Flowable]:
        for number, line in enumerate(form.lines):
            yield CondPageBreak(_BLOCK)
            yield Spacer(1, 38)
            yield from self._question(line, form, f"{index}-{number}")
            yield Spacer(1, 16)
            yield MarkLine(form, self.width, self.palette, f"{index}-{number}")

    def _question(self, line: FormLine, form: BlankForm, key: str) -> Iterator[Flowable]:
        label = self._text(line.label, _QUESTION, ("H2", key))
        help_ = self._text(line.help, _HELP, ("P", f"{key}-help"))
        words = [label, help_] if line.help else [label]
        if form.ends is not Ends.FACES or not line.icon:
            yield from words
            return
        icon = Icon(self.resources / "icons" / f"{line.icon}.svg", _ICON, self.palette)
        share = (_ICON + 10) / self.width
        cells, shares = [icon, words], [share, 1 - share]
        turn = -1 if form.is_mirrored else 1
        yield Grids(self.width, self.palette).beside(cells[::turn], shares[::turn], gap=10)

    def _pictures(self, form: BlankForm) -> Iterator[Flowable]:
        """Set pictures two by two: nothing is marked on them."""
        yield Spacer(1, 10)
        width = _FEW if len(form.lines) <= 4 else _MANY
        cells = [self._picture(line, str(n), width) for n, line in enumerate(form.lines)]
        for start in range(0, len(cells), 2):
            pair = [*cells[start : start + 2], ""][:2]
            yield CondPageBreak(width * HIGH / WIDE + 60)
            yield Grids(self.width, self.palette).beside(pair, [0.5, 0.5], gap=18)
            yield Spacer(1, 16)

    def _picture(self, line: FormLine, key: str, width: float) -> list[Flowable]:
        return [
            Picture(self.resources / "pictures" / f"{line.picture}.svg", width),
            Spacer(1, 5),
            self._text(line.label, _QUESTION, ("H2", f"picture-{key}")),
            self._text(line.help, _HELP, ("P", f"picture-{key}")),
        ]

    def _text(self, text: str, kind: Type, *place: Branch) -> TaggedText:
        return placed(set_in(text, kind, self.palette), *place)


class _Drawing(Flowable):
    """Ink that is no letters: it is not read aloud, the words beside it are."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room it takes."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw inside brackets."""
        canvas: Any = self.canv
        canvas.open_mark(*self.mark())
        self.draw_on(canvas)
        canvas.close_mark()

    def mark(self) -> tuple[Any, ...]:
        """Return what the ink is: decoration, unless something is said instead."""
        return (DECORATION,)

    @abstractmethod
    def draw_on(self, canvas: Any) -> None:
        """Draw with the lower left corner at zero."""


class Blank(_Drawing):
    """A thin line to write on."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette, self.height = palette, 20.0

    def draw_on(self, canvas: Any) -> None:
        """Draw the line."""
        canvas.setStrokeColor(self._palette["field-line"])
        canvas.setLineWidth(0.7)
        canvas.line(0, 0, self.width, 0)


class Icon(_Drawing):
    """One of the small pictures."""

    def __init__(self, file: Path, size: float, palette: Palette) -> None:
        super().__init__()
        self._file, self._size, self._palette, self.height = file, size, palette, size

    def draw_on(self, canvas: Any) -> None:
        """Draw its outlines."""
        draw_icon(canvas, self._file, self._size, self._palette["accent"])


class Picture(_Drawing):
    """A picture to talk about; its words stand beneath it."""

    def __init__(self, file: Path, width: float) -> None:
        super().__init__()
        self._file, self._wide, self.height = file, width, width * HIGH / WIDE

    def draw_on(self, canvas: Any) -> None:
        """Draw the picture."""
        draw_picture(canvas, self._file, self._wide)


class MarkLine(_Drawing):
    """The line of 100 mm in the middle of the page, between its two ends."""

    def __init__(self, form: BlankForm, width: float, palette: Palette, key: str) -> None:
        super().__init__()
        self._form, self._palette, self.width, self._key = form, palette, width, key
        self.height = 2 * _FACE + 4 if form.ends is Ends.FACES else BODY * 2

    def mark(self) -> tuple[Any, ...]:
        """Return the line as a picture, told by what stands at its ends."""
        size = (self.width, self.height)
        return ((("Figure", f"line-{self._key}"),), self._form.alternative, size)

    def draw(self) -> None:
        """Draw the line, and the words at its ends."""
        super().draw()
        if self._form.ends is not Ends.FACES:
            ends = (self._form.low, self._form.high)
            left, right = ends[::-1] if self._form.is_mirrored else ends
            self._write(left, "left", 0, is_right=True)
            self._write(right, "right", (self.width + LINE) / 2 + _GAP, is_right=False)

    def draw_on(self, canvas: Any) -> None:
        """Draw the line, between faces where there are any."""
        left, middle = (self.width - LINE) / 2, self.height / 2
        canvas.setStrokeColor(self._palette["ink"])
        canvas.setLineWidth(1.3)
        canvas.setLineCap(0)
        canvas.line(left, middle, left + LINE, middle)
        if self._form.ends is Ends.FACES:
            reach, ink = LINE / 2 + _GAP + _FACE, self._palette["ink"]
            for side in (-1, 1):
                is_happy = (side > 0) is not self._form.is_mirrored
                centre = (self.width / 2 + side * reach, middle)
                draw_face(canvas, centre, _FACE, ink, is_happy=is_happy)

    def _write(self, text: str, side: str, x: float, *, is_right: bool) -> None:
        kind = Type(LARGE - 1, colour="muted", is_right=is_right)
        words = placed(set_in(text, kind, self._palette), ("P", f"{self._key}-{side}"))
        _, height = words.wrap((self.width - LINE) / 2 - _GAP, self.height * 9)
        words.drawOn(self.canv, x, (self.height - height) / 2)


class Ruler(_Drawing):
    """100 mm to hold against a rule, with a tick at every centimetre."""

    def __init__(self, width: float, palette: Palette) -> None:
        super().__init__()
        self._palette, self.width, self.height = palette, width, 9.0

    def draw_on(self, canvas: Any) -> None:
        """Draw rule and ticks."""
        canvas.setStrokeColor(self._palette["muted"])
        canvas.setLineWidth(0.6)
        canvas.line(0, 2, LINE, 2)
        for step in range(11):
            x = step * LINE / 10
            canvas.line(x, 2, x, 8 if step % 5 == 0 else 5.5)
