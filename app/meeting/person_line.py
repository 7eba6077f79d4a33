"""One row of the list of people: here or not, which forms, how they are filled in."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.meeting.states import FormCell, PersonRow
from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel, label
from app.widgets.marker import MarkerIcon

NOT_TODAY = ""
ROW_PX, SLIM_PX = 52, 38


class PersonLine(QObject):
    """The widgets of one row; the grid of the table owns their places."""

    presence_changed = Signal(str, bool)
    form_chosen = Signal(str, str)
    mode_chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: PersonRow | None = None
        self._tick = QCheckBox()
        self._marker = MarkerIcon(theme, 0, 16)
        self._name = NameAndDetail()
        self._form = FormChoice(theme)
        self._cooperation = FormChoice(theme)
        self._mode = ChoiceField(quiet=True)
        self._modes: list[tuple[str, str]] = []
        self._tick.clicked.connect(self._tell_presence)
        self._form.chosen.connect(self.form_chosen)
        self._cooperation.chosen.connect(self.form_chosen)
        self._mode.changed.connect(self._tell_mode)

    def place(self, grid: QGridLayout, row: int, *, narrow: bool) -> None:
        """Put the widgets into two rows of the table; where it is wide, the first is enough."""
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.setRowMinimumHeight(row, self._theme.pixels(SLIM_PX if narrow else ROW_PX))
        for column, widget in enumerate(self._widgets()):
            left = Qt.AlignmentFlag(0) if widget is self._name else Qt.AlignmentFlag.AlignLeft
            if narrow and widget is self._cooperation:
                grid.addWidget(widget, row + 1, column - 1, middle | left)
            else:
                grid.addWidget(widget, row, column, middle | left)

    def remove_from(self, grid: QGridLayout) -> None:
        """Take the widgets out of the table."""
        for widget in self._widgets():
            grid.removeWidget(widget)
            widget.deleteLater()
        self.deleteLater()

    def set_modes(self, modes: list[tuple[str, str]]) -> None:
        """Offer the ways to answer."""
        self._modes = list(modes)

    def show_row(self, row: PersonRow) -> None:
        """Show one voice."""
        self._row = row
        self._tick.setChecked(row.is_present)
        if row.slot is not None:
            self._marker.set_slot(row.slot)
        self._marker.setVisible(row.slot is not None)
        self._marker.set_present(row.mode is not None)
        self._name.show_words(row.name, row.detail, pale=row.mode is None and not row.is_present)
        self._form.show_cell(row.form, row.note)
        self._cooperation.show_cell(row.cooperation, "")
        offered = {"", *(mode.value for mode in row.modes)}
        self._mode.set_options([one for one in self._modes if one[0] in offered])
        self._mode.choose(row.mode.value if row.mode else "")
        self._mode.setVisible(row.form is not None)
        self.retranslate()

    def retranslate(self) -> None:
        if self._row is None:
            return
        who = self._row.label
        self._tick.setAccessibleName(self.tr("{name} is here").format(name=who))
        self._mode.setAccessibleName(self.tr("How {name} answers").format(name=who))
        later = self.tr("not today")
        sooner = self.tr("Ask today after all: {name}").format(name=who)
        for choice, name in (
            (self._form, self.tr("Wellbeing form: {name}")),
            (self._cooperation, self.tr("Cooperation form: {name}")),
        ):
            choice.set_words(later, name.format(name=who), sooner)

    def _widgets(self) -> tuple[QWidget, ...]:
        return (self._tick, self._marker, self._name, self._form, self._cooperation, self._mode)

    @Slot(bool)
    def _tell_presence(self, here: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if self._row is not None:
            self.presence_changed.emit(self._row.key, here)

    @Slot(str)
    def _tell_mode(self, mode: str) -> None:
        if self._row is not None:
            self.mode_chosen.emit(self._row.key, mode)


class NameAndDetail(QWidget):
    """A name, and beside it what it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._name = label("", "strong")
        self._detail = label("", "muted")
        flow = FlowLayout(gap=7)
        flow.addWidget(self._name)
        flow.addWidget(self._detail)
        self.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, name: str, detail: str, *, pale: bool = False) -> None:
        """Show whom a row is about; pale when they are not with us."""
        self._name.setText(name)
        self._detail.setText(detail)
        role = "muted" if pale else "strong"
        if self._name.property("role") != role:
            self._name.setProperty("role", role)
            self._name.style().unpolish(self._name)
            self._name.style().polish(self._name)


class FormChoice(QWidget):
    """Which form, or not today; where one waits its turn, one press asks it all the same."""

    chosen = Signal(str, str)  # form key, scale key or "" for not today

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._cell: FormCell | None = None
        self._not_today = ""
        self._choice = ChoiceField(quiet=True)
        self._sooner = icon_button(theme, "plus", "")
        self._note = WrapLabel("", "small")
        self._choice.changed.connect(self._tell)
        self._sooner.clicked.connect(self._ask_all_the_same)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._choice)
        row.addWidget(self._sooner)
        row.addWidget(self._note, 1)

    def show_cell(self, cell: FormCell | None, note: str) -> None:
        """Show a form; without one, the note that says why."""
        self._cell = cell
        self._choice.setVisible(cell is not None)
        self._sooner.setVisible(cell is not None and bool(cell.why_not))
        self._note.setText(note)
        self._note.setVisible(cell is None and bool(note))
        if cell is not None:
            self._offer(cell)

    def set_words(self, not_today: str, name: str, sooner: str) -> None:
        """Word the other choice and what is read aloud."""
        self._not_today = not_today
        self._choice.setAccessibleName(name)
        self._sooner.setAccessibleName(sooner)
        self._sooner.setToolTip(sooner)
        if self._cell is not None:
            self._offer(self._cell)

    def _offer(self, cell: FormCell) -> None:
        later = cell.why_not or self._not_today
        self._choice.set_options([*cell.forms, (NOT_TODAY, later)])
        self._choice.choose(cell.chosen)
        self._choice.setEnabled(not cell.is_locked)

    @Slot(str)
    def _tell(self, scale_key: str) -> None:
        if self._cell is not None:
            self.chosen.emit(self._cell.key, scale_key)

    @Slot()
    def _ask_all_the_same(self) -> None:
        if self._cell is not None:
            self.chosen.emit(self._cell.key, self._cell.forms[0][0])
