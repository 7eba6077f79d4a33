"""The small card beside a mark on a chart: when, how much, and the four lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import label

AWAY_PX = 14


class MarkCard(QFrame):
    """Lines of text near a place of its parent, never outside of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._around = parent
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(2)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, lines: tuple[str, ...], place: tuple[float, float] | None) -> None:
        """Show ``lines`` beside ``place`` (px in the parent); hide without a place."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if place is None or not lines:
            self.hide()
            return
        for number, line in enumerate(lines):
            self._column.addWidget(label(line, "strong" if number == 1 else "small"))
        self.show()
        self._column.activate()
        self.adjustSize()
        self._stand_beside(*place)
        self.raise_()

    def _stand_beside(self, x: float, y: float) -> None:
        room, away = self._around.rect(), self._theme.pixels(AWAY_PX)
        left = x + away
        if left + self.width() > room.right():
            left = x - away - self.width()
        top = min(max(y - self.height() / 2, 0), room.bottom() - self.height())
        self.move(round(max(left, 0)), round(top))
