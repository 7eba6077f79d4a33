"""A large choice that explains itself: icon, a few words, one sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
)

from app.theme import Theme
from app.widgets.labels import IconTile, WrapLabel


class ChoiceCard(QPushButton):
    """A card that is pressed as a whole."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._theme = theme
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
        self.setProperty("preferred", "true" if preferred else "false")
        self.style().unpolish(self)
        self.style().polish(self)

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
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
