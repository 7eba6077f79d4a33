"""What is remembered of a document that left the program: never its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models.domain.ids import CaseId


@dataclass(frozen=True, slots=True, repr=False)
class DocumentEntry:
    """A document as it is about to be saved or printed."""

    case_id: CaseId
    kind: str  # code of the document, such as "network_meeting"
    audience: str  # code of the audience profile
    recipients: str  # who gets it, as the therapist wrote it
    included: Mapping[str, bool]  # section -> whether it was in
    sha256: str  # 64 hexadecimal digits of the file
    pages: int  # >= 1


@dataclass(frozen=True, slots=True, repr=False)
class LoggedDocument:
    """An entry of the log."""

    entry: DocumentEntry
    at: datetime  # UTC
