"""A person who is not part of the course any more: since when, and what that means."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.casefile.day_field import DayField
from app.theme import Theme
from app.widgets.labels import WrapLabel
from app.widgets.save_dialog import SaveDialog


class LeaveDialog(SaveDialog):
    """Asks since when."""

    submitted = Signal(object)  # date

    def __init__(self, theme: Theme, name: str, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("{name} is not part of the course any more")
        self.set_title(title.format(name=name))
        self._field = DayField(theme, self.tr("Since"), today)
        told = self.tr(
            "Nobody is asked for marks by or about this person from that day on. Everything that "
            "was said and marked stays, and the lines stay on the curve."
        )
        self.body.addWidget(WrapLabel(told, "muted"))
        self.body.addWidget(self._field)

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the day why it cannot be kept."""
        self._field.set_error(sentence)

    def submit(self) -> None:
        if (day := self._field.read()) is not None:
            self.submitted.emit(day)
