"""What happens while others are in the room: initials, locking, the 10 cm line."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot

from app.preferences.calibration_card import CalibrationCard
from app.preferences.section import Section
from app.settings import Settings
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.choice_field import NumberField
from app.widgets.form_field import FormField
from app.widgets.switch import SwitchRow


class RoomSection(Section):
    """Every choice takes effect at once."""

    settings_changed = Signal(object)  # Settings

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._settings = Settings()
        self._card = Card(theme, " ")
        self._initials = SwitchRow(theme, "")
        self._minutes = NumberField(theme, 1, 60)
        self._minutes_field = FormField(theme, "", self._minutes)
        self.calibration = CalibrationCard(theme)
        self._card.body.addWidget(self._initials)
        self._card.body.addWidget(self._minutes_field, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._card)
        self.column.addWidget(self.calibration)
        self._initials.switch.clicked.connect(self._choose_initials)
        self._minutes.editingFinished.connect(self._choose_minutes)
        self.calibration.measured.connect(self._keep_measure)
        self.calibration.reset_requested.connect(self._forget_measure)
        self.retranslate()

    def show_settings(self, settings: Settings, px_per_mm: float) -> None:
        """Show what is chosen; ``px_per_mm`` is what holds on this screen now."""
        self._settings = settings
        self._initials.switch.setChecked(settings.initials_in_list)
        self._minutes.setValue(settings.idle_lock_minutes)
        self.calibration.show_measure(px_per_mm, is_measured=settings.px_per_mm is not None)

    def retranslate(self) -> None:
        """Set every text of the section."""
        self._card.set_title(self.tr("When others can see the screen"))
        self._initials.set_texts(
            self.tr("Initials in the list"),
            self.tr("The list of cases shows initials until you ask for names."),
        )
        self._minutes_field.set_label(self.tr("Lock by itself after"))
        self._minutes_field.set_help(
            self.tr("Minutes without a touch. The lock waits while someone fills in a form.")
        )
        self._minutes.setSuffix(self.tr(" min."))

    @Slot(bool)
    def _choose_initials(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._change(replace(self._settings, initials_in_list=chosen))

    @Slot()
    def _choose_minutes(self) -> None:
        if self._minutes.value() != self._settings.idle_lock_minutes:
            self._change(replace(self._settings, idle_lock_minutes=self._minutes.value()))

    @Slot(float)
    def _keep_measure(self, px_per_mm: float) -> None:
        self._change(replace(self._settings, px_per_mm=px_per_mm))

    @Slot()
    def _forget_measure(self) -> None:
        self._change(replace(self._settings, px_per_mm=None))

    def _change(self, settings: Settings) -> None:
        self._settings = settings
        self.settings_changed.emit(settings)
