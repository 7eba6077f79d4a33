"""A dialog that is as tall as what it holds, and scrolls where the screen is lower than that."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.ask import Dialog

AIR_PX = 20  # around a dialog that fills the screen
SCREEN_SHARE = 0.7  # of the screen's height for the body; title and buttons need the rest
LEAST_PX = 240


class ScrollingDialog(Dialog):
    """Subclasses fill ``body``; title and buttons stay where they are."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None) -> None:
        super().__init__(theme, title, parent)
        inner = QWidget()
        inner.setProperty("role", "page-body")
        around = self.body
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 2, 0, 2)
        self.body.setSpacing(theme.space("m"))
        self._area = area = _ScrollBody(inner)
        area.setAccessibleName(title)
        area.changed.connect(self._follow_body)
        around.addWidget(area, 1)

    def set_title(self, title: str) -> None:
        super().set_title(title)
        self._area.setAccessibleName(title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grow()

    def grow(self) -> None:
        """Be as tall as the body asks for; Qt by itself stops at two thirds of the screen."""
        room = self.screen().availableGeometry().size() - QSize(2 * AIR_PX, 2 * AIR_PX)
        wanted = self.sizeHint().expandedTo(self.minimumSize())
        self.resize(wanted.expandedTo(QSize(self.width(), 0)).boundedTo(room))
        self.keep_on_screen(AIR_PX)

    def _follow_body(self) -> None:
        if self.isVisible():
            self.grow()


class _ScrollBody(QScrollArea):
    """As tall as what it holds, while the screen has room for it."""

    changed = Signal()

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "scroll-body")
        self.setWidget(inner)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        size = self._inner.sizeHint()
        layout = self._inner.layout()
        height = size.height()
        if layout is not None and layout.hasHeightForWidth() and self.viewport().width() > 1:
            height = layout.totalHeightForWidth(max(self.viewport().width(), size.width()))
        most = round(self.screen().availableGeometry().height() * SCREEN_SHARE)
        return QSize(size.width() + 14, min(height + 4, most))

    def minimumSizeHint(self) -> QSize:
        least = min(self.sizeHint().height(), LEAST_PX)
        return QSize(self._inner.minimumSizeHint().width() + 14, least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.changed.emit()
        return super().eventFilter(watched, event)
