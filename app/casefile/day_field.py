"""A labelled day in a dialog: what cannot be read is said beside it."""

from collections.abc import Callable
from datetime import date

from app.theme import Theme
from app.widgets.date_field import DateField
from app.widgets.form_field import FormField


class DayField(FormField):
    """Holds a day that must be there."""

    def __init__(self, theme: Theme, text: str, today: Callable[[], date]) -> None:
        self.day = DateField(theme, today)
        super().__init__(theme, text, self.day)

    def read(self) -> date | None:
        """Return the day as it is typed; where it is none, None, and the field says so."""
        self.clear_error()
        day = self.day.day() if self.day.settle() else None
        if day is None:
            self.set_error(self.tr("This is not a day. Write for example 26/11 2025."))
        return day
