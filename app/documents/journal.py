"""What a document needs to be put into a records system: its metadata beside the PDF.

The metadata names nobody; the SHA-256 says which bytes it is about, so that a file that was
changed or mistaken on its way can be told.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.documents.report import Report
from app.documents.writer import write_together


@dataclass(frozen=True, slots=True, repr=False)
class JournalNote:
    """What is known of a document beside its pages."""

    kind: str  # code of the document
    document_id: str  # as in the archive's list of documents
    day: date
    pages: int
    is_protected: bool  # with a password
    is_draft: bool
    case_reference: str = ""  # of the case in the records system, if the therapist wrote one


def metadata(content: bytes, report: Report, note: JournalNote) -> bytes:
    """Return the metadata file: JSON in UTF-8, keys in order, the same for the same input."""
    fields: Mapping[str, object] = {
        "title": report.title,
        "kind": note.kind,
        "document_id": note.document_id,
        "case_reference": note.case_reference,
        "date": note.day.isoformat(),
        "language": report.language,
        "file": report.file_name,
        "media_type": "application/pdf",
        "pages": note.pages,
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "is_password_protected": note.is_protected,
        "is_draft": note.is_draft,
        "made_with": "Trivselskurve",
    }
    return (json.dumps(fields, ensure_ascii=False, indent=1) + "\n").encode()


def write_for_journal(content: bytes, about: bytes, target: Path) -> Path:
    """Write the PDF and, beside it, its metadata: both or neither; return the metadata's file.

    Raises DocumentNotWrittenError.
    """
    beside = target.with_suffix(".json")
    write_together({target: content, beside: about})
    return beside
