"""The parts that several documents share: who it is about, the curve, the edges."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.chart_inputs import ChartOptions
from app.documents.details import DocumentDetails
from app.documents.naming import Roles
from app.documents.notes import NoteWords
from app.documents.report import PageWords, Stamp
from app.documents.words import DocumentWords
from app.wording import Wording
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.domain.people import Member
from models.domain.plans import Audience
from models.domain.progress import PersonProgress, Progress, Series


class View(Protocol):
    """A case as the readers may see it: already filtered, and nothing is looked up elsewhere."""

    @property
    def history(self) -> CaseHistory: ...
    @property
    def progress(self) -> Progress: ...


@dataclass(frozen=True, slots=True, repr=False)
class Subject:
    """Whom a document is about, and everything it may say, named as it shall be."""

    history: CaseHistory
    progress: Progress
    member: Member | None
    person: PersonProgress | None
    series: tuple[Series, ...]  # the lines shown


def subject_of(
    view: View, words: Wording, details: DocumentDetails, *, keeps_alias: bool = False
) -> Subject:
    """Return the person a document is about, and the lines about that person.

    ``keeps_alias``: without names that person alone is still called by the alias.
    """
    history, progress = view.history, view.progress
    if not details.has_names:
        member = _member(history, details.about)
        kept = frozenset({member.id}) if member and keeps_alias else frozenset()
        roles = Roles.of(history, words, details.day, kept)
        history, progress = roles.in_history(history), roles.in_progress(progress)
    member = _member(history, details.about)
    person = progress.about(member.id) if member else None
    shown = details.shown
    series = tuple(
        one
        for one in (person.series if person else ())
        if one.is_current and (shown is None or one.voice_id in shown)
    )
    return Subject(history, progress, member, person if series else None, series)


def _member(history: CaseHistory, about: MemberId | None) -> Member | None:
    if about is not None:
        return history.members_by_id[about]
    return next(iter(history.focus or history.members), None)


def chart_options(details: DocumentDetails) -> ChartOptions:
    """Return what a document's chart shows."""
    return ChartOptions(
        courses=details.courses,
        shown=details.shown,
        show_limit=details.shows_limit,
        show_course=details.shows_course and details.audience is not Audience.CHILD,
        family=details.audience is Audience.CHILD,
        since=details.since,
    )


def facts_of(subject: Subject, words: Wording, details: DocumentDetails) -> str:
    """Return alias and age, since when, and how many meetings."""
    own = DocumentWords.of(words)
    member, case = subject.member, subject.history.case
    age = member.age_on(details.day) if member else None
    name = f"{member.alias}, {words.age(age)}" if member and age is not None else ""
    parts = [
        name or (member.alias if member else ""),
        own.since(words.day(case.opened)),
        own.meetings(len(subject.history.held)),
        own.shown_from(words.day(details.since)) if details.since else "",
    ]
    return " · ".join(part for part in parts if part)


def has_course(subject: Subject) -> bool:
    """Whether a reference course is drawn behind the person's own line."""
    return bool(subject.series and subject.series[0].course)


def edges_of(
    series: Sequence[Series],
    words: Wording,
    details: DocumentDetails,
    title: str,
    *,
    has_course: bool,
) -> PageWords:
    """Return what stands at the edges: day and version, what the numbers are, stamps."""
    notes = NoteWords(words.language, words.translate).notes(series, words, has_course=has_course)
    return edges_with(notes, words, details, title)


def edges_with(
    notes: str, words: Wording, details: DocumentDetails, title: str, *, is_counted: bool = True
) -> PageWords:
    """Return the edges with a foot of one's own; ``is_counted`` False: a single page."""
    own = DocumentWords.of(words)
    stamps = []
    if details.is_practice:
        stamps.append((Stamp.PRACTICE, own.practice))
    if details.is_draft:
        stamps.append((Stamp.DRAFT, own.draft))
    version = [own.draft] if details.is_draft else []
    if details.seen_on is not None:
        version.append(own.seen_by_family(words.day(details.seen_on)))
    return PageWords(
        version=" · ".join([*version, words.day(details.day), f"Trivselskurve {details.version}"]),
        page=own.page if is_counted else "",
        notes=notes,
        continued=title,
        stamps=tuple(stamps),
    )
