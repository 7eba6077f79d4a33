"""A word in passing, such as "Saved": seen for a moment, and read aloud."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import IconLabel, label
from app.widgets.live_text import announce

SHOWN_MS = 3500
TOP_PX, SIDE_PX = 5, 32  # beside the crumbs, above the tools: no sentence stands there


class Toast(QFrame):
    """Floats in the upper right corner of its parent; takes no focus and no click."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = IconLabel(theme, "check", "paper", 18)
        self._text = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 16, 6)
        row.setSpacing(theme.space("s"))
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SHOWN_MS)
        self._over.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What was said last."""
        return self._text.text()

    def say(self, text: str, icon: str = "check") -> None:
        """Show ``text`` for a moment and have it read aloud."""
        self._icon.set_icon(icon, "paper")
        self._text.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._over.start()
        announce(self, text)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._over.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        around = self.parentWidget()
        if around is not None:
            self.move(around.width() - self.width() - SIDE_PX, TOP_PX)
