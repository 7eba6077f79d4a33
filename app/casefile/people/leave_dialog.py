"""A person who is not part of the course any more: since when, and what that means."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.casefile.save_dialog import SaveDialog
from app.theme import Theme
from app.widgets.date_field import DateField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel


class LeaveDialog(SaveDialog):
    """Asks since when."""

    submitted = Signal(object)  # date

    def __init__(self, theme: Theme, name: str, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("{name} is not part of the course any more")
        self.set_title(title.format(name=name))
        self.day = DateField(theme, today)
        self._field = FormField(theme, self.tr("Since"), self.day)
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
        self._field.clear_error()
        day = self.day.day() if self.day.settle() else None
        if day is None:
            self._field.set_error(self.tr("This is not a day. Write for example 26/11 2025."))
            return
        self.submitted.emit(day)
