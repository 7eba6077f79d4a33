"""Chooses the screen on which families fill in forms, where there is more than one."""

from PySide6.QtGui import QGuiApplication

from app.screens import screen_key, screen_name
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField


class ScreenField(FormField):
    """Shows itself only where there is something to choose; ``choice`` tells what was chosen."""

    def __init__(self, theme: Theme) -> None:
        self.choice = ChoiceField()
        super().__init__(theme, "", self.choice)
        self._chosen = ""

    def show_choice(self, key: str | None) -> None:
        """Show the screens there are now; a chosen one that is unplugged stays chosen."""
        self._chosen = key or ""
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text, and the screens as they are called."""
        screens = {screen_key(one): screen_name(one) for one in QGuiApplication.screens()}
        self.set_label(self.tr("Screen for forms"))
        self.set_help(
            self.tr(
                "Where the family's forms are shown. If that screen is not connected, they come "
                "where the window is."
            )
        )
        options = [("", self.tr("The one the window is on")), *screens.items()]
        if self._chosen and self._chosen not in screens:
            options.append((self._chosen, self.tr("The chosen screen (not connected)")))
        self.choice.set_options(options)
        self.choice.choose(self._chosen)
        self.setVisible(len(screens) > 1 or bool(self._chosen))
