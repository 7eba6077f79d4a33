"""Goals in their owners' words, marked from 0 to 10; an untouched line is no mark."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.meeting.goal_line import GoalLine
from app.meeting.states import GoalRow
from app.theme import Theme
from app.widgets.buttons import Button, icon_button, link_button, secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.labels import WrapLabel
from models.domain.ids import MemberId
from models.services.drafts import WORDS_LENGTH


class GoalsCard(Card):
    """Rows of goals, and a line to write a new one."""

    typed = Signal()
    marked = Signal(str, object)  # goal id, tenths or None
    new_typed = Signal(str)
    add_requested = Signal(str, str)  # owner id, words

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._theme = theme
        self._number: Callable[[int], str] = str
        self._rows: tuple[GoalRow, ...] = ()
        self._lines: list[GoalLine] = []
        self._values: list[WrapLabel] = []
        self._clears: list[Button] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("s"))
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 8)
        self._how = WrapLabel("", "help")
        self._waiting = WrapLabel("", "muted")
        self._new = link_button(theme, "", "plus")
        self._form = QWidget()
        self._owner = ChoiceField()
        self._words = QLineEdit()
        self._words.setMaxLength(WORDS_LENGTH)
        self._add = secondary_button(theme, "")
        self._build()
        self.retranslate()

    def set_number(self, number: Callable[[int], str]) -> None:
        """Take how tenths are written, which depends on the language."""
        self._number = number

    def show_goals(self, rows: tuple[GoalRow, ...]) -> None:
        """Show the goals with today's marks."""
        if [(row.id, row.slot) for row in rows] != [(row.id, row.slot) for row in self._rows]:
            self._rebuild(rows)
        self._rows = rows
        self._say_how()
        for index, row in enumerate(rows):
            self._show_row(index, row)

    def show_waiting(self, words: str) -> None:
        """Say whose goals nobody here can mark."""
        self._waiting.setText(words)
        self._waiting.setVisible(bool(words))

    def show_new(self, owners: tuple[tuple[MemberId, str], ...], words: str) -> None:
        """Offer whose goal a new one is, with what was typed so far."""
        self._owner.set_options(owners)
        self._owner.setVisible(len(owners) > 1)
        if not self._words.hasFocus() and self._words.text() != words:
            self._words.setText(words)
        if words:
            self._open_form()

    def close_form(self) -> None:
        """Put the line for a new goal away."""
        self._words.clear()
        self._new.show()  # first, so that the keys go to it
        self._form.hide()

    def retranslate(self) -> None:
        self.set_title(self.tr("Goals"))
        self._say_how()
        self._new.setText(self.tr("New goal"))
        self._words.setPlaceholderText(self.tr("The goal, in their own words"))
        self._words.setAccessibleName(self.tr("New goal"))
        self._owner.setAccessibleName(self.tr("Whose goal"))
        self._add.setText(self.tr("Add the goal"))
        for clear in self._clears:
            clear.setToolTip(self.tr("Take the mark away"))

    def _say_how(self) -> None:
        """Say what the lines mean, and the small ring where there is one."""
        words = self.tr("How close? Far from it on the left, reached on the right.")
        if any(row.last is not None for row in self._rows):
            words = " ".join((words, self.tr("The ring is last time.")))
        self._how.setText(words)
        self._how.setVisible(bool(self._rows))

    def _build(self) -> None:
        self.body.setSpacing(self._theme.space("s"))
        self._how.hide()
        self.body.addWidget(self._how)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._waiting)
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._owner)
        form.addWidget(self._words, 1)
        form.addWidget(self._add)
        self._form.hide()
        self.body.addWidget(self._form)
        self.body.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        self._new.clicked.connect(self._write_new)
        self._words.textEdited.connect(self._follow)
        self._words.editingFinished.connect(self._tell_new)
        self._words.returnPressed.connect(self._tell_add)
        self._add.clicked.connect(self._tell_add)

    def _rebuild(self, rows: tuple[GoalRow, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._lines, self._values, self._clears = [], [], []
        for index, row in enumerate(rows):
            self._add_row(index, row)

    def _add_row(self, index: int, row: GoalRow) -> None:
        line = GoalLine(self._theme, row.slot)
        line.setProperty("goal", row.id)
        line.marked.connect(self._tell_mark)
        line.valueChanged.connect(self._follow_line)
        words = WrapLabel("", "")
        words.setBuddy(line)
        value = WrapLabel("", "strong")
        value.setFixedWidth(self._theme.pixels(36))
        clear = icon_button(self._theme, "x", self.tr("Take the mark away"))
        clear.setProperty("goal", row.id)
        clear.clicked.connect(self._clear)
        policy = clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        clear.setSizePolicy(policy)
        middle = Qt.AlignmentFlag.AlignVCenter
        for column, widget in enumerate((words, line, value, clear)):
            self._grid.addWidget(widget, index, column, middle)
        self._lines.append(line)
        self._values.append(value)
        self._clears.append(clear)

    def _show_row(self, index: int, row: GoalRow) -> None:
        item = self._grid.itemAtPosition(index, 0)
        words = item.widget() if item is not None else None
        assert isinstance(words, WrapLabel)
        text = f"{row.owner}: {row.words}" if row.owner else row.words
        words.setText(text)
        self._lines[index].setAccessibleName(text)
        if not self._lines[index].isSliderDown():
            self._lines[index].show_mark(row.value, row.last)
        self._show_value(index)

    def _show_value(self, index: int) -> None:
        mark = self._lines[index].mark
        self._values[index].setText("" if mark is None else self._number(mark))
        self._clears[index].setVisible(mark is not None)

    @Slot(int)
    def _follow_line(self, _value: int) -> None:
        sender = self.sender()
        if isinstance(sender, GoalLine):
            self._show_value(self._lines.index(sender))

    @Slot(int)
    def _tell_mark(self, tenths: int) -> None:
        sender = self.sender()
        if isinstance(sender, GoalLine):
            self._show_value(self._lines.index(sender))
            self.marked.emit(str(sender.property("goal")), tenths)

    @Slot()
    def _clear(self) -> None:
        self.marked.emit(str(self.sender().property("goal")), None)

    @Slot()
    def _write_new(self) -> None:
        self._open_form()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self) -> None:
        self._form.show()
        self._new.hide()

    @Slot()
    def _follow(self) -> None:
        self.typed.emit()

    @Slot()
    def _tell_new(self) -> None:
        self.new_typed.emit(self._words.text())

    @Slot()
    def _tell_add(self) -> None:
        if self._words.text().strip():
            self.add_requested.emit(self._owner.chosen, self._words.text())
