"""Remembering which documents left the program, for whom, and what was in them."""

import re

from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words
from models.services.document_log import DocumentEntry, LoggedDocument
from models.services.surroundings import Surroundings

SHA256 = re.compile(r"[0-9a-f]{64}")
DRAFT_LENGTH = 100_000  # signs; far beyond what the fields of a document take
_DRAFT = "document_draft"  # the setting that keeps a case's draft is "document_draft:<case id>"


class DocumentService:
    """The log of documents. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def log(self, entry: DocumentEntry) -> Changes:
        """Remember a document that was saved or printed."""
        if not SHA256.fullmatch(entry.sha256) or entry.pages < 1:
            raise InvalidInputError(Problem.NOTHING_TO_SAVE)
        checked_words(entry.recipients, "recipients")
        with self._units.writing() as unit:
            unit.documents.add(entry.case_id, LoggedDocument(entry, self._around.clock.now()))
            unit.commit(Action.DOCUMENT, entry.case_id, purpose=entry.kind)
        return Changes.DOCUMENTS

    def entries(self, case_id: CaseId) -> tuple[LoggedDocument, ...]:
        """List the documents of a case, oldest first."""
        with self._units.reading() as unit:
            return unit.documents.of_case(case_id)

    def draft(self, case_id: CaseId) -> str:
        """Return what was last typed for the case's next document, empty when nothing was."""
        with self._units.reading() as unit:
            return unit.settings.get(f"{_DRAFT}:{case_id}") or ""

    def save_draft(self, case_id: CaseId, text: str) -> Changes:
        """Keep what is being typed for the case's next document; it stays in the archive."""
        checked = checked_words(text, "draft", DRAFT_LENGTH)
        with self._units.writing() as unit:
            unit.cases.get(case_id)
            unit.settings.put(f"{_DRAFT}:{case_id}", checked)
            unit.commit(Action.SET_SETTING, case_id, purpose=_DRAFT)
        return Changes.DRAFTS
