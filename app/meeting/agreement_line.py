"""One agreement: done or not, what, who and by when."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from app.meeting.states import AgreementRow
from app.meeting.tick import RoundTick
from app.theme import Theme
from app.widgets.date_field import OptionalDateField
from models.domain.ids import AgreementId
from models.domain.plans import AgreementState
from models.services.drafts import NAME_LENGTH, WORDS_LENGTH

PAUSE_MS = 300


class AgreementLine(QObject):
    """The widgets of one row; the grid of the table owns their places."""

    typed = Signal()
    settled = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._id: AgreementId | None = None
        self._tick = RoundTick(theme)
        self._what = QLineEdit()
        self._who = QLineEdit()
        self._due = OptionalDateField(theme, today)
        self._names = QStringListModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._what.setMaxLength(WORDS_LENGTH)
        self._who.setMaxLength(NAME_LENGTH)
        self._due.setMinimumWidth(theme.pixels(160))
        self._what.setMinimumWidth(theme.pixels(190))
        self._who.setMinimumWidth(theme.pixels(110))
        completer = QCompleter(self._names, self._who)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._who.setCompleter(completer)
        self._connect()

    @property
    def row(self) -> AgreementRow:
        """What stands in the row now."""
        return AgreementRow(
            self._id,
            self._what.text().strip(),
            self._who.text().strip(),
            self._due.day(),
            AgreementState.DONE if self._tick.isChecked() else AgreementState.OPEN,
        )

    @property
    def is_blank(self) -> bool:
        row = self.row
        return not (row.what or row.who or row.due)

    def place(self, grid: QGridLayout, index: int) -> None:
        """Put the widgets into a row of the table."""
        for column, widget in enumerate(self._widgets()):
            grid.addWidget(widget, index, column, Qt.AlignmentFlag.AlignVCenter)

    def remove_from(self, grid: QGridLayout) -> None:
        """Take the widgets out of the table."""
        for widget in self._widgets():
            grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.deleteLater()

    def show_row(self, row: AgreementRow, names: tuple[str, ...]) -> None:
        """Show an agreement; what is being typed stays."""
        self._id = row.id
        self._names.setStringList(list(names))
        if not self._what.hasFocus():
            self._what.setText(row.what)
            self._what.setCursorPosition(0)
        if not self._who.hasFocus():
            self._who.setText(row.who)
        if not self._due.hasFocus():
            self._due.set_day(row.due)
        self._tick.setChecked(row.state is AgreementState.DONE)
        self._show_tick()

    def name(self, number: int, *, is_new: bool) -> None:
        """Word the fields; the last row is where a new agreement is written."""
        where = self.tr("agreement {number}").format(number=number)
        self._tick.setAccessibleName(self.tr("Done, {where}").format(where=where))
        self._what.setAccessibleName(self.tr("What, {where}").format(where=where))
        self._who.setAccessibleName(self.tr("Who, {where}").format(where=where))
        self._due.setAccessibleName(self.tr("By when, {where}").format(where=where))
        self._what.setPlaceholderText(self.tr("New agreement") if is_new else "")
        self._who.setPlaceholderText(self.tr("Who") if is_new else "")

    def _connect(self) -> None:
        for field in (self._what, self._who):
            field.textEdited.connect(self._follow)
            field.editingFinished.connect(self._settle)
        self._due.day_changed.connect(self._settle_day)
        self._tick.clicked.connect(self._settle)
        self._pause.timeout.connect(self._settle)

    def _widgets(self) -> tuple[QWidget, ...]:
        return (self._tick, self._what, self._who, self._due)

    def _show_tick(self) -> None:
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._tick.setVisible(not self.is_blank)

    @Slot()
    def _follow(self) -> None:
        self._show_tick()
        self.typed.emit()
        self._pause.start()

    @Slot()
    def _settle(self) -> None:
        self._pause.stop()
        self._show_tick()
        self.settled.emit()

    @Slot(object)
    def _settle_day(self, _day: object) -> None:
        self._settle()
