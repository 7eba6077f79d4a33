"""Says beside the buttons that something could not be saved, and what to do."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.capture.words import CaptureWords
from app.theme import Theme
from app.widgets.labels import IconLabel, WrapLabel
from app.widgets.live_text import announce


class Trouble(QFrame):
    """A strip that is hidden until there is a problem."""

    def __init__(self, theme: Theme, words: CaptureWords) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "banner")
        self.setProperty("kind", "act")
        self._text = WrapLabel("", "on-act")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(theme.space("m"))
        layout.addWidget(IconLabel(theme, "circle-alert", "act", 22))
        layout.addWidget(self._text, 1)
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Show and speak the sentence after the reassurance that the marks are kept."""
        text = f"{self._words.not_saved()} {sentence}"
        self._text.setText(text)
        self.show()
        announce(self, text, at_once=True)
