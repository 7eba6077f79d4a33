"""How the program looks: language, light or dark, the size of text."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot

from app.preferences.section import Section
from app.settings import Settings
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.toggle_chip import ToggleChipRow

LANGUAGES = (("da", "Dansk"), ("en", "English"))  # each in its own words, in every language
TEXT_SIZES = (100, 125, 150, 200)  # per cent


class LookSection(Section):
    """Every choice takes effect at once."""

    settings_changed = Signal(object)  # Settings

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._settings = Settings()
        self._card = Card(theme, " ")
        self._language = ChoiceField()
        self._mode = ToggleChipRow(theme)
        self._size = ToggleChipRow(theme)
        self._language_field = FormField(theme, "", self._language)
        self._mode_field = FormField(theme, "", self._mode)
        self._size_field = FormField(theme, "", self._size)
        self._card.body.addWidget(self._language_field, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.body.addWidget(self._mode_field)
        self._card.body.addWidget(self._size_field)
        self._card.body.setSpacing(theme.space("xl"))
        self.column.addWidget(self._card)
        self._language.changed.connect(self._choose_language)
        self._mode.changed.connect(self._choose_mode)
        self._size.changed.connect(self._choose_size)
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._settings = settings
        self._language.choose(settings.language)
        self._mode.choose(settings.theme_mode)
        self._size.choose(str(settings.text_percent))

    def retranslate(self) -> None:
        """Set every text of the section."""
        self._card.set_title(self.tr("Language and look"))
        self._language_field.set_label(self.tr("Language"))
        self._language.set_options(LANGUAGES)
        self._mode_field.set_label(self.tr("Colours"))
        self._mode.set_options(
            (
                ("system", self.tr("As the computer")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("high-contrast", self.tr("High contrast")),
            )
        )
        self._size_field.set_label(self.tr("Text size"))
        self._size.set_options(
            (str(percent), self.tr("{percent} %").format(percent=percent)) for percent in TEXT_SIZES
        )
        self.show_settings(self._settings)

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self._change(replace(self._settings, language=language))

    @Slot(str)
    def _choose_mode(self, mode: str) -> None:
        self._change(replace(self._settings, theme_mode=mode))

    @Slot(str)
    def _choose_size(self, percent: str) -> None:
        self._change(replace(self._settings, text_percent=int(percent)))

    def _change(self, settings: Settings) -> None:
        self._settings = settings
        self.settings_changed.emit(settings)
