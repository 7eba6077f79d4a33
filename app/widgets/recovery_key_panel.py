"""A new recovery key: the groups, a button that prints them, and the proof."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.key_values import PrintedKey
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.labels import WrapLabel
from app.widgets.recovery_key_view import RecoveryCheck, RecoveryKeyView
from app.widgets.recovery_sheet import PrintOutcome, Sheet, print_sheet


@dataclass(frozen=True, slots=True, repr=False)
class KeyOrigin:
    """Which archive a key belongs to and when it was made: tells two papers apart."""

    archive: str
    day: date


class RecoveryKeyPanel(QWidget):
    """Shown once after a key was made; right when the groups asked for have been typed back."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._key = PrintedKey("", ())
        self._origin: KeyOrigin | None = None
        self._view = RecoveryKeyView(theme)
        self._print = secondary_button(theme, "", "printer")
        self._advice = WrapLabel("", "small")
        self._outcome = WrapLabel("", "error")
        self._outcome.hide()
        self._ask = WrapLabel("", "label")
        self._check = RecoveryCheck(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addWidget(self._view)
        column.addWidget(self._advice)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._outcome)
        column.addSpacing(theme.space("s"))
        column.addWidget(self._ask)
        column.addWidget(self._check)
        self._print.clicked.connect(self._put_on_paper)
        self._check.changed.connect(self.changed)
        self._check.submitted.connect(self.submitted)
        self._retranslate()

    @property
    def is_right(self) -> bool:
        """Whether the groups asked for are right."""
        return self._check.is_right

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups on show."""
        return self._view.groups

    def show_key(self, key: PrintedKey, origin: KeyOrigin, asked: Sequence[int]) -> None:
        """Show a key and ask for some of its groups, counted from 0."""
        self._key, self._origin = key, origin
        self._view.show_key(key)
        self._check.ask(key, asked)
        self._outcome.hide()

    def begin(self) -> None:
        """Put the focus on the printer: first paper, then typing."""
        self._print.setFocus()

    def forget(self) -> None:
        """Keep nothing of the key."""
        self._key, self._origin = PrintedKey("", ()), None
        self._view.forget()
        self._check.forget()

    def sheet(self) -> Sheet:
        """Return what goes on paper."""
        return Sheet(
            title=self.tr("Recovery key"),
            archive=self._origin_words(),
            key=self._key,
            advice=(
                self.tr("Whoever has this paper can open the archive without the passphrase."),
                self.tr("Keep it locked away, and not together with the computer."),
                self.tr(
                    "To use it: choose “Use the recovery key” where the passphrase is asked for."
                ),
            ),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _origin_words(self) -> str:
        if self._origin is None:
            return ""
        made = self._origin.day
        day = QLocale().toString(QDate(made.year, made.month, made.day), self.tr("d MMMM yyyy"))
        return self.tr("Archive: {name}, {day}").format(name=self._origin.archive, day=day)

    @Slot()
    def _put_on_paper(self) -> None:
        self._outcome.hide()
        print_sheet(self, self.sheet(), self._tell)

    def _tell(self, outcome: PrintOutcome) -> None:
        words = {
            PrintOutcome.SENT: "",
            PrintOutcome.NO_PRINTER: self.tr(
                "There is no printer here. Write the groups on paper by hand."
            ),
            PrintOutcome.FAILED: self.tr("Printing failed. Write the groups on paper by hand."),
        }[outcome]
        self._outcome.setText(words)
        self._outcome.setVisible(bool(words))

    def _retranslate(self) -> None:
        self._print.setText(self.tr("Print"))
        self._advice.setText(
            self.tr(
                "Print it, or write it down. Keep the paper locked away, not with the computer. "
                "Do not save it as a file or a photo."
            )
        )
        self._ask.setText(self.tr("Type these two groups from the paper:"))
