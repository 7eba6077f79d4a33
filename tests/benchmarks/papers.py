"""Forms saved durably and a document made, in the archive of the design size.

``python -m tests.benchmarks.papers answers|document FOLDER`` prints figures as a line of JSON.
"""

import gc
import importlib
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.bootstrap import HEAVY
from app.clock import SystemClock
from app.opening import Opener, OpenStore
from app.paths import Paths
from models.domain.sharing import document_viewers
from models.services.drafts import AnswerDraft, SessionSetup
from models.services.packs import load_packs
from models.services.progress import CaseView
from models.store.keys import open_with_passphrase
from tests.benchmarks.archive import MEETINGS, NAME, PASSPHRASE
from tests.dictionary import wording

FORMS, DOCUMENTS = 100, 5


def answers(folder: Path) -> list[float]:
    """Record one form after another, each in the 61st meeting of a case; return ms."""
    taken = []
    with opened_in(folder) as opened:
        services = opened.services
        for draft in _forms(opened):
            before = time.perf_counter()
            services.answers.record(draft)
            taken.append((time.perf_counter() - before) * 1000)
            if len(taken) == FORMS:
                break
    return taken


def document(folder: Path) -> dict[str, float]:
    """Make the network document of a long case several times; return ms and kB.

    The first in a process also imports what makes PDFs, beyond what the window has imported.
    """
    with opened_in(folder) as opened:
        progress = opened.services.progress
        case_id = next(long_cases(opened))
        history = progress.of(case_id).history
        view = progress.seen_by(case_id, document_viewers(history.members))
    for module in HEAVY:
        importlib.import_module(module)
    courses = packs().yardstick.courses
    taken = []
    for _ in range(DOCUMENTS):
        before = time.perf_counter()
        content = _printed(view, courses, Paths.within(folder))
        taken.append((time.perf_counter() - before) * 1000)
    return {"first": taken[0], "next": min(taken[1:]), "kB": len(content) / 1024}


def _printed(view: CaseView, courses, paths: Paths) -> bytes:
    from app.documents.details import NetworkDetails
    from app.documents.network_status import network_report
    from app.documents.printing import Press

    details = NetworkDetails(day=SystemClock().today(), version="benchmark", courses=courses)
    report = network_report(view, wording("da"), details)
    return Press(paths.resources).printed(report)


@contextmanager
def opened_in(folder: Path) -> Iterator[OpenStore]:
    """Open the archive of the benchmarks as the program does."""
    gc.disable()  # as in the window, which collects between one event and the next
    key = open_with_passphrase(folder / NAME, PASSPHRASE)
    found = packs()
    opened = Opener(Paths.within(folder).settings, lambda: found).open(
        folder / NAME, key, SystemClock()
    )
    yield opened
    opened.close(with_backup=False)


def packs():
    """Return the scales, norms and courses that come with the program."""
    return load_packs(Paths.within(Path()).resources)


def long_cases(opened: OpenStore) -> Iterator[str]:
    """Yield the cases that have all their forms."""
    for row in opened.services.cases.rows():
        if row.sessions and opened.services.progress.of(row.case_id).history.held:
            yield row.case_id


def _forms(opened: OpenStore) -> Iterator[AnswerDraft]:
    for case_id in long_cases(opened):
        yield from forms_of(opened, case_id)


def forms_of(opened: OpenStore, case_id: str) -> Iterator[AnswerDraft]:
    """Start one more meeting of a long case, and yield a form of each voice."""
    services, today = opened.services, SystemClock().today()
    history = services.progress.of(case_id).history
    if len(history.held) < MEETINGS:
        return
    present = frozenset(member.id for member in history.members)
    for left in services.sessions.running():  # by another measurement
        if left.case_id == case_id:
            services.sessions.finish(left.session_id)
    session_id = services.sessions.start(case_id, SessionSetup(today, present=present))
    for voice in history.voices:
        marks = (50, 52, 54, 56)
        yield AnswerDraft(session_id, voice.rater_id, voice.id, voice.scale_key, items=marks)


if __name__ == "__main__":
    measurement = {"answers": answers, "document": document}[sys.argv[1]]
    print(json.dumps(measurement(Path(sys.argv[2]))))
