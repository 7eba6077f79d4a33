"""The button that reads a page aloud; there only where the system has a voice for it."""

from PySide6.QtGui import QHideEvent

from app.capture.context import CaptureContext
from app.widgets.buttons import Button, ButtonKind

WIDTH_PX = 127  # at 100 % text, whichever of its two words it says


class ReadAloud(Button):
    """Reads; a second press, and leaving the page, stop it."""

    def __init__(
        self,
        context: CaptureContext,
        language: str,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
    ) -> None:
        words = context.words(language)
        super().__init__(context.theme, words.read_aloud(), kind, "volume-2")
        self._words = words
        self._language = language
        self._text = text
        self._speech = speech = context.speech
        self.setMinimumWidth(context.theme.pixels(WIDTH_PX))
        self.clicked.connect(self._press)
        if speech is None or not speech.can_speak(language):
            self.hide()
        if speech is not None:
            speech.voices_known.connect(self._appear)
            speech.speaking_changed.connect(self._show_state)

    def _appear(self) -> None:
        if self._speech is not None and self._speech.can_speak(self._language):
            self.show()

    def _press(self) -> None:
        if self._speech is None:
            return
        if self._speech.is_speaking:
            self._speech.stop()
        else:
            self._speech.speak(self._text, self._language)

    def _show_state(self) -> None:
        is_speaking = self._speech is not None and self._speech.is_speaking
        self.setText(self._words.stop_reading() if is_speaking else self._words.read_aloud())
        self.set_icon("volume-x" if is_speaking else "volume-2")

    def hideEvent(self, event: QHideEvent) -> None:
        if self._speech is not None:
            self._speech.stop()
        super().hideEvent(event)
