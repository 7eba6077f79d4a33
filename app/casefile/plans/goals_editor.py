"""The goals of a case: add one in its owner's words, see its course, reword it, end it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.casefile.curve.goals_card import GoalBar
from app.casefile.goal_lines import GoalLine
from app.casefile.plans.goal_course import GoalCourse
from app.theme import Theme
from app.widgets.buttons import icon_button, secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.layouts import clear
from app.wording import Wording
from models.services.drafts import WORDS_LENGTH


class GoalEntry(QWidget):
    """A goal with its course over time, and the ways to change it."""

    end_requested = Signal(object)  # GoalId
    reopen_requested = Signal(object)  # GoalId
    reword_requested = Signal(object)  # GoalId
    history_requested = Signal(object)  # GoalLine

    def __init__(self, theme: Theme, line: GoalLine, words: Wording, *, writable: bool) -> None:
        super().__init__()
        self._line = line
        self._writable = writable
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        owner = label(line.owner, "small")
        owner.setMinimumWidth(theme.pixels(70))
        row.addWidget(owner, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(GoalBar(theme, line, words) if line.is_open else self._ended(words), 1)
        if len(line.ratings) > 1:
            row.addWidget(GoalCourse(theme, line, words), 0, Qt.AlignmentFlag.AlignVCenter)
        name = self.tr("More about the goal: {words}").format(words=line.words)
        self._more = icon_button(theme, "ellipsis", name)
        self._more.clicked.connect(self._open_menu)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)

    def _ended(self, words: Wording) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(WrapLabel(self._line.words, "muted"))
        assert self._line.ended is not None
        ended = self.tr("ended {day}").format(day=words.day(self._line.ended))
        last = [words.number(self._line.latest)] if self._line.latest is not None else []
        column.addWidget(label(" · ".join([ended, *last]), "small"))
        return holder

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = [(self.tr("Ratings and earlier words"), self._ask_for_history)]
        if self._writable and self._line.is_open:
            entries.append((self.tr("Reword …"), self._ask_to_reword))
            entries.append((self.tr("End goal"), self._ask_to_end))
        elif self._writable:
            entries.append((self.tr("Take up again"), self._ask_to_reopen))
        for text, slot in entries:
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _ask_to_end(self) -> None:
        self.end_requested.emit(self._line.id)

    @Slot()
    def _ask_to_reopen(self) -> None:
        self.reopen_requested.emit(self._line.id)

    @Slot()
    def _ask_to_reword(self) -> None:
        self.reword_requested.emit(self._line.id)

    @Slot()
    def _ask_for_history(self) -> None:
        self.history_requested.emit(self._line)


class GoalsEditor(Card):
    """Lists the goals and takes new ones."""

    goal_written = Signal(str, str)  # member id of the owner, words
    end_requested = Signal(object)  # GoalId
    reopen_requested = Signal(object)  # GoalId
    reword_requested = Signal(object)  # GoalId
    history_requested = Signal(object)  # GoalLine

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Goals"))
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space("l"))
        self._none = WrapLabel(
            self.tr("A goal is said in the owner's own words and rated from 0 to 10."), "muted"
        )
        self.owner = ChoiceField()
        self.words = QLineEdit()
        self.words.setMaxLength(WORDS_LENGTH)
        self.words.setPlaceholderText(self.tr("In the owner's own words"))
        self._owner_field = FormField(theme, self.tr("Whose goal"), self.owner)
        self.words_field = FormField(theme, self.tr("New goal"), self.words)
        self._add = secondary_button(theme, self.tr("Add"), "plus")
        self._new = QWidget()
        new = QHBoxLayout(self._new)
        new.setContentsMargins(0, 0, 0, 0)
        new.setSpacing(theme.space("s"))
        new.addWidget(self._owner_field, 1, Qt.AlignmentFlag.AlignTop)
        new.addWidget(self.words_field, 4, Qt.AlignmentFlag.AlignTop)
        new.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._new)
        self._add.clicked.connect(self._tell)
        self.words.returnPressed.connect(self._tell)

    def show_goals(
        self,
        lines: tuple[GoalLine, ...],
        owners: list[tuple[str, str]],
        words: Wording,
        *,
        writable: bool,
    ) -> None:
        """Show the goals, the open ones first; ``owners`` are who can have one."""
        clear(self._rows)
        for line in sorted(lines, key=_ended_last):
            row = GoalEntry(self._theme, line, words, writable=writable)
            row.end_requested.connect(self.end_requested)
            row.reopen_requested.connect(self.reopen_requested)
            row.reword_requested.connect(self.reword_requested)
            row.history_requested.connect(self.history_requested)
            self._rows.addWidget(row)
        self._none.setVisible(not lines)
        self.owner.set_options(owners)
        self._new.setVisible(writable)

    def clear_new(self) -> None:
        """Make room for another goal."""
        self.words.clear()
        self.words_field.clear_error()

    @Slot()
    def _tell(self) -> None:
        self.goal_written.emit(self.owner.chosen, self.words.text())


def _ended_last(line: GoalLine) -> bool:
    return not line.is_open
