"""Paints the meeting's five steps into pictures, to be looked at beside the mockups.

Run: QT_QPA_PLATFORM=offscreen python -m tests.app.meeting_gallery FOLDER [da|en] [mode] [percent]
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.i18n import Languages
from app.paths import Paths
from app.rail_entries import rail_entries
from app.theme import Theme
from app.widgets.ask import Dialog
from app.window import MainWindow
from tests.app.meeting_world import World, large_family, open_world, seven_meetings


def paint(folder: Path, language: str, mode: str, percent: int) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    paths = Paths.standard()
    languages = Languages(paths.translations)
    languages.use(language)
    theme = Theme(paths.resources, mode=mode, text_percent=percent)
    theme.apply(app)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        world = open_world(Path(place), theme, languages)
        world.language = language
        _Gallery(world, folder, f"{mode}-{percent}-{language}").paint()
        world.opened.close(with_backup=False)


class _Gallery:
    def __init__(self, world: World, folder: Path, name: str) -> None:
        self._folder, self._name = folder, name
        case_id = large_family(world)
        seven_meetings(world, case_id)
        self._world, self._case_id = world, case_id
        self._room = world.room()
        self._window = MainWindow(world.theme, rail_entries())
        self._window.resize(1366, 768)
        self._window.add_page("meeting", self._room.page)
        self._window.set_immersive(True)
        self._window.show_page("meeting")
        self._window.show()

    def paint(self) -> None:
        room, hands = self._room, self._world.hands
        assert room.presenter.open(self._case_id)
        people = room.pages.who.people
        history = self._world.history(self._case_id)
        raters = {history.members_by_id[one.rater_id].alias: one.id for one in history.voices}
        father, teacher = raters["Far"], raters["Lærer"]
        self._save("1-who-turns")
        people.presence_changed.emit(father, False)
        people.mode_chosen.emit(teacher, "paper")
        self._save("1-who")
        room.page.step_chosen.emit(2)
        self._save("2-forms")
        room.page.primary_requested.emit()
        hands.mark(66, 62, 68, 71)
        self._save("2-forms-marked")
        room.page.primary_requested.emit()
        self._save("3-gate")
        room.page.primary_requested.emit()
        self._save("3-look")
        room.pages.look.decision.kind_chosen.emit("change")
        room.pages.look.voice_switched.emit(teacher, False)
        self._save("3-look-decided")
        room.page.primary_requested.emit()
        plans = room.pages.plans
        goal = self._world.history(self._case_id).goals[0].id
        plans.goals.marked.emit(goal, 62)
        self._save("4-agreements")
        room.page.primary_requested.emit()
        self._save("5-cooperation")
        room.page.primary_requested.emit()
        hands.mark(91, 80, 86, 95)
        self._save("5-cooperation-marked")
        key = hands.keys[0]
        room.pages.cooperation.forms.look_requested.emit(key)
        for dialog in self._window.findChildren(Dialog):
            QApplication.sendPostedEvents()
            dialog.grab().save(str(self._folder / f"{self._name}-5-lines.png"))
            dialog.close()

    def _save(self, what: str) -> None:
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.instance().processEvents()
        self._window.grab().save(str(self._folder / f"{self._name}-{what}.png"))


if __name__ == "__main__":
    folder, *chosen = sys.argv[1:]
    language, mode, percent = [*chosen, *("da", "light", "100")[len(chosen) :]]
    paint(Path(folder), language, mode, int(percent))
