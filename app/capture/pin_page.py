"""The door back to the therapist's side: a PIN of 4-8 digits, and patience after wrong ones."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.capture.enlarge import enlarge
from app.capture.fitting_scroll import FittingScrollArea
from app.capture.inputs import PinResult
from app.capture.patience import Patience
from app.capture.pin_pad import PinPad
from app.capture.words import CaptureWords
from app.theme import Theme
from app.widgets.buttons import primary_button, quiet_button
from app.widgets.labels import WrapLabel, label
from app.widgets.live_text import announce

SHORTEST, LONGEST = 4, 8  # digits
TICK_MS = 250


class PinPage(QWidget):
    """Emits ``accepted()`` after the right PIN, ``returned()`` to go back to the form."""

    accepted = Signal()
    returned = Signal()

    def __init__(
        self,
        theme: Theme,
        words: CaptureWords,
        check_pin: Callable[[str], PinResult],
        patience: Patience,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._check_pin = check_pin
        self._patience = patience
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_wait)
        self._field = self._make_field()
        self._message = label("", "error")
        self._pad = PinPad(theme, words.erase_digit())
        self._open = primary_button(theme, words.unlock())
        self._return = quiet_button(theme, words.back_to_form(), "arrow-left")
        self._build()
        self._connect()
        self._show_wait()

    def offer_return(self, possible: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Let the person go back to a form that is not finished, or not."""
        self._return.setVisible(possible)

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(LONGEST)
        field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d*"), field))
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setMinimumHeight(self._theme.pixels(48))
        return field

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        heading = WrapLabel(self._words.pin_heading(), "title")
        heading.setAlignment(middle)
        caption = label(self._words.pin(), "label")
        caption.setBuddy(self._field)
        entry = QVBoxLayout()
        entry.setSpacing(6)
        entry.addWidget(caption)
        entry.addWidget(self._field)
        entry.addWidget(self._message)
        entry.addSpacing(6)
        entry.addWidget(self._pad)
        entry.addSpacing(10)
        entry.addWidget(self._open)
        entry.addWidget(self._return, 0, middle)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addLayout(entry)
        centred.addStretch(1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("l"))
        column.addWidget(heading)
        column.addLayout(centred)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(48, 8, 48, 16)
        whole.addStretch(2)
        whole.addWidget(FittingScrollArea(content))
        whole.addStretch(3)
        enlarge(self._open, self._theme, 120)

    def _connect(self) -> None:
        self._field.textEdited.connect(self._forget_message)
        self._field.textChanged.connect(self._show_readiness)
        self._field.returnPressed.connect(self._try)
        self._pad.digit_pressed.connect(self._field.insert)
        self._pad.digit_pressed.connect(self._forget_message)
        self._pad.erase_pressed.connect(self._field.backspace)
        self._open.clicked.connect(self._try)
        self._return.clicked.connect(self.returned)

    def _try(self) -> None:
        pin = self._field.text()
        if len(pin) < SHORTEST or self._patience.wait_seconds:
            return
        result = self._check_pin(pin)
        self._field.clear()
        if result.is_right:
            self.accepted.emit()
            return
        self._patience.count_wrong(result.wait_seconds)
        self._say(self._words.wrong_pin())
        self._show_wait()

    def _show_wait(self) -> None:
        seconds = self._patience.wait_seconds
        if seconds:
            self._tick.start()
            is_tried = self._patience.is_tried
            words = self._words.wrong_pin_wait if is_tried else self._words.pin_wait
            self._message.setText(words(seconds))
        elif self._tick.isActive():
            self._tick.stop()
            self._say("")
            self._field.setEnabled(True)
            self._field.setFocus()
        self._field.setEnabled(not seconds)
        self._pad.setEnabled(not seconds)
        self._show_readiness()

    def _show_readiness(self) -> None:
        is_long_enough = len(self._field.text()) >= SHORTEST
        self._open.setEnabled(is_long_enough and not self._patience.wait_seconds)

    def _forget_message(self) -> None:
        self._message.setText("")

    def _say(self, text: str) -> None:
        self._message.setText(text)
        if text:
            announce(self._field, text, at_once=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_wait()
        self._field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._field.clear()
        self._forget_message()
        super().hideEvent(event)
