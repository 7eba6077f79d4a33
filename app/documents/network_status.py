"""Sum up for a network meeting: the child's own words, the curve, who does what by when."""

from collections.abc import Iterator

from app.chart_inputs import progress_chart
from app.documents.details import NetworkDetails
from app.documents.parts import Subject, View, chart_options, edges_of, facts_of, subject_of
from app.documents.plan_parts import agreement_table, goal_bars, onward, point_columns, scaling_bars
from app.documents.report import (
    Curve,
    Paragraphs,
    Report,
    ReportCell,
    ReportColumn,
    ReportTable,
    Section,
    VoiceBox,
)
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording
from charts.inputs import ProgressChart
from models.domain.people import Member
from models.domain.plans import words_for_meeting
from models.domain.progress import Series

CHART_HEIGHT = 205.0  # points


def network_report(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return the summary of what ``view`` holds; the view is already what everybody may see."""
    own = DocumentWords.of(words)
    subject = subject_of(view, words, details)
    chart = _chart(subject, words, details)
    numbers = subject.series if chart else ()
    has_course = chart is not None and chart.band is not None
    title = own.network_title
    return Report(
        language=words.language,
        title=title,
        day=words.day(details.day),
        facts=tuple(network_facts(subject, words, details)),
        sections=tuple(_sections(subject, chart, words, details)),
        edges=edges_of(numbers, words, details, title, has_course=has_course),
        file_name=file_name(own.network_file, details.day),
    )


def network_facts(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[str]:
    """Yield who it is about, which meeting, who coordinates, and with whom it is shared."""
    own = DocumentWords.of(words)
    parts = [facts_of(subject, words, details), details.kind]
    if subject.history.case.coordinator:
        parts.append(own.coordinator(subject.history.case.coordinator))
    yield " · ".join(part for part in parts if part)
    if details.shared_with:
        yield own.shared_with(details.shared_with)


def _sections(
    subject: Subject, chart: ProgressChart | None, words: Wording, details: NetworkDetails
) -> Iterator[Section]:
    own = DocumentWords.of(words)
    if details.shows_words and subject.member:
        yield from own_voice(subject, subject.member, own)
    if details.shows_curve:
        yield Curve(own.curve, chart, own.no_curve, CHART_HEIGHT)
    if chart:
        yield series_table(subject.series, words)
    if details.shows_cooperation and subject.progress.cooperation:
        sentences = (words.sentence(one) for one in subject.progress.cooperation if one.is_current)
        yield Paragraphs(own.cooperation, tuple(sentences))
    yield from point_columns(details, own)
    yield from scaling_bars(details, words, own)
    if details.shows_goals:
        yield from goal_bars(subject.history, words, own)
    if details.shows_agreements:
        yield from agreement_table(subject.history, words, own, details.day)
    yield from onward(subject, words, own, details)


def _chart(subject: Subject, words: Wording, details: NetworkDetails) -> ProgressChart | None:
    if subject.person is None or not details.shows_curve:
        return None
    return progress_chart(subject.person, subject.history, words, chart_options(details))


def own_voice(subject: Subject, member: Member, own: DocumentWords) -> Iterator[VoiceBox]:
    """Yield a person's words for the meeting, or the no; nothing where nobody has asked."""
    said = words_for_meeting(subject.history.statements, member.id)
    if said is None:
        return
    slot = next((one.slot for one in subject.series if one.rater_id == member.id), None)
    if said.declined:
        yield VoiceBox("", own.declined(member.alias), False, slot, own.child_voice)
    else:
        quote = own.quoted(said.words)
        yield VoiceBox(own.says(member.alias), quote, True, slot, own.child_voice)


def series_table(series: tuple[Series, ...], words: Wording) -> ReportTable:
    """Return first, latest and change of each voice, and one sentence that says what it means."""
    own = DocumentWords.of(words)
    columns = (
        ReportColumn(own.who_answers, 0.21),
        ReportColumn(own.first, 0.08, is_number=True),
        ReportColumn(own.latest, 0.09, is_number=True),
        ReportColumn(own.change, 0.10, is_number=True),
        ReportColumn(own.meaning, 0.52),
    )
    return ReportTable("", columns, tuple(_row(one, words) for one in series))


def _row(series: Series, words: Wording) -> tuple[ReportCell, ...]:
    first = words.number(series.totals[0]) if series.totals else "–"
    latest = words.number(series.totals[-1]) if series.totals else "–"
    change = "–" if series.change is None else words.signed(series.change)
    return (
        ReportCell(words.voice(series.label), slot=series.slot),
        ReportCell(first),
        ReportCell(latest),
        ReportCell(change),
        ReportCell(words.sentence(series)),
    )
