"""The recovery key, shown once: to paper, and typed back in part."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from app.key_values import PrintedKey
from app.theme import Theme
from app.unlock.stage import TitledStage
from app.widgets.buttons import primary_button
from app.widgets.recovery_key_panel import KeyOrigin, RecoveryKeyPanel


class RecoveryKeyPage(TitledStage):
    """Cannot be left before two groups have been typed from the paper."""

    kept = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 640)
        self._panel = RecoveryKeyPanel(theme)
        self._go_on = primary_button(theme, "", trailing="arrow-right")
        self.back_button.hide()  # the archive exists; there is no way back
        self.body.addWidget(self._panel)
        self.end_with(self._go_on)
        self._panel.changed.connect(self._follow)
        self._panel.submitted.connect(self._leave)
        self._go_on.clicked.connect(self._leave)
        self.retranslate()
        self._follow()

    def show_key(self, key: PrintedKey, origin: KeyOrigin, asked: Sequence[int]) -> None:
        """Show a key and ask for some of its groups, counted from 0."""
        self._panel.show_key(key, origin, asked)
        self._follow()

    def begin(self) -> None:
        """Let the screen reader begin at the top."""
        self._panel.begin()

    def forget(self) -> None:
        """Keep nothing of the key."""
        self._panel.forget()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.set_words(
            self.tr("Your recovery key"),
            self.tr(
                "It opens the archive if you forget the passphrase. It is shown only now. Without "
                "passphrase and recovery key nobody can open the archive, not even we."
            ),
        )
        self._go_on.setText(self.tr("I have it on paper"))

    @Slot()
    def _follow(self) -> None:
        self._go_on.setEnabled(self._panel.is_right)

    @Slot()
    def _leave(self) -> None:
        if self._panel.is_right:
            self.kept.emit()
