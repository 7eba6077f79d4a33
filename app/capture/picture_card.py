"""One picture to talk about, with a few words beneath; a press shows it large."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.capture.inputs import FormItem
from app.theme import Theme
from app.widgets.boxes import Box, paint_box, paint_focus
from app.widgets.labels import WrapLabel

SHAPE = 240 / 180  # of every drawing: width to height
SMALLEST_PX = (160, 120)
CORNER_PX = 10
EDGE_PX = 12  # around picture and words


class Picture(QWidget):
    """A drawing in its own shape, as large as there is room; it says nothing by itself."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        file = theme.resources / "pictures" / f"{name}.svg"
        self._drawing = QSvgRenderer(QByteArray(file.read_bytes()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(*SMALLEST_PX)  # and whatever more there is

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        width = min(float(self.width()), self.height() * SHAPE)
        place = QRectF(0, 0, width, width / SHAPE)
        place.moveCenter(QRectF(self.rect()).center())
        edge = QPainterPath()
        edge.addRoundedRect(place, CORNER_PX, CORNER_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(edge)
        self._drawing.render(painter, place)


class PictureCard(QPushButton):
    """A card that is pressed as a whole; nothing is chosen or kept by it."""

    def __init__(self, theme: Theme, item: FormItem, *, large: bool = False) -> None:
        super().__init__()
        self.item = item
        self._theme = theme
        self.setAccessibleName(item.title)
        self.setAccessibleDescription(item.help)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._words = QWidget()
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        roles = ("display", "lead") if large else ("section", "muted")
        for text, role in zip((item.title, item.help), roles, strict=True):
            said = WrapLabel(text, role)
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(8)
        column.addWidget(Picture(theme, item.picture), 1)
        column.addWidget(self._words)

    def words_height(self, width: int) -> int:
        """Return how high the words stand on a card of a width, both in px."""
        layout = self._words.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width - 2 * EDGE_PX)

    def keep_words(self, height: int) -> None:
        """Leave the words this much room, so that every picture is of one size."""
        self._words.setMinimumHeight(height)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize() if layout is None else layout.totalMinimumSize()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize() if layout is None else layout.totalSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = QPainter(self), self._theme.colour
        edge = colour("accent" if self.underMouse() else "line")
        paint_box(painter, self.rect(), Box(colour("surface"), edge), 14)
        if self.hasFocus():
            paint_focus(painter, self.rect().adjusted(3, 3, -3, -3), self._theme, corner=11)
