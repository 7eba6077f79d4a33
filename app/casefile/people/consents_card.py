"""What each person was told and agreed to, to be noted and taken back; every note stays."""

from PySide6.QtCore import Qt, Signal, Slot

from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.card import Card
from app.widgets.consent_rows import ConsentPerson, ConsentRows
from app.widgets.labels import WrapLabel


class ConsentsCard(Card):
    """A line per question; the latest answer counts, all of them can be read."""

    noted = Signal(str, str, bool)  # member id, ConsentKind, given
    history_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("What was agreed to"))
        told = self.tr(
            "Noted at the first meeting. A yes can be taken back at any time: choose no. Earlier "
            "answers stay readable."
        )
        self._rows = ConsentRows(theme)
        self._rows.noted.connect(self.noted)
        self._history = link_button(theme, self.tr("All that was noted"), "clock")
        self._history.clicked.connect(self._ask_for_history)
        self.body.addWidget(WrapLabel(told, "muted"))
        self.body.addWidget(self._rows)
        self.body.addWidget(self._history, 0, Qt.AlignmentFlag.AlignLeft)

    def show_consents(
        self, people: tuple[ConsentPerson, ...], *, has_notes: bool, writable: bool
    ) -> None:
        """Show who agreed to what."""
        self._rows.show_people(people)
        self._rows.setEnabled(writable)
        self._history.setVisible(has_notes)

    @Slot()
    def _ask_for_history(self) -> None:
        self.history_requested.emit()
