"""Choosing cases by programme, tovholder or tag: quiet lists beside the pills."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.caseload.filters import Facet
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout


class NarrowingRow(QWidget):
    """One quiet list for each facet that the cases have at all."""

    chosen = Signal(str, str)  # Facet, value; an empty value is all of them

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._fields = {facet: ChoiceField(quiet=True) for facet in Facet}
        flow = FlowLayout(theme.space("m"))
        for facet, field in self._fields.items():
            field.setProperty("facet", facet.value)
            field.changed.connect(self._tell)
            flow.addWidget(field)
        self.setLayout(flow)

    def show_options(
        self, options: Mapping[Facet, tuple[str, ...]], chosen: Mapping[Facet, str]
    ) -> None:
        """Offer the values there are; a facet without any is not shown."""
        for facet, field in self._fields.items():
            values = options.get(facet, ())
            field.set_options([("", self._all(facet)), *((one, one) for one in values)])
            field.choose(chosen.get(facet, ""))
            field.setAccessibleName(self._name(facet))
            field.setVisible(bool(values))
        self.setVisible(any(options.values()))

    def _all(self, facet: Facet) -> str:
        return {
            Facet.PROGRAMME: self.tr("All programmes"),
            Facet.COORDINATOR: self.tr("All coordinators"),
            Facet.TAG: self.tr("All tags"),
        }[facet]

    def _name(self, facet: Facet) -> str:
        return {
            Facet.PROGRAMME: self.tr("Programme"),
            Facet.COORDINATOR: self.tr("Coordinator"),
            Facet.TAG: self.tr("Tag"),
        }[facet]

    @Slot(str)
    def _tell(self, value: str) -> None:
        self.chosen.emit(str(self.sender().property("facet")), value)
