"""What the therapist adds to and chooses for a document; nothing here is looked up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.domain.answers import Answer
from models.domain.course import CourseParameters
from models.domain.ids import MemberId, VoiceId
from models.domain.plans import Audience


@dataclass(frozen=True, slots=True, repr=False)
class Scaled:
    """A participant's own answer to a question from 0 to 10."""

    who: str
    value: int | None  # tenths, 0..100


@dataclass(frozen=True, slots=True, repr=False)
class Recalled:
    """The document a letter is about."""

    title: str
    day: date
    answers: tuple[Answer, ...]  # those it showed that are no longer in force


@dataclass(frozen=True, slots=True, repr=False)
class DocumentDetails:
    """What every document about a case needs besides the case."""

    day: date
    version: str  # of the program
    courses: Mapping[str, CourseParameters] = field(default_factory=dict)  # the legend's words
    about: MemberId | None = None  # whose chart; None: the first child in focus
    shown: frozenset[VoiceId] | None = None  # None: every voice in the view
    has_names: bool = True  # False: roles instead of aliases
    audience: Audience = Audience.MEETING  # towards a child there are no figures
    since: date | None = None  # the view holds no earlier marks
    shows_sentences: bool = True  # what each curve means
    shows_limit: bool = False
    shows_course: bool = True
    is_draft: bool = False  # until the family has seen it
    seen_on: date | None = None  # when it had
    is_practice: bool = False  # the practice family


@dataclass(frozen=True, slots=True, repr=False)
class NetworkDetails(DocumentDetails):
    """What is said and chosen for a document; each kind of document takes what it needs."""

    kind: str = ""  # of meeting, in the therapist's words
    shared_with: str = ""
    shows_words: bool = True
    shows_curve: bool = True
    shows_lines: bool = False  # each question of the forms
    shows_adults_own: bool = False  # only by each one's own yes
    shows_cooperation: bool = False  # only when all agree
    shows_goals: bool = True
    shows_agreements: bool = True
    works: tuple[str, ...] = ()
    worries: tuple[str, ...] = ()
    to_happen: tuple[str, ...] = ()
    scaling: tuple[Scaled, ...] = ()
    next_meeting: date | None = None
    tells_child: str = ""
    we_do: str = ""  # what we do now and why, in the child's words: "Min kurve"
    heard: tuple[str, ...] = ()  # what we heard: Åben Dialog
    ask_whom: tuple[str, ...] = ()  # who can be asked: hand-over
    question: str = ""  # to the team: supervision
    recalled: Recalled | None = None  # a letter about a corrected number
