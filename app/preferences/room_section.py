"""What happens while others are in the room: initials, locking, screens, the 10 cm line."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent

from app.preferences.calibration_card import CalibrationCard
from app.preferences.screen_field import ScreenField
from app.preferences.section import Section
from app.screen_shield import is_offered
from app.screens import long_side_mm, pixels_per_mm, screen_key, screen_name
from app.settings import Settings
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.choice_field import NumberField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.switch import SwitchRow


class RoomSection(Section):
    """Every choice takes effect at once."""

    settings_changed = Signal(object)  # Settings

    def __init__(self, theme: Theme, *, can_hide: bool = is_offered()) -> None:
        super().__init__(theme)
        self._settings = Settings()
        self._card = Card(theme, " ")
        self._initials = SwitchRow(theme, "")
        self._minutes = NumberField(theme, 1, 60)
        self._minutes_field = FormField(theme, "", self._minutes)
        self._hide = SwitchRow(theme, "")
        self._cannot_hide = WrapLabel("", "muted")
        self._screen = ScreenField(theme)
        self.calibration = CalibrationCard(theme)
        self._build(can_hide=can_hide)
        self._connect()
        self.retranslate()

    def _build(self, *, can_hide: bool) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self._card.body.addWidget(self._initials)
        self._card.body.addWidget(self._hide)
        self._card.body.addWidget(self._minutes_field, 0, left)
        self._card.body.addWidget(self._screen, 0, left)
        self._card.body.addWidget(self._cannot_hide)
        self._hide.setVisible(can_hide)
        self._cannot_hide.setVisible(not can_hide)
        self.column.addWidget(self._card)
        self.column.addWidget(self.calibration)

    def _connect(self) -> None:
        self._initials.switch.clicked.connect(self._choose_initials)
        self._minutes.editingFinished.connect(self._choose_minutes)
        self.calibration.measured.connect(self._keep_measure)
        self.calibration.reset_requested.connect(self._forget_measure)
        self._hide.switch.clicked.connect(self._choose_hiding)
        self._screen.choice.changed.connect(self._choose_screen)
        screens = QGuiApplication.instance()
        if isinstance(screens, QGuiApplication):
            screens.screenAdded.connect(self._show_screens)
            screens.screenRemoved.connect(self._show_screens)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen, and what holds on the screen this is on."""
        self._settings = settings
        self._initials.switch.setChecked(settings.initials_in_list)
        self._hide.switch.setChecked(settings.hide_from_capture)
        self._minutes.setValue(settings.idle_lock_minutes)
        self._show_screens()

    @Slot()
    def _show_screens(self) -> None:
        screen, measured = self.screen(), self._settings.screens_mm
        self._screen.show_choice(self._settings.family_screen)
        self.calibration.show_measure(
            pixels_per_mm(screen, measured),
            screen=screen_name(screen),
            is_measured=screen_key(screen) in measured,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window from screen to screen."""
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._show_screens, Qt.ConnectionType.UniqueConnection)
        self._show_screens()

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
        self._hide.set_texts(
            self.tr("Hide from screen sharing and recordings"),
            self.tr("Others do not see this window when you share your screen in a video meeting."),
        )
        self._cannot_hide.setText(
            self.tr(
                "This system cannot keep the window out of screen sharing and recordings. Close "
                "the program before you share your screen."
            )
        )
        self._screen.retranslate()

    @Slot(bool)
    def _choose_initials(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._change(replace(self._settings, initials_in_list=chosen))

    @Slot()
    def _choose_minutes(self) -> None:
        if self._minutes.value() != self._settings.idle_lock_minutes:
            self._change(replace(self._settings, idle_lock_minutes=self._minutes.value()))

    @Slot(float)
    def _keep_measure(self, px_per_mm: float) -> None:
        screen = self.screen()
        size = {screen_key(screen): long_side_mm(screen, px_per_mm)}
        self._change(replace(self._settings, screens_mm={**self._settings.screens_mm, **size}))

    @Slot()
    def _forget_measure(self) -> None:
        here = screen_key(self.screen())
        others = {key: mm for key, mm in self._settings.screens_mm.items() if key != here}
        self._change(replace(self._settings, screens_mm=others))

    @Slot(bool)
    def _choose_hiding(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._change(replace(self._settings, hide_from_capture=chosen))

    @Slot(str)
    def _choose_screen(self, key: str) -> None:
        self._change(replace(self._settings, family_screen=key or None))

    def _change(self, settings: Settings) -> None:
        self._settings = settings
        self.settings_changed.emit(settings)
