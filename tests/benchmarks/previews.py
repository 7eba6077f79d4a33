"""A switch of a document until its pages are seen anew, for a long case.

``python -m tests.benchmarks.previews FOLDER`` prints the ms of each as a line of JSON.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from app.application import make_application
from app.change_notifier import ChangeNotifier
from app.clock import SystemClock
from app.exporting import ExportDesk, ExportNeeds
from app.handout.needs import HandoutNeeds
from app.handout.room import HandoutRoom, build_handout
from app.key_values import Rating
from app.opening import OpenStore
from app.paths import Paths
from app.tasks import TaskRunner
from app.theme import Theme
from app.widgets.switch import Switch
from models.domain.sharing import ShareAnswer
from models.services.progress import CaseView
from tests.benchmarks.papers import long_cases, opened_in, packs
from tests.benchmarks.watch import rest, wait_until
from tests.dictionary import wording

SWITCHES = 12
SIZE = (1366, 768)


def previews(folder: Path) -> list[float]:
    """Switch parts and voices of a network document on and off; return ms."""
    theme = Theme(Paths.within(folder).resources, mode="light")
    theme.apply(make_application([]))
    with opened_in(folder) as opened:
        case_id = next(long_cases(opened))
        _share_all(opened, opened.services.progress.of(case_id))
        needs = _needs(folder, theme, opened)
        room = build_handout(needs)
        window = QMainWindow()
        window.setCentralWidget(room.page)
        window.resize(*SIZE)
        window.show()
        room.presenter.open("network_meeting", case_id)
        rest(3000)  # the first also brings in what makes PDFs
        switches = [one for one in room.page.choices.findChildren(Switch) if one.isEnabled()]
        taken = [_switched(switches[n % len(switches)], room, needs) for n in range(SWITCHES)]
        window.close()
    return taken


def _switched(switch: Switch, room: HandoutRoom, needs: HandoutNeeds) -> float:
    """Return the ms from a click until the pages made for it are painted."""
    rest()
    start = time.perf_counter()
    switch.click()
    wait_until(lambda: not needs.tasks.is_busy)
    room.page.preview.repaint()
    return (time.perf_counter() - start) * 1000


def _share_all(opened: OpenStore, view: CaseView) -> None:
    session = view.history.held[-1]
    for voice in view.history.voices:
        opened.services.answers.share(voice.id, session.id, ShareAnswer.YES)


def _needs(folder: Path, theme: Theme, opened: OpenStore) -> HandoutNeeds:
    notifier, tasks, clock = ChangeNotifier(), TaskRunner(), SystemClock()
    words = {language: wording(language) for language in ("da", "en")}
    export = ExportNeeds(
        theme=theme,
        documents=opened.services.documents,
        notifier=notifier,
        tasks=tasks,
        words=lambda: words["da"],
        folder=folder,
        say=lambda _: None,
    )
    return HandoutNeeds(
        theme=theme,
        services=opened.services,
        notifier=notifier,
        tasks=tasks,
        words=lambda: words["da"],
        words_in=words.__getitem__,
        today=clock.today,
        yardstick=packs().yardstick,
        resources=Paths.within(folder).resources,
        version="benchmark",
        export=ExportDesk(export),
        rate=lambda _: Rating(0, long_enough=False),
        trouble=lambda error: sys.exit(repr(error)),
    )


if __name__ == "__main__":
    print(json.dumps(previews(Path(sys.argv[1]))), flush=True)
