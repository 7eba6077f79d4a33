"""A mark drawn along its line with the mouse, in the real full-screen window of a child.

``python -m tests.benchmarks.marks FOLDER`` prints the ms of every move as a line of JSON.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.application import make_application
from app.capture.handover_window import HandoverWindow
from app.capture.inputs import Handover
from app.capture.line import AnswerLine
from app.paths import Paths
from app.theme import Theme
from tests.app.capture_family import CHILD_STEP, check_pin, context_for, line_named, press
from tests.benchmarks.watch import Paints, rest

MOVES = 200


def moves(folder: Path) -> Iterator[float]:
    """Mark a line, then move the mark a little at a time."""
    application = make_application([])
    theme = Theme(Paths.within(folder).resources, mode="light")
    theme.apply(application)
    paints = Paints(AnswerLine)  # before the first line is made
    window = HandoverWindow(
        Handover((CHILD_STEP,)),
        context_for(theme),
        record=lambda _: None,
        check_pin=check_pin,
        language="en",
    )
    window.open_full_screen()
    rest()
    press(window, "Start")
    rest()
    line = line_named(window, "My mood")
    _send(line, QEvent.Type.MouseButtonPress, 20)
    for number in range(MOVES):
        position = 20 + number % 60
        yield paints.after(lambda: _send(line, QEvent.Type.MouseMove, position), 10)  # noqa: B023


def _send(line: AnswerLine, kind: QEvent.Type, position: int) -> None:
    place = QPointF(line.x_of(position), line.track_rect().center().y())
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, place, QPointF(line.mapToGlobal(place)), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(line, event)


if __name__ == "__main__":
    print(json.dumps(list(moves(Path(sys.argv[1])))), flush=True)
