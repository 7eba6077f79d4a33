"""The fields of one norm row, with the reliable change that follows from them, live."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.preferences.numbers.words import TAGS, NumberWords
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.change import reliable_change_points, tenths
from models.domain.norms import NormRow

HIGHEST = 1000.0  # points; no scale goes further


class NormForm(QWidget):
    """Numbers are written with comma or point; an empty field is a number nobody knows."""

    def __init__(self, theme: Theme, words: NumberWords) -> None:
        super().__init__()
        self._words = words
        self._cut_off = FormField(theme, self.tr("Limit"), QLineEdit())
        self._change = FormField(theme, self.tr("Reliable change"), QLineEdit())
        self._sd = FormField(theme, self.tr("Spread (SD)"), QLineEdit())
        self._reliability = FormField(theme, self.tr("Reliability"), QLineEdit())
        self._sample = FormField(theme, self.tr("Who was measured"), QLineEdit())
        self._source = FormField(theme, self.tr("Source"), QLineEdit())
        self._tag = FormField(theme, self.tr("How sure is the source?"), ChoiceField())
        self._result = WrapLabel("", "strong")
        self._take = link_button(theme, self.tr("Use this as the reliable change"))
        self._cut_off.set_help(self.tr("Empty: no limit. A score at the limit counts as above."))
        self._reliability.set_help(self.tr("From 0 to below 1: alpha, or better a retest."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        for part in (self._sd, self._reliability, self._result):
            column.addWidget(part)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._change, self._cut_off, self._sample, self._source, self._tag):
            column.addWidget(part)
        for field in (self._sd, self._reliability):
            self._line(field).textChanged.connect(self._reckon)
        self._take.clicked.connect(self._use_result)

    def show_row(self, row: NormRow) -> None:
        """Fill the fields."""
        self._row = row
        points = self._words.points
        for field, number in (
            (self._cut_off, None if row.cut_off is None else row.cut_off / 10),
            (self._change, None if row.reliable_change is None else row.reliable_change / 10),
            (self._sd, row.sd),
            (self._reliability, row.reliability),
        ):
            self._line(field).setText("" if number is None else points(number))
        self._line(self._sample).setText(row.sample)
        self._line(self._source).setText(row.source)
        keys = TAGS if row.tag in TAGS else (row.tag, *TAGS)
        choice = self._tag_choice
        choice.set_options([(key, self._words.tag(key)) for key in keys])
        choice.choose(row.tag)
        self._reckon()

    def read(self) -> NormRow | None:
        """Return the row as written; None when something is wrong, said beside its field."""
        for field in (self._cut_off, self._change, self._sd, self._reliability, self._source):
            field.clear_error()
        cut_off = self._number(self._cut_off, lowest=0)
        change = self._number(self._change, lowest=0.1)
        sd = self._number(self._sd, lowest=0.001)
        reliability = self._number(self._reliability, lowest=0, highest=0.999)
        if not self._line(self._source).text().strip():
            self._source.set_error(self.tr("Say where the numbers come from."))
        fields = (self._cut_off, self._change, self._sd, self._reliability, self._source)
        if any(field.error for field in fields):
            return None
        return replace(
            self._row,
            cut_off=None if cut_off is None else tenths(cut_off),
            reliable_change=None if change is None else tenths(change),
            sd=sd,
            reliability=reliability,
            sample=self._line(self._sample).text().strip(),
            source=self._line(self._source).text().strip(),
            tag=self._tag_choice.chosen,
        )

    @property
    def _tag_choice(self) -> ChoiceField:
        assert isinstance(self._tag.input, ChoiceField)
        return self._tag.input

    @staticmethod
    def _line(field: FormField) -> QLineEdit:
        assert isinstance(field.input, QLineEdit)
        return field.input

    def _number(self, field: FormField, lowest: float, highest: float = HIGHEST) -> float | None:
        text = self._line(field).text().strip()
        if not text:
            return None
        number = _read(text)
        if number is None or not lowest <= number <= highest:
            low, high = self._words.points(lowest), self._words.points(highest)
            field.set_error(self.tr("A number from {low} to {high}.").format(low=low, high=high))
        return number

    @property
    def _reckoned(self) -> int | None:
        sd, reliability = (_read(self._line(one).text()) for one in (self._sd, self._reliability))
        if sd is None or reliability is None or sd <= 0 or not 0 <= reliability < 1:
            return None
        return tenths(reliable_change_points(sd, reliability))

    @Slot()
    def _reckon(self) -> None:
        result = self._reckoned
        self._take.setVisible(result is not None)
        if result is None:
            self._result.setText(self.tr("Spread and reliability give the reliable change."))
            return
        number = self._words.tenths(result)
        words = self.tr("Resulting reliable change: {number}").format(number=number)
        self._result.setText(words)

    @Slot()
    def _use_result(self) -> None:
        if (result := self._reckoned) is not None:
            self._line(self._change).setText(self._words.points(result / 10))


def _read(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number <= HIGHEST else None  # neither nan nor infinite
