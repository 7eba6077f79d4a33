"""Asks, before a form on licensed paper is used, who holds the licence and where it holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.preferences.numbers.form_dialog import FormDialog
from app.theme import Theme
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.services.drafts import NAME_LENGTH
from models.services.own_numbers import LicenceNote


class LicenceDialog(FormDialog):
    """Both answers are needed."""

    submitted = Signal(object)  # LicenceNote

    def __init__(self, theme: Theme, title: str, note: LicenceNote | None, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Licence for {form}").format(form=title))
        known = note or LicenceNote("", "")
        self._holder = QLineEdit(known.holder)
        self._setting = QLineEdit(known.setting)
        self._holder_field = FormField(theme, self.tr("Who holds the licence"), self._holder)
        self._setting_field = FormField(theme, self.tr("Which setting it is for"), self._setting)
        lead = self.tr(
            "Others own this form. Nothing of it is in the program: only numbers from paper are "
            "kept. Say whose licence your team works under; it is kept in the archive."
        )
        self.form.addWidget(WrapLabel(lead, "muted"))
        for field in (self._holder_field, self._setting_field):
            self.form.addWidget(field)
        for line in (self._holder, self._setting):
            line.setMaxLength(NAME_LENGTH)

    def submit(self) -> bool:
        """Tell the note when both answers are there."""
        note = LicenceNote(self._holder.text().strip(), self._setting.text().strip())
        missing = self.tr("Fill this in: the form is used only with a licence.")
        self._holder_field.set_error("" if note.holder else missing)
        self._setting_field.set_error("" if note.setting else missing)
        if not (note.holder and note.setting):
            return False
        self.submitted.emit(note)
        return True
