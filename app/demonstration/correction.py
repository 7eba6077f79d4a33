"""Correct one form of an earlier meeting, with a reason; the old value stays."""

from app.demonstration.stage import Stage
from app.demonstration.story import CORRECTED_IN, CORRECTED_TO, MEETINGS


def correct_a_form(stage: Stage) -> None:
    """Correct Mia's form of the second meeting from the case page's list of meetings."""
    robot = stage.robot
    day = MEETINGS[CORRECTED_IN - 1].day
    robot.click_tab("Møder og notater")
    robot.pick(f"{day.day}. september")
    robot.picture("30-meeting-before-correction")
    robot.click("Ret: Mia")
    robot.wait(lambda: robot.field("Begrundelse for rettelsen"), "the correction")
    for label, mark in zip(LABELS, CORRECTED_TO, strict=True):
        robot.type(label, f"{mark // 10},{mark % 10}")
    robot.type("Begrundelse for rettelsen", "Tastefejl: stregen lå længere ude.")
    robot.picture("31-correction")
    robot.click("Gem")
    robot.wait(lambda: not robot.field("Begrundelse for rettelsen"), "the corrected meeting")
    robot.picture("32-meeting-after-correction")
    robot.click_tab("Kurven")


LABELS = ("Mit humør", "Dem, jeg bor hos", "Skole og fritid", "Mit liv lige nu")
