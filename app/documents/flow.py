"""From the sections of a report to what stands on its pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from app.documents.chart_flowable import ChartFlowable
from app.documents.child_page import ChildPage
from app.documents.drawn import Bookmark
from app.documents.fonts import STRONG
from app.documents.form_page import FormPage
from app.documents.grids import Grids
from app.documents.report import (
    Bars,
    BlankForm,
    Cards,
    Curve,
    OwnCurve,
    Paragraphs,
    PointColumns,
    PointList,
    Report,
    ReportTable,
    Section,
    VoiceBox,
)
from app.documents.tags import Branch, TaggedTable, TaggedText, placed
from app.documents.typography import (
    BODY,
    BULLET,
    HEADING,
    LARGE,
    LARGE_TITLE,
    SECTION,
    TITLE,
    Palette,
    Type,
    set_in,
)

_LONG_LIST = 420  # signs; longer lists take the whole width
_SHORT, _HEADING = 190.0, 34.0  # points: a table that stays whole, and what stands over it
_START = 62.0  # points a section needs from its heading down, or it begins on the next page


@dataclass(frozen=True, slots=True)
class Flow:
    """Sets a report's sections in a width (points) and colours."""

    width: float
    palette: Palette
    resources: Path  # of icons and pictures

    def story(self, report: Report) -> list[Flowable]:
        """Return everything between the edges of the pages."""
        parts: list[Flowable] = [*(self._large_head if report.is_large else self._head)(report)]
        for index, section in enumerate(report.sections):
            parts += self._section(section, index)
        return parts

    @property
    def _child(self) -> ChildPage:
        return ChildPage(self.width, self.palette)

    @property
    def _grids(self) -> Grids:
        return Grids(self.width, self.palette)

    def _head(self, report: Report) -> Iterator[Flowable]:
        title = self._set(report.title, Type(TITLE, STRONG), ("H1", "title"))
        day = self._set(report.day, Type(BODY, colour="muted", is_right=True), ("P", "day"))
        level = Spacer(1, TITLE - BODY + 1)  # the day stands on the title's line
        yield self._grids.beside([title, [level, day]], [0.72, 0.28])
        yield Bookmark(report.title, "top", 0, TITLE * 2)
        for number, fact in enumerate(report.facts):
            kind = Type(BODY, colour="muted", before=3)
            yield self._set(fact, kind, ("P", f"fact-{number}"))

    def _large_head(self, report: Report) -> Iterator[Flowable]:
        yield self._set(report.title, Type(LARGE_TITLE, STRONG, is_speech=True), ("H1", "title"))
        yield Bookmark(report.title, "top", 0, LARGE_TITLE * 2)
        for number, fact in enumerate(report.facts):
            kind = Type(LARGE, colour="muted", before=6)
            yield self._set(fact, kind, ("P", f"fact-{number}"))

    def _section(self, section: Section, index: int) -> Iterator[Flowable]:
        match section:
            case VoiceBox():
                yield Spacer(1, 12)
                yield self._grids.quote(section)
            case Curve():
                yield from self._curve(section, index)
            case ReportTable():
                yield from self._whole(
                    section.heading, self._grids.table(section, str(index)), index
                )
            case PointColumns():
                yield from self._columns(section, index)
            case Bars():
                yield from self._bars(section, index)
            case Paragraphs():
                yield from self._paragraphs(section, index)
            case BlankForm() | OwnCurve() | Cards():
                yield from self._large(section, index)
            case _:
                assert_never(section)

    def _large(self, section: BlankForm | OwnCurve | Cards, index: int) -> Iterator[Flowable]:
        if isinstance(section, BlankForm):
            yield from FormPage(self.width, self.palette, self.resources).form(section, index)
        else:
            yield from self._child.section(section, index)

    def _bars(self, bars: Bars, index: int) -> Iterator[Flowable]:
        if bars.is_large:
            yield from self._child.goals(bars, index)
        else:
            yield from self._whole(bars.heading, self._grids.bars(bars, str(index)), index)

    def _paragraphs(self, section: Paragraphs, index: int) -> Iterator[Flowable]:
        if not section.heading:
            yield Spacer(1, 12)
        yield from self._heading(section.heading, index)
        for number, text in enumerate(section.texts):
            yield self._set(text, Type(after=3, is_speech=True), ("P", f"{index}-{number}"))

    def _whole(self, heading: str, table: TaggedTable, index: int) -> Iterator[Flowable]:
        """Set a table under its heading; a short one is not torn by the page's end."""
        height = table.wrap(self.width, 0)[1]
        # A longer one begins where its head and its first row still find room.
        needed = height if height <= _SHORT else sum(table.row_heights[:2])
        yield CondPageBreak(needed + (_HEADING if heading else 0))
        yield from self._heading(heading, index)
        yield table

    def _heading(self, text: str, index: int, *, part: int = 0) -> Iterator[Flowable]:
        if text:
            yield CondPageBreak(_START)
            yield from self._named(text, f"{index}-{part}")

    def _named(self, text: str, key: str) -> Iterator[Flowable]:
        yield self._set(text, HEADING, ("H2", key))
        yield Bookmark(text, f"section-{key}", 1, SECTION * 2)

    def _curve(self, curve: Curve, index: int) -> Iterator[Flowable]:
        yield CondPageBreak(curve.height + 30 if curve.chart else _START)
        yield from self._heading(curve.heading, index)
        if curve.chart is None:
            yield self._set(curve.note, Type(colour="muted"), ("P", f"{index}-note"))
        else:
            summary = curve.chart.summary
            yield ChartFlowable(chart_name(index), self.width, curve.height, summary)
            yield Spacer(1, 7)

    def _columns(self, columns: PointColumns, index: int) -> Iterator[Flowable]:
        """Set lists beside each other while they are short, else under each other."""
        if any(sum(map(len, one.points)) > _LONG_LIST for one in columns.lists):
            for part, one in enumerate(columns.lists):
                yield from self._heading(one.heading, index, part=part)
                yield from self._points(one, f"{index}-{part}")
            return
        yield CondPageBreak(_START)
        yield Spacer(1, HEADING.before)
        cells = [
            [
                *self._named(one.heading, f"{index}-{part}"),
                Spacer(1, 3),
                *self._points(one, f"{index}-{part}"),
            ]
            for part, one in enumerate(columns.lists)
        ]
        yield self._grids.beside(cells, [1 / len(cells)] * len(cells), gap=14)

    def _points(self, one: PointList, key: str) -> Iterator[Flowable]:
        for number, point in enumerate(one.points):
            yield self._set(point, BULLET, ("L", key), ("LI", str(number)), ("LBody", ""))

    def _set(self, text: str, kind: Type, *place: Branch) -> TaggedText:
        return placed(set_in(text, kind, self.palette), *place)


def chart_name(index: int) -> str:
    """Return what the chart of a section is called inside the file."""
    return f"chart{index}"
