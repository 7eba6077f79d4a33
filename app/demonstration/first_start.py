"""First start and later starts, by mouse and keys."""

import re

from PySide6.QtWidgets import QLabel

from app.demonstration.robot import Robot
from app.demonstration.stage import Stage
from app.demonstration.story import PASSPHRASE, PIN

KEY_GROUP = re.compile(r"^[0-9A-Z]{5}$")


def make_archive(stage: Stage) -> None:
    """Create an encrypted archive, keep its recovery key, choose a PIN."""
    robot = stage.robot
    robot.wait(lambda: robot.button("Nyt arkiv"), "the first page")
    robot.picture("01-first-start")
    robot.click("Nyt arkiv")
    robot.type("Ny adgangssætning", PASSPHRASE)
    robot.type("Den samme igen", PASSPHRASE)
    robot.picture("02-new-archive")
    robot.click("Opret arkivet")
    robot.wait(lambda: robot.sees("Din gendannelsesnøgle"), "the recovery key")
    groups = _groups(robot)
    robot.picture("03-recovery-key")
    _type_groups(robot, groups)
    robot.picture("04-recovery-key-typed")
    robot.click("Jeg har den på papir")
    robot.type("Pinkode", PIN)
    robot.type("Den samme pinkode igen", PIN)
    robot.picture("05-pin")
    robot.click("Begynd")
    robot.wait(lambda: robot.sees("Mine forløb"), "the case list")
    robot.picture("06-empty-list")


def unlock(stage: Stage) -> None:
    """Unlock with the passphrase; a wrong one first."""
    robot = stage.robot
    robot.type("Adgangssætning", "en helt forkert sætning")
    robot.click("Lås op")
    robot.wait(lambda: robot.sees("Adgangssætningen er forkert"), "the sentence about it")
    robot.picture("20-wrong-passphrase")
    robot.type("Adgangssætning", PASSPHRASE)
    robot.click("Lås op")


def _type_groups(robot: Robot, groups: list[str]) -> None:
    """Type back the groups that are asked for, as if from paper."""
    for number, group in enumerate(groups, start=1):
        label = f"Gruppe {number}"
        if robot.field(label) is not None:
            robot.type(label, group)


def _groups(robot: Robot) -> list[str]:
    labels = [one.text() for one in robot.seen(QLabel) if isinstance(one, QLabel)]
    return [text for text in labels if KEY_GROUP.match(text)]
