"""One page per case for the team, "Supervision": the question first, then curve and signals."""

from collections.abc import Iterator
from dataclasses import replace

from app.chart_inputs import progress_chart
from app.documents.details import NetworkDetails
from app.documents.kind_words import KindWords
from app.documents.network_status import CHART_HEIGHT
from app.documents.parts import Subject, View, chart_options, edges_with, subject_of
from app.documents.report import Curve, PointColumns, PointList, Report, Section, VoiceBox
from app.documents.series_parts import series_table
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording
from models.domain.signal_types import Weight

_MOST_SIGNALS, _MOST_LINES = 8, 10  # with the voices: what stands on one page


def supervision_report(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return the page: the child's alias, everybody else by role, only what may be shared."""
    own = KindWords.of(words)
    subject = subject_of(view, words, replace(details, has_names=False), keeps_alias=True)
    return Report(
        language=words.language,
        title=own.supervision,
        day=words.day(details.day),
        facts=(_facts(subject, words),),
        sections=tuple(_sections(subject, words, details)),
        edges=edges_with(own.for_the_team, words, details, own.supervision),
        file_name=file_name(own.supervision_file, details.day),
    )


def _facts(subject: Subject, words: Wording) -> str:
    own = DocumentWords.of(words)
    alias = subject.member.alias if subject.member else ""
    opened = own.since(words.day(subject.history.case.opened))
    parts = (alias, opened, own.meetings(len(subject.history.held)))
    return " · ".join(part for part in parts if part)


def _sections(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Section]:
    own, kind = DocumentWords.of(words), KindWords.of(words)
    question = details.question.strip()
    text = question or kind.no_question
    yield VoiceBox(kind.question, text, bool(question), None, kind.question.rstrip(":"))
    if subject.person is None:
        yield Curve(own.curve, None, kind.no_curve)
    else:
        chart = progress_chart(subject.person, subject.history, words, chart_options(details))
        yield Curve(own.curve, chart, "", CHART_HEIGHT)
        yield series_table(subject.series, words, details)
    yield PointColumns((PointList(kind.signals, tuple(_signals(subject, words))),))


def _signals(subject: Subject, words: Wording) -> Iterator[str]:
    """Yield what the rules ask about, heaviest first; nothing that is for the therapist alone.

    One page has room for fewer of them the more voices there are; how many more is said.
    """
    kind = KindWords.of(words)
    found = [one for one in subject.progress.without_private() if one.weight is not Weight.REMEMBER]
    room = max(2, min(_MOST_SIGNALS, _MOST_LINES - len(subject.series)))
    for one in found[:room]:
        yield f"{words.weight(one.weight)}: {words.signal_title(one)}. {words.signal_detail(one)}"
    if len(found) > room:
        yield kind.more_signals(len(found) - room)
    if not found:
        yield kind.no_signals
