"""The foot of a form: how far it has come, in which language it is, and the ways on."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.enlarge import enlarge
from app.capture.inputs import FormSpec, Purpose
from app.capture.language_choice import LanguageChoice
from app.capture.trouble import Trouble
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.labels import WrapLabel, label
from app.widgets.live_text import announce

BUTTON_WIDTH_PX = 132  # at 100 % text


class FormFoot(QWidget):
    """Signals: ``done()``, ``declined()``, ``language_chosen(str)``."""

    done = Signal()
    declined = Signal()
    language_chosen = Signal(str)

    def __init__(self, spec: FormSpec, context: CaptureContext, languages: Sequence[str]) -> None:
        super().__init__()
        theme = context.theme
        self._words = words = context.words(spec.language)
        is_practice = spec.purpose is Purpose.PRACTICE
        is_kept = not is_practice and spec.purpose is not Purpose.PICTURES
        self._progress = label("", "muted")
        self._language = LanguageChoice(theme, words, languages, spec.language)
        self._language.chosen.connect(self.language_chosen)
        self._trouble = Trouble(theme, words)
        self._decline = secondary_button(theme, words.not_today())
        if not is_kept:
            self._decline.hide()
        self._decline.clicked.connect(self._tell_declined)
        self._done = primary_button(theme, words.go_on() if is_practice else words.done())
        self._done.clicked.connect(self._tell_done)
        self._pressed: QPushButton = self._done
        for button in (self._decline, self._done):
            enlarge(button, theme, BUTTON_WIDTH_PX)
        self._lay_out(context, working=spec.is_working_translation)

    @property
    def language_field(self) -> QWidget:
        """Where the keys are of somebody who just changed the language."""
        return self._language.field

    def come_after(self, last: QWidget) -> None:
        """Take the keys after the last mark: the next one finishes, it does not withdraw marks.

        To be asked for when the page is built: Qt forgets an order when a widget moves in.
        """
        order = (last, self._done, self._decline, self._language.field)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def show_progress(self, text: str) -> None:
        """Say how far the form has come; aloud too where that is news."""
        if text != self._progress.text():
            self._progress.setText(text)
            announce(self, text)

    def set_ready(self, ready: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Let the form be finished, or not yet."""
        self._done.setEnabled(ready)

    def show_problem(self, sentence: str) -> None:
        """Say that it is not saved yet; the button that was pressed becomes "Try again"."""
        self._trouble.show_problem(sentence)
        self._pressed.setText(self._words.try_again())

    def _lay_out(self, context: CaptureContext, *, working: bool) -> None:
        about = QHBoxLayout()
        about.setSpacing(20)
        about.addWidget(self._language)
        about.addWidget(self._progress, 1)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addLayout(about)
        if working:
            # For the family and for the therapist: neither may take it for the finished form.
            both = (self._words, context.words("da"))
            note = "\n".join(words.working_translation() for words in both)
            said.addWidget(WrapLabel(note, "small"))
        said.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(20)
        buttons.addLayout(said, 1)
        buttons.addWidget(self._decline)
        buttons.addWidget(self._done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(context.theme.space("m"))
        whole.addWidget(self._trouble)
        whole.addLayout(buttons)

    def _tell_done(self) -> None:
        self._pressed = self._done
        self.done.emit()

    def _tell_declined(self) -> None:
        self._pressed = self._decline
        self.declined.emit()
