"""Where one looks for something, one key away."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from app.theme import Theme

PAUSE_MS = 120


class SearchField(QLineEdit):
    """A line with a looking glass and a hint of its shortcut; Esc empties it."""

    settled = Signal(str)  # in a pause of typing

    def __init__(self, theme: Theme, placeholder: str = "", *, has_shortcut: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._has_shortcut = has_shortcut
        self._glass = theme.icon("search", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.setProperty("role", "search")
        self.set_placeholder(placeholder)
        self.textChanged.connect(self._follow)
        self._make_room()

    def set_placeholder(self, text: str) -> None:
        """Say what can be looked for; also what is read aloud."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(340), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(160), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._settle()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.pixels(18)
        self._glass.paint(painter, QRect(14, (self.height() - side) // 2, side, side))
        if self._has_shortcut and not self.text():
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(self.rect().adjusted(0, 0, -14, 0), flags, self.tr("Ctrl K"))

    def _make_room(self) -> None:
        self.setTextMargins(self._theme.pixels(18) + 10, 0, self._theme.pixels(44), 0)

    @Slot()
    def _follow(self) -> None:
        self._pause.start()

    @Slot()
    def _settle(self) -> None:
        self._pause.stop()
        self.settled.emit(self.text())
