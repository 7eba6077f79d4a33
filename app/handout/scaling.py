"""Each participant's answer from 0 to 10: a name and a number per line."""

import re

from PySide6.QtCore import QEvent, QRegularExpression, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.handout.choice import Participant
from app.handout.sections import LineField
from app.theme import Theme
from app.widgets.buttons import link_button

_NUMBER = r"10([.,]0?)?|[0-9]([.,][0-9]?)?"


def read_tenths(text: str) -> int | None:
    """Return a number from 0 to 10 in tenths: "6,5" is 65; None where there is none."""
    if not re.fullmatch(_NUMBER, text.strip()):
        return None
    whole, _, rest = text.strip().replace(",", ".").partition(".")
    return int(whole) * 10 + int(rest or 0)


class ScalingRows(QWidget):
    """Lines to fill in; a line without a number is not in the document."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_Row] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("s"))
        self._more = link_button(theme, "", "plus")
        self._more.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addLayout(self._lines)
        line = QHBoxLayout()
        line.addWidget(self._more)
        line.addStretch(1)
        column.addLayout(line)
        self._retranslate()

    def participants(self) -> tuple[Participant, ...]:
        """Return what is written, empty lines left out."""
        read = (row.participant() for row in self._rows)
        return tuple(one for one in read if one.name.strip() or one.value is not None)

    def show_participants(self, participants: tuple[Participant, ...], mark: str) -> None:
        """Show these people; ``mark`` stands between whole and tenth."""
        while len(self._rows) > len(participants):
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(participants):
            self._add()
        for row, one in zip(self._rows, participants, strict=True):
            row.show_participant(one, mark)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self) -> "_Row":
        row = _Row(self._theme)
        row.changed.connect(self.changed)
        self._rows.append(row)
        self._lines.addWidget(row)
        self._word(row)
        return row

    @Slot()
    def _add_empty(self) -> None:
        self._add().begin()

    def _retranslate(self) -> None:
        self._more.setText(self.tr("Add a participant"))
        for row in self._rows:
            self._word(row)

    def _word(self, row: "_Row") -> None:
        row.set_words(self.tr("Name"), self.tr("0–10"), self.tr("{name}, from 0 to 10"))


class _Row(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = LineField()
        self._value = LineField()
        self._described = "{name}"
        pattern = QRegularExpression(_NUMBER)
        self._value.setValidator(QRegularExpressionValidator(pattern, self._value))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(self._name, 5)
        row.addWidget(self._value, 2)
        self._name.settled.connect(self.changed)
        self._value.settled.connect(self.changed)
        self._name.textChanged.connect(self._describe)

    def participant(self) -> Participant:
        return Participant(self._name.text(), read_tenths(self._value.text()))

    def show_participant(self, one: Participant, mark: str) -> None:
        if one == self.participant():
            return
        self._name.set_text(one.name)
        whole, rest = divmod(one.value or 0, 10)
        shown = f"{whole}{mark}{rest}" if rest else str(whole)
        self._value.set_text("" if one.value is None else shown)

    def set_words(self, name: str, value: str, described: str) -> None:
        self._name.setPlaceholderText(name)
        self._name.setAccessibleName(name)
        self._value.setPlaceholderText(value)
        self._described = described
        self._describe()

    def begin(self) -> None:
        self._name.setFocus()

    @Slot()
    def _describe(self) -> None:
        self._value.setAccessibleName(self._described.format(name=self._name.text()))
