"""Print the course of a case, "Forløbets kurve": the chart and every number on it."""

from collections.abc import Iterator

from app.chart_inputs import progress_chart, progress_table
from app.documents.details import DocumentDetails
from app.documents.parts import (
    Subject,
    View,
    chart_options,
    edges_of,
    facts_of,
    has_course,
    subject_of,
)
from app.documents.report import (
    Curve,
    Report,
    ReportCell,
    ReportColumn,
    ReportTable,
    Section,
)
from app.documents.series_parts import series_table
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording

_CHART_HEIGHT, _LOWER_CHART = 285.0, 222.0  # points
_ROOMY_ROWS = 7  # more sessions, and all gets closer to stay on one page


def course_report(view: View, words: Wording, details: DocumentDetails) -> Report:
    """Return the curve about one person with a sentence per voice and the full table."""
    own = DocumentWords.of(words)
    subject = subject_of(view, words, details)
    title = own.course_title
    return Report(
        language=words.language,
        title=title,
        day=words.day(details.day),
        facts=(facts_of(subject, words, details),),
        sections=tuple(_sections(subject, words, details)),
        edges=edges_of(subject.series, words, details, title, has_course=has_course(subject)),
        file_name=file_name(own.course_file, details.day),
    )


def _sections(subject: Subject, words: Wording, details: DocumentDetails) -> Iterator[Section]:
    own = DocumentWords.of(words)
    if subject.person is None:
        yield Curve(own.curve, None, own.no_curve)
        return
    chart = progress_chart(subject.person, subject.history, words, chart_options(details))
    numbers = _numbers(subject, words, details)
    yield Curve(own.curve, chart, "", _LOWER_CHART if numbers.is_compact else _CHART_HEIGHT)
    yield series_table(subject.series, words, details)
    yield numbers


def _numbers(subject: Subject, words: Wording, details: DocumentDetails) -> ReportTable:
    """Return the same table as on the screen."""
    assert subject.person
    table = progress_table(subject.person, words, details.shown, since=details.since)
    is_compact = len(table.rows) > _ROOMY_ROWS
    first = (0.065, 0.115) if is_compact else (0.09, 0.15)
    rest = (1 - sum(first)) / max(1, len(table.columns) - len(first))
    columns = tuple(
        ReportColumn(column.title, first[index] if index < len(first) else rest, column.is_number)
        for index, column in enumerate(table.columns)
    )
    rows = tuple(tuple(ReportCell(text) for text in row) for row in table.rows)
    heading = DocumentWords.of(words).all_numbers
    return ReportTable(heading, columns, rows, is_compact)
