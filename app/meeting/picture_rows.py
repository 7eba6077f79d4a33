"""Beneath the forms: the small children, and the pictures to look at with each of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.meeting.person_line import NameAndDetail
from app.meeting.states import PictureLine
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.labels import IconLabel


class PictureRows(QWidget):
    """Emits ``requested(str)``, the key of the child whose pictures are wanted."""

    requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[PictureLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: tuple[PictureLine, ...]) -> None:
        """Show the children; nothing where there are none."""
        if lines != self._lines:
            self._lines = lines
            self.retranslate()

    def retranslate(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in self._lines:
            ruler = QFrame()
            ruler.setProperty("role", "line")
            self._column.addWidget(ruler)
            self._column.addWidget(self._row(line))

    def _row(self, line: PictureLine) -> QWidget:
        row = QWidget()
        name = NameAndDetail()
        name.show_words(line.name, line.title)
        look = link_button(
            self._theme, self.tr("Look at pictures with {name}").format(name=line.name), "hand"
        )
        look.setObjectName(line.key)
        look.clicked.connect(self._tell)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 9, 0, 9)
        across.setSpacing(self._theme.space("m"))
        middle = Qt.AlignmentFlag.AlignVCenter
        across.addWidget(IconLabel(self._theme, "smile", "muted", 16), 0, middle)
        across.addWidget(name, 1, middle)
        across.addWidget(look)
        return row

    def _tell(self) -> None:
        self.requested.emit(self.sender().objectName())
