"""A light page for Åben Dialog: what people said and what was heard; no agenda, no verdict."""

from collections.abc import Iterator

from app.documents.details import NetworkDetails
from app.documents.kind_words import KindWords
from app.documents.network_status import network_facts, own_voice
from app.documents.parts import Subject, View, edges_with, subject_of
from app.documents.plan_parts import onward
from app.documents.report import PointColumns, PointList, Report, Section
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording


def open_dialogue_report(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return the quotations that their owners gave to the meeting, and what was heard."""
    own = KindWords.of(words)
    subject = subject_of(view, words, details)
    return Report(
        language=words.language,
        title=own.open_dialogue,
        day=words.day(details.day),
        facts=tuple(network_facts(subject, words, details)),
        sections=tuple(_sections(subject, words, details)),
        edges=edges_with(own.words_are_their_own, words, details, own.open_dialogue),
        file_name=file_name(own.open_dialogue_file, details.day),
    )


def _sections(subject: Subject, words: Wording, details: NetworkDetails) -> Iterator[Section]:
    own = DocumentWords.of(words)
    if details.shows_words:
        for member in sorted(subject.history.members, key=lambda one: one != subject.member):
            yield from own_voice(subject, member, own, details.audience)
    if heard := tuple(one.strip() for one in details.heard if one.strip()):
        yield PointColumns((PointList(KindWords.of(words).heard, heard),))
    yield from onward(subject, words, own, details)
