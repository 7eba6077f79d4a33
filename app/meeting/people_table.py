"""The list of people in step 1: a row per voice, with its forms and how it answers."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from app.meeting.person_line import PersonLine
from app.meeting.states import PersonRow
from app.theme import Theme
from app.widgets.labels import label

COLUMNS = 6  # tick, marker, name, wellbeing, cooperation, mode
ROWS_EACH = 4  # a heading, a hairline, the person, and a second line where it is narrow
WIDE_PX, NARROW_PX = 800, 470


class PeopleTable(QWidget):
    """Rows with hairlines between; keeps its widgets as long as the people stay the same."""

    presence_changed = Signal(str, bool)  # row key, here
    form_chosen = Signal(str, str)  # form key, scale key or "" for not today
    mode_chosen = Signal(str, str)  # row key, AnswerMode or "" for not with us

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._keys: tuple[str, ...] = ()
        self._lines: list[PersonLine] = []
        self._rulers: list[QFrame] = []
        self._headings: list[QLabel] = []
        self._modes: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("m"))
        self._grid.setVerticalSpacing(0)
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[PersonRow, ...]) -> None:
        """Show the people."""
        keys = tuple(row.key for row in rows)
        if keys != self._keys:
            self._rebuild(len(rows))
            self._keys = keys
        for line, heading, row in zip(self._lines, self._headings, rows, strict=True):
            line.set_modes(self._modes)
            line.show_row(row)
            heading.setText(row.heading)
            heading.setVisible(bool(row.heading))

    def set_mode_words(self, words: list[tuple[str, str]]) -> None:
        """Word the ways to answer; the empty key is "not with us"."""
        self._modes = words

    def retranslate(self) -> None:
        for line in self._lines:
            line.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.pixels(WIDE_PX)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(NARROW_PX), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        stretches = (0, 0, 5, 4, 0, 2) if self._is_narrow else (0, 0, 5, 4, 4, 2)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)
        for index, line in enumerate(self._lines):
            line.place(self._grid, ROWS_EACH * index + 2, narrow=self._is_narrow)

    def _rebuild(self, count: int) -> None:
        for line in self._lines:
            line.remove_from(self._grid)
        for widget in (*self._rulers, *self._headings):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines, self._rulers, self._headings = [], [], []
        for index in range(count):
            self._add(index)
        self._arrange()

    def _add(self, index: int) -> None:
        ruler = QFrame()
        ruler.setProperty("role", "line")
        heading = label("", "accent")
        heading.setContentsMargins(0, self._theme.space("m"), 0, self._theme.space("xs"))
        self._grid.addWidget(heading, ROWS_EACH * index, 0, 1, COLUMNS)
        self._headings.append(heading)
        self._grid.addWidget(ruler, ROWS_EACH * index + 1, 0, 1, COLUMNS)
        self._rulers.append(ruler)
        line = PersonLine(self._theme, self)
        line.presence_changed.connect(self.presence_changed)
        line.form_chosen.connect(self.form_chosen)
        line.mode_chosen.connect(self.mode_chosen)
        self._lines.append(line)
