"""What is done besides the meetings, with start and end: drawn beneath the curve."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button, link_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.date_field import DateField, OptionalDateField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.layouts import clear
from app.wording import Wording
from models.domain.cases import Intervention
from models.services.drafts import NAME_LENGTH


@dataclass(frozen=True, slots=True, repr=False)
class NewIntervention:
    """An effort as it is written."""

    label: str
    start: date
    end: date | None


class InterventionRow(QWidget):
    """One effort."""

    end_requested = Signal(object)  # InterventionId
    take_back_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(
        self, theme: Theme, intervention: Intervention, words: Wording, *, writable: bool
    ) -> None:
        super().__init__()
        self._id = intervention.id
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(WrapLabel(intervention.label, "strong"))
        for line in _facts(intervention, words):
            text.addWidget(WrapLabel(line, "small"))
        words_side, tools = QWidget(), QWidget()
        text.setContentsMargins(0, 0, 0, 0)
        words_side.setLayout(text)
        self._tools = QHBoxLayout(tools)
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(theme.space("xs"))
        flow = FlowLayout(theme.space("xs"), push_last=True)  # at 200 % one under the other
        flow.addWidget(words_side)
        flow.addWidget(tools)
        self.setLayout(flow)
        if writable:
            self._offer(theme, intervention)

    def _offer(self, theme: Theme, intervention: Intervention) -> None:
        """Offer what can be done with the effort as it stands."""
        name = intervention.label
        if intervention.taken_back is not None:
            restore = quiet_button(theme, self.tr("Put back"))
            restore.setAccessibleName(self.tr("Put back: {name}").format(name=name))
            self._add_tool(restore, self._ask_to_restore)
            return
        if intervention.end is None:
            stop = quiet_button(theme, self.tr("End today"))
            stop.setAccessibleName(self.tr("End today: {name}").format(name=name))
            self._add_tool(stop, self._ask_to_end)
        mistake = self.tr("Take back {name}, noted by mistake").format(name=name)
        self._add_tool(icon_button(theme, "undo-2", mistake), self._ask_to_take_back)

    def _add_tool(self, button: QAbstractButton, ask: Callable[[], None]) -> None:
        button.clicked.connect(ask)
        self._tools.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _ask_to_end(self) -> None:
        self.end_requested.emit(self._id)

    @Slot()
    def _ask_to_take_back(self) -> None:
        self.take_back_requested.emit(self._id)

    @Slot()
    def _ask_to_restore(self) -> None:
        self.restore_requested.emit(self._id)


def _facts(intervention: Intervention, words: Wording) -> Iterator[str]:
    """Yield from when to when, and when it was taken back."""
    translate = QCoreApplication.translate
    goes_on = translate("InterventionRow", "goes on")
    end = words.short_date(intervention.end) if intervention.end else goes_on
    yield f"{words.short_date(intervention.start)} – {end}"
    if intervention.taken_back is not None:
        taken_back = translate("InterventionRow", "taken back {day}: noted by mistake")
        yield taken_back.format(day=words.short_date(intervention.taken_back))


class InterventionsCard(Card):
    """Lists the efforts and takes new ones."""

    written = Signal(object)  # NewIntervention
    end_requested = Signal(object)
    take_back_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, self.tr("Interventions"))
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space("m"))
        self._none = WrapLabel(
            self.tr("For example support at school. It is drawn beneath the curve."), "muted"
        )
        self.label = QLineEdit()
        self.label.setMaxLength(NAME_LENGTH)
        self.start = DateField(theme, today, long=False)
        self.end = OptionalDateField(theme, today)
        self._fields = {
            "label": FormField(theme, self.tr("Intervention"), self.label),
            "start": FormField(theme, self.tr("From"), self.start),
            "end": FormField(theme, self.tr("To (may be empty)"), self.end),
        }
        self._open = link_button(theme, self.tr("Add an intervention"), "plus")
        self._form = QWidget()
        self._lay_out(theme)

    def show_interventions(
        self, interventions: tuple[Intervention, ...], words: Wording, *, writable: bool
    ) -> None:
        """Show the efforts, the earliest first; those taken back last."""
        clear(self._rows)
        for one in sorted(interventions, key=_those_taken_back_last):
            row = InterventionRow(self._theme, one, words, writable=writable)
            row.end_requested.connect(self.end_requested)
            row.take_back_requested.connect(self.take_back_requested)
            row.restore_requested.connect(self.restore_requested)
            self._rows.addWidget(row)
        self._none.setVisible(not interventions)
        self._open.setVisible(writable and self._form.isHidden())
        if not writable:
            self._form.hide()

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        self._fields.get(field, self._fields["label"]).set_error(sentence)

    def close_form(self) -> None:
        """Empty the fields and put them away."""
        self.label.clear()
        self.end.set_day(None)
        self._form.hide()
        self._open.show()

    def _lay_out(self, theme: Theme) -> None:
        add = secondary_button(theme, self.tr("Save"), "check")
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.hide()
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._form)
        self._open.clicked.connect(self._open_form)
        self.label.returnPressed.connect(self._tell)
        add.clicked.connect(self._tell)

    @Slot()
    def _open_form(self) -> None:
        self._open.hide()
        self._form.show()
        self.label.setFocus()

    @Slot()
    def _tell(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        start = self.start.day()
        if start is not None:
            self.written.emit(NewIntervention(self.label.text(), start, self.end.day()))


def _those_taken_back_last(intervention: Intervention) -> tuple[bool, date]:
    return (intervention.taken_back is not None, intervention.start)
