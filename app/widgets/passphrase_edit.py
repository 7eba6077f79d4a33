"""Where a passphrase is typed, with an eye to see it."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button


class PassphraseEdit(QLineEdit):
    """A line whose letters are hidden until the eye is pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._eye = icon_button(theme, "eye", "", self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_letters)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._retranslate()

    def eye_words(self, *, shown: bool) -> str:
        """Say what the eye does; other secrets have other words."""
        return self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")

    def hide_letters(self) -> None:
        """Close the eye, as before somebody else looks."""
        self._eye.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._eye.sizeHint()
        self._eye.resize(side)
        self._eye.move(self.width() - side.width() - 5, (self.height() - side.height()) // 2)
        self.setTextMargins(0, 0, side.width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot(bool)
    def _show_letters(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._retranslate()

    def _retranslate(self) -> None:
        shown = self._eye.isChecked()
        words = self.eye_words(shown=shown)
        self._eye.setToolTip(words)
        self._eye.setAccessibleName(words)
