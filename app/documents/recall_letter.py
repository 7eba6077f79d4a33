"""To whoever received a number that was corrected since: which, what is right, what to do."""

from collections.abc import Iterator

from app.documents.details import NetworkDetails, Recalled
from app.documents.parts import Subject, View, edges_with, subject_of
from app.documents.recall_words import RecallWords
from app.documents.report import Paragraphs, Report, ReportCell, ReportColumn, ReportTable, Section
from app.documents.words import DocumentWords
from app.documents.writer import file_name
from app.wording import Wording
from models.domain.answers import Answer
from models.domain.history import CaseHistory
from models.domain.labels import voice_label

_NONE = "–"


def recall_letter(view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return the letter; without a document to call back it says that there is none."""
    own = RecallWords.of(words)
    subject = subject_of(view, words, details)
    name = subject.member.alias if subject.member else ""
    whom = DocumentWords.of(words).shared_with(details.shared_with) if details.shared_with else ""
    return Report(
        language=words.language,
        title=own.title,
        day=words.day(details.day),
        facts=tuple(fact for fact in (name, whom) if fact),
        sections=tuple(_sections(subject, details.recalled, words)),
        edges=edges_with(own.about_letter, words, details, own.title),
        file_name=file_name(own.file, details.day),
    )


def _sections(subject: Subject, recalled: Recalled | None, words: Wording) -> Iterator[Section]:
    own = RecallWords.of(words)
    if recalled is None:
        yield Paragraphs("", (own.nothing,))
        return
    many = len(recalled.answers) > 1
    yield Paragraphs("", (own.received(recalled.title, words.day(recalled.day), many=many),))
    columns = (
        ReportColumn(own.whose, 0.34),
        ReportColumn(own.meeting, 0.36),
        ReportColumn(own.stood, 0.15, is_number=True),
        ReportColumn(own.right, 0.15, is_number=True),
    )
    rows = tuple(_row(one, subject.history, words) for one in recalled.answers)
    yield ReportTable(own.corrected, columns, rows)
    yield Paragraphs(own.please, own.what_to_do)


def _row(answer: Answer, history: CaseHistory, words: Wording) -> tuple[ReportCell, ...]:
    """Return one corrected mark; what may not be shared any more is neither named nor counted."""
    session = next(one for one in history.sessions if one.id == answer.session_id)
    number, day = history.number_of.get(session.id, 0), words.day(session.day)
    meeting = ReportCell(RecallWords.of(words).meeting_of(number, day))
    voice = next((one for one in history.voices if one.id == answer.voice_id), None)
    if voice is None or (voice.id, session.id) in history.withheld:
        return (ReportCell(_NONE), meeting, ReportCell(_NONE), ReportCell(_NONE))
    members = history.members_by_id
    label = voice_label(voice, members[voice.rater_id], members[voice.about_id])
    now = history.voice_answers.get((voice.id, session.id))
    stood, right = _figure(answer, words), _figure(now, words)
    return (ReportCell(words.voice(label), slot=voice.slot), meeting, stood, right)


def _figure(answer: Answer | None, words: Wording) -> ReportCell:
    total = answer.total if answer else None
    return ReportCell(_NONE if total is None else words.number(total))
