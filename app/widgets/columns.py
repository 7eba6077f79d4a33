"""Cards beside each other that go one under the other where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme


class Columns(QWidget):
    """Columns of cards, such as a chart and its side; at 200 % text they stack."""

    def __init__(self, theme: Theme, stretches: Sequence[int] = (3, 1), gap: int = 18) -> None:
        super().__init__()
        self._theme = theme
        self._stretches = tuple(stretches)
        self.columns: list[QVBoxLayout] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for _ in stretches:
            column = QVBoxLayout()
            column.setSpacing(theme.space("l") - 2)
            holder = QWidget()
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            self.columns.append(column)
            self._box.addWidget(holder)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self._arrange(stacked=False)

    @property
    def is_stacked(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        widest = max(holder.width() for holder in self._needs())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(size.width() for size in self._needs())
        needed += self._box.spacing() * (len(self.columns) - 1)
        self._arrange(stacked=self.width() < needed)

    def _arrange(self, *, stacked: bool) -> None:
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        for index, stretch in enumerate(self._stretches):
            self._box.setStretch(index, 0 if stacked else stretch)

    def _needs(self) -> list[QSize]:
        return [column.totalMinimumSize() for column in self.columns]
