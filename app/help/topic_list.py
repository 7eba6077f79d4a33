"""The topics of the help as a list; arrow keys move in it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_KEY = Qt.ItemDataRole.UserRole


class TopicList(QListWidget):
    """One topic is always chosen."""

    topic_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Show (key, title); tells nobody."""
        self.blockSignals(True)
        self.clear()
        for key, title in options:
            item = QListWidgetItem(title)
            item.setData(_KEY, key)
            self.addItem(item)
        self.blockSignals(False)

    def choose(self, key: str) -> None:
        """Choose a topic; tells nobody."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)
        self.blockSignals(False)

    @Slot()
    def _tell(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.topic_chosen.emit(str(item.data(_KEY)))
