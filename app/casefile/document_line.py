"""One document of the register: what, when, to whom, and what is to be known about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.casefile.document_words import document_name, given_to
from app.theme import Theme
from app.widgets.buttons import quiet_button
from app.widgets.chip import Kind, StatusChip
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import IconTile, WrapLabel, label
from app.wording import Wording
from models.services.document_log import LoggedDocument

HASH_SHOWN = 12  # figures of 64: enough to know a file by


class DocumentLine(QWidget):
    """Shows a document, with the way to everything that is logged about it."""

    details_requested = Signal(object)  # LoggedDocument

    def __init__(
        self, theme: Theme, document: LoggedDocument, words: Wording, *, is_stale: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._document = document
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        row.addWidget(IconTile(theme, "file-text", size=30), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._head(is_stale=is_stale))
        text.addWidget(WrapLabel(self._facts(words), "small"))
        row.addLayout(text, 1)
        details = quiet_button(theme, self.tr("Details"))
        name = self.tr("Details: {document}")
        title = f"{document_name(document.entry.kind)}, {given_to(document, words)}"
        details.setAccessibleName(name.format(document=title))
        details.clicked.connect(self._ask)
        row.addWidget(details, 0, Qt.AlignmentFlag.AlignTop)

    def _head(self, *, is_stale: bool) -> QWidget:
        theme, entry = self._theme, self._document.entry
        head = QWidget()
        flow = FlowLayout(theme.space("s"))
        head.setLayout(flow)
        flow.addWidget(label(document_name(entry.kind), "strong"))
        if entry.is_draft:
            flow.addWidget(StatusChip(theme, Kind.WATCH, "", self.tr("draft")))
        if entry.is_protected:
            flow.addWidget(StatusChip(theme, Kind.NEUTRAL, "lock", self.tr("password")))
        if is_stale:
            words = self.tr("shows a number changed since")
            flow.addWidget(StatusChip(theme, Kind.WATCH, "triangle-alert", words))
        return head

    def _facts(self, words: Wording) -> str:
        entry = self._document.entry
        pages = self.tr("%n page(s)", "", entry.pages)
        figures = (entry.sha256_delivered or entry.sha256)[:HASH_SHOWN]
        parts = [given_to(self._document, words), pages, f"SHA-256 {figures}…"]
        return " · ".join(parts)

    @Slot()
    def _ask(self) -> None:
        self.details_requested.emit(self._document)
