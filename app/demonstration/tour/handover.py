"""The tour of what a family holds: turns, forms, thanks, and the way back by PIN."""

from app.capture.words import CaptureWords
from app.demonstration.tour.families import ELLA, JONAS, MIA
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.meeting import COOPERATION, LOOK, WELLBEING, go_to
from app.demonstration.tour.place import Place
from app.practice import PRACTICE_PIN

FAMILY_A = "Familien A."
MARKS = (72, 55, 38, 64)


def tour_of_handover(guide: Guide, place: Place) -> None:
    """Hand the computer over as in a meeting with Mia and her family."""
    words = _words(place, "da")
    place.archive.open_meeting(place.cases[MIA])
    about = guide.say("MeetingWords", "about {name}", name="Mia")
    for absent in ("Far", "Lærer"):  # then it is the mother's turn to answer about herself
        guide.robot.tick(
            guide.say("PersonLine", "{name} is here", name=f"{absent} {about}"), on=False
        )
    guide.click("MeetingWords", "Hand over to {name}", name="Mia")
    _childs_form(guide, words)
    _mothers_forms(guide, words)
    _take_back(guide, place)
    _together(guide, place)
    _cooperation(guide, place, words)


def tour_of_other_forms(guide: Guide, place: Place) -> None:
    """Show the practice line, a young person's form, other languages, and the pictures."""
    danish, english = _words(place, "da"), _words(place, "en")
    place.archive.open_meeting(place.cases[ELLA])
    guide.click("MeetingWords", "Hand over to {name}", name="Ella")
    guide.robot.click(danish.start())
    guide.picture("handover-practice")
    guide.robot.mark(80)
    guide.picture("handover-practice-marked")
    guide.robot.click(danish.go_on())
    _leave(guide, place)
    place.archive.open_meeting(place.cases[JONAS])
    guide.click("MeetingWords", "Hand over to {name}", name="Jonas")
    guide.robot.click(danish.start())
    guide.robot.mark(60, 41, None, None)
    guide.picture("handover-young-person")
    _leave(guide, place)
    place.archive.open_meeting(place.cases[FAMILY_A])
    guide.robot.tick(guide.say("PersonLine", "{name} is here", name="Yusuf"), on=True)
    go_to(place, WELLBEING)
    guide.picture("meeting-2-with-a-small-child")
    guide.press("FormBlock", "Hand over to {name}", name="Mor")
    guide.robot.click(english.start())
    guide.robot.mark(*MARKS[:2], None, None)
    guide.picture("handover-form-in-english")
    guide.robot.choose_last(english.language_of_form())
    guide.picture("handover-form-in-arabic")
    _leave(guide, place)
    _pictures(guide, place, danish)


def _pictures(guide: Guide, place: Place, words: CaptureWords) -> None:
    guide.press("PictureRows", "Look at pictures with {name}", name="Yusuf")
    guide.robot.click(words.start())
    guide.picture("handover-pictures")
    guide.robot.click("Derhjemme")
    guide.picture("handover-picture-large")
    guide.robot.click(words.done())
    _leave(guide, place)


def _words(place: Place, language: str) -> CaptureWords:
    """Return the words of a form: its person's language, whatever the window speaks."""
    return CaptureWords(language, place.shell.parts.languages.translate_function(language))


def _childs_form(guide: Guide, words: CaptureWords) -> None:
    robot = guide.robot
    guide.picture("handover-turn")
    robot.click(words.start())
    guide.picture("handover-child-empty")
    robot.mark(*MARKS[:2], None, None)
    guide.picture("handover-child-half")
    robot.mark(*MARKS)
    guide.picture("handover-child-full")
    robot.click(words.done())
    guide.picture("handover-thanks-share")
    robot.click("Nej, ikke nu")
    guide.picture("handover-thanks")
    robot.click(words.pass_on("Mor"))
    guide.picture("handover-next-turn")


def _mothers_forms(guide: Guide, words: CaptureWords) -> None:
    robot = guide.robot
    robot.click(words.start())
    robot.mark(*MARKS)
    guide.picture("handover-about-the-child")
    robot.click(words.done())
    guide.picture("handover-thanks-share-adult")
    robot.click("Ja")
    robot.click(words.go_on())
    guide.picture("handover-one-more")
    robot.click(words.start())
    guide.picture("handover-adult-empty")
    robot.mark(*MARKS)
    guide.picture("handover-adult-full")
    robot.click(words.not_today())
    guide.picture("handover-not-today-after-all")
    robot.click(words.back_to_form())


def _take_back(guide: Guide, place: Place) -> None:
    guide.press("CaptureWords", "For the therapist")
    guide.picture("handover-pin")
    guide.robot.digits("9999")
    guide.press("CaptureWords", "Open")
    guide.picture("handover-pin-wrong")
    _enter_pin(guide, place)
    guide.picture("meeting-2-forms-filled-in")


def _together(guide: Guide, place: Place) -> None:
    go_to(place, LOOK)
    guide.press("MeetingWords", "Show the curve")
    guide.picture("meeting-3-with-todays-marks")


def _cooperation(guide: Guide, place: Place, words: CaptureWords) -> None:
    go_to(place, COOPERATION)
    guide.click("MeetingWords", "Hand over to {name}", name="Mia")
    guide.robot.click(words.start())
    guide.picture("handover-cooperation-child")
    guide.robot.mark(91, 62, 88, 90)
    guide.robot.click(words.done())
    guide.robot.click(words.pass_on("Mor"))
    guide.robot.click(words.start())
    guide.picture("handover-cooperation-adult")
    _leave(guide, place)
    guide.picture("meeting-5-one-answered")
    guide.press("FormBlock", "See the lines with {name}", name="Mia")
    guide.picture("dialog-lines-together")
    guide.leave_dialog()


def _leave(guide: Guide, place: Place) -> None:
    guide.press("CaptureWords", "For the therapist")
    _enter_pin(guide, place)


def _enter_pin(guide: Guide, place: Place) -> None:
    guide.robot.digits(PRACTICE_PIN)
    guide.press("CaptureWords", "Open")
    guide.wait_until(lambda: not place.archive.is_handed_over, "the therapist's window")
