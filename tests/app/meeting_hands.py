"""Hands and eyes for the meeting room: everything is found by the words the therapist reads."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QTextEdit,
    QWidget,
)

from app.meeting.room import MeetingRoom
from app.widgets.ask import Dialog
from tests.app.meeting_world import World


class MeetingHands:
    """Uses one room as a therapist does, and counts the clicks."""

    def __init__(self, qtbot, world: World, case_id: str) -> None:
        self.world = world
        self.case_id = case_id
        self.room: MeetingRoom = world.room()
        self.clicks = 0
        self.closed: list[str] = []
        self.finished: list[str] = []
        self.page = self.room.page
        self.page.closed.connect(self.closed.append)
        self.page.finished.connect(self._note_end)
        self.page.called_off.connect(self.finished.append)
        qtbot.addWidget(self.page)
        world.kept.append(self.room)
        self.page.resize(1366, 768)
        self.page.show()
        self._qtbot = qtbot

    def open(self) -> "MeetingHands":
        assert self.room.presenter.open(self.case_id)
        QApplication.sendPostedEvents()  # rows that were just made are shown by an event
        return self

    def crash(self) -> "MeetingHands":
        """Let the program die and come back: a new room on the same archive."""
        self.page.hide()
        return MeetingHands(self._qtbot, self.world, self.case_id).open()

    def _note_end(self, case_id: str, _session_id: str) -> None:
        self.finished.append(case_id)

    # Seeing

    @property
    def step(self) -> int:
        return self.room.presenter.step

    @property
    def words(self) -> list[str]:
        """Every text that can be read on the page now."""
        found = [
            (widget.mapTo(self.page, QPoint(0, 0)).y(), widget.text())
            for widget in self.page.findChildren(QWidget)
            if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(self.page)
        ]
        return [text for _, text in sorted(found, key=_height) if text]

    def sees(self, words: str) -> bool:
        return any(words in text for text in self.words)

    @property
    def dialog(self) -> Dialog:
        shown = [one for one in self.page.findChildren(Dialog) if one.isVisible()]
        return shown[-1]

    # Doing

    def go_to(self, step: int) -> None:
        """Choose a step in the bar on top."""
        self.page.step_chosen.emit(step)
        QApplication.sendPostedEvents()

    def press(self, words: str) -> None:
        """Click the one button with these words."""
        self._click(self._button(words))

    def press_without_focus(self, words: str) -> None:
        """Click as on a system that leaves the focus where it is."""
        self._button(words).click()
        QApplication.sendPostedEvents()

    def press_in_dialog(self, words: str) -> None:
        buttons = [
            one
            for one in self.dialog.findChildren(QAbstractButton)
            if words in {one.text(), one.accessibleName()}
        ]
        self._click(buttons[0])

    def can_press(self, words: str) -> bool:
        return self._button(words).isEnabled()

    def offers(self, words: str) -> bool:
        """Whether a button or tick with these words can be seen."""
        return bool(self._buttons(words))

    def is_on(self, words: str) -> bool:
        return self._button(words).isChecked()

    def type_into(self, name: str, text: str) -> None:
        """Write into the field with this name, replacing what stands there, and leave it."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, text)
        field.clearFocus()
        QApplication.sendPostedEvents()

    def field(self, name: str):
        found = [
            one
            for kind in (QLineEdit, QTextEdit)
            for one in self.page.findChildren(kind)
            if one.accessibleName() == name and one.isVisibleTo(self.page)
        ]
        assert len(found) == 1, f"{len(found)} fields called {name!r}"
        return found[0]

    def text_of(self, name: str) -> str:
        field = self.field(name)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def choose(self, name: str, words: str) -> None:
        """Choose by keyboard from the list with this name."""
        box = self._named(QComboBox, name)
        index = box.findText(words)
        assert index >= 0, f"{words!r} is not offered"
        self.clicks += 2
        box.setCurrentIndex(index)
        box.activated.emit(index)
        QApplication.sendPostedEvents()

    def chosen(self, name: str) -> str:
        return self._named(QComboBox, name).currentText()

    def mark(self, name: str, tenths: int) -> None:
        """Click on the line with this name."""
        line = self._named(QSlider, name)
        edge = line.height() / 2 - 1
        x = edge + tenths / 100 * (line.width() - 2 * edge)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(round(x), line.height() // 2))

    def line(self, name: str) -> QSlider:
        return self._named(QSlider, name)

    def _named(self, kind: type, name: str):
        found = [
            one
            for one in self.page.findChildren(kind)
            if one.accessibleName() == name and one.isVisibleTo(self.page)
        ]
        assert len(found) == 1, f"{len(found)} {kind.__name__} called {name!r}"
        return found[0]

    def _buttons(self, words: str) -> list[QAbstractButton]:
        return [
            one
            for one in self.page.findChildren(QAbstractButton)
            if words in {one.text(), one.accessibleName()} and one.isVisibleTo(self.page)
        ]

    def _button(self, words: str) -> QAbstractButton:
        found = self._buttons(words)
        assert len(found) == 1, f"{len(found)} buttons called {words!r} among {self.words}"
        return found[0]

    def _click(self, button: QAbstractButton) -> None:
        self.clicks += 1
        middle = button.rect().center()
        place = QPoint(14, middle.y()) if isinstance(button, QCheckBox) else middle
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)
        QApplication.sendPostedEvents()


def _height(found: tuple[int, str]) -> int:
    return found[0]
