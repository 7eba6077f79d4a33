"""The case file over a real archive on the disk, in English, on the day of the tests."""

from app.casefile.needs import CaseNeeds
from app.casefile.page import TabKey
from app.casefile.room import build_case_room
from app.change_notifier import ChangeNotifier
from app.wording import Wording
from tests.services.world import World


def english(_context: str, source: str) -> str:
    return source


WORDS = Wording("en", english)


class CaseWorld:
    """An archive, the room that shows its cases, and what was said in passing."""

    def __init__(self, folder, yardstick, theme, **needs):
        self.archive = World(folder, yardstick)
        self.notifier = ChangeNotifier()
        self.said: list[str] = []
        self.troubles: list[Exception] = []
        self.needs = CaseNeeds(
            theme=theme,
            services=self.archive.services,
            notifier=self.notifier,
            words=lambda: WORDS,
            today=self.archive.clock.today,
            yardstick=yardstick,
            say=self.said.append,
            trouble=self.troubles.append,
            **needs,
        )
        self.room = build_case_room(self.needs)
        self.page = self.room.page

    def open(self, case_id, tab=TabKey.CURVE):
        self.room.presenter.open(case_id)
        self.page.choose_tab(tab)
        return self.page

    def history(self, case_id):
        return self.archive.history(case_id)
