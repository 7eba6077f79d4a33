"""One secret of the archive: what it is for, how it stands, and a button that changes it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.labels import IconTile, WrapLabel


class KeyRow(QWidget):
    """An icon, words and a button at the right."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._title = WrapLabel("", "strong")
        self._help = WrapLabel("", "small")
        self.button = secondary_button(theme, "")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.space("s"), 0, theme.space("s"))
        row.setSpacing(theme.space("l"))
        row.addWidget(IconTile(theme, icon, size=40))
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def set_texts(self, title: str, help_text: str, button: str) -> None:
        """Word the row."""
        self._title.setText(title)
        self._help.setText(help_text)
        self.button.setText(button)
        self.button.setAccessibleName(f"{button} {title}")
        self.button.setAccessibleDescription(title)
