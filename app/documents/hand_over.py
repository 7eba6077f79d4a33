"""For whoever goes on with the family, "Overlevering": the course, what worked, who to ask."""

from collections.abc import Iterator

from app.chart_inputs import progress_chart
from app.documents.details import NetworkDetails
from app.documents.kind_words import KindWords
from app.documents.network_status import CHART_HEIGHT, network_facts, own_voice
from app.documents.parts import Subject, View, chart_options, edges_of, has_course, subject_of
from app.documents.plan_parts import agreement_table, goal_bars, onward, point_columns
from app.documents.report import (
    Curve,
    Paragraphs,
    PointColumns,
    PointList,
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


def hand_over_report(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return what the next professional needs of a course, from what may be shared."""
    own = KindWords.of(words)
    subject = subject_of(view, words, details)
    numbers = subject.series if details.shows_curve else ()
    return Report(
        language=words.language,
        title=own.hand_over,
        day=words.day(details.day),
        facts=tuple(network_facts(subject, words, details)),
        sections=tuple(_sections(subject, words, details)),
        edges=edges_of(
            numbers, words, details, own.hand_over, has_course=bool(numbers) and has_course(subject)
        ),
        file_name=file_name(own.hand_over_file, details.day),
    )


def _sections(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Section]:
    own, kind = DocumentWords.of(words), KindWords.of(words)
    if details.shows_words and subject.member:
        yield from own_voice(subject, subject.member, own, details.audience)
    yield Paragraphs(kind.course, tuple(_course(subject, words)))
    if details.shows_curve:
        yield from _curve(subject, words, details)
    yield from _efforts(subject, words)
    yield from _decisions(subject, words)
    yield from point_columns(details, own, kind.worked)
    if details.shows_goals:
        yield from goal_bars(subject.history, words, own)
    if details.shows_agreements:
        yield from agreement_table(subject.history, words, own, details.day)
    yield from onward(subject, words, own, details)
    if whom := tuple(one.strip() for one in details.ask_whom if one.strip()):
        yield PointColumns((PointList(kind.ask_whom, whom),))


def _course(subject: Subject, words: Wording) -> Iterator[str]:
    own, kind, case = DocumentWords.of(words), KindWords.of(words), subject.history.case
    held = subject.history.held
    meetings = own.meetings(len(held))
    if held:
        yield kind.from_to(words.day(held[0].day), words.day(held[-1].day), meetings)
    else:
        yield f"{meetings}."
    if case.programme:
        yield kind.programme(case.programme)
    if case.closed and case.ending:
        how = words.ending(case.ending)
        reason = f" ({case.ending_reason.strip()})" if case.ending_reason.strip() else ""
        yield kind.closed(words.day(case.closed), how + reason)


def _curve(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Section]:
    own = DocumentWords.of(words)
    if subject.person is None:
        yield Curve(own.curve, None, KindWords.of(words).no_curve)
        return
    chart = progress_chart(subject.person, subject.history, words, chart_options(details))
    yield Curve(own.curve, chart, "", CHART_HEIGHT)
    yield series_table(subject.series, words, details)


def _efforts(subject: Subject, words: Wording) -> Iterator[ReportTable]:
    kind = KindWords.of(words)
    rows = tuple(
        (
            ReportCell(one.label),
            ReportCell(words.short_date(one.start)),
            ReportCell(words.short_date(one.end) if one.end else kind.going_on),
        )
        for one in sorted(subject.history.efforts, key=lambda one: one.start)
    )
    if rows:
        columns = (
            ReportColumn(kind.effort, 0.64),
            ReportColumn(kind.from_day, 0.18),
            ReportColumn(kind.to_day, 0.18),
        )
        yield ReportTable(kind.efforts, columns, rows)


def _decisions(subject: Subject, words: Wording) -> Iterator[ReportTable]:
    """Yield the latest decision of each meeting, in the order of the meetings."""
    kind, history = KindWords.of(words), subject.history
    latest = {
        one.session_id: one for one in sorted(history.decisions, key=lambda one: one.sequence)
    }
    rows = tuple(
        (
            ReportCell(words.short_date(session.day)),
            ReportCell(words.decision(one.kind)),
            ReportCell(one.words or "–"),
        )
        for session in history.held
        if (one := latest.get(session.id))
    )
    if rows:
        columns = (
            ReportColumn(kind.day, 0.14),
            ReportColumn(kind.decision, 0.26),
            ReportColumn(DocumentWords.of(words).what, 0.60),
        )
        yield ReportTable(kind.decisions, columns, rows)
