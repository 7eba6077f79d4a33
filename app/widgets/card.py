"""A white sheet with a hairline: what belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.theme import Theme
from app.widgets.labels import WrapLabel


class Card(QFrame):
    """A card with an optional title; put things into ``body``, small tools into ``head``."""

    def __init__(self, theme: Theme, title: str = "", *, margin: int = 20) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = WrapLabel(title, "card-title")
        if not title:
            self._title.hide()  # shown without a parent it would be a window, and take the keys
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space("s"))
        self.head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space("m"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margin, margin - 4, margin, margin - 2)
        whole.setSpacing(theme.space("m") if title else 0)
        whole.addLayout(self.head)
        whole.addLayout(self.body, 1)
        self._whole = whole
        self._gap = theme.space("m")

    def set_title(self, title: str) -> None:
        """Name the card, or unname it with an empty title."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._whole.setSpacing(self._gap if title else 0)
