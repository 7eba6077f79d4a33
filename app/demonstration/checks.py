"""Hold everything the program shows against the marks the mouse made; nothing may differ.

The expected numbers are worked out here from the story alone: totals by adding, the band by
the formula and the published parameters, read from their file once more.
"""

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
from matplotlib.axes import Axes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from app.demonstration.papers import CURVE, NETWORK
from app.demonstration.robot import LostError
from app.demonstration.stage import Stage
from app.demonstration.story import AGREEMENT, MEETINGS, STATEMENT, totals
from app.widgets.chart_canvas import ChartCanvas
from charts.layers import artists_of

VOICES = {"Mia": "mia", "Mor om Mia": "mother", "Lærer om Mia": "teacher"}
Z_50 = 0.6744897501960817
_ACROSS = Qt.Orientation.Horizontal
HALF_A_TENTH = 0.05 + 1e-9  # points: what is drawn is rounded to tenths


def check_screen(stage: Stage) -> None:
    """Check chart, band, sentences and table of the case page."""
    axes = _chart(stage)
    keys = _keys_by_name(axes)
    for name, voice in VOICES.items():
        _check_line(axes, keys[name], totals(voice))
    _check_band(axes, keys["Mia"], stage.paths.resources)
    for name, voice in VOICES.items():
        _check_sentence(stage, name, totals(voice))
    _check_table(stage)
    stage.tell("  chart, band, sentences and table show exactly the marks that were made")


def check_documents(stage: Stage) -> None:
    """Check the text of both PDF files."""
    network, curve = _text(stage.out / NETWORK), _text(stage.out / CURVE)
    for name, voice in VOICES.items():
        marks = [one for one in totals(voice) if one is not None]
        for number in (marks[0], marks[-1]):
            _demand(_points(number) in network, f"{_points(number)} of {name} in the status")
        for number in marks:
            _demand(_points(number) in curve, f"{_points(number)} of {name} on the chart's page")
    for words in (STATEMENT, AGREEMENT, "Status til netværksmøde"):
        _demand(words in network, f"“{words}” in the status")
    stage.tell("  both PDF files show the same numbers and words")


def _chart(stage: Stage) -> Axes:
    for canvas in stage.robot.seen(ChartCanvas):
        assert isinstance(canvas, ChartCanvas)
        return canvas.figure.axes[0]
    raise LostError("no chart on the screen")


def _keys_by_name(axes: Axes) -> dict[str, str]:
    """Read from the labels at the lines' ends which line is whose."""
    keys = {}
    for gid, artist in artists_of(axes).items():
        if gid.startswith("label:"):
            name, _, number = artist.get_text().rpartition(" ")  # type: ignore[attr-defined]
            keys[name if number[0].isdigit() else artist.get_text()] = gid.partition(":")[2]  # type: ignore[attr-defined]
    return keys


def _check_line(axes: Axes, key: str, expected: tuple[int | None, ...]) -> None:
    line: Any = artists_of(axes)[f"observed:{key}"]
    drawn = {
        round(x): y for x, y in zip(line.get_xdata(), line.get_ydata(), strict=True)
        if not math.isnan(y)
    }  # fmt: skip
    wanted = {n: one / 10 for n, one in enumerate(expected, start=1) if one is not None}
    _demand(drawn.keys() == wanted.keys(), f"the marks of {key} at meetings {list(wanted)}")
    for number, points in wanted.items():
        _demand(math.isclose(drawn[number], points), f"{points} of {key} at meeting {number}")


def _check_band(axes: Axes, key: str, resources: Path) -> None:
    """Check both edges of the middle half of comparable courses against the formula."""
    numbers = tomllib.loads((resources / "courses/adult-published.toml").read_text("utf-8"))
    first = totals("mia")[0]
    assert first is not None
    for edge, z in (("low", -Z_50), ("high", Z_50)):
        line: Any = artists_of(axes)[f"expected-edge:{key}:{edge}"]
        for x, y in zip(line.get_xdata(), line.get_ydata(), strict=True):
            wanted = _expected(numbers, first / 10, round(x), z)
            _demand(abs(y - wanted) <= HALF_A_TENTH, f"the band's {edge} edge at meeting {x}")


def _expected(numbers: Mapping[str, Any], first: float, s: int, z: float) -> float:
    value = {name: numbers[name]["value"] for name in ("mu", "d", "beta", "tau")}
    share = 1 - math.exp(-(s - 1) / value["tau"])
    change = value["d"] + (value["beta"] - 1) * (first - value["mu"])
    noise = numbers["sigma_m"]["value"] ** 2 if s > 1 else 0.0
    spread = math.sqrt(noise + numbers["sigma_r"]["value"] ** 2 * share)
    return min(max(float(first + change * share + z * spread), 0.0), 40.0)


def _check_sentence(stage: Stage, name: str, expected: tuple[int | None, ...]) -> None:
    marks = [one for one in expected if one is not None]
    words = f"gået fra {_points(marks[0])} til {_points(marks[-1])}."
    owner = name.split(" ", maxsplit=1)[0]
    said = [one for one in stage.robot.words() if words in one and owner in one]
    _demand(said, f"a sentence about {name}: {words}")


def _check_table(stage: Stage) -> None:
    stage.robot.click("Tabel")
    stage.robot.picture("33-table")
    table = next(one for one in stage.robot.seen(QTableView) if isinstance(one, QTableView))
    model = table.model()
    heads = [str(model.headerData(column, _ACROSS)) for column in range(model.columnCount())]
    for name, voice in VOICES.items():
        column = next(n for n, head in enumerate(heads) if head == name)
        shown = [str(model.index(row, column).data()) for row in range(model.rowCount())]
        for number, one in enumerate(totals(voice)):
            cell = shown[number]
            _demand(one is None or _points(one) in cell, f"{name}, meeting {number + 1}: {cell}")
            _demand(one is not None or not cell[:1].isdigit(), f"a gap for {name}: {cell}")
    _demand(model.rowCount() == len(MEETINGS), "one row of the table per meeting")
    stage.robot.click("Tabel")


def _text(path: Path) -> str:
    document = pdfium.PdfDocument(path.read_bytes())
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def _points(tenths: int) -> str:
    return f"{tenths // 10},{tenths % 10}"


def _demand(fact: object, what: str) -> None:
    if not fact:
        raise LostError(f"not as marked: {what}")
