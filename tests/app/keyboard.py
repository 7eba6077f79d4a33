"""Somebody who has only a keyboard: keys go to the window in front, and the focus is watched."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
FURTHEST = 60  # presses of Tab; more, and nobody would walk it
PATIENCE_MS = 20_000


class Keyboard:
    """Presses keys as the window system does; where they go is the program's doing."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.lost: list[str] = []  # where the keys went without anybody seeing it

    # What a person knows

    @property
    def name(self) -> str:
        """What the place is called where the keys go."""
        self._window()
        return name_of(QApplication.focusWidget())

    def sees(self, words: str) -> bool:
        return any(words in text for text in self.words())

    def words(self) -> list[str]:
        """List every text and name on the screen."""
        shown = [
            widget
            for window in QApplication.topLevelWidgets()
            if window.isVisible()
            for widget in window.findChildren(QWidget)
            if widget.isVisible()
        ]
        texts = [str(widget.property("text") or "") for widget in shown]
        return [*texts, *(widget.accessibleName() for widget in shown)]

    def wait_to_see(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: self.sees(words), timeout=PATIENCE_MS)

    def wait_for_window(self, kind: str) -> None:
        """Wait until a window of a kind is in front."""
        self._qtbot.waitUntil(lambda: _front().inherits(kind), timeout=PATIENCE_MS)

    # Keys

    def press(self, key, modifier=NO_MODIFIER, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self._window(), key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self._window(), letter)

    def tab_to(self, words: str) -> None:
        """Walk with Tab until the place whose name begins like this has the keys."""
        self.wait_to_see(words)
        self._walk(lambda: self.name.startswith(words), words)

    def tab_to_next(self, role: QAccessible.Role) -> None:
        """Walk with Tab to the next place of a kind."""
        self._step()
        self._walk(lambda: _role() == role, str(role))

    def choose(self, words: str) -> None:
        """Walk to something to press, and press it."""
        self.tab_to(words)
        self.press(Qt.Key.Key_Space)

    def fill(self, words: str, text: str) -> None:
        """Walk to an input and type."""
        self.tab_to(words)
        self.type(text)

    def _walk(self, is_there, what: str) -> None:
        passed = []
        for _ in range(FURTHEST):
            if is_there():
                return
            self._step()
            passed.append(self.name)
        raise AssertionError(f"Tab never came to “{what}”, but past {passed}")

    def _step(self) -> None:
        self.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or _seen_part(widget).isEmpty():
            self.lost.append(f"out of sight: {self.name}")

    def _window(self):
        if QGuiApplication.focusWindow() is None:  # offscreen nobody gives the keys back
            [left] = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            left.activateWindow()
            self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        return QGuiApplication.focusWindow()


def name_of(widget: QWidget | None) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    if interface is None:
        return ""
    return widget.accessibleName() or interface.text(QAccessible.Text.Name).strip()


def _role() -> QAccessible.Role | None:
    interface = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    return interface.role() if interface is not None else None


def _front() -> QWidget:
    modal = QApplication.activeModalWidget()
    return modal or next(one for one in QApplication.topLevelWidgets() if one.isVisible())


def _seen_part(widget: QWidget) -> QRect:
    """Return the part of a widget that nothing around it cuts off, in its window."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget
    while around is not window:
        around = around.parentWidget()
        place &= QRect(around.mapTo(window, QPoint(0, 0)), around.size())
    return place
