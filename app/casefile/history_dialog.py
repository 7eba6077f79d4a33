"""What stood somewhere before, when it was changed, by whom and why: to read, not to change."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import primary_button
from app.widgets.labels import WrapLabel
from app.widgets.scrolling_dialog import ScrollingDialog


@dataclass(frozen=True, slots=True, repr=False)
class HistoryLine:
    """One thing that happened."""

    at: datetime  # UTC
    what: str  # "26,4 · 6,9 · 6,4", or the text as it stood
    facts: str  # "rettet 5. november 2026 13.05 · Anne"
    reason: str = ""


class HistoryDialog(ScrollingDialog):
    """Lists what happened, the latest first."""

    def __init__(
        self, theme: Theme, title: str, lines: tuple[HistoryLine, ...], parent: QWidget
    ) -> None:
        super().__init__(theme, title, parent)
        close = primary_button(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)
        self.body.setSpacing(theme.space("l"))
        for line in sorted(lines, key=_at, reverse=True):
            self.body.addLayout(_block(line))


def _block(line: HistoryLine) -> QVBoxLayout:
    block = QVBoxLayout()
    block.setSpacing(2)
    block.addWidget(WrapLabel(line.facts, "small"))
    what = WrapLabel(line.what)
    what.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    block.addWidget(what)
    if line.reason:
        block.addWidget(WrapLabel(line.reason, "muted"))
    return block


def _at(line: HistoryLine) -> datetime:
    return line.at
