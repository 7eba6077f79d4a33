"""Save both documents of the case through the program's own dialogs."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.demonstration.robot import Robot
from app.demonstration.stage import Stage

TYPED_MS = 300  # the dialog looks up what is typed
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
    robot.breathe(1500)  # the preview is made beside the window
    robot.picture("40-network-meeting")
    _save(robot, stage.out / NETWORK)
    robot.click("Luk")
    robot.click("Udskriv")
    robot.breathe(1500)
    robot.picture("41-printed-chart")
    _save(robot, stage.out / CURVE)
    robot.click("Luk")


def _save(robot: Robot, target: Path) -> None:
    robot.click("Gem PDF")
    robot.wait(lambda: _dialog(robot), "the dialog that saves")
    dialog = _dialog(robot)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    robot.write(name, str(target))
    robot.breathe(TYPED_MS)
    robot.click("Gem")
    robot.wait(target.exists, f"the file {target.name}")


def _dialog(robot: Robot) -> QFileDialog | None:
    found = [one for one in robot.windows() if isinstance(one, QFileDialog)]
    return found[0] if found else None
