"""Sum up for a network meeting: the child's own words, the curve, who does what by when."""

from collections.abc import Iterator

from app.chart_inputs import progress_chart
from app.documents.details import NetworkDetails
from app.documents.parts import Subject, View, chart_options, edges_of, facts_of, subject_of
from app.documents.plan_parts import agreement_table, goal_bars, onward, point_columns, scaling_bars
from app.documents.report import Curve, Paragraphs, Report, Section, VoiceBox
from app.documents.series_parts import adults_own, line_table, series_table
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording
from charts.inputs import ProgressChart
from models.domain.people import Member
from models.domain.plans import Audience, words_for

CHART_HEIGHT = 205.0  # points


def network_report(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return the summary of what ``view`` holds; the view is already what everybody may see."""
    own = DocumentWords.of(words)
    subject = subject_of(view, words, details)
    chart = _chart(subject, words, details)
    numbers = subject.series if chart and details.audience is not Audience.CHILD else ()
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
        yield from own_voice(subject, subject.member, own, details.audience)
    if details.shows_curve:
        yield Curve(own.curve, chart, own.no_curve, CHART_HEIGHT)
    if chart:
        yield from _rows(subject, words, details)
    if details.shows_adults_own:
        yield from adults_own(subject, words, details)
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


def _rows(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Section]:
    yield series_table(subject.series, words, details)
    if details.shows_lines:
        yield from line_table(subject.series, words)


def _chart(subject: Subject, words: Wording, details: NetworkDetails) -> ProgressChart | None:
    if subject.person is None or not details.shows_curve:
        return None
    return progress_chart(subject.person, subject.history, words, chart_options(details))


def own_voice(
    subject: Subject, member: Member, own: DocumentWords, audience: Audience
) -> Iterator[VoiceBox]:
    """Yield a person's words for the readers, or the no; nothing where nobody has asked."""
    said = words_for(audience, subject.history.statements, member.id)
    if said is None:
        return
    slot = next((one.slot for one in subject.series if one.rater_id == member.id), None)
    if said.declined:
        yield VoiceBox("", own.declined(member.alias), False, slot, own.child_voice)
    else:
        quote = own.quoted(said.words)
        yield VoiceBox(own.says(member.alias), quote, True, slot, own.child_voice)
