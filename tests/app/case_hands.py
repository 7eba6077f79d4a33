"""How a therapist finds her way in the case file: by what she reads, with mouse and keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

INPUTS = (QLineEdit, QTextEdit, QComboBox)


def settle() -> None:
    """Let the page be laid out: what was just put on it is shown by a posted event."""
    QCoreApplication.sendPostedEvents()


def seen(widget: QWidget) -> str:
    """All words that can be read on a widget now."""
    settle()
    parts = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    parts += [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    parts += [one.text() for one in widget.findChildren(QLineEdit) if one.isVisible()]
    parts += [one.toPlainText() for one in widget.findChildren(QTextEdit) if one.isVisible()]
    return "\n".join(part for part in parts if part)


def button(widget: QWidget, words: str) -> QAbstractButton:
    """The button that says ``words``, or is read aloud so."""
    settle()
    found = [
        one
        for one in widget.findChildren(QAbstractButton)
        if one.isVisible() and words in {one.text(), one.accessibleName()}
    ]
    assert found, f"no button {words!r} among {seen(widget)!r}"
    return found[0]


def has_button(widget: QWidget, words: str) -> bool:
    settle()
    return any(
        one.isVisible() and words in {one.text(), one.accessibleName()}
        for one in widget.findChildren(QAbstractButton)
    )


def press(widget: QWidget, words: str) -> None:
    QTest.mouseClick(button(widget, words), Qt.MouseButton.LeftButton)


def field(widget: QWidget, name: str) -> QWidget:
    """The input with this label."""
    settle()
    found = [
        one
        for one in widget.findChildren(QWidget)
        if isinstance(one, INPUTS) and one.isVisible() and one.accessibleName() == name
    ]
    assert found, f"no field {name!r}"
    return found[0]


def write(place: QWidget, text: str) -> None:
    """Type over what stands in a field."""
    place.setFocus()
    place.selectAll()
    QTest.keyClick(place, Qt.Key.Key_Delete)
    QTest.keyClicks(place, text)


def choose(place: QWidget, words: str) -> None:
    """Pick a choice by its words, as with the keyboard."""
    assert isinstance(place, QComboBox)
    index = place.findText(words)
    assert index >= 0, [place.itemText(n) for n in range(place.count())]
    place.setCurrentIndex(index)
    place.activated.emit(index)


def dialog(widget: QWidget) -> QDialog:
    """The dialog in front."""
    found = [one for one in widget.window().findChildren(QDialog) if one.isVisible()]
    assert found, "no dialog is open"
    return found[-1]


def pick_from_menu(words: str) -> None:
    """Choose from the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    action = next(one for one in menu.actions() if one.text() == words)
    action.trigger()
    menu.close()


def wait_to_see(qtbot, widget: QWidget, words: str) -> None:
    """Wait until ``words`` stand there: what is put on a page shows when the page is laid out."""

    def stands_there():
        assert words in seen(widget), seen(widget)

    qtbot.waitUntil(stands_there)


def wait_to_miss(qtbot, widget: QWidget, words: str) -> None:
    """Wait until ``words`` stand nowhere any more."""

    def stand_nowhere():
        assert words not in seen(widget), seen(widget)

    qtbot.waitUntil(stand_nowhere)
