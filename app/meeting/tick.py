"""A round tick with words beside it: done, or not yet."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from app.theme import Theme

SIDE_PX = 17
ROOM_PX = 24  # the least a finger or a mouse should have to meet


class RoundTick(QCheckBox):
    """Green and ticked when done, an open ring when not; wraps its words."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._on = theme.icon("circle-check", "good")
        self._off = theme.icon("circle", "watch")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._indent()), 10_000)
        words = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        return max(words.height() + 6, self._theme.pixels(ROOM_PX))

    def sizeHint(self) -> QSize:
        width = self._indent() + self.fontMetrics().horizontalAdvance(self.text()) + 6
        return QSize(width, self._theme.pixels(ROOM_PX))

    def minimumSizeHint(self) -> QSize:
        longest = max(self.text().split() or [""], key=len)
        width = self._indent() + self.fontMetrics().horizontalAdvance(longest) + 6
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the words take the click too
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.pixels(SIDE_PX)
        line = self._theme.pixels(ROOM_PX)
        icon = self._on if self.isChecked() else self._off
        icon.paint(painter, QRect(2, (line - side) // 2, side, side))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(self._words_rect(line), self._flags(), self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _words_rect(self, line: int) -> QRect:
        top = max(0, (line - self.fontMetrics().height()) // 2)
        return QRect(self._indent(), top, self.width() - self._indent(), self.height() - top)

    def _indent(self) -> int:
        return self._theme.pixels(SIDE_PX + 9)

    def _flags(self) -> int:
        return int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
