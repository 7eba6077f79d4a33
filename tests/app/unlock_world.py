"""A gate of a few lines, and how a person finds her way by labels."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.key_values import PASSPHRASE_LENGTH, PrintedKey, Rating
from app.unlock.ports import CreatedArchive, FoundArchive, Opening
from app.unlock.presenter import UnlockNeeds, UnlockPresenter
from app.unlock.view import UnlockView
from app.wording import Wording
from models.domain.archive_errors import (
    WrongPassphraseError,
    WrongRecoveryKeyError,
)

GROUPS = ("7KQ2M", "X4TR9", "0VJHB", "N3WYE", "5PCZD", "8GFAS")
KEY = PrintedKey("-".join(GROUPS), GROUPS)
RIGHT = "tolv blå trin til huset"
TODAY = date(2026, 11, 22)


@dataclass
class FakeGate:
    """Opens with one passphrase; ``found`` and ``trouble`` say what happens else."""

    found: dict[Path, FoundArchive] = field(default_factory=dict)
    trouble: Exception | None = None
    changed: list[str] = field(default_factory=list)

    def inspect(self, path):
        return self.found.get(path, FoundArchive(path, None))

    def rate(self, text, _own_words):
        return Rating(min(4, len(text) // 5), len(text) >= PASSPHRASE_LENGTH)

    def _meet(self):
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble

    def create(self, path, passphrase):
        self._meet()
        return CreatedArchive(path, f"key by {passphrase}", KEY)

    def unlock(self, path, passphrase):
        self._meet()
        if passphrase != RIGHT:
            raise WrongPassphraseError
        return f"key of {path.stem}"

    def unlock_with_recovery_key(self, path, text):
        self._meet()
        if text != KEY.text:
            raise WrongRecoveryKeyError
        return f"key of {path.stem}"

    def change_passphrase(self, _path, _key, passphrase):
        self._meet()
        self.changed.append(passphrase)

    def restore(self, _backup, target, secret):
        self._meet()
        return self.unlock(target, secret.text)

    def practice(self):
        self._meet()
        return Opening(Path("/settings/practice.trivsel"), "key", is_practice=True)


@dataclass
class House:
    """What is behind the door: remembers what was opened, and may refuse once."""

    opened: list[Opening] = field(default_factory=list)
    refusal: Exception | None = None

    def open(self, opening):
        refusal, self.refusal = self.refusal, None
        if refusal is not None:
            raise refusal
        self.opened.append(opening)


def in_english(_context, source):
    return source


@dataclass
class Entrance:
    """The room on a screen, with everything a person can do."""

    view: UnlockView
    presenter: UnlockPresenter
    gate: FakeGate
    house: House

    def read(self) -> str:
        """All that can be read now."""
        return read(self.view)

    def type(self, label: str, text: str) -> None:
        type_into(self.view, label, text)

    def press(self, words: str) -> None:
        button(self.view, words).click()


def read(widget: QWidget) -> str:
    shown = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    shown += [one.text() for one in widget.findChildren(QPushButton) if one.isVisible()]
    return "\n".join(text for text in shown if text)


def field_of(widget: QWidget, label: str) -> QLineEdit:
    found = [
        one
        for one in widget.findChildren(QLineEdit)
        if one.isVisible() and one.accessibleName() == label
    ]
    assert len(found) == 1, f"{len(found)} fields called {label!r}"
    return found[0]


def type_into(widget: QWidget, label: str, text: str) -> None:
    edit = field_of(widget, label)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def press_enter(widget: QWidget, label: str) -> None:
    QTest.keyClick(field_of(widget, label), Qt.Key.Key_Return)


def button(widget: QWidget, words: str) -> QPushButton:
    found = [
        one
        for one in widget.findChildren(QPushButton)
        if one.isVisible() and words in (one.text(), one.accessibleName())
    ]
    assert len(found) == 1, f"{len(found)} buttons called {words!r}"
    return found[0]


def needs(gate, tasks, house, folder: Path, **more) -> UnlockNeeds:
    words = Wording("en", in_english)
    made = UnlockNeeds(
        gate=gate,
        tasks=tasks,
        documents=folder,
        help_folder=Path(__file__).resolve().parents[2] / "resources" / "help",
        word_error=words.archive_error,
        language=lambda: "en",
        choose_language=lambda _: None,
        open_archive=house.open,
        today=lambda: TODAY,
    )
    return replace(made, **more)


def first_two(_count: int) -> tuple[int, int]:
    return (1, 4)
