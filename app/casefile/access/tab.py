"""The tab "Hvem har set sagen": when, who and what, to be filtered; nothing of other cases."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from app.casefile.access.traces import Deed, Trace
from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from app.widgets.tables import plain_table
from app.widgets.toggle_chip import ToggleChipRow
from app.wording import Wording

Index = QModelIndex | QPersistentModelIndex
ALL = "all"
WHEN, WHO, WHAT = range(3)


class AccessModel(QAbstractTableModel):
    """Holds the lines that are listed now."""

    def __init__(self) -> None:
        super().__init__()
        self._traces: tuple[Trace, ...] = ()
        self._words: Wording | None = None

    def show_traces(self, traces: tuple[Trace, ...], words: Wording) -> None:
        """List other lines."""
        self.beginResetModel()
        self._traces, self._words = traces, words
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._traces)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        trace, words = self._traces[index.row()], self._words
        assert words is not None
        if index.column() == WHO:
            return trace.who
        if index.column() == WHEN:
            return f"{words.day(trace.day)} {words.clock(trace.at.time())}"
        times = self.tr("%n time(s)", "", trace.times)
        return f"{trace.what} ({times})" if trace.times > 1 else trace.what

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return (self.tr("When"), self.tr("Who"), self.tr("What"))[section]


class AccessTab(CaseTab):
    """A table with pills above it; the latest stands first."""

    case_shown = Signal(object)  # CaseState: the presenter answers with the log

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._traces: tuple[Trace, ...] = ()
        self._words: Wording | None = None
        self._model = AccessModel()
        self._shown = ToggleChipRow(theme, self.tr("What to list"))
        self._shown.changed.connect(self._filter)
        self._none = WrapLabel(self.tr("Nothing like that has been done in this case."), "muted")
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Who has seen the case"))
        plain_table(self._table, theme, row_px=34)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self._table.setMinimumHeight(theme.pixels(360))
        card = Card(theme, self.tr("Who has seen the case"))
        told = self.tr(
            "Every look, every change and every document, with its time. A change in the list "
            "itself would be noticed. What was written does not stand in it."
        )
        for part in (WrapLabel(told, "muted"), self._shown, self._none):
            card.body.addWidget(part)
        card.body.addWidget(self._table, 1)
        self.column.addWidget(card, 1)

    def show_case(self, state: CaseState) -> None:
        self.case_shown.emit(state)

    def show_traces(self, traces: tuple[Trace, ...], words: Wording) -> None:
        """List what was done."""
        self._traces, self._words = traces, words
        self._count()
        self._filter()

    def _count(self) -> None:
        names = {
            ALL: self.tr("Everything"),
            Deed.LOOKED.value: self.tr("Looked at"),
            Deed.CHANGED.value: self.tr("Changed"),
            Deed.GAVE_OUT.value: self.tr("Given out"),
        }
        self._shown.set_options(names.items())
        if not self._shown.chosen:
            self._shown.choose(ALL)

    @Slot()
    def _filter(self) -> None:
        shown, words = self._shown.chosen, self._words
        found = tuple(one for one in self._traces if shown in {ALL, one.deed.value})
        if words is not None:
            self._model.show_traces(found, words)
        self._none.setVisible(not found)
        self._table.setVisible(bool(found))
