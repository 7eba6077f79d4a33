"""A goal in other words of its owner, and all that is known of it over time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.casefile.goal_lines import GoalLine
from app.casefile.history_dialog import HistoryDialog, HistoryLine
from app.theme import Theme
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel, label
from app.widgets.save_dialog import SaveDialog
from app.wording import Wording
from models.services.drafts import WORDS_LENGTH


class RewordDialog(SaveDialog):
    """The goal's words to be written anew."""

    submitted = Signal(str)

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Reword the goal"))
        self.words = GrowingTextEdit(theme, max_length=WORDS_LENGTH)
        self.words.set_text(words)
        stays = self.tr("The earlier words stay readable, and the ratings stay with the goal.")
        self._field = FormField(
            theme, self.tr("The goal, in the owner's own words"), self.words, stays
        )
        self.body.addWidget(self._field)
        self.words.setFocus()

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        self._field.set_error(sentence)

    def submit(self) -> None:
        self._field.clear_error()
        self.submitted.emit(self.words.text())


class GoalDialog(HistoryDialog):
    """Every rating in a table, and beneath it what the goal said before."""

    def __init__(
        self,
        theme: Theme,
        line: GoalLine,
        earlier: tuple[HistoryLine, ...],
        words: Wording,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, line.words, earlier, parent)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space("xl"))
        grid.setColumnStretch(2, 1)
        for row, one in enumerate(line.ratings):
            meeting = self.tr("Meeting {n}").format(n=one.number)
            grid.addWidget(label(meeting, "small"), row, 0)
            grid.addWidget(label(words.day(one.day), "small"), row, 1)
            grid.addWidget(label(words.number(one.value), "strong"), row, 2)
        none = WrapLabel(self.tr("The goal has not been rated yet."), "muted")
        self.body.insertWidget(0, table if line.ratings else none)
