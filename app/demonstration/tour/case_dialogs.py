"""The tour of what a case asks in dialogs: new, corrected, disputed, closed."""

from app.demonstration.tour.families import MIA
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from models.domain.people import Role


def tour_of_case_dialogs(guide: Guide, place: Place) -> None:
    """Picture every dialog of a case."""
    _new_case(guide, place)
    place.open_case(MIA)
    guide.tab("CasePage", "Family and network")
    _people(guide)
    guide.tab("CasePage", "Goals and agreements")
    _plans(guide)
    guide.tab("CasePage", "Meetings and notes")
    _meetings(guide)
    guide.tab("CasePage", "Family and network")
    guide.press("ClosingCard", "Close the course")
    guide.press("CloseDialog", "Unplanned")
    guide.picture("dialog-close-case")
    guide.leave_dialog()


def _new_case(guide: Guide, place: Place) -> None:
    place.archive.show_caseload()
    place.archive.ask_new_case()
    guide.picture("dialog-new-case")
    guide.press("NewCaseDialog", "Create the case")
    guide.picture("dialog-new-case-name-missing")
    guide.type("NewChildRow", "Name or alias", "Sofie")
    for role in (Role.MOTHER, Role.TEACHER):
        guide.press("RoleChip", "Add {role}", role=guide.words.role(role))
    guide.picture("dialog-new-case-filled-in")
    guide.leave_dialog()


def _people(guide: Guide) -> None:
    guide.press("PeopleTab", "Add a person")
    guide.picture("dialog-new-person")
    guide.leave_dialog()
    guide.press("PersonBlock", "Edit {name}", name="Mor")
    guide.picture("dialog-edit-person")
    guide.leave_dialog()
    guide.press("PersonBlock", "Add a form for {name}", name="Far")
    guide.picture("dialog-add-form")
    guide.leave_dialog()
    guide.press("PersonBlock", "{name} is not part of the course any more", name="Far")
    guide.picture("dialog-leave-course")
    guide.leave_dialog()
    change = guide.say("VoiceRow", "Change: {voice}", voice="")
    guide.press_words(change)
    guide.picture("menu-voice")
    guide.menu("VoiceRow", "Use another form …")
    guide.picture("dialog-another-form")
    guide.leave_dialog()
    guide.press_words(change)
    guide.menu("VoiceRow", "Ask for no more marks …")
    guide.picture("confirm-ask-no-more")
    guide.leave_dialog()


def _plans(guide: Guide) -> None:
    guide.press("InterventionsCard", "Add an intervention")
    guide.picture("case-plans-new-intervention")
    more = guide.say("GoalEntry", "More about the goal: {words}", words="")
    guide.press_words(more)
    guide.picture("menu-goal")
    guide.menu("GoalEntry", "Reword …")
    guide.picture("dialog-reword-goal")
    guide.type("RewordDialog", "The goal, in the owner's own words", "Have to at lege med")
    guide.press("SaveDialog", "Save")
    guide.settle()
    guide.press_words(more)
    guide.menu("GoalEntry", "Ratings and earlier words")
    guide.picture("dialog-goal-course")
    guide.leave_dialog()


def _meetings(guide: Guide) -> None:
    guide.press("MeetingsTab", "Enter earlier scores")
    guide.picture("dialog-earlier-scores")
    guide.press("EarlierDialog", "Single lines")
    guide.picture("dialog-earlier-lines")
    guide.leave_dialog()
    guide.press("MeetingsTab", "Add an earlier meeting")
    guide.picture("dialog-earlier-meeting")
    guide.leave_dialog()
    guide.press("SessionCard", "Edit meeting")
    guide.picture("dialog-edit-meeting")
    guide.leave_dialog()
    guide.press("NextCard", "Move")
    guide.picture("case-meetings-move-next")
    _correct(guide)
    more = guide.say("SessionForm", "More about {form}", form="")
    guide.press_words(more)
    guide.picture("menu-form")
    guide.menu("SessionForm", "Move to another place …")
    guide.picture("dialog-move-form")
    guide.leave_dialog()
    guide.press_words(more)
    guide.menu("SessionForm", "Block …")
    guide.picture("dialog-block-form")
    guide.leave_dialog()
    guide.press_words(more)
    guide.menu("SessionForm", "History")
    guide.picture("dialog-form-history")
    guide.leave_dialog()
    guide.press_words(more)
    guide.menu("SessionForm", "Disputed …")
    guide.picture("dialog-disputed")
    guide.type(
        "MeetingsPresenter", "What is disputed, and by whom", "Far siger, at linje to var 8."
    )
    guide.press("MeetingsPresenter", "Note it")
    guide.picture("case-meetings-set-right")
    guide.press_words(f"{more}Mor")
    guide.menu("SessionForm", "Undo this form")
    guide.picture("confirm-undo-form")
    guide.press("MeetingsPresenter", "Undo")
    guide.picture("case-meetings-undone")


def _correct(guide: Guide) -> None:
    """Correct the first form; typed in vain at first, so that the errors show."""
    guide.press("SessionForm", "Correct")
    guide.picture("dialog-correction")
    guide.press("SaveDialog", "Save")
    guide.picture("dialog-correction-no-reason")
    guide.type("MarksDialog", "Reason for the correction", "Tastefejl: stregen lå længere ude.")
    guide.press("SaveDialog", "Save")
    guide.settle()
