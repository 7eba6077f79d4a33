"""For the leader, "Årsstatus": what became of the year's courses, without any name."""

from collections.abc import Iterator
from datetime import date

from app.documents.report import (
    PageWords,
    Paragraphs,
    Report,
    ReportCell,
    ReportColumn,
    ReportTable,
    Section,
)
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.documents.year_words import YearWords
from app.wording import Wording
from models.domain.disclosure import SMALLEST_GROUP, SMALLEST_NUMBER
from models.domain.yearly import Outcome, ProgrammeYear, YearStatus


def yearly_report(status: YearStatus, words: Wording, day: date, version: str) -> Report:
    """Return a page per year; what could single out a child is hidden already."""
    own = YearWords.of(words)
    title = own.title(status.year)
    return Report(
        language=words.language,
        title=title,
        day=words.day(day),
        facts=(" · ".join(_facts(status, own)),),
        sections=tuple(_sections(status, own)),
        edges=PageWords(
            version=f"{words.day(day)} · Trivselskurve {version}",
            page=DocumentWords.of(words).page,
            notes=own.explanations(SMALLEST_GROUP, SMALLEST_NUMBER)[0],
            continued=title,
        ),
        file_name=file_name(own.file(status.year), day),
    )


def _facts(status: YearStatus, own: YearWords) -> Iterator[str]:
    yield own.courses(status.courses)
    if status.is_shown:
        yield own.children(status.together.children)
    if status.planned is not None:
        yield own.planned(status.planned)


def _sections(status: YearStatus, own: YearWords) -> Iterator[Section]:
    if not status.is_shown:
        yield Paragraphs("", (own.too_few,))
        return
    yield _table(own.together, (status.together,), own)
    if status.programmes:
        yield _table(own.per_programme, status.programmes, own)
    notes = own.explanations(SMALLEST_GROUP, SMALLEST_NUMBER)
    yield Paragraphs(own.how_to_read, notes)


def _table(heading: str, rows: tuple[ProgrammeYear, ...], own: YearWords) -> ReportTable:
    is_sum = heading == own.together
    columns = (
        ReportColumn("" if is_sum else own.programme, 0.20),
        ReportColumn(own.number, 0.08, is_number=True),
        *(ReportColumn(own.outcome(one), 0.18, is_number=True) for one in Outcome),
    )
    return ReportTable(heading, columns, tuple(_row(one, own, is_sum=is_sum) for one in rows))


def _row(year: ProgrammeYear, own: YearWords, *, is_sum: bool) -> tuple[ReportCell, ...]:
    name = own.rest if year.is_rest else year.programme or own.none_named
    shares = (own.hidden if one is None else own.share(one) for one in year.shares)
    return (
        ReportCell(own.together if is_sum else name, is_strong=True),
        ReportCell(str(year.children)),
        *(ReportCell(text, is_muted=text == own.hidden) for text in shares),
    )
