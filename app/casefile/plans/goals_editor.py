"""The goals of a case: add one in its owner's words, see how near it is, end it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.casefile.curve.goals_card import GoalBar
from app.casefile.goal_lines import GoalLine
from app.casefile.plain import clear
from app.theme import Theme
from app.widgets.buttons import quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.wording import Wording
from models.domain.ids import GoalId
from models.services.drafts import WORDS_LENGTH


class GoalEntry(QWidget):
    """An open goal with the way to end it, or an ended one."""

    end_requested = Signal(object)  # GoalId

    def __init__(self, theme: Theme, line: GoalLine, words: Wording, *, writable: bool) -> None:
        super().__init__()
        self._id: GoalId = line.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        owner = label(line.owner, "small")
        owner.setMinimumWidth(theme.pixels(70))
        row.addWidget(owner, 0, Qt.AlignmentFlag.AlignTop)
        if not line.is_open:
            row.addWidget(WrapLabel(line.words, "muted"), 1)
            row.addWidget(label(self.tr("ended"), "small"))
            return
        row.addWidget(GoalBar(theme, line, words), 1)
        end = quiet_button(theme, self.tr("End goal"))
        end.setAccessibleName(self.tr("End goal: {words}").format(words=line.words))
        end.setEnabled(writable)
        end.clicked.connect(self._ask)
        row.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _ask(self) -> None:
        self.end_requested.emit(self._id)


class GoalsEditor(Card):
    """Lists the goals and takes new ones."""

    goal_written = Signal(str, str)  # member id of the owner, words
    end_requested = Signal(object)  # GoalId

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
