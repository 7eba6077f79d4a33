"""The room of documents on a real archive with the practice families, found by its labels."""

import re
import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from app.change_notifier import ChangeNotifier
from app.exporting import ExportDesk, ExportNeeds
from app.handout.needs import HandoutNeeds
from app.handout.room import HandoutRoom, build_handout
from app.key_values import Rating
from app.opening import Opener, OpenStore
from app.practice import MovingClock
from app.tasks import TaskRunner
from app.theme import Theme
from app.widgets.passphrase_edit import PassphraseEdit
from app.widgets.toggle_chip import ToggleChip
from models.services.packs import load_packs
from models.services.services import summariser
from models.store.keys import KdfCost, open_with_passphrase
from models.store.open import create_store
from models.store.unit_of_work import StoreSetup
from tests.conftest import RESOURCES, TODAY
from tests.dictionary import wording

PASSPHRASE = "tolv blå trin til huset"  # noqa: S105
CHEAP = KdfCost(memory_kib=64, iterations=1, parallelism=1)
SHORT_MS = 1  # a pause that nobody waits for
FAMILIES = RESOURCES / "demo" / "practice.toml"
PACKS = load_packs(RESOURCES)
YARDSTICK = PACKS.yardstick
NAME = "Øvelse.trivsel"


def make_practice_archive(folder):
    """Leave a closed archive with the practice families in ``folder``."""
    clock = MovingClock(TODAY)
    setup = StoreSetup(
        clock=clock,
        new_id=iter(f"{n:032x}" for n in range(1, 99)).__next__,
        device="0" * 31 + "1",
        summarise=summariser(YARDSTICK, clock),
        yardstick=YARDSTICK.version,
        seen=folder / "settings",
    )
    store, key, _ = create_store(folder / NAME, PASSPHRASE, setup, kdf=CHEAP)
    store.close(with_backup=False)
    _opener(folder).fill_practice(folder / NAME, key, clock, FAMILIES)
    return folder


def open_archive(folder):
    """Open the archive in ``folder``."""
    key = open_with_passphrase(folder / NAME, PASSPHRASE)
    return _opener(folder).open(folder / NAME, key, MovingClock(TODAY))


def practice_archive(folder):
    """Make the practice archive and open it."""
    return open_archive(make_practice_archive(folder))


def danish():
    """Words for people and reasons; the labels of the page stay as the code says them."""
    return wording("da")


def _opener(folder):
    return Opener(folder / "settings", lambda: PACKS)


@dataclass
class Workplace:
    """The room with everything around it, and a therapist's hands and eyes."""

    theme: Theme
    qtbot: object
    opened: OpenStore
    folder: Path  # where documents go
    today: date = TODAY
    said: list[str] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)

    def __post_init__(self):
        self.folder.mkdir(exist_ok=True)
        self.page_shown = None  # another than the room's
        self.tasks = TaskRunner()
        self.notifier = ChangeNotifier()
        self.room = self._build()
        self.frame = QStackedWidget()
        self.frame.addWidget(self.page)
        self.frame.resize(1150, 760)
        self.qtbot.addWidget(self.frame)
        self.frame.show()

    def _build(self) -> HandoutRoom:
        services = self.opened.services
        needs = ExportNeeds(
            theme=self.theme,
            documents=services.documents,
            notifier=self.notifier,
            tasks=self.tasks,
            words=danish,
            folder=self.folder,
            say=self.said.append,
        )
        self.needs = HandoutNeeds(
            theme=self.theme,
            services=services,
            notifier=self.notifier,
            tasks=self.tasks,
            words=danish,
            words_in=wording,
            today=lambda: self.today,
            yardstick=YARDSTICK,
            resources=RESOURCES,
            version="0.1.0",
            export=ExportDesk(needs),
            rate=lambda text: Rating(min(4, len(text) // 5), len(text) >= 12),
            trouble=self.troubles.append,
        )
        return build_handout(self.needs)

    @property
    def page(self):
        return self.page_shown or self.room.page

    @property
    def services(self):
        return self.opened.services

    def stop(self):
        self.frame.hide()
        self.tasks.close()

    # The case

    def case(self, label):
        return next(row.case_id for row in self.services.cases.rows() if row.label == label)

    def history(self, label):
        return self.services.progress.of(self.case(label)).history

    def voice(self, label, rater, about):
        history = self.history(label)
        names = {one.id: one.alias for one in history.members}
        pair = (rater, about)
        return next(
            one for one in history.voices if (names[one.rater_id], names[one.about_id]) == pair
        )

    # Hands

    def open(self, label, kind="network_meeting"):
        self.room.presenter.open(kind, self.case(label))
        self.wait()

    def wait(self):
        """Until the pages show what was chosen."""
        self.qtbot.waitUntil(lambda: not self.tasks.is_busy, timeout=20_000)

    def fill(self, label, text):
        one = self.field(label)
        one.setFocus()
        one.selectAll()
        self.type(text, one)
        self.qtbot.keyClick(one, Qt.Key.Key_Tab)
        self.wait_for_pause()

    def type(self, text, field):
        """Send keys; QTest knows only those of ASCII."""
        for sign in text:
            key = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(field, event)

    def wait_for_pause(self):
        """Until what was typed is kept: every pause that is running is over at once."""
        timers = self.page.findChildren(QTimer)

        def is_over():
            running = [one for one in timers if one.isActive()]
            for one in running:
                if one.interval() > SHORT_MS:
                    one.start(SHORT_MS)
            return not running

        self.qtbot.waitUntil(is_over, timeout=5000)
        self.wait()

    def press(self, text, inside=None):
        self.button(text, inside).click()

    def tab(self, name):
        """Go to a tab of the left side."""
        (tabs,) = self.page.findChildren(QTabBar)
        tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index(name))

    def on_its_way(self):
        """The same workplace, at the last tab."""
        self.tab("Going out")
        return self

    def turn(self, name):
        self.switch(name).click()
        self.wait()

    def save_as(self, path):
        dialog = self.dialog(QFileDialog)
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()
        self.wait()

    def saved(self, name="ud.pdf"):
        """Save the document and return where it is."""
        self.press("Save PDF…")
        self.save_as(self.folder / name)
        return self.folder / name

    # Eyes

    def field(self, label):
        return next(
            one
            for kind in (QLineEdit, QWidget)
            for one in self.page.findChildren(kind)
            if one.accessibleName() == label and hasattr(one, "selectAll")
        )

    def button(self, text, inside=None):
        buttons = (inside or self.page).findChildren(QPushButton)
        return next(one for one in buttons if text in {one.text(), one.accessibleName()})

    def switch(self, name):
        """Find a switch or a pill."""
        buttons = self.page.findChildren(QAbstractButton)
        shown = [one for one in buttons if one.isCheckable() and one.isVisibleTo(self.page)]
        return next(one for one in shown if name in {one.text(), one.accessibleName()})

    def passwords(self):
        """The two fields of a password."""
        return self.page.leaving.findChildren(PassphraseEdit)

    def words_on_pills(self):
        return [one.text() for one in self.page.findChildren(ToggleChip) if one.isVisible()]

    def dialog(self, kind):
        found = []

        def look():
            found[:] = [one for one in self.page.findChildren(kind) if one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look, timeout=5000)
        return found[0]

    def question(self):
        """The dialog that is open, and what it says."""
        dialog = self.dialog(QDialog)
        return dialog, " ".join(one.text() for one in dialog.findChildren(QLabel))

    def read(self):
        """All that can be read on the left and above."""
        return " ".join(
            one.text() for one in self.page.findChildren(QLabel) if one.isVisibleTo(self.page)
        )


def text_of(path):
    """All words of a PDF on disk."""
    document = pdfium.PdfDocument(path.read_bytes())
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(words.split())


def numbers_in(text):
    """Every number with a decimal, as printed in Danish."""
    return set(re.findall(r"(?<![\d,])\d+,\d(?!\d)", text))


def copy_of(template, folder):
    """Give a test its own copy of a closed archive."""
    shutil.copytree(template, folder)
    return open_archive(folder)
