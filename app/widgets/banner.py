"""A strip that says something about all that is seen beneath it."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.chip import Kind
from app.widgets.labels import IconLabel, WrapLabel

_ICONS = {
    Kind.GOOD: "circle-check",
    Kind.WATCH: "triangle-alert",
    Kind.ACT: "circle-alert",
    Kind.NOTE: "info",
    Kind.NEUTRAL: "info",
}


class Banner(QFrame):
    """An icon, a sentence and perhaps one thing to do."""

    action_requested = Signal()

    def __init__(
        self, theme: Theme, kind: Kind, text: str, *, icon: str = "", action: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("kind", kind.value)
        self._text = WrapLabel(text, f"on-{kind.value}")
        self._action = link_button(theme, action)
        self._action.clicked.connect(self.action_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(theme.space("s") + 2)
        row.addWidget(IconLabel(theme, icon or _ICONS[kind], kind.text_role, 18))
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        self.set_text(text, action)

    def set_text(self, text: str, action: str = "") -> None:
        """Word the banner; without action text there is nothing to press."""
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)


class PracticeBanner(QFrame):
    """The hatched strip that says: these people do not exist."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = WrapLabel(text, "practice")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_text(self, text: str) -> None:
        """Word the strip."""
        self._text.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("practice"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("practice-stripe"), 8, Qt.PenStyle.SolidLine))
        height = self.height()
        for x in range(-height, self.width() + height, 24):
            painter.drawLine(QPointF(x, height + 6), QPointF(x + height + 12, -6))
