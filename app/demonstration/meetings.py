"""Meetings in five steps, as a therapist leads them and a family marks them."""

from collections.abc import Callable

from app.demonstration.robot import LostError
from app.demonstration.stage import Stage
from app.demonstration.story import (
    AGREEMENT,
    GOAL,
    KILLED_IN,
    MEETINGS,
    PIN,
    STATEMENT,
    Marks,
    Meeting,
    Share,
)

FIRST_MEETING = 1
CHILD, MOTHER, TEACHER = "Mia", "Mor", "Lærer"


class Meetings:
    """Leads one meeting after another; keeps pictures of the telling moments."""

    def __init__(self, stage: Stage, in_mid_form: Callable[[], None]) -> None:
        self._stage = stage
        self._robot = stage.robot
        self._in_mid_form = in_mid_form  # called where the program is to be killed

    def hold(self, number: int) -> None:
        """Hold one meeting from the case page back to the case page."""
        meeting = MEETINGS[number - 1]
        self._stage.clock.day = meeting.day
        self._stage.tell(f"Meeting {number}, {meeting.day.isoformat()}")
        self._robot.click(f"Start møde {number}")
        self._who(number, meeting)
        self._wellbeing(number, meeting)
        self._after_wellbeing(number, meeting)

    def resume(self, number: int) -> None:
        """Go on after the kill: the form comes back by itself, with the marks made so far."""
        meeting = MEETINGS[number - 1]
        self._robot.wait(lambda: self._robot.button("Start"), "whose turn it was")
        if self._robot.sees("Mine forløb"):
            raise LostError("the case list can be seen behind the form that was out")
        self._picture(number, "locked-after-the-kill")
        self._robot.click("Start")
        self._robot.wait(lambda: len(self._robot.lines()) == 4, "the form that was interrupted")
        self._picture(number, "form-after-the-kill")
        assert meeting.mia is not None
        found = tuple(line.position for line in self._robot.lines())
        if found != (*meeting.mia[:2], None, None):
            raise LostError(f"the form came back with other marks: {found}")
        self._stage.tell("  the form came back with exactly the marks made before the kill")
        self._finish_form(meeting.mia, meeting.share)
        self._others(meeting)
        self._take_back()
        self._after_wellbeing(number, meeting)

    def _who(self, number: int, meeting: Meeting) -> None:
        robot = self._robot
        robot.wait(lambda: robot.sees("Hvem er med i dag?"), "step 1")
        robot.tick(f"{TEACHER} om {CHILD} er med", on=meeting.teacher is not None)
        if meeting.teacher is not None:
            robot.choose(f"Hvordan svarer {TEACHER} om {CHILD}", "skærm")
        if number in {FIRST_MEETING, 2}:
            self._picture(number, "who-is-here")

    def _wellbeing(self, number: int, meeting: Meeting) -> None:
        robot = self._robot
        robot.click(f"Giv til {CHILD}")
        robot.click("Start")
        if number == FIRST_MEETING:
            self._practise()
        if meeting.mia is None:
            robot.click("Ikke i dag")
            self._picture(number, "not-today")
        else:
            self._child_form(number, meeting.mia, meeting.share)
        self._others(meeting)
        self._take_back()

    def _practise(self) -> None:
        self._robot.wait(lambda: len(self._robot.lines()) == 1, "the practice line")
        self._robot.mark(80)
        self._picture(FIRST_MEETING, "practice")
        self._robot.click("Videre")

    def _child_form(self, number: int, marks: Marks, share: Share) -> None:
        if number == KILLED_IN:
            self._robot.mark(*marks[:2], None, None)
            self._picture(number, "form-before-the-kill")
            self._in_mid_form()
        if number == FIRST_MEETING:
            self._robot.mark(*marks[:2], None, None)
            self._picture(number, "childs-form")
        self._finish_form(marks, share)

    def _finish_form(self, marks: Marks, share: Share) -> None:
        self._robot.mark(*marks)
        self._robot.click("Færdig")
        self._robot.click(share.value)

    def _others(self, meeting: Meeting) -> None:
        for name, marks in ((MOTHER, meeting.mother), (TEACHER, meeting.teacher)):
            if marks is None:
                continue
            self._robot.click(f"Giv videre til {name}")
            self._robot.click("Start")
            if meeting is MEETINGS[0]:
                self._robot.mark(*marks)
                self._picture(FIRST_MEETING, f"form-{'mother' if name == MOTHER else 'teacher'}")
            self._finish_form(marks, Share.YES)

    def _take_back(self) -> None:
        self._robot.click("Giv computeren tilbage")
        self._robot.digits(PIN)
        self._robot.click("Lås op")

    def _after_wellbeing(self, number: int, meeting: Meeting) -> None:
        robot = self._robot
        robot.wait(lambda: robot.sees("Hvordan har I haft det?"), "step 2")
        if meeting.mia is None:
            robot.click("ville ikke")
            self._picture(number, "skipped-with-reason")
        robot.click("Videre til kurven")
        self._look(number)
        robot.click("Videre til aftaler")
        self._agree(number)
        robot.click("Videre til samarbejde")
        self._cooperation(number, meeting)
        robot.click("Afslut mødet")
        robot.wait(lambda: robot.sees("Tak for i dag"), "the curtain after the meeting")
        if number in {FIRST_MEETING, len(MEETINGS)}:
            self._picture(number, "goodbye")
        robot.click("Behandler: lås op med pinkode")
        robot.digits(PIN)
        robot.click("Lås op")
        robot.wait(lambda: robot.button(f"Start møde {number + 1}"), "the case page")

    def _look(self, number: int) -> None:
        robot = self._robot
        robot.wait(lambda: robot.sees("Hvem ser med?"), "the question who is looking")
        if number == FIRST_MEETING:
            self._picture(number, "who-is-looking")
        robot.click("Vis kurven")
        robot.wait(lambda: robot.button("Fortsæt som nu"), "the curve together")
        self._picture(number, "look-together")
        robot.click("Fortsæt som nu")

    def _agree(self, number: int) -> None:
        robot = self._robot
        robot.wait(lambda: robot.field("Notat"), "step 4")
        if number == FIRST_MEETING:
            robot.click("Nyt mål")
            robot.type("Nyt mål", GOAL)
            robot.click("Tilføj målet")
        if number == len(MEETINGS):
            robot.slide(GOAL, 0.62)
            robot.type("Ny aftale", AGREEMENT)
            robot.type(f"{CHILD} siger selv", STATEMENT)
            robot.click("hele mødet")
            robot.type("Notat", "Rolig stemning. Skolen inviteres med næste gang.")
        if number in {FIRST_MEETING, len(MEETINGS)}:
            self._picture(number, "agreements")

    def _cooperation(self, number: int, meeting: Meeting) -> None:
        robot = self._robot
        robot.click(f"Giv til {CHILD}")
        for name, marks in ((CHILD, meeting.mia_after), (MOTHER, meeting.mother_after)):
            robot.click("Start")
            robot.mark(*marks)
            if number == FIRST_MEETING and name == CHILD:
                self._picture(number, "cooperation-form")
            robot.click("Færdig")
            if name == CHILD:
                robot.click(f"Giv videre til {MOTHER}")
        self._take_back()
        robot.wait(lambda: robot.button("Afslut mødet"), "step 5")
        if number in {FIRST_MEETING, len(MEETINGS)}:
            self._picture(number, "cooperation")

    def _picture(self, number: int, name: str) -> None:
        self._robot.picture(f"meeting-{number}-{name}")
