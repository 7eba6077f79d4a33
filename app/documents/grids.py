"""Tables on a page: voices and their numbers, bars, quotations, things beside each other."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Spacer

from app.documents.bidi import is_from_the_right
from app.documents.drawn import BarFlowable, Bookmark, Marker
from app.documents.fonts import REGULAR, STRONG
from app.documents.report import Bar, Bars, ReportCell, ReportTable, VoiceBox
from app.documents.tags import HEAD, Branch, TaggedTable, TaggedText, placed
from app.documents.typography import (
    BODY,
    CELL,
    COMPACT_CELL,
    COMPACT_HEAD,
    HEAD_CELL,
    MARKED_CELL,
    MUTED_CELL,
    SMALL,
    STRONG_CELL,
    Palette,
    Type,
    markup,
    set_in,
)

Style = list[Any]
ROW_HEAD: Branch = ("TH", "row")
_WHOLE_CARD = 300.0  # points; boxes up to this are equally tall and stay whole
_NAME = 24  # signs; longer labels need the room that is left for the bars


@dataclass(frozen=True, slots=True)
class Grids:
    """Sets tables in a width (points) and colours. Long cells and tables go over pages."""

    width: float
    palette: Palette

    def table(self, table: ReportTable, key: str) -> TaggedTable:
        """Set rows under a head that every page repeats."""
        tag = ("Table", key)
        numbers = [column.is_number for column in table.columns]
        head_type = COMPACT_HEAD if table.is_compact else HEAD_CELL
        head = [
            self._cell(ReportCell(column.title), head_type.turned(is_right=column.is_number),
                       tag, HEAD, ("TH", str(place)))
            for place, column in enumerate(table.columns)
        ]  # fmt: skip
        rows = [
            [
                self._cell(cell, _type_of(cell, table).turned(is_right=numbers[place]),
                           tag, ("TR", str(number)), ("TD", str(place)))
                for place, cell in enumerate(row)
            ]
            for number, row in enumerate(table.rows)
        ]  # fmt: skip
        shares = [column.share for column in table.columns]
        padding = 0.9 if table.is_compact else 3.2
        return self.grid([head, *rows], shares, self._rules(padding), repeatRows=1)

    def bars(self, section: Bars, key: str) -> TaggedTable:
        """Set values from 0 to 10 as bars with their words."""
        are_names = all(not bar.note and len(bar.label) <= _NAME for bar in section.bars)
        rows = [
            self._bar(bar, ("Table", key), ("TR", str(number)))
            for number, bar in enumerate(section.bars)
        ]
        style: Style = [
            *self._rules(),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, self.palette["line"]),
        ]
        return self.grid(rows, [0.26, 0.66, 0.08] if are_names else [0.56, 0.36, 0.08], style)

    def quote(self, box: VoiceBox) -> TaggedTable:
        """Set own words in a box with the voice's colour beside them."""
        words = [placed(one, ("P", "voice")) for one in self._said(box)]
        bar = self.palette["border"] if box.slot is None else self.palette.voice(box.slot)
        style: Style = [
            ("BACKGROUND", (0, 0), (-1, -1), self.palette["neutral-soft"]),
            ("LINEBEFORE", (0, 0), (0, -1), 3, bar, "butt"),
            ("LEFTPADDING", (0, 0), (-1, -1), 14),
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ]
        cell = [Bookmark(box.bookmark, "voice", 1), *words]
        return self.grid([[cell]], [1.0], style)

    def _said(self, box: VoiceBox) -> list[TaggedText]:
        """Set who speaks and the words: on one line where both run the same way."""
        kind = Type(BODY + 0.4, is_speech=True)
        if box.heading and is_from_the_right(box.text):
            lead = self._set(box.heading, Type(BODY + 0.4, STRONG, after=3))
            return [lead, self._set(box.text, kind)]
        bold = f'<font name="{STRONG}">{markup(box.heading, STRONG)}</font> ' if box.heading else ""
        return [TaggedText(bold + markup(box.text, REGULAR), self._set("", Type(BODY + 0.4)).style)]

    def cards(
        self, cells: list[list[Flowable]], grounds: list[Color], width: float, gap: float
    ) -> TaggedTable:
        """Set rounded boxes of equal ``width`` beside each other; long ones go over pages."""
        boxes = [
            self._card(cell, ground, width) for cell, ground in zip(cells, grounds, strict=True)
        ]
        tallest = max(box.wrap(width, 0)[1] for box in boxes)
        if tallest < _WHOLE_CARD:
            boxes = [self._card(cell, ground, width, tallest)
                     for cell, ground in zip(cells, grounds, strict=True)]  # fmt: skip
        shares = [(width + gap) / self.width] * (len(boxes) - 1) + [width / self.width]
        return self.beside(boxes, shares)

    def _card(
        self, cell: list[Flowable], ground: Color, width: float, height: float | None = None
    ) -> TaggedTable:
        style: Style = [
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("BACKGROUND", (0, 0), (-1, -1), ground),
            ("ROUNDEDCORNERS", [9] * 4),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *((f"{side}PADDING", (0, 0), (-1, -1), 14) for side in ("LEFT", "RIGHT")),
            *((f"{side}PADDING", (0, 0), (-1, -1), 12) for side in ("TOP", "BOTTOM")),
        ]
        heights = [height] if height else None
        return TaggedTable([[cell]], [width], heights, style=style, splitInRow=1, hAlign="LEFT")

    def beside(self, cells: list[Any], shares: list[float], *, gap: float = 0.0) -> TaggedTable:
        """Set things beside each other without lines."""
        sides = ("LEFT", "RIGHT", "TOP", "BOTTOM")
        style: Style = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in sides]
        style += [("VALIGN", (0, 0), (-1, -1), "TOP"), ("RIGHTPADDING", (0, 0), (-2, -1), gap)]
        return self.grid([cells], shares, style)

    def grid(
        self, rows: list[list[Any]], shares: list[float], style: Style, **more: Any
    ) -> TaggedTable:
        """Return a table; reportlab would name a font that is not embedded if we did not."""
        own = [("FONTNAME", (0, 0), (-1, -1), REGULAR), *style]
        widths = [share * self.width for share in shares]
        return TaggedTable(rows, widths, style=own, splitInRow=1, hAlign="LEFT", **more)

    def _cell(self, cell: ReportCell, kind: Type, *place: Branch) -> list[Flowable]:
        if cell.slot is None:
            return [placed(self._set(cell.text, kind), *place)]
        colour = self.palette.voice(cell.slot)
        name = set_in(cell.text, MARKED_CELL, self.palette, colour)
        hollow = self.palette.is_hollow(cell.slot)
        marker = Marker(cell.slot, colour, MARKED_CELL.size, is_hollow=hollow)
        return [marker, placed(name, *place)]

    def _bar(self, bar: Bar, *place: Branch) -> list[Any]:
        label = [placed(self._set(bar.label, CELL), *place, ROW_HEAD)]
        if bar.note:
            note = self._set(bar.note, Type(SMALL, colour="muted"))
            label.append(placed(note, *place, ROW_HEAD))
        drawn: Flowable = Spacer(1, 1)
        if bar.share is not None:
            drawn = BarFlowable(bar.share, self.palette["accent"], self.palette["track-soft"])
        value = self._set(bar.value, STRONG_CELL.turned(is_right=True))
        return [label, drawn, placed(value, *place, ("TD", "1"))]

    def _rules(self, padding: float = 3.2) -> Style:
        return [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.7, self.palette["border"]),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, self.palette["line"]),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8 if padding > 1 else 4),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding + 1),
        ]

    def _set(self, text: str, kind: Type) -> TaggedText:
        return set_in(text, kind, self.palette)


def _type_of(cell: ReportCell, table: ReportTable) -> Type:
    if table.is_compact:
        return COMPACT_CELL
    return STRONG_CELL if cell.is_strong else MUTED_CELL if cell.is_muted else CELL
