"""What is remembered of a document that left the program: never its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.domain.ids import AnswerId, CaseId


@dataclass(frozen=True, slots=True, repr=False)
class GivenConsent:
    """The consent under which a document left."""

    what: str
    to_whom: str
    why: str
    day: date


@dataclass(frozen=True, slots=True, repr=False)
class DocumentEntry:
    """A document as it is about to be saved or printed."""

    case_id: CaseId
    kind: str  # code of the document, such as "network_meeting"
    audience: str  # code of the audience profile
    recipients: str  # who gets it, as the therapist wrote it
    included: Mapping[str, bool]  # section -> whether it was in
    sha256: str  # 64 hexadecimal digits of the file, before a password protects it
    pages: int  # >= 1
    sha256_delivered: str = ""  # of the file as it left; empty: the same
    is_protected: bool = False  # whether a password protects it
    is_draft: bool = False  # marked KLADDE: the family had not seen it
    consent: GivenConsent | None = None
    answers: tuple[AnswerId, ...] = ()  # whose numbers it showed
    language: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class LoggedDocument:
    """An entry of the log."""

    entry: DocumentEntry
    at: datetime  # UTC
    id: str = ""  # the store makes it
