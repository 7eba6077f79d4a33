"""What the log of documents says in words."""

from PySide6.QtCore import QCoreApplication

from app.documents.kinds import ACCESS, CITIZEN, TEAM, DocumentKind
from app.wording import Wording
from models.domain.plans import Audience
from models.services.document_log import LoggedDocument


def document_name(kind: str) -> str:
    """Return what a kind of document is called; an unknown code stands for itself."""
    translate = QCoreApplication.translate
    return {
        DocumentKind.NETWORK_MEETING: translate("DocumentWords", "Status for a network meeting"),
        DocumentKind.OPEN_DIALOGUE: translate(
            "DocumentWords", "What was said and heard (Open Dialogue)"
        ),
        DocumentKind.MY_CURVE: translate("DocumentWords", "My curve"),
        DocumentKind.CURVE: translate("DocumentWords", "The curve of the course"),
        DocumentKind.HAND_OVER: translate("DocumentWords", "Hand-over"),
        DocumentKind.SUPERVISION: translate("DocumentWords", "Supervision"),
        ACCESS: translate("DocumentWords", "Access package"),
        DocumentKind.RECALL_LETTER: translate("DocumentWords", "Letter about a corrected number"),
    }.get(kind, kind)


def audience_name(audience: str, words: Wording) -> str:
    """Return for whom a document was made; an unknown code stands for itself."""
    translate = QCoreApplication.translate
    readers = {
        TEAM: translate("DocumentWords", "the team"),
        CITIZEN: translate("DocumentWords", "the person it is about"),
    }
    if audience in {one.value for one in Audience}:
        return words.audience(Audience(audience))
    return readers.get(audience, audience)


def given_to(document: LoggedDocument, words: Wording) -> str:
    """Return when a document left and to whom: "5. november 2026 · skolen"."""
    entry = document.entry
    to = entry.recipients or audience_name(entry.audience, words)
    day = words.day(document.at.astimezone().date())
    return " · ".join(part for part in (day, to) if part)
