"""One typed mark in a dialog: empty is untouched, what is doubtful is said beside it."""

from PySide6.QtWidgets import QLineEdit

from app.theme import Theme
from app.typed_marks import Doubt, Typed, as_typed, read_mark, read_total
from app.widgets.form_field import FormField


class TypedMarkField(FormField):
    """A labelled field that holds tenths or nothing."""

    def __init__(
        self, theme: Theme, text: str, limits: tuple[int, int], sign: str, *, is_total: bool = False
    ) -> None:
        self.line = QLineEdit()
        super().__init__(theme, text, self.line)
        self._low, self._high = limits
        self._sign = sign
        self._is_total = is_total
        self.line.setMaxLength(6)
        self.line.setFont(theme.font("body", figures=True))

    def show_tenths(self, tenths: int | None) -> None:
        """Show a mark."""
        self.line.setText(as_typed(tenths, self._sign))

    @property
    def tenths(self) -> int | None:
        """The mark, None while the field is empty or doubtful."""
        return self._typed.tenths

    def check(self) -> bool:
        """Return whether the text can be read; say beside the field why not."""
        self.set_error(self._problem(self._typed.doubt))
        return self._typed.doubt is None

    @property
    def _typed(self) -> Typed:
        read = read_total if self._is_total else read_mark
        return read(self.line.text(), self._low, self._high)

    def _problem(self, doubt: Doubt | None) -> str:
        match doubt:
            case Doubt.NOT_A_NUMBER:
                return self.tr("Write a number, for example 6.4.")
            case Doubt.OUT_OF_RANGE:
                words = self.tr("It must lie between {low} and {high}.")
                return words.format(low=self._low // 10, high=self._high // 10)
            case Doubt.TWO_MEANINGS:
                return self.tr("Points or millimetres? Write it with a decimal, such as 6.0.")
            case None:
                return ""
