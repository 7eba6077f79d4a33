"""The one window a bug may open."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.theme import Theme
from app.widgets.ask import Dialog
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.labels import WrapLabel


class CrashDialog(Dialog):
    """Says that something went wrong, that nothing saved is lost, and what to send us."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Something went wrong in the program"))
        words = self.tr(
            "What is saved is safe. Close this window and carry on; if it happens again, "
            "start the program anew. The report below holds no names, notes or answers."
        )
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setMinimumHeight(theme.pixels(180))
        self.body.addWidget(WrapLabel(words, "muted"))
        self.body.addWidget(self._text)
        copy = secondary_button(theme, self.tr("Copy the report"), "copy")
        close = primary_button(theme, self.tr("Close"))
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        self.buttons.addWidget(copy)
        self.buttons.addWidget(close)

    @property
    def report(self) -> str:
        """What is shown and copied."""
        return self._text.toPlainText()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
