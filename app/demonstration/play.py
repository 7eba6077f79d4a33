"""One part of the demonstration, in a process of its own: up to the kill, or from there on."""

import sys
import traceback
from pathlib import Path

from app.demonstration.checks import check_documents, check_screen
from app.demonstration.correction import correct_a_form
from app.demonstration.director import FIRST, IN_MID_FORM
from app.demonstration.first_start import make_archive, unlock
from app.demonstration.meetings import Meetings
from app.demonstration.new_case import open_new_case
from app.demonstration.papers import save_documents
from app.demonstration.stage import Stage, tell
from app.demonstration.story import KILLED_IN, MEETINGS
from app.demonstration.tour.qt_words import listening

KILL_PATIENCE_MS = 60_000


def play(out: Path, part: str) -> int:
    """Play one part into ``out``; return 0 when everything was as marked."""
    with listening(tell):
        return _played(out, part)


def _played(out: Path, part: str) -> int:
    first = part == FIRST
    stage = Stage(out, MEETINGS[0 if first else KILLED_IN - 1].day)
    try:
        _until_the_kill(stage) if first else _after_the_kill(stage)
    except Exception:
        traceback.print_exc(file=sys.stdout)
        stage.robot.picture("lost")
        return 1
    stage.end()
    return 0


def _until_the_kill(stage: Stage) -> None:
    stage.tell("First start: an archive, its recovery key, a PIN")
    make_archive(stage)
    stage.tell("A new case: Mia, her mother and her teacher")
    open_new_case(stage)

    def in_mid_form() -> None:
        stage.tell(IN_MID_FORM)
        stage.robot.breathe(KILL_PATIENCE_MS)

    meetings = Meetings(stage, in_mid_form)
    for number in range(1, KILLED_IN + 1):
        meetings.hold(number)


def _after_the_kill(stage: Stage) -> None:
    stage.tell("Starting again: a wrong passphrase, the right one, and on in the same form")
    unlock(stage)
    meetings = Meetings(stage, lambda: None)
    meetings.resume(KILLED_IN)
    for number in range(KILLED_IN + 1, len(MEETINGS) + 1):
        meetings.hold(number)
    stage.tell("A correction of an earlier form")
    correct_a_form(stage)
    stage.robot.picture("34-case")
    check_screen(stage)
    stage.tell("Documents")
    save_documents(stage)
    check_documents(stage)
    stage.robot.click("Mine forløb")
    stage.robot.picture("50-case-list")
