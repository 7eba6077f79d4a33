"""Open a new case: a child, her mother and her teacher."""

from app.demonstration.stage import Stage


def open_new_case(stage: Stage) -> None:
    """Fill in the form of a new case and end on the case's page."""
    robot = stage.robot
    robot.click("Nyt forløb")
    robot.type("Navn eller alias", "Mia")
    robot.choose("Født: måned", "marts")
    robot.type("Født: år", "2018")
    robot.click("Tilføj mor")
    robot.click("Tilføj lærer")
    robot.picture("07-new-case")
    robot.click("Opret forløb")
    robot.wait(lambda: robot.button("Start møde 1"), "the case page")
    robot.picture("08-new-case-page")
