"""A text that grows with what is written and saves itself in pauses."""

import math

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from app.theme import Theme
from app.widgets.labels import label
from app.widgets.live_text import announce

PAUSE_MS = 300
WARN_BELOW = 60  # characters left when the notice appears


class GrowingTextEdit(QTextEdit):
    """Plain text over several lines; ``settled`` tells when it is worth keeping."""

    settled = Signal(str)

    def __init__(
        self,
        theme: Theme,
        placeholder: str = "",
        *,
        max_length: int | None = None,
        min_lines: int = 2,
        max_lines: int = 14,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._max_length = max_length
        self._min_lines = min_lines
        self._max_lines = max_lines
        self._told = ""
        self._notice = label("", "caption")
        self._notice.setParent(self)
        self._notice.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settle)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._follow)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text without telling anybody."""
        if text == self.text():
            return
        self._told = text
        self.setPlainText(text)
        self._pause.stop()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(120), self._height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_notice()
        if self.isVisible() and self.height() < self._height():
            self.updateGeometry()  # the frame grew, as when the focus came at first sight

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_notice()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    @Slot()
    def _follow(self) -> None:
        self._keep_within()
        self._show_notice()
        if self.text() != self._told:
            self._pause.start()

    @Slot()
    def settle(self) -> None:
        """Tell what is written now, without waiting for the pause."""
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.settled.emit(self._told)

    @Slot()
    def _grow(self) -> None:
        self.updateGeometry()

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        frame = self.height() - self.viewport().height() if self.isVisible() else 2 * 10
        margins = 2 * math.ceil(self.document().documentMargin())
        content = math.ceil(self.document().size().height()) - margins
        lines = max(self._min_lines * line, min(content, self._max_lines * line))
        return lines + margins + frame

    def _keep_within(self) -> None:
        if self._max_length is None or len(self.text()) <= self._max_length:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._max_length)
        cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        announce(self, self.tr("There is no room for more."), at_once=True)

    def _show_notice(self) -> None:
        if self._max_length is None:
            return
        left = self._max_length - len(self.text())
        self._notice.setVisible(left < WARN_BELOW)
        self._notice.setText(self.tr("%n character(s) left", "", left))
        self._place_notice()
        room = self._notice.height() if left < WARN_BELOW else 0
        self.setViewportMargins(0, 0, 0, room)
        self.updateGeometry()

    def _place_notice(self) -> None:
        self._notice.adjustSize()
        x = self.width() - self._notice.width() - 12
        self._notice.move(x, self.height() - self._notice.height() - 4)
