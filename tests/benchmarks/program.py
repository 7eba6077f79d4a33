"""The whole program in a process of its own, driven and looked at from outside.

``python -m tests.benchmarks.program cases|practice FOLDER`` prints figures as a line of JSON:
``cases`` opens the archive in FOLDER and clicks on cases, ``practice`` opens the practice family.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from app.__main__ import hurry
from tests.benchmarks.watch import Paints, rest, wait_until

# Everything else is imported as the program imports it, or it would count as the program's.
if TYPE_CHECKING:
    from app.shell import Shell

LOOKING_MS = 1000  # from the list on the screen to the first click


def started(folder: Path) -> Shell:
    """Start the program and wait until it has imported everything."""
    hurry()
    from app.application import make_application
    from app.bootstrap import show_window
    from app.paths import Paths

    shell = show_window(make_application([]), Paths.within(folder))
    wait_until(lambda: "app.open_archive" in sys.modules and not shell.parts.tasks.is_busy)
    rest()
    return shell


def cases(folder: Path) -> dict[str, float]:
    """Open the archive, then click on two cases in turn."""
    shell = started(folder)
    from app.caseload.table import CaseTable
    from app.unlock.ports import Opening
    from app.widgets.chart_canvas import ChartCanvas
    from tests.benchmarks.archive import NAME, PASSPHRASE

    key = shell.parts.gate.unlock(folder / NAME, PASSPHRASE)
    lists, curves = Paints(CaseTable), Paints(ChartCanvas)
    found = {"list": lists.after(lambda: shell.open(Opening(folder / NAME, key)))}
    rest(LOOKING_MS)
    table = _table(shell)
    found["key"] = max(_keys(shell, lists))
    for name, row in (("first", 2), ("next", 4)):
        found[name] = curves.after(lambda: _click(table, row))  # noqa: B023 - called at once
        shell.parts.window.entry_chosen.emit("caseload")
        rest(LOOKING_MS)
    shell.parts.window.close()
    return found


def practice(folder: Path) -> dict[str, float]:
    """Open the practice family and its first case; return MB of memory before and after."""
    before = _resident_mb()
    shell = started(folder)
    imported = _resident_mb()
    from app.widgets.chart_canvas import ChartCanvas

    shell.open(shell.parts.gate.practice())
    rest(LOOKING_MS)
    table = _table(shell)
    Paints(ChartCanvas).after(lambda: _click(table, 0))
    rest(LOOKING_MS)
    after = _resident_mb()
    shell.parts.window.close()
    return {"before": before, "imported": imported, "after": after}


def _keys(shell: Shell, lists: Paints) -> list[float]:
    """Type a word into the search one key at a time; ms from each key to the list painted."""
    from app.widgets.search_field import SearchField

    shell.parts.window.search_requested.emit()
    field = shell.parts.window.findChild(SearchField)
    pressed = [lists.after(lambda: QTest.keyClick(field, key)) for key in "far"]  # noqa: B023
    field.clear()
    rest(LOOKING_MS)
    return pressed


def _table(shell: Shell) -> QTableView:
    return shell.parts.window.findChild(QTableView, "case_table")


def _click(table: QTableView, row: int) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _resident_mb() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    measurement = {"cases": cases, "practice": practice}[sys.argv[1]]
    print(json.dumps(measurement(Path(sys.argv[2]))))
