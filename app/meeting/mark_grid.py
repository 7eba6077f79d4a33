"""The fields of one typed form: beside each other, or one under another with what is read aloud."""

from itertools import zip_longest

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.meeting.mark_field import MarkField
from app.theme import Theme
from app.widgets.labels import WrapLabel

LABEL_PX = 142
FIELD_PX = 96
BANDS = 3  # label, field, and what is wrong with it


class MarkGrid(QWidget):
    """One field per line of the form; what is wrong stands beneath the very field."""

    edited = Signal()
    settled = Signal()
    completed = Signal()  # Enter in the last field that was empty

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fields: list[MarkField] = []
        self._labels: list[WrapLabel] = []
        self._problems: list[WrapLabel] = []
        self._is_spoken = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("m"))
        self._grid.setVerticalSpacing(theme.space("xs"))

    @property
    def fields(self) -> tuple[MarkField, ...]:
        """The fields in the order of the form's lines."""
        return tuple(self._fields)

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(field.text().strip() for field in self._fields)

    @property
    def has_marks(self) -> bool:
        """Whether there is anything to save."""
        return any(field.tenths is not None for field in self._fields)

    @property
    def has_doubts(self) -> bool:
        """Whether a field holds something that is no mark."""
        return any(field.problem for field in self._fields)

    @property
    def first_empty(self) -> MarkField | None:
        """The first field without a mark."""
        return next((field for field in self._fields if field.tenths is None), None)

    def set_fields(self, fields: list[MarkField]) -> None:
        """Take new fields in the place of the ones before."""
        for widget in (*self._fields, *self._labels, *self._problems):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._fields = fields
        self._labels = [WrapLabel("", "small") for _ in fields]
        self._problems = [WrapLabel("", "error") for _ in fields]
        for field, its_label in zip(fields, self._labels, strict=True):
            its_label.setBuddy(field)
            field.setFixedWidth(self._theme.pixels(FIELD_PX))
            field.textEdited.connect(self._follow)
            field.settled.connect(self._tell)
            field.returnPressed.connect(self._go_on)
        self._place()

    def show_texts(self, texts: tuple[str, ...], sign: str) -> None:
        """Show what was typed so far; what is being typed now stays."""
        shown = texts[: len(self._fields)]
        for field, text in zip_longest(self._fields, shown, fillvalue=""):
            assert isinstance(field, MarkField)
            field.show_typed(str(text), sign)
        self.judge()

    def word(self, names: tuple[str, ...], who: str, spoken: tuple[str, ...] = ()) -> None:
        """Name the lines; with ``spoken`` words one under another, as they are read aloud."""
        if bool(spoken) != self._is_spoken:
            self._is_spoken = bool(spoken)
            self._place()
        parts = zip(self._fields, self._labels, names, spoken or names, strict=True)
        for field, its_label, name, shown in parts:
            its_label.setText(shown)
            field.setAccessibleName(f"{name}: {who}")
        self.judge()

    def judge(self) -> None:
        """Say beneath each field what is wrong with it."""
        for field, problem in zip(self._fields, self._problems, strict=True):
            problem.setText(field.problem)
            problem.setVisible(bool(field.problem))
            field.setAccessibleDescription(field.problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_spoken:
            self._place()

    def minimumSizeHint(self) -> QSize:
        width = 2 * self._theme.pixels(LABEL_PX) + self._theme.space("m")
        return QSize(width, super().minimumSizeHint().height())

    def _columns(self) -> int:
        """Return how many fields stand beside each other: all, or two where it is narrow."""
        width = (self._theme.pixels(LABEL_PX) + self._theme.space("m")) * len(self._fields)
        return len(self._fields) if self.width() >= width else 2

    def _place(self) -> None:
        rows = zip(self._labels, self._fields, self._problems, strict=True)
        columns = self._columns()
        for column in range(columns + 1):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)
        if self._is_spoken:
            self._grid.setColumnStretch(0, 3)
        for index, (its_label, field, problem) in enumerate(rows):
            if self._is_spoken:
                self._place_spoken(index, its_label, field, problem)
            else:
                self._place_beside(divmod(index, columns), its_label, field, problem)

    def _place_beside(
        self, place: tuple[int, int], its_label: WrapLabel, field: MarkField, problem: WrapLabel
    ) -> None:
        row, column = place
        top = Qt.AlignmentFlag.AlignTop
        its_label.setFixedWidth(self._theme.pixels(LABEL_PX))
        problem.setFixedWidth(self._theme.pixels(LABEL_PX))
        set_role(its_label, "small")
        self._grid.addWidget(its_label, BANDS * row, column, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(field, BANDS * row + 1, column, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(problem, BANDS * row + 2, column, top)

    def _place_spoken(
        self, row: int, its_label: WrapLabel, field: MarkField, problem: WrapLabel
    ) -> None:
        for words in (its_label, problem):
            words.setMinimumWidth(0)
            words.setMaximumWidth(16_777_215)  # Qt's own: as wide as there is room
        set_role(its_label, "large")
        self._grid.addWidget(its_label, 2 * row, 0)
        self._grid.addWidget(field, 2 * row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(problem, 2 * row + 1, 0, 1, 2)

    @Slot()
    def _follow(self) -> None:
        self.judge()
        self.edited.emit()

    @Slot()
    def _tell(self) -> None:
        self.judge()
        self.settled.emit()

    @Slot()
    def _go_on(self) -> None:
        """Enter goes to the next empty line, and from the last one on."""
        if (waiting := self.first_empty) is not None:
            waiting.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.completed.emit()


def set_role(words: WrapLabel, role: str) -> None:
    """Give words another type size and colour."""
    if words.property("role") != role:
        words.setProperty("role", role)
        words.style().unpolish(words)
        words.style().polish(words)
