"""What the log of documents says in words."""

from PySide6.QtCore import QCoreApplication

from app.wording import Wording
from models.domain.plans import Audience
from models.services.document_log import LoggedDocument


def document_name(kind: str) -> str:
    """Return what a kind of document is called; an unknown code stands for itself."""
    translate = QCoreApplication.translate
    return {
        "network_meeting": translate("DocumentWords", "Status for a network meeting"),
        "open_dialogue": translate("DocumentWords", "What was said and heard (Open Dialogue)"),
        "my_curve": translate("DocumentWords", "My curve"),
        "curve": translate("DocumentWords", "The curve of the course"),
        "hand_over": translate("DocumentWords", "Hand-over"),
        "supervision": translate("DocumentWords", "Supervision"),
        "access": translate("DocumentWords", "Access package"),
        "recall_letter": translate("DocumentWords", "Letter about a corrected number"),
    }.get(kind, kind)


def audience_name(audience: str, words: Wording) -> str:
    """Return for whom a document was made; an unknown code stands for itself."""
    known = {one.value for one in Audience}
    return words.audience(Audience(audience)) if audience in known else audience


def given_to(document: LoggedDocument, words: Wording) -> str:
    """Return when a document left and to whom: "5. november 2026 · skolen"."""
    entry = document.entry
    to = entry.recipients or audience_name(entry.audience, words)
    day = words.day(document.at.astimezone().date())
    return " · ".join(part for part in (day, to) if part)
