"""All agreements of a case, the unfinished first, with room to write a new one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from app.casefile.plans.agreement_line import DUE, WHAT, WHO, AgreementEditor
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.card import Card
from app.widgets.labels import label
from models.domain.ids import AgreementId
from models.domain.plans import Agreement, AgreementState


class CaseAgreements(Card):
    """Lines that stay where they are while one writes in them."""

    written = Signal(object, object)  # AgreementDraft, the line to answer to
    state_chosen = Signal(object, object)  # agreement id, AgreementState

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, self.tr("Agreements"))
        self._theme = theme
        self._today = today
        self._lines: dict[AgreementId, AgreementEditor] = {}
        self._open = QVBoxLayout()
        self._ended = QVBoxLayout()
        self.new_line = self._make_line()
        self.new_line.what.setPlaceholderText(self.tr("New agreement"))
        self.new_line.who.setPlaceholderText(self.tr("Who"))
        self._show_ended = link_button(theme, "", "chevron-down")
        self._show_ended.setCheckable(True)
        self._show_ended.toggled.connect(self._toggle_ended)
        self._ended_count = 0
        for column in (self._open, self._ended):
            column.setSpacing(theme.space("s"))
        self.body.addLayout(self._heads())
        self.body.addLayout(self._open)
        self.body.addWidget(self.new_line)
        self.body.addWidget(self._show_ended)
        self.body.addLayout(self._ended)

    def show_agreements(self, agreements: tuple[Agreement, ...], *, writable: bool) -> None:
        """Show the agreements; a line keeps its widget for as long as its agreement is there."""
        known = {one.id for one in agreements}
        for key in [key for key in self._lines if key not in known]:
            self._lines.pop(key).deleteLater()
        for agreement in sorted(agreements, key=_by_due):
            line = self._lines.get(agreement.id) or self._make_line()
            self._lines[agreement.id] = line
            line.show_agreement(agreement, is_late=agreement.is_overdue_on(self._today()))
            line.set_writable(writable)
            self._place(line, is_open=agreement.state is AgreementState.OPEN)
        self._ended_count = sum(one.state is not AgreementState.OPEN for one in agreements)
        self._show_ended.setVisible(self._ended_count > 0)
        self._show_ended.setText(self.tr("%n finished or dropped", "", self._ended_count))
        self.new_line.setVisible(writable)
        self._toggle_ended(self._show_ended.isChecked())

    def line_of(self, agreement_id: AgreementId) -> AgreementEditor:
        """Return the line of an agreement."""
        return self._lines[agreement_id]

    def _place(self, line: AgreementEditor, *, is_open: bool) -> None:
        column, other = (self._open, self._ended) if is_open else (self._ended, self._open)
        if column.indexOf(line) < 0:
            other.removeWidget(line)
            column.addWidget(line)

    def _make_line(self) -> AgreementEditor:
        line = AgreementEditor(self._theme, self._today)
        line.written.connect(self._tell)
        line.state_chosen.connect(self.state_chosen)
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

    @Slot(bool)
    def _toggle_ended(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self._show_ended.set_icon("chevron-up" if shown else "chevron-down")
        for index in range(self._ended.count()):
            item = self._ended.itemAt(index)
            widget = item.widget() if item else None
            if widget is not None:
                widget.setVisible(shown)
        for index in range(self._open.count()):
            item = self._open.itemAt(index)
            widget = item.widget() if item else None
            if widget is not None:
                widget.show()


def _by_due(agreement: Agreement) -> tuple[bool, date]:
    """Sort by day; what has no day comes last."""
    return (agreement.due is None, agreement.due or date.max)
