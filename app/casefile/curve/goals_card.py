"""The goals of the case at a glance: in their owners' words, how near they are now."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.casefile.goal_lines import GoalLine
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel, label
from app.widgets.layouts import clear
from app.wording import Wording

HIGHEST = 100  # tenths


class GoalBar(QWidget):
    """One goal: its words, a bar, where it is now and where it began."""

    def __init__(self, theme: Theme, line: GoalLine, words: Wording) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs") + 2)
        column.addWidget(WrapLabel(line.words))
        if line.latest is None:
            column.addWidget(label(self.tr("not rated yet"), "small"))
            return
        bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setValue(line.latest)
        bar.setTextVisible(False)
        bar.setAccessibleName(line.words)
        now = label(words.number(line.latest), "strong")
        now.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        most = QFontMetrics(theme.font("body", QFont.Weight.DemiBold))
        now.setMinimumWidth(most.horizontalAdvance(words.number(HIGHEST)))  # bars end alike
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        row.addWidget(bar, 1)
        row.addWidget(now)
        if line.first is not None:
            start = self.tr("from {first}")
            first = label(start.format(first=words.number(line.first)), "small")
            widest = start.format(first=words.number(HIGHEST))
            metrics = QFontMetrics(theme.font("small"))
            first.setMinimumWidth(metrics.horizontalAdvance(widest))
            row.addWidget(first, 0, Qt.AlignmentFlag.AlignBaseline)
        column.addLayout(row)


class GoalsGlance(Card):
    """Shows the goals that are still open, grouped by who set them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme

    def show_goals(self, lines: tuple[GoalLine, ...], words: Wording) -> None:
        """Show the open goals; without any the card is hidden."""
        clear(self.body)
        shown = sorted((line for line in lines if line.is_open), key=_owner)
        groups = [(owner, list(goals)) for owner, goals in groupby(shown, _owner)]
        self.setVisible(bool(groups))
        for number, (owner, goals) in enumerate(groups):
            title = self.tr("Goals set by {name}").format(name=owner)
            if number == 0:
                self.set_title(title)
            else:
                self.body.addWidget(label(title, "strong"))
            for line in goals:
                self.body.addWidget(GoalBar(self._theme, line, words))


def _owner(line: GoalLine) -> str:
    return line.owner
