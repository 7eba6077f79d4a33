"""What the program is, and what it is not, before anything has been chosen."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import quiet_button
from app.widgets.card import Card
from app.widgets.reader import Reader

WIDTH_PX = 760


class AboutPage(QWidget):
    """The first page of the help, readable without an archive."""

    back_requested = Signal()

    def __init__(self, theme: Theme, help_folder: Path) -> None:
        super().__init__()
        self.theme = theme
        self._folder = help_folder
        self._reader = Reader(theme)
        self._back = quiet_button(theme, "", "arrow-left")
        card = Card(theme, margin=32)
        card.body.addWidget(self._reader)
        card.setMaximumWidth(theme.pixels(WIDTH_PX))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 1000)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("xl")] * 4)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(across, 1)
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def show_language(self, language: str) -> None:
        """Read the page in a language."""
        file = self._folder / language / "what.md"
        self._reader.show_markdown(file.read_text(encoding="utf-8"))

    @property
    def text(self) -> str:
        """What can be read."""
        return self._reader.toPlainText()

    def begin(self) -> None:
        """Put the focus on the way back; Tab leads to the text."""
        self._back.setFocus()

    def forget(self) -> None:
        """Nothing here is secret."""

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._back.setText(self.tr("Back"))
        self._reader.setAccessibleName(self.tr("What the program is, and what it is not"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
