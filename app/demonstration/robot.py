"""A pair of hands: finds what a therapist reads on the screen, and clicks, types and marks it.

It knows words, not classes: everything goes through real mouse and key events.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.capture.line import AnswerLine

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
PATIENCE_MS = 30_000
BEAT_MS = 10
OPTIONS = 20  # more than any choice has
SETTLE_MS = 150  # layouts and animations come to rest


class LostError(AssertionError):
    """Something that should be on the screen is not."""


class Robot:
    """Hands and eyes; keeps a picture of every step it is told to show."""

    def __init__(
        self, application: QApplication, pictures: Path, tell: Callable[[str], None]
    ) -> None:
        self._application = application
        self._pictures = pictures
        self._tell = tell
        self._clicks = 0

    @property
    def clicks(self) -> int:
        """How many clicks were made besides marks on a line."""
        return self._clicks

    # Eyes

    def wait(self, fact: Callable[[], object], what: str) -> None:
        """Wait until a fact holds; LostError says what was waited for."""
        for _ in range(PATIENCE_MS // BEAT_MS):
            if fact():
                return
            self.breathe(BEAT_MS)
        raise LostError(f"waited in vain for {what}; on the screen: {self.words()[:60]}")

    def breathe(self, milliseconds: int) -> None:
        """Let the program live; QTest's own wait would keep its other threads from running."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def windows(self) -> list[QWidget]:
        """List the windows a person can reach: a dialog that is open blocks what is behind it."""
        shown = [one for one in self._application.topLevelWidgets() if one.isVisible()]
        return [one for one in shown if one.isModal()][-1:] or shown

    def seen(self, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
        """Yield what is visible of one kind, the front window first."""
        for window in reversed(self.windows()):
            for child in [window, *window.findChildren(kind)]:
                if isinstance(child, kind) and child.isVisible():
                    yield child

    def words(self) -> list[str]:
        """List the texts on the screen."""
        labels = [one.text() for one in self.seen(QLabel) if isinstance(one, QLabel)]
        buttons = [one.text() for one in self.seen(QAbstractButton) if hasattr(one, "text")]
        return [text for text in labels + buttons if text]

    def sees(self, text: str) -> bool:
        """Whether a text stands somewhere on the screen."""
        return any(text in words for words in self.words())

    def button(self, text: str) -> QAbstractButton | None:
        """Find a button by its words or its accessible name."""
        for exact in (True, False):
            for one in self.seen(QAbstractButton):
                assert isinstance(one, QAbstractButton)
                for said in (one.text().replace("&", ""), one.accessibleName()):
                    if said == text or (not exact and said.startswith(text)):
                        return one
        return None

    def field(self, label: str) -> QWidget | None:
        """Find an input by the label beside it, or by its accessible name or hint."""
        for one in self.seen():
            if isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QCheckBox):
                hint = one.property("placeholderText") or ""
                if label in {one.accessibleName(), hint}:
                    return one
        for one in self.seen(QLabel):
            assert isinstance(one, QLabel)
            if one.text().replace("&", "") == label and one.buddy():
                return one.buddy()
        return None

    # Hands

    def click(self, text: str) -> None:
        """Press a button once it is there and awake."""
        self.wait(lambda: self._is_ready(self.button(text)), f"button “{text}”")
        button = self.button(text)
        assert button is not None
        self._clicks += 1
        self.press(button, button.rect().center())

    def _is_ready(self, button: QAbstractButton | None) -> bool:
        return button is not None and button.isEnabled()

    def press(self, widget: QWidget, at: QPoint) -> None:
        """Press and let go the left mouse button."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_MODIFIER, at)

    def type(self, label: str, text: str) -> None:
        """Fill in the input with a label: focus, select all, then keys."""
        self.wait(lambda: self.field(label) is not None, f"field “{label}”")
        field = self.field(label)
        assert field is not None
        self.write(field, text)

    def write(self, field: QWidget, text: str) -> None:
        """Put the focus into an input, select all and type."""
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def tick(self, label: str, *, on: bool) -> None:
        """Bring a tick box into a state, by clicking it if it is not."""
        self.wait(lambda: self.button(label), f"tick box “{label}”")
        box = self.button(label)
        if box is not None and box.isChecked() != on:
            self._clicks += 1
            self.press(box, box.rect().center())

    def choose(self, label: str, option: str) -> None:
        """Choose an option of the combo box with a label, by its words."""
        self.wait(lambda: self.field(label), f"choice “{label}”")
        key = Qt.Key.Key_Home
        for _ in range(OPTIONS):
            box = self.field(label)  # a page may have made it anew
            assert isinstance(box, QComboBox)
            if box.currentText().casefold().startswith(option.casefold()):
                return
            box.setFocus()
            QTest.keyClick(box, key)
            key = Qt.Key.Key_Down
            self.breathe(BEAT_MS)
        raise LostError(f"no option “{option}” in “{label}”")

    def choose_last(self, label: str) -> None:
        """Choose the last option of the combo box with a label."""
        self.wait(lambda: self.field(label), f"choice “{label}”")
        box = self.field(label)
        assert box is not None
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)

    def digits(self, digits: str) -> None:
        """Press digit buttons on the screen, as for the PIN."""
        for digit in digits:
            self.click(digit)

    def lines(self) -> list[AnswerLine]:
        """List the lines of the form on the screen, from the top."""
        found = [one for one in self.seen(AnswerLine) if isinstance(one, AnswerLine)]
        return sorted(found, key=lambda one: one.mapToGlobal(QPoint(0, 0)).y())

    def mark(self, *tenths: int | None) -> None:
        """Tap each line of the form where a mark of so many tenths belongs."""
        self.wait(lambda: len(self.lines()) == len(tenths), f"a form of {len(tenths)} lines")
        for line, mark in zip(self.lines(), tenths, strict=True):
            if mark is not None:
                self.press(line, QPoint(line.x_of(mark), line.height() // 2))

    def click_tab(self, text: str) -> None:
        """Click a tab by its words."""
        for bar in self.seen(QTabBar):
            assert isinstance(bar, QTabBar)
            for index in range(bar.count()):
                if bar.tabText(index) == text:
                    self._clicks += 1
                    self.press(bar, bar.tabRect(index).center())
                    return
        raise LostError(f"no tab “{text}”")

    def pick(self, text: str) -> None:
        """Click the row of a list or table that holds a text."""
        self.wait(lambda: self._row_with(text), f"row “{text}”")
        found = self._row_with(text)
        assert found is not None
        view, index = found
        view.scrollTo(index)
        self._clicks += 1
        self.press(view.viewport(), view.visualRect(index).center())

    def _row_with(self, text: str) -> tuple[QAbstractItemView, QModelIndex] | None:
        for view in self.seen(QAbstractItemView):
            assert isinstance(view, QAbstractItemView)
            model = view.model()
            for row in range(model.rowCount() if model else 0):
                index = model.index(row, 0)
                if text in str(index.data() or ""):
                    return view, index
        return None

    def slide(self, label: str, share: float) -> None:
        """Tap the slider with a label at a share (0..1) of its length."""
        for one in self.seen(QSlider):
            if label in one.accessibleName():
                self.press(one, QPoint(round(one.width() * share), one.height() // 2))
                return
        raise LostError(f"no slider “{label}”")

    # Memory

    def picture(self, name: str) -> Path:
        """Keep a picture of the front window."""
        self.breathe(SETTLE_MS)
        window = self.windows()[-1]
        path = self._pictures / f"{name}.png"
        image: QImage = window.grab().toImage()
        if not image.save(str(path)):
            raise LostError(f"could not write {path.name}")
        self._tell(f"  picture {path.name}")
        return path
