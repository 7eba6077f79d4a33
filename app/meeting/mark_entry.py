"""Marks from paper or said aloud, typed: one field per line of the form, or the total alone."""

from itertools import zip_longest

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.meeting.form_words import FormWords
from app.meeting.mark_field import MarkField
from app.meeting.offering import offer
from app.meeting.states import FormLine
from app.theme import Theme
from app.typed_marks import as_typed
from app.widgets.buttons import secondary_button
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChipRow
from models.domain.answers import AnswerMode

LABEL_PX = 142


class MarkEntry(QWidget):
    """A compact grid; nothing is recorded before Save."""

    typed = Signal()
    texts_typed = Signal(object)  # tuple of texts, one per field
    share_chosen = Signal(str)
    save_requested = Signal()

    def __init__(self, theme: Theme, words: FormWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._line: FormLine | None = None
        self._fields: list[MarkField] = []
        self._labels: list[WrapLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("m"))
        self._grid.setVerticalSpacing(theme.space("xs"))
        self._problem = WrapLabel("", "error")
        self._help = WrapLabel("", "help")
        self._share_row = QWidget()
        self._share_label = label("", "muted")
        self._share = ToggleChipRow(theme)
        self._save = secondary_button(theme, "", "check")
        self._build()
        self._share.changed.connect(self.share_chosen)
        self._save.clicked.connect(self._ask_to_save)

    def show_line(self, line: FormLine) -> None:
        """Show the fields of a form with what was typed so far."""
        is_new = self._line is None or _shape(line) != _shape(self._line)
        self._line = line
        if is_new:
            self._rebuild(line)
        for field, text in zip_longest(self._fields, line.typed[: len(self._fields)], fillvalue=""):
            assert isinstance(field, MarkField)
            field.show_typed(str(text), self._words.decimal_mark)
        self._share_row.setVisible(line.asks_share)
        self._judge()
        self.retranslate()

    def retranslate(self) -> None:
        if (line := self._line) is None:
            return
        names = (self.tr("Total"),) if line.mode is AnswerMode.TOTAL_ONLY else line.items
        who = f"{line.name} {line.detail}".strip()
        for field, its_label, name in zip(self._fields, self._labels, names, strict=True):
            its_label.setText(name)
            field.setAccessibleName(f"{name}: {who}")
        self._help.setText(
            self.tr("The total as it stands on the paper, for example {example}.").format(
                example=as_typed(264, self._words.decimal_mark)
            )
            if line.mode is AnswerMode.TOTAL_ONLY
            else self.tr("Millimetres from the left, or with a decimal: 64 or {example}.").format(
                example=as_typed(64, self._words.decimal_mark)
            )
        )
        self._share_label.setText(self.tr("May the others see your curve?"))
        self._share.setAccessibleName(f"{self._share_label.text()} {who}")
        offer(self._share, self._words.share_answers())
        self._share.choose(line.share.value if line.share else "")
        self._save.setText(self.tr("Save"))
        self._save.setAccessibleName(self.tr("Save: {name}").format(name=who))
        self._judge()

    def _build(self) -> None:
        foot = QHBoxLayout(self._share_row)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(self._theme.space("m"))
        foot.addWidget(self._share_label)
        foot.addWidget(self._share, 0, Qt.AlignmentFlag.AlignVCenter)
        fields = QHBoxLayout()
        fields.addLayout(self._grid)
        fields.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(self._theme.pixels(28), 0, 0, 6)
        column.setSpacing(self._theme.space("s"))
        column.addLayout(fields)
        column.addWidget(self._problem)
        column.addWidget(self._help)
        way_on = QHBoxLayout()
        way_on.setSpacing(self._theme.space("l"))
        way_on.addWidget(self._share_row)
        way_on.addWidget(self._save)
        way_on.addStretch(1)
        column.addLayout(way_on)

    def _rebuild(self, line: FormLine) -> None:
        for widget in (*self._fields, *self._labels):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fields, self._labels = [], []
        is_total = line.mode is AnswerMode.TOTAL_ONLY
        low, high = line.total_range if is_total else line.mark_range
        for _ in range(1 if is_total else len(line.items)):
            self._add(MarkField(self._theme, low, high, is_total=is_total))
        self._place(self._columns())

    def _columns(self) -> int:
        """Return how many fields stand beside each other: all, or two where it is narrow."""
        width = (self._theme.pixels(LABEL_PX) + self._theme.space("m")) * len(self._fields)
        return len(self._fields) if self.width() >= width + self._theme.pixels(28) else 2

    def _place(self, columns: int) -> None:
        for index, (its_label, field) in enumerate(zip(self._labels, self._fields, strict=True)):
            row, column = divmod(index, columns)
            self._grid.addWidget(its_label, 2 * row, column, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(field, 2 * row + 1, column, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._columns())

    def minimumSizeHint(self) -> QSize:
        width = 2 * self._theme.pixels(LABEL_PX) + self._theme.pixels(28) + self._theme.space("m")
        return QSize(width, super().minimumSizeHint().height())

    def _add(self, field: MarkField) -> None:
        its_label = WrapLabel("", "small")
        its_label.setBuddy(field)
        its_label.setFixedWidth(self._theme.pixels(LABEL_PX))
        field.setFixedWidth(self._theme.pixels(96))
        field.textEdited.connect(self._follow)
        field.settled.connect(self._tell)
        field.returnPressed.connect(self._go_on)
        self._fields.append(field)
        self._labels.append(its_label)

    @Slot()
    def _follow(self) -> None:
        self.typed.emit()
        self._judge()

    @Slot()
    def _tell(self) -> None:
        self._judge()
        self.texts_typed.emit(tuple(field.text().strip() for field in self._fields))

    @Slot()
    def _go_on(self) -> None:
        """Enter goes to the next empty line, and from the last one saves."""
        waiting = [field for field in self._fields if field.tenths is None]
        if waiting:
            waiting[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif self._save.isEnabled():
            self._ask_to_save()

    @Slot()
    def _ask_to_save(self) -> None:
        self._tell()  # the last field may not have settled yet
        self.save_requested.emit()

    def _judge(self) -> None:
        doubts = [field.problem for field in self._fields if field.problem]
        self._problem.setText(doubts[0] if doubts else "")
        self._problem.setVisible(bool(doubts))
        self._help.setVisible(not doubts)
        has_marks = any(field.tenths is not None for field in self._fields)
        self._save.setEnabled(has_marks and not doubts)


def _shape(line: FormLine) -> tuple[object, ...]:
    return (line.key, line.mode is AnswerMode.TOTAL_ONLY, len(line.items))
