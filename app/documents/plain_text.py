"""A report as plain text, to be pasted into a case system: the same words, no pictures."""

from collections.abc import Iterator
from typing import assert_never

from app.documents.report import (
    Bars,
    BlankForm,
    Cards,
    Curve,
    OwnCurve,
    Paragraphs,
    PointColumns,
    Report,
    ReportTable,
    Section,
    VoiceBox,
)


def plain_text(report: Report) -> str:
    """Return all that a report says, in its order; lines end with a newline."""
    stamps = [text for _, text in report.edges.stamps]
    head = [*stamps, report.title, report.day, *report.facts]
    blocks = [head, *(list(_lines(section)) for section in report.sections), [report.edges.notes]]
    said = ("\n".join(line for line in block if line.strip()) for block in blocks)
    return "\n\n".join(block for block in said if block) + "\n"


def _lines(section: Section) -> Iterator[str]:
    match section:
        case VoiceBox():
            yield f"{section.heading} {section.text}".strip()
        case ReportTable():
            yield from _table(section)
        case PointColumns():
            for number, one in enumerate(section.lists):
                yield from ([" "] if number else [])
                yield from (one.heading, *(f"- {point}" for point in one.points))
        case Bars():
            yield from _bars(section)
        case Paragraphs():
            yield from (section.heading, *section.texts)
        case _:
            yield from _picture(section)


def _picture(section: Curve | OwnCurve | Cards | BlankForm) -> Iterator[str]:
    """Yield what is told where the page shows something."""
    match section:
        case Curve():
            yield section.heading
            yield section.chart.summary if section.chart else section.note
        case OwnCurve():
            yield section.summary or section.note
        case Cards():
            for card in section.cards:
                yield f"{card.heading}: {card.text}"
        case BlankForm():
            yield from (section.period, section.instruction)
            yield from (f"- {line.label} {line.help}".rstrip() for line in section.lines)
        case _:
            assert_never(section)


def _table(table: ReportTable) -> Iterator[str]:
    """Yield a line per row: the first cell leads, the others are named by their columns."""
    yield table.heading
    titles = [column.title for column in table.columns[1:]]
    for row in table.rows:
        first, *others = (" ".join(cell.text.split()) for cell in row)
        named = (f"{title}: {text}" for title, text in zip(titles, others, strict=True))
        yield f"- {first}; " + "; ".join(named)


def _bars(section: Bars) -> Iterator[str]:
    yield section.heading
    for bar in section.bars:
        note = f" ({bar.note})" if bar.note else ""
        value = f": {bar.value}" if bar.value else ""
        yield f"- {bar.label}{note}{value}"
