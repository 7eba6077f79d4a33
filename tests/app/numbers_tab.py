"""The tab with the numbers over a real archive, and a therapist's hands and eyes."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.preferences.numbers.needs import NumbersNeeds
from app.preferences.numbers.presenter import NumbersPresenter
from app.preferences.numbers.section import NumbersSection
from app.settings import Settings
from app.tasks import TaskRunner
from models.services.packs import load_packs
from tests.app import case_hands as hands
from tests.app.preferences_world import english
from tests.services.world import ROOT, World

PACKS = load_packs(ROOT / "resources")


@dataclass
class Tab:
    """The tab, its archive, and what was asked of the program around it."""

    world: World
    section: NumbersSection
    tasks: TaskRunner
    settings: Settings = field(default_factory=Settings)
    folder: Path = Path("/media/skemaer")
    locked: int = 0
    troubles: list[Exception] = field(default_factory=list)

    def needs(self, theme, packs=PACKS):
        return NumbersNeeds(
            theme=theme,
            numbers=self.world.services.numbers,
            burden=self.world.services.burden,
            packs=packs,
            settings=lambda: self.settings,
            change_settings=self.change,
            tasks=self.tasks,
            words=english,
            trouble=self.troubles.append,
            lock=self.lock,
            choose_folder=lambda _parent, _title, _start, tell: tell(self.folder),
        )

    def change(self, settings):
        self.settings = settings

    def lock(self):
        self.locked += 1

    @property
    def numbers(self):
        return self.world.services.numbers

    def seen(self):
        return hands.seen(self.section)

    def press(self, words):
        hands.press(self.section, words)

    def dialog(self):
        return hands.dialog(self.section)

    def write(self, label, text):
        hands.write(hands.field(self.dialog(), label), text)

    def close(self):
        self.tasks.close()
        self.window.close()
        self.window.deleteLater()
        self.world.store.close(with_backup=False)


def open_tab(theme, folder, tasks, packs=PACKS, prepare=None):
    """Make an archive, let ``prepare`` fill it, and put the tab into a window."""
    world = World(folder, PACKS.yardstick)
    if prepare is not None:
        prepare(world)
    tab = Tab(world, NumbersSection(theme, english), tasks)
    NumbersPresenter(tab.section, tab.needs(theme, packs))
    tab.window = QWidget()
    tab.section.setParent(tab.window)
    tab.window.resize(900, 3000)
    tab.section.resize(720, 3000)
    return tab
