"""In which language a form is shown: a few words, each language named in its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.capture.words import CaptureWords
from app.form_languages import FORM_LANGUAGES
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.labels import IconLabel


class LanguageChoice(QWidget):
    """Emits ``chosen(str)``, a language code; hidden where a form has one language only."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, words: CaptureWords, languages: Sequence[str], current: str
    ) -> None:
        super().__init__()
        self.field = field = ChoiceField(quiet=True)
        field.set_options(
            (code, one.own_name) for code, one in FORM_LANGUAGES.items() if code in languages
        )
        field.choose(current)
        field.setAccessibleName(words.language_of_form())
        field.changed.connect(self._tell)
        self._current = current
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(IconLabel(theme, "languages", "muted", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(field)
        if len(languages) <= 1:
            self.hide()

    def _tell(self, language: str) -> None:
        if language != self._current:
            self.chosen.emit(language)
