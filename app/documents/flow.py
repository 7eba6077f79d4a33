"""From the sections of a report to what stands on its pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table

from app.documents.chart_flowable import ChartFlowable
from app.documents.drawn import BarFlowable, Heading, MarkedName
from app.documents.fonts import REGULAR, STRONG
from app.documents.report import (
    Bars,
    Curve,
    Paragraphs,
    PointColumns,
    PointList,
    Report,
    ReportCell,
    ReportTable,
    Section,
    VoiceBox,
)
from app.documents.typography import (
    BODY,
    BULLET,
    CELL,
    HEAD_CELL,
    HEADING,
    MUTED_CELL,
    SMALL,
    STRONG_CELL,
    TITLE,
    Palette,
    Type,
    markup,
    set_in,
)

_LONG_LIST = 420  # signs; longer lists take the whole width
_NAME = 24  # signs; longer labels need the room that is left for the bars
_START = 62.0  # points a section needs below its heading, or it begins on the next page
Style = list[Any]


@dataclass(frozen=True, slots=True)
class Flow:
    """Sets a report's sections in a width (points) and colours."""

    width: float
    palette: Palette

    def story(self, report: Report) -> list[Flowable]:
        """Return everything between the edges of the pages."""
        parts: list[Flowable] = [*self._head(report)]
        for index, section in enumerate(report.sections):
            parts += self._section(section, index)
        return parts

    def _head(self, report: Report) -> Iterator[Flowable]:
        title = Heading(self._set(report.title, Type(TITLE, STRONG)), report.title, "top", 0)
        day = self._set(report.day, Type(BODY, colour="muted", is_right=True))
        style: Style = [("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *_NO_PADDING]
        yield _grid([[title, day]], [self.width * 0.72, self.width * 0.28], style=style)
        for fact in report.facts:
            yield self._set(fact, Type(BODY, colour="muted", before=3))

    def _section(self, section: Section, index: int) -> Iterator[Flowable]:
        match section:
            case VoiceBox():
                yield from self._voice(section)
            case Curve():
                yield CondPageBreak(section.height + 30 if section.chart else _START)
                yield from self._heading(section.heading, index)
                yield from self._curve(section, index)
            case ReportTable():
                yield from self._heading(section.heading, index)
                yield self._table(section)
            case PointColumns():
                yield from self._columns(section, index)
            case Bars():
                yield from self._heading(section.heading, index)
                yield self._bars(section)
            case Paragraphs():
                yield from self._heading(section.heading, index)
                yield from (self._set(text, Type(after=3)) for text in section.texts)

    def _heading(self, text: str, index: int, *, part: int = 0) -> Iterator[Flowable]:
        if text:
            yield CondPageBreak(_START)
            words = self._set(text, HEADING)
            yield Heading(words, text, f"section-{index}-{part}", 1)

    def _voice(self, box: VoiceBox) -> Iterator[Flowable]:
        """Set own words in a box with the voice's colour beside them."""
        heading = f'<font name="{STRONG}">{markup(box.heading, STRONG)}</font> '
        body = self._set("", Type(BODY + 0.4))
        text = Paragraph((heading if box.heading else "") + markup(box.text, REGULAR), body.style)
        bar = self.palette["line"] if box.slot is None else self.palette.voice(box.slot)
        style: Style = [
            ("BACKGROUND", (0, 0), (-1, -1), self.palette["neutral-soft"]),
            ("LINEBEFORE", (0, 0), (0, -1), 3, bar, "butt"),
            ("LEFTPADDING", (0, 0), (-1, -1), 14),
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ]
        yield Spacer(1, 12)
        words = Heading(text, box.bookmark, "voice", 1)
        yield _grid([[words]], [self.width], style=style)

    def _curve(self, curve: Curve, index: int) -> Iterator[Flowable]:
        if curve.chart is None:
            yield self._set(curve.note, Type(colour="muted"))
        else:
            yield ChartFlowable(chart_name(index), self.width, curve.height)
            yield Spacer(1, 7)

    def _table(self, table: ReportTable) -> Table:
        numbers = [column.is_number for column in table.columns]
        head = [
            self._set(column.title, HEAD_CELL.turned(is_right=column.is_number))
            for column in table.columns
        ]
        rows = [
            [self._cell(cell, right) for cell, right in zip(row, numbers, strict=True)]
            for row in table.rows
        ]
        widths = [column.share * self.width for column in table.columns]
        return _grid([head, *rows], widths, style=self._rules(), repeatRows=1, hAlign="LEFT")

    def _cell(self, cell: ReportCell, is_right: bool) -> Flowable:  # noqa: FBT001
        kind = STRONG_CELL if cell.is_strong else MUTED_CELL if cell.is_muted else CELL
        if cell.slot is None:
            return self._set(cell.text, kind.turned(is_right=is_right))
        colour = self.palette.voice(cell.slot)
        return MarkedName(self._set(cell.text, STRONG_CELL, colour), cell.slot, colour)

    def _rules(self) -> Style:
        return [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.7, self.palette["border"]),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, self.palette["line"]),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3.2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.2),
        ]

    def _columns(self, columns: PointColumns, index: int) -> Iterator[Flowable]:
        """Set lists beside each other while they are short, else under each other."""
        is_long = any(sum(map(len, one.points)) > _LONG_LIST for one in columns.lists)
        if is_long:
            for part, one in enumerate(columns.lists):
                yield from self._heading(one.heading, index, part=part)
                yield from self._points(one)
            return
        yield CondPageBreak(_START)
        cells = [
            [
                Heading(self._set(one.heading, HEADING), one.heading, f"section-{index}-{part}", 1),
                Spacer(1, 3),
                *self._points(one),
            ]
            for part, one in enumerate(columns.lists)
        ]
        style: Style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *_NO_PADDING,
            ("RIGHTPADDING", (0, 0), (-2, -1), 14),
        ]
        yield Spacer(1, 12)
        yield _grid([cells], [self.width / len(cells)] * len(cells), style=style)

    def _points(self, one: PointList) -> Iterator[Flowable]:
        return (self._set(point, BULLET) for point in one.points)

    def _bars(self, section: Bars) -> Table:
        rows = []
        for bar in section.bars:
            label: list[Flowable] = [self._set(bar.label, CELL)]
            if bar.note:
                label.append(self._set(bar.note, Type(SMALL, colour="muted")))
            drawn: Flowable = Spacer(1, 1)
            if bar.share is not None:
                pale = self.palette["track-soft"]
                drawn = BarFlowable(bar.share, self.palette["accent"], pale)
            rows.append([label, drawn, self._set(bar.value, STRONG_CELL.turned(is_right=True))])
        style: Style = [
            *self._rules(),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, self.palette["line"]),
        ]
        are_names = all(not bar.note and len(bar.label) <= _NAME for bar in section.bars)
        shares = (0.26, 0.66, 0.08) if are_names else (0.56, 0.36, 0.08)
        widths = [self.width * share for share in shares]
        return _grid(rows, widths, style)

    def _set(self, text: str, kind: Type, colour: Color | None = None) -> Paragraph:
        return set_in(text, kind, self.palette, colour)


def chart_name(index: int) -> str:
    """Return what the chart of a section is called inside the file."""
    return f"chart{index}"


def _grid(cells: list[list[Any]], widths: list[float], style: Style, **more: Any) -> Table:
    """Return a table; reportlab would name a font that is not embedded if we did not."""
    own = [("FONTNAME", (0, 0), (-1, -1), REGULAR), *style]
    return Table(cells, widths, style=own, splitInRow=1, **more)


_NO_PADDING: Style = [
    (f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")
]
