"""Save both documents of the case through the program's own dialogs."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.demonstration.stage import Stage

NETWORK, CURVE = "network-meeting.pdf", "printed-chart.pdf"


def save_documents(stage: Stage) -> None:
    """Make "Status til netværksmøde" and "Forløbets kurve" as PDF files in the out folder."""
    robot = stage.robot
    robot.click("Til netværksmøde")
    robot.type("Delt med", "mor, lærer, familiebehandler")
    robot.click_tab("Det skrives")
    robot.type("Det fungerer godt", "Aftnerne derhjemme er blevet roligere")
    robot.type("Det bekymrer os", "Frikvartererne er stadig svære")
    robot.type("Det skal der ske", "Læreren laver en legeaftale")
    robot.click_tab("Før det sendes")
    robot.tick("Familien har set det", on=True)
    robot.breathe(1500)  # the preview is made beside the window
    robot.picture("40-network-meeting")
    _save(stage, NETWORK)
    robot.click("Luk")
    robot.click("Udskriv")
    robot.breathe(1500)
    robot.picture("41-printed-chart")
    _save(stage, CURVE)
    robot.click("Luk")


def _save(stage: Stage, name: str) -> None:
    """Save where and as the program proposes, and bring a copy to the out folder."""
    robot, before = stage.robot, _saved(stage)
    robot.click("Gem PDF")
    robot.wait(lambda: any(isinstance(one, QFileDialog) for one in robot.windows()), "the dialog")
    robot.click("Gem")
    robot.wait(lambda: _saved(stage) - before, f"the file for {name}")
    shutil.copy((_saved(stage) - before).pop(), stage.out / name)


def _saved(stage: Stage) -> set[Path]:
    return set(stage.paths.documents.glob("*.pdf"))
