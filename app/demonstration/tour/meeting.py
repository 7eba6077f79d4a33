"""The tour of a meeting: five steps, and everything they ask."""

from app.demonstration.tour.families import ELLA, MIA
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from app.meeting.meeting_page import MeetingPage
from app.meeting_ways import MEETING
from models.domain.answers import AnswerMode, SkipReason
from models.domain.cases import SessionKind
from models.domain.plans import DecisionKind

WHO, WELLBEING, LOOK, PLANS, COOPERATION = range(1, 6)
AUTOSAVED_MS = 400


def tour_of_meeting(guide: Guide, place: Place) -> None:
    """Lead one meeting through its steps without handing the computer over."""
    place.archive.open_meeting(place.cases[MIA])
    _who(guide)
    _by_phone(guide, place)
    _wellbeing(guide, place)
    _look(guide, place)
    _plans(guide, place)
    go_to(place, COOPERATION)
    guide.picture("meeting-5-cooperation")
    guide.press("MeetingPage", "Close")
    guide.picture("curtain-break")
    guide.pass_curtain()
    guide.picture("case-meeting-under-way")
    guide.tab("CasePage", "Meetings and notes")
    guide.picture("case-meetings-under-way")
    place.archive.open_meeting(place.cases[ELLA])
    guide.picture("meeting-1-first-time")
    go_to(place, LOOK)
    guide.press("MeetingWords", "Show the curve")
    guide.picture("meeting-3-no-marks-yet")
    _goodbye(guide, place)


def _goodbye(guide: Guide, place: Place) -> None:
    """End a meeting in which something was agreed."""
    go_to(place, PLANS)
    guide.type("AgreementLine", "New agreement", "Far henter fredag")
    guide.robot.breathe(AUTOSAVED_MS)
    go_to(place, COOPERATION)
    guide.press("MeetingWords", "End the meeting")
    guide.picture("curtain-goodbye")
    guide.press("CurtainPage", "Therapist: unlock with the PIN")
    guide.picture("curtain-pin")
    guide.press("CurtainPage", "Back")
    guide.pass_curtain()


def go_to(place: Place, step: int) -> None:
    """Choose a step in the bar."""
    page = place.window.page(MEETING)
    assert isinstance(page, MeetingPage)
    page.step_chosen.emit(step)


def _who(guide: Guide) -> None:
    guide.picture("meeting-1-who-is-here")
    guide.press("WhoPage", "Add a person from the network")
    guide.picture("dialog-person-from-network")
    guide.leave_dialog()
    guide.press("WhoPage", "Started by mistake")
    guide.picture("confirm-started-by-mistake")
    guide.leave_dialog()
    guide.press("WhoPage", "Words and consents")
    guide.picture("dialog-words-and-consents")
    guide.leave_dialog()


def _by_phone(guide: Guide, place: Place) -> None:
    guide.press_words(guide.words.kind(SessionKind.PHONE))
    guide.picture("meeting-1-by-phone")
    go_to(place, WELLBEING)
    guide.picture("meeting-2-spoken")
    go_to(place, WHO)
    guide.press_words(guide.words.kind(SessionKind.MEETING))


def _wellbeing(guide: Guide, place: Place) -> None:
    go_to(place, WELLBEING)
    guide.picture("meeting-2-wellbeing")
    guide.press("FormBlock", "Skip")
    guide.picture("meeting-2-why-not-today")
    guide.press_words(guide.words.skip_reason(SkipReason.TOO_HARD))
    paper = guide.words.mode(AnswerMode.PAPER)
    father = f"Far {guide.say('MeetingWords', 'about {name}', name='Mia')}"
    guide.robot.choose(guide.say("FormBlock", "How {name} answers", name=father), paper)
    guide.picture("meeting-2-from-paper")


def _look(guide: Guide, place: Place) -> None:
    go_to(place, LOOK)
    guide.picture("meeting-3-who-is-looking")
    guide.press("MeetingWords", "Show the curve")
    guide.picture("meeting-3-look")
    guide.press_words(guide.words.decision(DecisionKind.CHANGE))
    guide.picture("meeting-3-decided")


def _plans(guide: Guide, place: Place) -> None:
    go_to(place, PLANS)
    guide.picture("meeting-4-agreements")
    guide.press("GoalsCard", "New goal")
    guide.type("GoalsCard", "New goal", "Spise aftensmad sammen")
    guide.type("AgreementLine", "New agreement", "Far følger til fodbold")
    guide.picture("meeting-4-new-goal")
