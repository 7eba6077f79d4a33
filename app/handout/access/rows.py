"""The pieces that speak of others: each is given out or left out by the therapist's choice."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.switch import SwitchRow


@dataclass(frozen=True, slots=True, repr=False)
class PieceLine:
    """One piece to look at."""

    key: str
    title: str  # what it is, its day, and of whom it speaks
    note: str  # what it says


class PieceRows(QWidget):
    """A switch per piece; on: it is given out."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, SwitchRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_pieces(self, pieces: Sequence[PieceLine], left_out: frozenset[str]) -> None:
        """List the pieces anew."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {one.key: SwitchRow(self._theme, one.title, one.note) for one in pieces}
        for key, row in self._rows.items():
            line = QFrame()
            line.setProperty("role", "line")
            row.switch.setChecked(key not in left_out)
            row.switch.clicked.connect(self._tell)
            self._column.addWidget(line)
            self._column.addWidget(row)

    def left_out(self) -> frozenset[str]:
        """Return the keys of what is not given out."""
        return frozenset(key for key, row in self._rows.items() if not row.switch.isChecked())

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
