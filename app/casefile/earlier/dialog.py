"""The window in which a case's earlier scores are typed or pasted, and kept all at once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.casefile.earlier.model import SheetModel
from app.casefile.earlier.sheet import Cell, Reading, SheetVoice
from app.casefile.earlier.view import SheetView
from app.theme import Theme
from app.widgets.ask import Question, ask
from app.widgets.banner import Banner
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.chip import Kind
from app.widgets.date_reading import read_date
from app.widgets.labels import WrapLabel
from app.widgets.scrolling_dialog import ScrollingDialog
from app.widgets.switch import SwitchRow
from app.wording import Wording

WIDE_PX, WIDEST_PX = 900, 1100
NAMED_AT_MOST = 6  # troubles spelled out under the grid; the others are marked in it
HALF_A_YEAR = 183


class EarlierDialog(ScrollingDialog):
    """Shows the grid; what is wrong is named and nothing typed is lost."""

    submitted = Signal(object)  # Reading without troubles

    def __init__(
        self,
        theme: Theme,
        voices: tuple[SheetVoice, ...],
        words: Wording,
        today: Callable[[], date],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Enter earlier scores"))
        self.setMinimumWidth(min(theme.pixels(WIDE_PX), WIDEST_PX))
        self._today = today
        self._is_told = False  # whether troubles are named: not before one has tried to save
        self.sheet = SheetModel(voices, words, today, self._read_day)
        self.grid = SheetView(theme, self.sheet)
        self.lines = SwitchRow(
            theme,
            self.tr("Single lines"),
            self.tr("A column for each line of a form instead of its total."),
        )
        self._wrong = Banner(theme, Kind.ACT, "")
        self._here = WrapLabel("", "error")
        self._count = WrapLabel("", "small")
        self._cancel = secondary_button(theme, self.tr("Cancel"))
        self._save = primary_button(theme, self.tr("Save all"))
        self._lay_out()
        self._follow()
        self.grid.go_to((0, 0))

    def refuse(self, cell: Cell | None, sentence: str) -> None:
        """Say why nothing was kept, with the cursor in the cell it is about."""
        place = f"{self.sheet.place_words(cell)}: " if cell else ""
        self._wrong.set_text(place + sentence)
        self._wrong.show()
        if cell is not None:
            self._go_to(cell)

    def reject(self) -> None:
        """Close; what is typed is only thrown away when that is said."""
        if self.sheet.is_empty:
            super().reject()
            return
        question = Question(
            self.tr("Throw away what is typed?"),
            self.tr("Nothing of it has been saved yet."),
            self.tr("Throw away"),
            self.tr("Go on typing"),
            danger=True,
        )
        ask(self, self.theme, question, self._close)

    def _lay_out(self) -> None:
        explained = self.tr(
            "One row per day, one column per person. Type, or paste from a spreadsheet with "
            "Ctrl+V. Tab goes right, Enter goes down. A day without a meeting gets one."
        )
        self.body.setSpacing(self.theme.space("m"))
        self.body.addWidget(WrapLabel(explained, "muted"))
        self.body.addWidget(self.lines)
        self.body.addWidget(self._wrong)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self._here)
        self.buttons.insertWidget(0, self._count, 1)
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._save)
        for button in (self._cancel, self._save):
            button.setAutoDefault(False)  # Enter belongs to the grid
        self._wrong.hide()
        self.grid.show_lines(by_line=False)
        self.lines.switch.toggled.connect(self._show_lines)
        self.sheet.typed.connect(self._follow)
        self.grid.current_moved.connect(self._name_here)
        self.grid.paste_refused.connect(self._refuse_paste)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._submit)

    def _read_day(self, text: str) -> date | None:
        """Read a day; without a year, the latest such day that has been."""
        middle = date.fromordinal(self._today().toordinal() - HALF_A_YEAR)
        return read_date(text, middle, QLocale())

    def _close(self) -> None:
        super().reject()

    @Slot()
    def _submit(self) -> None:
        self._is_told = True
        reading: Reading = self.sheet.reading
        if reading.troubles:
            self._name_troubles()
            self._go_to(min(reading.troubles))
        elif reading.scores:
            self.submitted.emit(reading)

    def _go_to(self, cell: Cell) -> None:
        if self.grid.isColumnHidden(cell[1]):
            self.lines.switch.setChecked(not self.lines.switch.isChecked())
        self.grid.go_to(cell)

    @Slot()
    def _follow(self) -> None:
        count = len(self.sheet.reading.scores)
        days = len({score.day for score in self.sheet.reading.scores})
        forms = self.tr("%n form(s)", "", count)
        on_days = self.tr("on %n day(s)", "", days)
        self._count.setText(f"{forms} {on_days}" if count else "")
        self._save.setEnabled(not self.sheet.is_empty)
        if self._is_told:
            self._name_troubles()
        self._name_here()

    def _name_troubles(self) -> None:
        cells = sorted(self.sheet.reading.troubles)
        named = [
            f"{self.sheet.place_words(cell)}: {self.sheet.trouble_words(cell)}"
            for cell in cells[:NAMED_AT_MOST]
        ]
        if len(cells) > NAMED_AT_MOST:
            named.append(self.tr("and %n more", "", len(cells) - NAMED_AT_MOST))
        self._wrong.set_text("\n".join(named))
        self._wrong.setVisible(bool(named))

    @Slot()
    def _name_here(self) -> None:
        """Say what is wrong with the cell the cursor is in."""
        self._here.setText(self.sheet.trouble_words(self.grid.here) or " ")

    @Slot(int)
    def _refuse_paste(self, columns: int) -> None:
        if columns:
            words = self.tr(
                "What was copied has %n column(s) too many. Nothing was pasted.", "", columns
            )
        else:
            words = self.tr("What was copied has too many rows. Nothing was pasted.")
        self._wrong.set_text(words)
        self._wrong.show()

    @Slot(bool)
    def _show_lines(self, by_line: bool) -> None:  # noqa: FBT001 - a signal's
        self.grid.show_lines(by_line)
        self.grid.go_to((self.grid.here[0], 0))
