"""What every tab of the case file can do."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.casefile.case_state import CaseState
from app.theme import Theme


class CaseTab(QWidget):
    """A tab; it is made when it is first seen and words itself anew in ``show_case``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 14, 32, 24)
        self.column.setSpacing(theme.space("l"))

    def show_case(self, state: CaseState) -> None:
        """Show a case; called again after every change."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close what is for the therapist's eyes only."""
