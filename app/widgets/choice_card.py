"""A large choice that explains itself: icon, a few words, one sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from app.theme import Theme
from app.widgets.boxes import Box, paint_box, paint_focus
from app.widgets.labels import IconTile, WrapLabel


class ChoiceCard(QPushButton):
    """A card that is pressed as a whole."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._is_preferred = False
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = WrapLabel(title, "section")
        self._text = WrapLabel(text, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 26, 26, 26)
        column.setSpacing(theme.space("xs"))
        column.addWidget(IconTile(theme, icon))
        column.addSpacing(theme.space("m"))
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(1)
        for shown in (self._title, self._text):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_texts(title, text)

    def set_texts(self, title: str, text: str) -> None:
        """Word the choice; both are read aloud."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def set_preferred(self, preferred: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Outline it as what most people want here."""
        self._is_preferred = preferred
        self.update()

    def sizeHint(self) -> QSize:
        width = self._theme.pixels(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        width = layout.totalMinimumSize().width() if layout is not None else 0
        return QSize(max(width, 200), self._theme.pixels(200))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return max(height, self._theme.pixels(224))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = QPainter(self), self._theme.colour
        is_strong = self._is_preferred or self.underMouse()
        edge = colour("accent" if is_strong else "line")
        fill = colour("hover" if self.isDown() else "surface")
        paint_box(painter, self.rect(), Box(fill, edge, 2 if is_strong else 1), 12)
        if self.hasFocus():
            inside = self.rect().adjusted(4, 4, -4, -4)
            paint_focus(painter, inside, self._theme, corner=9)
