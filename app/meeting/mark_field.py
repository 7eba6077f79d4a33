"""One typed mark: reads it at once, says what is doubtful, shows it as 6,4 when left."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from app.theme import Theme
from app.typed_marks import Doubt, Typed, as_typed, read_mark, read_total
from app.widgets.live_text import announce

PAUSE_MS = 300


class MarkField(QLineEdit):
    """Holds tenths or nothing; an empty field is an untouched line."""

    settled = Signal()

    def __init__(
        self,
        theme: Theme,
        low: int,
        high: int,
        *,
        is_total: bool = False,
        is_spoken: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._low, self._high = low, high
        self._is_total = is_total
        self._is_spoken = is_spoken
        self._typed = Typed()
        self._told = ""
        self._sign = ","
        self.setMaxLength(6)
        self.setFont(theme.font("body", figures=True))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._leave)

    @property
    def tenths(self) -> int | None:
        """The mark, None while the field is empty or doubtful."""
        return self._typed.tenths

    @property
    def problem(self) -> str:
        """What is doubtful about the text, empty when nothing is."""
        match self._typed.doubt:
            case Doubt.NOT_A_NUMBER:
                return self.tr("“{text}” is not a number.").format(text=self.text())
            case Doubt.OUT_OF_RANGE:
                return self._range_words()
            case Doubt.TWO_MEANINGS:
                return self._question()
            case None:
                return ""

    def show_typed(self, text: str, sign: str) -> None:
        """Show what was typed without telling anybody; what is being typed now stays."""
        self._sign = sign
        if self.hasFocus() or self._pause.isActive():
            return
        self._typed = self._meaning(text)
        self.setText(text if self._typed.doubt else as_typed(self._typed.tenths, sign))
        self._told = self.text()
        self._mark_wrong(wrong=self._typed.doubt is not None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @Slot()
    def _read(self) -> None:
        self._typed = self._meaning(self.text())
        self._mark_wrong(wrong=False)
        self._pause.start()

    @Slot()
    def _leave(self) -> None:
        self._settle()
        if self._typed.doubt:
            announce(self, self.problem, at_once=True)
        else:
            self.setText(as_typed(self._typed.tenths, self._sign))
        self._mark_wrong(wrong=self._typed.doubt is not None)

    @Slot()
    def _settle(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.settled.emit()

    def _meaning(self, text: str) -> Typed:
        if self._is_total:
            return read_total(text, self._low, self._high)
        return read_mark(text, self._low, self._high, spoken=self._is_spoken)

    def _question(self) -> str:
        whole = int(self.text().strip())
        words = self.tr("“{text}” can be {one} or {other}. Write it with a decimal.")
        one, other = as_typed(whole, self._sign), as_typed(whole * 10, self._sign)
        return words.format(text=self.text().strip(), one=one, other=other)

    def _range_words(self) -> str:
        words = self.tr("It must lie between {low} and {high}.")
        return words.format(low=self._low // 10, high=self._high // 10)

    def _mark_wrong(self, *, wrong: bool) -> None:
        value = "true" if wrong else "false"
        if self.property("wrong") != value:
            self.setProperty("wrong", value)
            self.style().unpolish(self)
            self.style().polish(self)
