"""A dialog that ends in Cancel or Save; what cannot be saved is said beside its field."""

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.ask import Dialog
from app.widgets.buttons import primary_button, secondary_button

AIR_PX = 20  # around a dialog that fills the screen
SCREEN_SHARE = 0.7  # of the screen's height for the body; title and buttons need the rest


class SaveDialog(Dialog):
    """Subclasses fill ``body``, which scrolls; whoever listens accepts or refuses."""

    def __init__(self, theme: Theme, title: str, parent: QWidget, save: str = "") -> None:
        super().__init__(theme, title, parent)
        inner = QWidget()
        inner.setProperty("role", "page-body")
        around = self.body
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 2, 0, 2)
        self.body.setSpacing(theme.space("m"))
        around.addWidget(_ScrollBody(inner), 1)
        self._cancel = secondary_button(theme, self.tr("Cancel"))
        self._save = primary_button(theme, save or self.tr("Save"))
        self._cancel.setAutoDefault(False)
        self._save.setDefault(True)
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._save)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._press_save)

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside ``field`` why it cannot be kept."""
        raise NotImplementedError

    def submit(self) -> None:
        """Tell what is written."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grow()

    def grow(self) -> None:
        """Be as tall as the body asks for, and wholly on the screen.

        Qt by itself stops at two thirds of the screen, and never moves what grew.
        """
        screen = self.screen().availableGeometry()
        wanted = self.sizeHint().expandedTo(self.minimumSize())
        room = screen.size() - QSize(2 * AIR_PX, 2 * AIR_PX)
        self.resize(wanted.expandedTo(QSize(self.width(), 0)).boundedTo(room))
        place, free = self.frameGeometry(), screen.adjusted(AIR_PX, AIR_PX, -AIR_PX, -AIR_PX)
        left = max(free.left(), min(place.left(), free.right() - place.width()))
        top = max(free.top(), min(place.top(), free.bottom() - place.height()))
        self.move(left, top)

    @Slot()
    def _press_save(self) -> None:
        self.submit()


class _ScrollBody(QScrollArea):
    """As tall as what it holds, while the screen has room for it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        return QSize(self._inner.minimumSizeHint().width() + 14, min(self.sizeHint().height(), 240))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            window = self.window()
            if isinstance(window, SaveDialog) and window.isVisible():
                window.grow()
        return bool(super().eventFilter(watched, event))  # type: ignore[arg-type]
