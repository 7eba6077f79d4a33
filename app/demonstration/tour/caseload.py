"""The tour of the case list: private, with names, empty, searched, with a meeting left open."""

from PySide6.QtWidgets import QLineEdit

from app.demonstration.tour.entrance import PIN
from app.demonstration.tour.families import MIA
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from app.demonstration.tour.staged_gate import RIGHT
from app.unlock.ports import Opening

SETTLED_MS = 400  # after the last key, the list follows what was typed


def tour_of_caseload(guide: Guide, place: Place) -> None:
    """Picture the list as it can be found."""
    place.archive.show_caseload()
    guide.picture("caseload-initials")
    guide.press("NamesSwitch", "Show names")
    guide.picture("caseload-names")
    guide.press("FilterRow", "Ask")
    guide.picture("caseload-one-group")
    guide.press("FilterRow", "All")
    _search(guide)
    guide.press("CaseloadPage", "Closed")
    guide.picture("caseload-closed")
    guide.press("CaseloadPage", "Open")
    place.archive.open_meeting(place.cases[MIA])
    guide.press("MeetingPage", "Close")
    guide.pass_curtain()
    place.archive.show_caseload()
    guide.picture("caseload-running-meeting")
    _over_all_cases(guide)
    _without_cases(guide, place)


def _over_all_cases(guide: Guide) -> None:
    """Picture the day and the agreements, with initials and with names."""
    guide.press("Rail", "Today")
    guide.picture("today-initials")
    guide.press("NamesSwitch", "Show names")
    guide.picture("today-names")
    guide.press("Rail", "Agreements")
    guide.picture("agreements-initials")
    guide.press("NamesSwitch", "Show names")
    guide.picture("agreements-names")
    guide.press("Rail", "My cases")


def _search(guide: Guide) -> None:
    field = guide.robot.field(guide.say("CaseloadPage", "Search for a name or a label"))
    assert isinstance(field, QLineEdit)
    guide.robot.write(field, "jonas")
    guide.robot.breathe(SETTLED_MS)
    guide.picture("caseload-search")
    guide.robot.write(field, "findes ikke")
    guide.robot.breathe(SETTLED_MS)
    guide.picture("caseload-search-nothing-found")
    field.clear()
    guide.robot.breathe(SETTLED_MS)


def _without_cases(guide: Guide, place: Place) -> None:
    """Look at a new archive before its first case."""
    place.shell.lock()
    created = place.shell.parts.gate.create(
        place.shell.parts.paths.documents / "Nyt.trivsel", RIGHT
    )
    place.shell.open(Opening(created.path, created.key, is_new=True, pin=PIN))
    guide.picture("caseload-empty")
    guide.press("Rail", "Today")
    guide.picture("today-empty")
    guide.press("Rail", "Agreements")
    guide.picture("agreements-empty")
