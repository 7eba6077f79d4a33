"""What the page of a document calls things: the kinds, and what was found on the pages."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.documents.kinds import DocumentKind
from app.handout.marking import Found, Named


class PageWords(QObject):
    """The names of documents, and the sentence about what names somebody."""

    def kinds(self) -> Mapping[DocumentKind, str]:
        """Return what each kind of document is called, in the order they are offered."""
        return {
            DocumentKind.NETWORK_MEETING: self.tr("Status for the network meeting"),
            DocumentKind.OPEN_DIALOGUE: self.tr("What was said and heard"),
            DocumentKind.MY_CURVE: self.tr("The child’s page"),
            DocumentKind.CURVE: self.tr("The curve of the course"),
            DocumentKind.HAND_OVER: self.tr("Hand-over"),
            DocumentKind.SUPERVISION: self.tr("Supervision"),
            DocumentKind.RECALL_LETTER: self.tr("Letter about a corrected number"),
        }

    def found(self, found: Found) -> str:
        """Say what is marked in the preview, and that it may not be all."""
        parts = [
            text
            for named, text in (
                (Named.NAME, self.tr("%n name(s)", "", found.different(Named.NAME))),
                (Named.AGE, self.tr("%n age(s)", "", found.different(Named.AGE))),
                (Named.OTHER, self.tr("%n other(s)", "", found.different(Named.OTHER))),
            )
            if found.different(named)
        ]
        if not parts:
            return self.tr("No name was found in it. Read it through all the same.")
        marked = self.tr("Marked in the preview: {what}. Read it through all the same.")
        return marked.format(what=", ".join(parts))
