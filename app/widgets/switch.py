"""On or off, as in a list of what a document contains."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import WrapLabel


class Switch(QCheckBox):
    """A tick box that looks like a switch; name it with ``setAccessibleName`` or a buddy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(38) + 8, self._theme.pixels(22) + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it takes the click
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        half = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setBrush(self._theme.colour("accent" if self.isChecked() else "field-line"))
        painter.drawRoundedRect(track, half, half)
        x = track.right() - half if self.isChecked() else track.left() + half
        painter.setBrush(self._theme.colour("on-accent" if self.isChecked() else "surface"))
        painter.drawEllipse(QPointF(x, track.center().y()), half - 3, half - 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


class SwitchRow(QWidget):
    """A switch with its words: what it is, and what it means."""

    def __init__(self, theme: Theme, title: str, help_text: str = "") -> None:
        super().__init__()
        self.switch = Switch(theme)
        self._title = WrapLabel(title)
        self._title.setBuddy(self.switch)
        self._help = WrapLabel(help_text, "small")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(theme.space("m"))
        row.addLayout(words, 1)
        row.addWidget(self.switch)
        self.set_texts(title, help_text)

    def set_texts(self, title: str, help_text: str = "") -> None:
        """Word the row; both are read aloud with the switch."""
        self._title.setText(title)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self.switch.setAccessibleName(title)
        self.switch.setAccessibleDescription(help_text)
