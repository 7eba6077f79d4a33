"""Everything the register knows about one document, to be read and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.casefile.document_words import audience_name, document_name
from app.casefile.moments import moment
from app.theme import Theme
from app.widgets.buttons import primary_button
from app.widgets.labels import WrapLabel
from app.widgets.scrolling_dialog import ScrollingDialog
from app.wording import Wording
from models.domain.audiences import Part
from models.services.document_log import DocumentEntry, LoggedDocument


class DocumentDetails(ScrollingDialog):
    """A heading per fact; the long numbers can be marked and copied."""

    def __init__(
        self, theme: Theme, document: LoggedDocument, words: Wording, parent: QWidget
    ) -> None:
        super().__init__(theme, document_name(document.entry.kind), parent)
        close = primary_button(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)
        for title, text in self._facts(document, words):
            if text:
                self.body.addLayout(_fact(title, text))

    def _facts(self, document: LoggedDocument, words: Wording) -> list[tuple[str, str]]:
        entry = document.entry
        return [
            (self.tr("When"), moment(words, document.at)),
            (self.tr("For"), audience_name(entry.audience, words)),
            (self.tr("Recipients"), entry.recipients),
            (self.tr("What was in it"), words.listed(_included(entry, words))),
            (self.tr("Consent"), self._consent(entry, words)),
            (self.tr("Marks"), self._marks(entry)),
            (self.tr("SHA-256 of the document"), entry.sha256),
            (self.tr("SHA-256 of the file as it left"), entry.sha256_delivered),
        ]

    def _consent(self, entry: DocumentEntry, words: Wording) -> str:
        given = entry.consent
        if given is None:
            return ""
        return " · ".join(
            part for part in (given.what, given.to_whom, given.why, words.day(given.day)) if part
        )

    def _marks(self, entry: DocumentEntry) -> str:
        marks = []
        if entry.is_draft:
            marks.append(self.tr("draft: the family had not seen it"))
        if entry.is_protected:
            marks.append(self.tr("protected with a password"))
        return " · ".join(marks)


def _included(entry: DocumentEntry, words: Wording) -> list[str]:
    """Name the parts that were in; other codes are the program's own and are left out."""
    known = {one.value: one for one in Part}
    return [
        words.part(known[key]) for key, was_in in entry.included.items() if was_in and key in known
    ]


def _fact(title: str, text: str) -> QVBoxLayout:
    block = QVBoxLayout()
    block.setSpacing(2)
    block.addWidget(WrapLabel(title, "small"))
    words = WrapLabel(text)
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    block.addWidget(words)
    return block
