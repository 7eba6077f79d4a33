"""A word in passing, such as "Saved": seen for a moment, and read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.theme import Theme
from app.widgets.labels import IconLabel, label
from app.widgets.live_text import announce

SHOWN_MS = 3500
OFFERED_MS = 12_000  # where there is something to press
TOP_PX, SIDE_PX = 5, 32  # beside the crumbs, above the tools: no sentence stands there


class Toast(QFrame):
    """Floats in the upper right corner; takes no focus, and no click but on its own button."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = IconLabel(theme, "check", "paper", 18)
        self._text = label()
        self._action = QPushButton()
        self._action.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys have a way of their own
        self._action.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action.clicked.connect(self._act)
        self._on_action: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 16, 6)
        row.setSpacing(theme.space("s"))
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addWidget(self._action)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What was said last."""
        return self._text.text()

    def say(self, text: str, icon: str = "check") -> None:
        """Show ``text`` for a moment and have it read aloud."""
        self._say(text, icon, "", None)

    def offer(self, text: str, icon: str, action: str, on_action: Callable[[], None]) -> None:
        """Show ``text`` a little longer, with something to press."""
        self._say(text, icon, action, on_action)

    def _say(self, text: str, icon: str, action: str, on_action: Callable[[], None] | None) -> None:
        self._on_action = on_action
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not action)
        self._icon.set_icon(icon, "paper")
        self._text.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._over.start(OFFERED_MS if action else SHOWN_MS)
        announce(self, text)

    @Slot()
    def _act(self) -> None:
        act, self._on_action = self._on_action, None
        self.hide()
        if act is not None:
            act()

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
