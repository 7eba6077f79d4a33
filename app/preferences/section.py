"""One tab of the settings: a column of cards that says its words anew in another language."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme

WIDTH_PX = 720


class Section(QWidget):
    """Subclasses add cards to ``column`` and word all in ``retranslate``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space("l"))
        self._fit()

    def retranslate(self) -> None:
        """Set every text of the section."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self.theme.pixels(WIDTH_PX))
