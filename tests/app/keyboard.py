"""Somebody who has only a keyboard: keys go to the window in front, and the focus is watched."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
FURTHEST = 90  # Tab presses; more means that the way is lost or that nobody would walk it
PATIENCE_MS = 20_000
MARGIN_PX = 2


class Keyboard:
    """Presses keys as the window system does; the focus decides where they go."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.lost: list[str] = []  # where the focus was not to be seen

    # What a person knows

    @property
    def name(self) -> str:
        """What a screen reader calls the place where the keys go."""
        self._window()
        return _name(QApplication.focusWidget())

    def sees(self, words: str) -> bool:
        return any(words in text for text in _words())

    def wait_to_see(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: self.sees(words), timeout=PATIENCE_MS)

    # Keys

    def press(self, key, modifier=NO_MODIFIER, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self._window(), key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._window(), letter)

    def tab_to(self, words: str, key=Qt.Key.Key_Tab) -> None:
        """Walk with Tab until the place with this name has the keys, and see that it has."""
        self._qtbot.waitUntil(lambda: self.sees(words), timeout=PATIENCE_MS)
        passed = []
        for _ in range(FURTHEST):
            if self.name.startswith(words):
                return
            self.press(key)
            passed.append(self.name)
            self._look_at_focus()
        raise AssertionError(f"Tab never came to “{words}”, but past {passed}")

    def tab_to_role(self, role) -> None:
        """Walk on with Tab to the next place of a kind."""
        for _ in range(FURTHEST):
            self.press(Qt.Key.Key_Tab)
            self._look_at_focus()
            interface = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
            if interface is not None and interface.role() == role:
                return
        raise AssertionError(f"Tab never came to a {role}")

    def choose(self, words: str) -> None:
        """Walk to a button and press it with Space."""
        self.tab_to(words)
        self.press(Qt.Key.Key_Space)

    def fill(self, words: str, text: str) -> None:
        """Walk to an input and type."""
        self.tab_to(words)
        self.type(text)

    def _window(self):
        if QGuiApplication.focusWindow() is None:  # offscreen nobody gives the keys back
            shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            assert len(shown) == 1, f"several windows, none in front: {shown}"
            shown[0].activateWindow()
            self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        return QGuiApplication.focusWindow()

    def _look_at_focus(self) -> None:
        widget = QApplication.focusWidget()
        if widget is None:
            self.lost.append("no widget has the keys")
        elif _seen_part(widget).isEmpty():
            self.lost.append(f"out of sight: {self.name}")
            w = widget
            while w is not None:
                print("      ", type(w).__name__, w.geometry().getRect(), w.isVisible()); w = w.parentWidget()


def _name(widget: QWidget | None) -> str:
    if widget is not None and widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _words():
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        for widget in window.findChildren(QWidget):
            if widget.isVisible():
                yield str(widget.property("text") or "")
                yield widget.accessibleName()


def _seen_part(widget: QWidget) -> QRect:
    """Return the part of a widget that no parent cuts off, in its own window."""
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        place &= QRect(parent.mapTo(widget.window(), QPoint(0, 0)), parent.size())
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    return place
