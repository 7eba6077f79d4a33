"""A goal's ratings as a small line from 0 to 10, meeting by meeting."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.casefile.goal_lines import GoalLine
from app.theme import Theme
from app.widgets.marker import paint_marker
from app.wording import Wording
from models.domain.plans import GOAL_HIGH

WIDE_PX, HIGH_PX, EDGE_PX, MARK_PX = 150, 44, 6, 9


class GoalCourse(QWidget):
    """Paints the ratings; a screen reader gets them one by one."""

    def __init__(self, theme: Theme, line: GoalLine, words: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        spoken = ratings_in_words(line, words)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(WIDE_PX), self._theme.pixels(HIGH_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.pixels(EDGE_PX)
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(theme.colour("line"), 1))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        points = [self._place(area, *one) for one in self._steps()]
        style = theme.voice(self._line.slot)
        painter.setPen(QPen(style.colour, 2, Qt.PenStyle.SolidLine))
        painter.drawPolyline(points)
        side = theme.pixels(MARK_PX)
        for point in points:
            mark = QRectF(point.x() - side / 2, point.y() - side / 2, side, side)
            paint_marker(painter, mark, style.marker, style.colour, filled=not style.is_hollow)

    def _steps(self) -> list[tuple[float, int]]:
        """Return how far along (0..1, by meeting number) and how high each rating is."""
        numbers = [one.number for one in self._line.ratings]
        span = max(1, numbers[-1] - numbers[0])
        return [((one.number - numbers[0]) / span, one.value) for one in self._line.ratings]

    def _place(self, area: QRectF, along: float, value: int) -> QPointF:
        y = area.bottom() - area.height() * value / GOAL_HIGH
        return QPointF(area.left() + area.width() * along, y)


def ratings_in_words(line: GoalLine, words: Wording) -> str:
    """Return every rating with its day: "2,0 (3. september), 3,1 (10. september)"."""
    return ", ".join(
        f"{words.number(one.value)} ({words.day_and_month(one.day)})" for one in line.ratings
    )
