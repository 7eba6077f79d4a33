"""The pills above the list: how many cases each group has, and only those on a press."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.caseload.filter_chip import FilterChip, FilterFace
from app.caseload.filters import Group
from app.theme import Theme
from app.widgets.chip import Kind
from app.widgets.flow_layout import FlowLayout


class FilterRow(QWidget):
    """The pills beside each other, one of them on; wraps when there is little room."""

    chosen = Signal(str)  # key of the pill pressed

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self._chips: dict[str, FilterChip] = {}
        self._group.buttonClicked.connect(self._tell)

    def show_counts(self, counts: Mapping[Group, int], chosen: Group) -> None:
        """Show how many cases each group has; chips that stay keep focus."""
        faces = self._faces(counts)
        if [face.key for face in faces] != list(self._chips):
            self._rebuild(faces)
        for face in faces:
            chip = self._chips[face.key]
            if chip.face != face:
                chip.set_face(face)
            chip.setChecked(face.key == chosen)

    def _rebuild(self, faces: tuple[FilterFace, ...]) -> None:
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for face in faces:
            chip = FilterChip(self._theme, face)
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self._chips[face.key] = chip

    def _faces(self, counts: Mapping[Group, int]) -> tuple[FilterFace, ...]:
        words = {
            Group.ALL: (Kind.NEUTRAL, "", self.tr("All")),
            Group.TALK: (Kind.ACT, "arrow-down-right", self.tr("Talk now")),
            Group.ASK: (Kind.WATCH, "message-circle", self.tr("Ask")),
            Group.GOOD: (Kind.GOOD, "arrow-up-right", self.tr("Going well")),
            Group.NOTE: (Kind.NOTE, "split", self.tr("Note")),
            Group.NONE: (Kind.NEUTRAL, "minus", self.tr("No mark")),
            Group.NEW: (Kind.NOTE, "sparkles", self.tr("New")),
        }
        return tuple(
            FilterFace(group, kind, icon, f"{text} {counts.get(group, 0)}")
            for group, (kind, icon, text) in words.items()
            if group is not Group.NOTE or counts.get(group, 0)
        )

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        assert isinstance(button, FilterChip)
        self.chosen.emit(button.face.key)
