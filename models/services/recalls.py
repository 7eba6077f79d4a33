"""Who holds a number that no longer holds: the documents to be called back after a correction."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.answers import Answer
from models.domain.history import CaseHistory
from models.services.document_log import LoggedDocument

RECALL_LETTER = "recall_letter"  # the kind of the letter in the log of documents
_ABOUT = "about:"  # a letter's part "about:<document id>" says which document it calls back


@dataclass(frozen=True, slots=True, repr=False)
class Recall:
    """A document that left with numbers that have been corrected, moved, undone or blocked."""

    document: LoggedDocument
    answers: tuple[Answer, ...]  # those it showed that are no longer in force
    is_sent: bool  # whether a letter about it has left


def recalls(history: CaseHistory, documents: Sequence[LoggedDocument]) -> tuple[Recall, ...]:
    """List the documents that show a number no longer in force, the latest first.

    What was restored counts again, and its documents are right again.
    """
    written = {part for one in documents for part in one.entry.included if part.startswith(_ABOUT)}
    stale = {one.id: one for one in history.answers if not history.is_valid(one)}
    found = []
    for document in reversed(documents):
        shown = tuple(stale[one] for one in document.entry.answers if one in stale)
        if shown and document.entry.kind != RECALL_LETTER:
            found.append(Recall(document, shown, letter_part(document) in written))
    return tuple(found)


def letter_part(document: LoggedDocument) -> str:
    """Return the part of a letter's log entry that says which document it is about."""
    return f"{_ABOUT}{document.id}"
