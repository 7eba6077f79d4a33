"""Text and icons that stand still: roles instead of colours, wrapping that sizes right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.theme import Theme

MAX_LINE_EM = 34  # a longer line is hard to read


def label(text: str = "", role: str = "") -> QLabel:
    """Make a one-line label; ``role`` picks its type and colour in theme.qss."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


class WrapLabel(QLabel):
    """Text over as many lines as its width asks for, never cut off.

    A plain wrapping QLabel reports a guess as its size and is clipped in nested layouts;
    this one claims the height its width needs.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._claim_height()

    def sizeHint(self) -> QSize:
        lines = self.text().split("\n")
        widest = max((self._width_of(line) for line in lines), default=0)
        margins = self.contentsMargins()
        width = min(widest, self.maximumWidth(), MAX_LINE_EM * self.fontMetrics().height())
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max((self._width_of(word) for word in self.text().split()), default=0)
        margins = self.contentsMargins()
        # One line: a guess for the narrowest width would make layouts ask for its height.
        height = self.fontMetrics().height() + margins.top() + margins.bottom()
        return QSize(longest, height)

    def _width_of(self, word: str) -> int:
        return self.fontMetrics().horizontalAdvance(word) + 2

    def _claim_height(self) -> None:
        if self.width() > 0 and self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self.setMinimumHeight(0)  # QLabel counts it into the height it asks for
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
            self.updateGeometry()


class IconLabel(QWidget):
    """An icon beside words; it says nothing itself to a screen reader."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        role: str = "ink",
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._icon = theme.icon(icon, role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, role: str = "ink") -> None:
        """Show another icon."""
        self._icon = self._theme.icon(icon, role)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.pixels(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


class IconTile(IconLabel):
    """An icon on a soft rounded square, as at the head of a choice or a row."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        *,
        role: str = "accent",
        soft: str = "accent-soft",
        size: int = 54,
    ) -> None:
        super().__init__(theme, icon, role, size)
        self._soft = soft
        self._is_round = size <= 32

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._soft))
        corner = self.width() / 2 if self._is_round else self._theme.pixels(12)
        painter.drawRoundedRect(self.rect(), corner, corner)
        edge = round(self.width() * 0.24)
        self._icon.paint(painter, self.rect().adjusted(edge, edge, -edge, -edge))
