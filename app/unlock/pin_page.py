"""Choosing the PIN that takes the computer back after a hand-over."""

from PySide6.QtCore import Signal, Slot

from app.theme import Theme
from app.unlock.stage import TitledStage
from app.widgets.buttons import primary_button
from app.widgets.new_pin import NewPin


class PinPage(TitledStage):
    """The last step of making an archive."""

    pin_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._pin = NewPin(theme)
        self._done = primary_button(theme, "", "check")
        self.back_button.hide()
        self.body.addWidget(self._pin)
        self.end_with(self._done)
        self._pin.submitted.connect(self._choose)
        self._done.clicked.connect(self._choose)
        self.retranslate()

    def begin(self) -> None:
        """Put the focus into the first field."""
        self._pin.begin()

    def forget(self) -> None:
        """Empty both fields."""
        self._pin.forget()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.set_words(
            self.tr("Choose a PIN"),
            self.tr(
                "When a child or a parent has the computer, only their form can be reached. The "
                "PIN takes you back. It does not open the archive; it can be changed in the "
                "settings."
            ),
        )
        self._done.setText(self.tr("Begin"))

    @Slot()
    def _choose(self) -> None:
        if self._pin.is_ready():
            self.pin_chosen.emit(self._pin.text)
