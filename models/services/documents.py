"""Remembering which documents left the program, for whom, and what was in them."""

import json
import re
from collections.abc import Mapping

from models.domain.audiences import ASKED_EACH_TIME, PROPOSED, Part, Profile
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import AnswerId, CaseId
from models.domain.plans import Audience
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words
from models.services.document_log import DocumentEntry, LoggedDocument
from models.services.recalls import Recall, recalls
from models.services.surroundings import Surroundings

SHA256 = re.compile(r"[0-9a-f]{64}")
DRAFT_LENGTH = 100_000  # signs; far beyond what the fields of a document take
_PROFILE = "audience_profile"  # the setting of one audience is "audience_profile:<audience>"
_DRAFT = "document_draft"  # the setting that keeps a case's draft is "document_draft:<case id>"


class DocumentService:
    """The log of documents. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def new_id(self) -> str:
        """Return the id of a document that is about to leave, as stated in its metadata."""
        return self._around.new_id()

    def log(self, entry: DocumentEntry, document_id: str = "") -> Changes:
        """Remember a document that was saved or printed.

        One about no single case, with an empty ``case_id``, is in the log of use alone.
        """
        if not SHA256.fullmatch(entry.sha256) or entry.pages < 1:
            raise InvalidInputError(Problem.NOTHING_TO_SAVE)
        checked_words(entry.recipients, "recipients")
        if entry.sha256_delivered and not SHA256.fullmatch(entry.sha256_delivered):
            raise InvalidInputError(Problem.NOTHING_TO_SAVE)
        with self._units.writing() as unit:
            if entry.case_id:
                logged = LoggedDocument(entry, self._around.clock.now(), document_id)
                unit.documents.add(entry.case_id, logged)
            unit.commit(Action.DOCUMENT, entry.case_id or None, purpose=entry.kind)
        return Changes.DOCUMENTS

    def entries(self, case_id: CaseId) -> tuple[LoggedDocument, ...]:
        """List the documents of a case, oldest first."""
        with self._units.reading() as unit:
            return unit.documents.of_case(case_id)

    def documents_showing(self, answer_id: AnswerId) -> tuple[LoggedDocument, ...]:
        """List the documents that left with an answer's numbers, the latest first."""
        with self._units.reading() as unit:
            documents = unit.documents.of_case(unit.answers.case_of(answer_id))
        return tuple(one for one in reversed(documents) if answer_id in one.entry.answers)

    def recalls(self, case_id: CaseId) -> tuple[Recall, ...]:
        """List the documents of a case that show numbers no longer in force."""
        with self._units.reading() as unit:
            return recalls(unit.cases.history(case_id), unit.documents.of_case(case_id))

    def profiles(self) -> Mapping[Audience, Profile]:
        """Return what a document for each audience holds at first, in this archive."""
        with self._units.reading() as unit:
            kept = {one: unit.settings.get(f"{_PROFILE}:{one}") for one in Audience}
        return {
            one: PROPOSED[one] if text is None else _profile(text) for one, text in kept.items()
        }

    def save_profile(self, audience: Audience, parts: Profile) -> Changes:
        """Choose what a document for an audience holds at first."""
        kept = sorted(parts - ASKED_EACH_TIME)
        with self._units.writing() as unit:
            unit.settings.put(f"{_PROFILE}:{audience}", json.dumps(kept))
            unit.commit(Action.SET_SETTING, purpose=_PROFILE)
        return Changes.SETTINGS

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


def _profile(text: str) -> Profile:
    """Return the parts a setting names; what a later program added is not known here."""
    known = set(Part) - ASKED_EACH_TIME
    return frozenset(part for part in known if part in json.loads(text))
