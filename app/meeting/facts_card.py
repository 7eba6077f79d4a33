"""When, how and where the meeting is held, and whether an interpreter takes part."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit

from app.meeting.states import FactsState
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.date_field import DateField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChipRow
from models.services.drafts import NAME_LENGTH

PAUSE_MS = 300


class FactsCard(Card):
    """Shows a FactsState and tells what is chosen."""

    day_chosen = Signal(object)  # date
    kind_chosen = Signal(str)  # SessionKind
    place_typed = Signal(str)  # so far
    place_left = Signal(str)
    interpreter_ticked = Signal(bool)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, " ")
        self._day = FormField(theme, "", DateField(theme, today))
        self._planned = WrapLabel("", "help")
        self._late = WrapLabel("", "on-watch")
        self._kinds = ToggleChipRow(theme)
        self._kind_words: list[tuple[str, str]] = []
        self._kinds_label = label("", "label")
        self._afar = WrapLabel("", "help")
        self._line = QLineEdit()
        self._line.setMaxLength(NAME_LENGTH)
        self._place = label("", "label")
        self._place.setBuddy(self._line)
        self._told = ""
        self.interpreter = QCheckBox()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        for part in (
            self._day,
            self._planned,
            self._late,
            self._kinds_label,
            self._kinds,
            self._afar,
            self._place,
            self._line,
            self.interpreter,
        ):
            self.body.addWidget(part)
        self._connect()

    def show_state(self, state: FactsState) -> None:
        """Show the facts of the meeting; what is being typed now stays."""
        self._date_field().set_day(state.day)
        self._day.clear_error()
        for note, text in ((self._planned, state.planned), (self._late, state.late)):
            note.setText(text)
            note.setVisible(bool(text))
        self._kinds.choose(state.kind)
        self._afar.setText(state.afar)
        self._afar.setVisible(bool(state.afar))
        self._place.setVisible(state.has_place)
        self._line.setVisible(state.has_place)
        if not self._line.hasFocus():
            self._line.setText(state.place)
            self._told = state.place
        self._offer(state.places)
        self.interpreter.setChecked(state.interpreter)

    def show_day_problem(self, sentence: str) -> None:
        """Say beside the date what is wrong with it."""
        self._day.set_error(sentence)

    def set_kind_words(self, words: list[tuple[str, str]]) -> None:
        """Word the kinds of meeting."""
        if words != self._kind_words:
            self._kind_words = words
            self._kinds.set_options(words)

    def retranslate(self) -> None:
        self.set_title(self.tr("The meeting"))
        self._day.set_label(self.tr("Date"))
        self._kinds_label.setText(self.tr("How"))
        self._kinds.setAccessibleName(self.tr("How"))
        self._place.setText(self.tr("Where"))
        self._line.setAccessibleName(self.tr("Where"))
        self.interpreter.setText(self.tr("An interpreter takes part"))

    def _offer(self, places: tuple[str, ...]) -> None:
        completer = QCompleter(list(places), self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._line.setCompleter(completer)

    def _connect(self) -> None:
        self._date_field().day_changed.connect(self.day_chosen)
        self._kinds.changed.connect(self.kind_chosen)
        self._line.textEdited.connect(self._wait)
        self._pause.timeout.connect(self._tell_typed)
        self._line.editingFinished.connect(self._tell_left)
        self.interpreter.clicked.connect(self.interpreter_ticked)

    def _date_field(self) -> DateField:
        assert isinstance(self._day.input, DateField)
        return self._day.input

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot()
    def _tell_typed(self) -> None:
        self.place_typed.emit(self._line.text())

    @Slot()
    def _tell_left(self) -> None:
        self._pause.stop()
        if self._line.text() != self._told:
            self._told = self._line.text()
            self.place_left.emit(self._told)
