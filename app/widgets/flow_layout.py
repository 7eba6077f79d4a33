"""A layout like words in a paragraph: left to right, then on the next line."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


@dataclass(slots=True)
class _Row:
    width: int = 0
    height: int = 0
    places: list[tuple[QLayoutItem, int, QSize]] = field(default_factory=list)  # x from the left


class FlowLayout(QLayout):
    """Lays things out in rows, each centred in its row, and grows downwards when it gets narrow."""

    def __init__(self, gap: int = 8, *, push_last: bool = False, to_right: bool = False) -> None:
        """Make an empty layout.

        ``push_last`` sends the last thing to the right edge, ``to_right`` whole rows.
        """
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._push_last = push_last
        self._to_right = to_right
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    # Qt asks for one more than there are; None is its way of saying "no more".
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(row.height for row in rows) + self.spacing() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        rows = self._rows(rect.width())
        for row in rows:
            for item, x, size in row.places:
                left = rect.x() + x + self._push(row, rect.width(), item)
                top = y + (row.height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top), size))
            y += row.height + self.spacing()

    def _push(self, row: _Row, width: int, item: QLayoutItem) -> int:
        is_last = bool(self._items) and item is self._items[-1]
        moves = self._to_right or (self._push_last and is_last)
        return max(0, width - row.width) if moves else 0

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[_Row]:
        rows: list[_Row] = []
        for item in self._shown():
            size = _size_within(item, width)
            x = rows[-1].width + self.spacing() if rows else 0
            if not rows or x + size.width() > width:
                rows.append(_Row())
                x = 0
            row = rows[-1]
            row.places.append((item, x, size))
            row.width = x + size.width()
            row.height = max(row.height, size.height())
        return rows


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """Give the room an item takes in a row no wider than ``width``."""
    size = item.sizeHint().expandedTo(item.minimumSize())
    if size.width() > width:
        size.setWidth(max(width, item.minimumSize().width()))
        if item.hasHeightForWidth():
            size.setHeight(item.heightForWidth(size.width()))
    return size
