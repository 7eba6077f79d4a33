"""The curve of a long case: a voice switched on and off, and a form saved until it is seen.

``python -m tests.benchmarks.curves FOLDER`` prints the ms of each as a line of JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from app.application import make_application
from app.casefile.curve.tools import VoiceChip
from app.casefile.needs import CaseNeeds
from app.casefile.room import CaseRoom, build_case_room
from app.change_notifier import ChangeNotifier
from app.clock import SystemClock
from app.opening import OpenStore
from app.paths import Paths
from app.theme import Theme
from app.widgets.chart_canvas import ChartCanvas
from models.services.changes import Changes
from tests.benchmarks.papers import forms_of, long_cases, opened_in, packs
from tests.benchmarks.watch import Paints, rest
from tests.dictionary import wording

SWITCHES = 24  # each voice twice off and on again
SIZE = (1366, 768)


def curves(folder: Path) -> dict[str, list[float]]:
    """Open the page of a long case; return the ms of every switch and of every form saved."""
    theme = Theme(Paths.within(folder).resources, mode="light")
    theme.apply(make_application([]))
    paints = Paints(ChartCanvas)  # before the first canvas is made
    with opened_in(folder) as opened:
        notifier = ChangeNotifier()
        room = build_case_room(_needs(theme, opened, notifier))
        window = QMainWindow()
        window.setCentralWidget(room.page)
        window.resize(*SIZE)
        case_id = next(long_cases(opened))
        room.presenter.open(case_id)
        window.show()
        rest(1000)
        found = {"toggle": _switched(room, paints)}
        saved = []
        for draft in forms_of(opened, case_id):

            def save(draft=draft) -> None:
                opened.services.answers.record(draft)
                notifier.announce(Changes.ANSWERS, case_id)

            saved.append(paints.after(save))
        window.close()
    return found | {"capture": saved}


def _switched(room: CaseRoom, paints: Paints) -> list[float]:
    chips = room.page.findChildren(VoiceChip)
    return [paints.after(chips[n % len(chips)].click) for n in range(SWITCHES)]


def _needs(theme: Theme, opened: OpenStore, notifier: ChangeNotifier) -> CaseNeeds:
    words = wording("da")
    return CaseNeeds(
        theme=theme,
        services=opened.services,
        notifier=notifier,
        words=lambda: words,
        today=SystemClock().today,
        yardstick=packs().yardstick,
        say=lambda _: None,
        trouble=lambda error: sys.exit(repr(error)),
    )


if __name__ == "__main__":
    print(json.dumps(curves(Path(sys.argv[1]))), flush=True)
