"""What the lines of a chart say in rows: each voice, each question, each adult's own line."""

from collections.abc import Iterator
from dataclasses import replace

from app.chart_inputs import progress_chart
from app.documents.details import DocumentDetails
from app.documents.parts import Subject, chart_options
from app.documents.report import Curve, ReportCell, ReportColumn, ReportTable, Section
from app.documents.words import DocumentWords
from app.wording import Register, Wording
from models.domain.plans import Audience
from models.domain.progress import PersonProgress, Series, Verdict

_OWN_CHART = 150.0  # points
_NONE = "–"


def series_table(
    series: tuple[Series, ...], words: Wording, details: DocumentDetails
) -> ReportTable:
    """Return first, latest and change of each voice, and one sentence that says what it means.

    Towards a child there are no figures, and without sentences nothing but figures.
    """
    own = DocumentWords.of(words)
    if details.audience is Audience.CHILD:
        heads = (ReportColumn(own.who_answers, 0.25), ReportColumn(own.meaning, 0.75))
        said = [(one, words.sentence(one, Register.FAMILY)) for one in series]
        return ReportTable(
            "", heads, tuple((_voice(one, words), ReportCell(text)) for one, text in said)
        )
    if not details.shows_sentences:
        figures = _figures(own, (0.55, 0.15, 0.15, 0.15))
        return ReportTable("", figures, tuple(_row(one, words) for one in series))
    figures = _figures(own, (0.21, 0.08, 0.09, 0.10))
    columns = (*figures, ReportColumn(own.meaning, 0.52))
    rows = ((*_row(one, words), ReportCell(_meaning(one, words, details))) for one in series)
    return ReportTable("", columns, tuple(rows))


def line_table(series: tuple[Series, ...], words: Wording) -> Iterator[ReportTable]:
    """Yield the first and latest mark of each question of each voice's form."""
    own = DocumentWords.of(words)
    rows = tuple(row for one in series for row in _lines(one, words))
    if rows:
        columns = (
            ReportColumn(own.who_answers, 0.25),
            ReportColumn(own.question, 0.51),
            ReportColumn(own.first, 0.12, is_number=True),
            ReportColumn(own.latest, 0.12, is_number=True),
        )
        yield ReportTable(own.single_lines, columns, rows, is_compact=True)


def adults_own(subject: Subject, words: Wording, details: DocumentDetails) -> Iterator[Section]:
    """Yield a chart and a row per adult who said yes to showing her own wellbeing."""
    own = DocumentWords.of(words)
    members = subject.history.members_by_id
    for person in subject.progress.people:
        member = members[person.about_id]
        series = tuple(one for one in person.series if _is_own(one, details))
        if member.in_focus or not series:
            continue
        options = replace(chart_options(details), shown=None)
        chart = progress_chart(
            PersonProgress(person.about_id, series), subject.history, words, options
        )
        yield Curve(own.own_wellbeing(words.genitive(member.alias)), chart, "", _OWN_CHART)
        yield series_table(series, words, details)


def _is_own(series: Series, details: DocumentDetails) -> bool:
    is_shown = details.shown is None or series.voice_id in details.shown
    return is_shown and series.is_current and series.rater_id == series.about_id


def _figures(own: DocumentWords, shares: tuple[float, ...]) -> tuple[ReportColumn, ...]:
    titles = (own.who_answers, own.first, own.latest, own.change)
    return tuple(
        ReportColumn(title, share, is_number=index > 0)
        for index, (title, share) in enumerate(zip(titles, shares, strict=True))
    )


def _row(series: Series, words: Wording) -> tuple[ReportCell, ...]:
    first = words.number(series.totals[0]) if series.totals else _NONE
    latest = words.number(series.totals[-1]) if series.totals else _NONE
    change = _NONE if series.change is None else words.signed(series.change)
    return (_voice(series, words), ReportCell(first), ReportCell(latest), ReportCell(change))


def _voice(series: Series, words: Wording) -> ReportCell:
    return ReportCell(words.voice(series.label), slot=series.slot)


def _meaning(series: Series, words: Wording, details: DocumentDetails) -> str:
    """Return the sentence; where earlier marks stay behind, that is why there is no direction."""
    if details.since is not None and series.verdict is Verdict.FIRST_WITHHELD:
        own = DocumentWords.of(words)
        return own.marks_since(words.marks_of(series.label), words.day(details.since))
    return words.sentence(series)


def _lines(series: Series, words: Wording) -> Iterator[tuple[ReportCell, ...]]:
    """Yield a row per question that was ever marked; the voice stands at the first."""
    for index, item in enumerate(series.scale.items):
        marks = [
            mark
            for point in series.points
            if (mark := point.items[index] if index < len(point.items) else None) is not None
        ]
        if marks:
            name = _voice(series, words) if index == 0 else ReportCell("")
            label = ReportCell(item.label[words.language])
            first, latest = ReportCell(words.number(marks[0])), ReportCell(words.number(marks[-1]))
            yield (name, label, first, latest)
