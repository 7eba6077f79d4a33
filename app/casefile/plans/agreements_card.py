"""All agreements of a case, the unfinished first, with room to write a new one."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from app.casefile.plans.agreement_line import DUE, WHAT, WHO, AgreementEditor
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChipRow
from models.domain.ids import AgreementId
from models.domain.plans import Agreement, AgreementState


class Shown(StrEnum):
    """Which agreements are listed."""

    OPEN = "open"
    OVERDUE = "overdue"
    ENDED = "ended"
    ALL = "all"


class CaseAgreements(Card):
    """Lines that stay where they are while one writes in them."""

    written = Signal(object, object)  # AgreementDraft, the line to answer to
    state_chosen = Signal(object, object)  # agreement id, AgreementState
    versions_requested = Signal(object)  # agreement id

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, self.tr("Agreements"))
        self._theme = theme
        self._today = today
        self._agreements: tuple[Agreement, ...] = ()
        self._lines: dict[AgreementId, AgreementEditor] = {}
        self._reworded: frozenset[AgreementId] = frozenset()
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.space("s"))
        self._shown = ToggleChipRow(theme, self.tr("Which agreements"))
        self._shown.changed.connect(self._filter)
        self._nothing = WrapLabel("", "muted")
        self.new_line = self._make_line()
        self.new_line.what.setPlaceholderText(self.tr("New agreement"))
        self.new_line.who.setPlaceholderText(self.tr("Who"))
        self.body.addWidget(self._shown)
        self.body.addLayout(self._heads())
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._column)
        self.body.addWidget(self.new_line)
        self._count()
        self._shown.choose(Shown.OPEN)

    def start_over(self) -> None:
        """List what is open, as for a case not seen yet."""
        self._shown.choose(Shown.OPEN)

    def show_agreements(self, agreements: tuple[Agreement, ...], *, writable: bool) -> None:
        """Show the agreements; a line keeps its widget for as long as its agreement is there."""
        self._agreements = tuple(sorted(agreements, key=_by_due))
        known = {one.id for one in agreements}
        for key in [key for key in self._lines if key not in known]:
            self._lines.pop(key).deleteLater()
        for place, agreement in enumerate(self._agreements):
            line = self._lines.get(agreement.id) or self._make_line()
            self._lines[agreement.id] = line
            line.show_agreement(agreement, is_late=agreement.is_overdue_on(self._today()))
            line.set_writable(writable)
            line.set_reworded(agreement.id in self._reworded)
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
        self.new_line.setVisible(writable)
        self._count()
        self._filter()

    def know_reworded(self, agreements: frozenset[AgreementId]) -> None:
        """Know which agreements said something else before."""
        self._reworded = agreements
        for key, line in self._lines.items():
            line.set_reworded(key in agreements)

    def line_of(self, agreement_id: AgreementId) -> AgreementEditor:
        """Return the line of an agreement."""
        return self._lines[agreement_id]

    def _count(self) -> None:
        """Say on each pill how many it lists."""
        names = {
            Shown.OPEN: self.tr("Open"),
            Shown.OVERDUE: self.tr("Overdue"),
            Shown.ENDED: self.tr("Done or dropped"),
            Shown.ALL: self.tr("All"),
        }
        counts = {one: sum(self._is_in(one, each) for each in self._agreements) for one in Shown}
        self._shown.set_options((one.value, f"{names[one]} {counts[one]}") for one in Shown)

    def _is_in(self, shown: Shown, agreement: Agreement) -> bool:
        is_open = agreement.state is AgreementState.OPEN
        return {
            Shown.OPEN: is_open,
            Shown.OVERDUE: agreement.is_overdue_on(self._today()),
            Shown.ENDED: not is_open,
            Shown.ALL: True,
        }[shown]

    @Slot()
    def _filter(self) -> None:
        shown = Shown(self._shown.chosen or Shown.OPEN)
        found = False
        for agreement in self._agreements:
            is_in = self._is_in(shown, agreement)
            self._lines[agreement.id].setVisible(is_in)
            found |= is_in
        self._nothing.setVisible(not found)
        self._nothing.setText(
            self.tr("No agreement is like that.")
            if self._agreements
            else self.tr("What was agreed, who does it and by when. Write one line per agreement.")
        )

    def _make_line(self) -> AgreementEditor:
        line = AgreementEditor(self._theme, self._today)
        line.written.connect(self._tell)
        line.state_chosen.connect(self.state_chosen)
        line.versions_requested.connect(self.versions_requested)
        return line

    def _heads(self) -> QGridLayout:
        heads = QGridLayout()
        side = self._theme.pixels(30) + self._theme.space("s")
        heads.setColumnMinimumWidth(0, side)
        heads.setColumnMinimumWidth(4, side)
        for column, (text, share, field) in enumerate(
            (
                (self.tr("What"), WHAT, self.new_line.what),
                (self.tr("Who"), WHO, self.new_line.who),
                (self.tr("By when"), DUE, self.new_line.due),
            ),
            start=1,
        ):
            heads.addWidget(label(text, "small"), 0, column)
            heads.setColumnStretch(column, share)
            least = max(field.minimumWidth(), field.minimumSizeHint().width())
            heads.setColumnMinimumWidth(column, least)
        return heads

    @Slot(object)
    def _tell(self, draft: object) -> None:
        self.written.emit(draft, self.sender())


def _by_due(agreement: Agreement) -> tuple[bool, date]:
    """Sort by day; what has no day comes last."""
    return (agreement.due is None, agreement.due or date.max)
