"""The row above the chart: whose chart, which voices, and in which form."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.casefile.curve.show_menu import ShowMenu
from app.casefile.curve.view import CurveView, VoiceOption
from app.theme import Theme
from app.widgets.buttons import Button, icon_button, quiet_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.toggle_chip import ToggleChip, ToggleChipRow


class VoiceChip(ToggleChip):
    """A line's chip; switched off, the line is not drawn."""

    voice_switched = Signal(str, bool)

    def __init__(self, theme: Theme, voice: VoiceOption) -> None:
        super().__init__(theme, voice.text, slot=voice.slot)
        self._key = voice.key
        self.setAccessibleName(self.tr("Line: {voice}").format(voice=voice.text))
        self.setChecked(voice.is_shown)
        self.toggled.connect(self._tell)

    @Slot(bool)
    def _tell(self, shown: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.voice_switched.emit(self._key, shown)


class OnlyChip(ToggleChip):
    """Leaves the person's own line alone on the chart; pressed again, all come back."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "")
        self.setText(self.tr("Only {name}").format(name=name))
        self.setToolTip(self.tr("Leave this line alone on the chart; press again for all"))


class CurveTools(QWidget):
    """Chips for people and voices, and buttons for the form of the chart."""

    person_chosen = Signal(str)
    voice_switched = Signal(str, bool)
    only_own_toggled = Signal(bool)
    lines_toggled = Signal(bool)
    dates_toggled = Signal(bool)
    table_toggled = Signal(bool)
    full_screen_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._people = ToggleChipRow(theme, self.tr("Whose curve"))
        self._chips = FlowLayout()
        self._chip_keys: list[tuple[str, str, int]] = []
        self._only: OnlyChip | None = None
        self.layers = ShowMenu(theme)
        self._lines = self._check(
            self.tr("Single lines"), self.tr("Each line of the form by itself")
        )
        self._dates = self._check(self.tr("Dates"), self.tr("True time along the axis"))
        self._table = self._check(self.tr("Table"), self.tr("The same numbers as a table (T)"))
        self._full = icon_button(theme, "maximize-2", self.tr("Full screen"))
        self._lay_out()
        self._people.changed.connect(self.person_chosen)
        self._lines.toggled.connect(self.lines_toggled)
        self._dates.toggled.connect(self.dates_toggled)
        self._table.toggled.connect(self.table_toggled)
        self._full.clicked.connect(self.full_screen_requested)

    def show_view(self, view: CurveView) -> None:
        """Show what can be chosen, and what is."""
        self._people.set_options([(one.about, one.text) for one in view.people])
        self._people.choose(view.about)
        self._people.setVisible(len(view.people) > 1)
        self._place_forms(beside_people=len(view.people) > 1)
        self._show_voices(view)
        choice = view.choice
        self.layers.show_choice(choice)
        self.layers.setEnabled(not choice.in_lines)
        for button, is_on in (
            (self._lines, choice.in_lines),
            (self._dates, choice.by_date),
            (self._table, choice.as_table),
        ):
            _set_quietly(button, is_on)

    def hide_full_screen(self) -> None:
        """Take away the button that leads to where this already is."""
        self._full.hide()

    def toggle_table(self) -> None:
        """Switch between curve and table, as the button does."""
        self._table.toggle()

    def _show_voices(self, view: CurveView) -> None:
        keys = [(one.key, one.text, one.slot) for one in view.voices]
        if keys != self._chip_keys:
            self._chip_keys = keys
            self._remake_chips(view)
        for index, voice in enumerate(view.voices):
            chip = self._chips.itemAt(index)
            widget = chip.widget() if chip else None
            if isinstance(widget, QAbstractButton):
                _set_quietly(widget, voice.is_shown)
        if self._only is not None:
            _set_quietly(self._only, view.is_only_own)

    def _remake_chips(self, view: CurveView) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._only = None
        for voice in view.voices:
            chip = VoiceChip(self._theme, voice)
            chip.voice_switched.connect(self.voice_switched)
            self._chips.addWidget(chip)
        if view.only_own:
            self._only = OnlyChip(self._theme, view.only_own)
            self._only.toggled.connect(self.only_own_toggled)
            self._chips.addWidget(self._only)

    def _check(self, text: str, hint: str) -> Button:
        button = quiet_button(self._theme, text)
        button.setCheckable(True)
        button.setToolTip(hint)
        return button

    def _lay_out(self) -> None:
        chips, forms = QWidget(), QWidget()
        chips.setLayout(self._chips)
        row = QHBoxLayout(forms)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.layers, self._lines, self._dates, self._table, self._full):
            row.addWidget(button)
        self._beside_people = FlowLayout(self._theme.space("s"), push_last=True)
        self._beside_people.addWidget(self._people)
        self._beside_chips = FlowLayout(self._theme.space("s"), push_last=True)
        self._beside_chips.addWidget(chips)
        nothing = QWidget()  # keeps the chips at the left while they stand alone
        self._beside_chips.addWidget(nothing)
        nothing.hide()
        self._forms = forms
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("s"))
        column.addLayout(self._beside_people)
        column.addLayout(self._beside_chips)

    def _place_forms(self, *, beside_people: bool) -> None:
        """Put the buttons where there is room: beside the people if there are several."""
        place = self._beside_people if beside_people else self._beside_chips
        other = self._beside_chips if beside_people else self._beside_people
        other.removeWidget(self._forms)
        if place.indexOf(self._forms) < 0:
            place.addWidget(self._forms)


def _set_quietly(button: QAbstractButton, is_on: bool) -> None:  # noqa: FBT001 - a setter
    button.blockSignals(True)
    button.setChecked(is_on)
    button.blockSignals(False)
