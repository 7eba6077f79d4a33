"""Editing a norm set of the team's own: its name, and its rows one at a time."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.preferences.numbers.form_dialog import FormDialog
from app.preferences.numbers.norm_form import NormForm
from app.preferences.numbers.words import NumberWords
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from models.domain.norms import NormSet


class NormDialog(FormDialog):
    """Going to another row keeps what is written, when it is right."""

    submitted = Signal(object)  # NormSet

    def __init__(self, theme: Theme, words: NumberWords, norms: NormSet, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Your own limits"))
        self._norms = norms
        self._rows = list(norms.rows)
        self._shown = 0
        self._name = QLineEdit(norms.title[words.language])
        self._name.setMaxLength(80)
        self._name_field = FormField(theme, self.tr("Name of the set"), self._name)
        self._choice = ChoiceField()
        # As wide as the dialog, not as its longest row: at 200 % that would not fit.
        self._choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._choice.set_options(
            [(str(n), words.row_title(row)) for n, row in enumerate(self._rows)]
        )
        self._row_form = NormForm(theme, words)
        self._row_form.show_row(self._rows[0])
        for part in (
            self._name_field,
            FormField(theme, self.tr("Which row"), self._choice),
            self._row_form,
        ):
            self.form.addWidget(part)
        self._choice.changed.connect(self._go_to)

    def submit(self) -> bool:
        """Tell the whole set."""
        self._name_field.clear_error()
        title = self._name.text().strip()
        if not title:
            self._name_field.set_error(self.tr("Give the set a name."))
        if not self._keep_row() or not title:
            return False
        titles = dict.fromkeys(self._norms.title, title)
        self.submitted.emit(replace(self._norms, title=titles, rows=tuple(self._rows)))
        return True

    def _keep_row(self) -> bool:
        row = self._row_form.read()
        if row is not None:
            self._rows[self._shown] = row
        return row is not None

    @Slot(str)
    def _go_to(self, number: str) -> None:
        if not self._keep_row():
            self._choice.choose(str(self._shown))
            return
        self._shown = int(number)
        self._row_form.show_row(self._rows[self._shown])
