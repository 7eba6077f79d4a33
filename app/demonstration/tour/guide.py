"""Leads through a room by what is written on the screen, in the language of the variant."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QScrollArea, QWidget

from app.demonstration.robot import LostError, Robot
from app.demonstration.tour.album import Album
from app.demonstration.tour.variants import Variant
from app.i18n import Translate
from app.practice import PRACTICE_PIN
from app.widgets.toast import Toast
from app.wording import Wording

SETTLE_MS = 15
ROUNDS = 3  # layouts ask for layouts
BELOW_PX = 40  # less is only the air beneath the last line
ALIKE = frozenset({"Start", "Status", "PIN"})  # the same word in both languages


class Guide:
    """Hands and eyes that know the program's texts by context and English source."""

    def __init__(
        self, application: QApplication, album: Album, variant: Variant, translate: Translate
    ) -> None:
        self.robot = Robot(application, album.out, album.tell)
        self.variant = variant
        self.words = Wording(variant.language, translate)
        self._application = application
        self._album = album
        self._translate = translate

    def say(self, context: str, source: str, **names: str) -> str:
        """Return a text as the screen has it now."""
        text = self._translate(context, source)
        if self.variant.language != "en" and text == source and source not in ALIKE:
            raise LostError(f"no Danish words for {context} “{source}”")
        text = text.split("%n")[0]  # what stands before the number is enough to know it by
        return text.format(**names) if names else text

    # Hands

    def click(self, context: str, source: str, **names: str) -> None:
        """Press a button."""
        self.robot.click(self.say(context, source, **names))

    def press(self, context: str, source: str, **names: str) -> None:
        """Press a button or tick box whatever it holds now, also below what is scrolled to."""
        self.press_words(self.say(context, source, **names))

    def press_words(self, text: str) -> None:
        """Press the first button whose words begin like this."""
        self.robot.wait(lambda: self.robot.button(text), f"button “{text}”")
        button = self.robot.button(text)
        assert button is not None
        button.click()

    def press_described(self, description: str) -> None:
        """Press the button that a screen reader describes like this."""
        for one in self.robot.seen(QAbstractButton):
            if isinstance(one, QAbstractButton) and one.accessibleDescription() == description:
                one.click()
                return
        raise LostError(f"no button described “{description}”")

    def type(self, context: str, source: str, text: str, **names: str) -> None:
        """Fill in an input."""
        self.robot.type(self.say(context, source, **names), text)

    def tab(self, context: str, source: str) -> None:
        """Go to a tab."""
        self.robot.click_tab(self.say(context, source))

    def wait(self, context: str, source: str, **names: str) -> None:
        """Wait until a text stands on the screen."""
        text = self.say(context, source, **names)
        self.robot.wait(lambda: self.robot.sees(text), f"“{text}”")

    def wait_until(self, fact: Callable[[], object], what: str) -> None:
        """Wait until a fact holds."""
        self.robot.wait(fact, what)

    def menu(self, context: str, source: str) -> None:
        """Choose an entry of the menu that is open."""
        text = self.say(context, source)
        for menu in self.robot.seen(QMenu):
            for action in menu.actions():
                if action.text() == text:
                    action.trigger()
                    menu.close()
                    return
        raise LostError(f"no menu entry “{text}”")

    def pass_curtain(self) -> None:
        """Unlock what a family may not see, by the PIN of the practice families."""
        self.press("CurtainPage", "Therapist: unlock with the PIN")
        self.robot.digits(PRACTICE_PIN)
        self.click("CaptureWords", "Open")

    # Dialogs

    def leave_dialog(self) -> None:
        """Close the dialog in front as Esc does."""
        dialog = self._application.activeModalWidget()
        if not isinstance(dialog, QDialog):
            raise LostError("there is no dialog to leave")
        dialog.reject()
        self.settle()

    # Memory

    def picture(self, name: str) -> None:
        """Keep a picture of what is on the screen, and of what is below where it scrolls."""
        self.settle()
        self._album.keep(self.variant, name, self._windows())
        if (area := self._scrolled_area()) is not None:
            bar = area.verticalScrollBar()
            before = bar.value()
            bar.setValue(bar.maximum())
            self.settle()
            self._album.keep(self.variant, f"{name}-below", self._windows())
            bar.setValue(before)

    def settle(self) -> None:
        """Let layouts come to rest, and words said in passing be over."""
        for toast in self.robot.seen(Toast):
            toast.hide()
        for _ in range(ROUNDS):
            self.robot.breathe(SETTLE_MS)
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _windows(self) -> list[QWidget]:
        """List the windows on the screen, what covers the others last."""
        shown = [one for one in self._application.topLevelWidgets() if one.isVisible()]
        return sorted(shown, key=_height)

    def _scrolled_area(self) -> QScrollArea | None:
        """Return the area in front that has something below what is seen."""
        for area in self._windows()[-1].findChildren(QScrollArea):
            if area.isVisible() and area.verticalScrollBar().maximum() > BELOW_PX:
                return area
        return None


def _height(window: QWidget) -> tuple[bool, bool, bool]:
    """Return how far in front a window is: menus over dialogs over what fills the screen."""
    is_menu = window.windowType() is Qt.WindowType.Popup
    return (is_menu, window.isModal(), window.isFullScreen())
