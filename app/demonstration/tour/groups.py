"""The tour of groups: none yet, one with people of two cases, its meeting and its end."""

from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place


def tour_of_groups(guide: Guide, place: Place) -> None:
    """Picture the page of groups and one meeting."""
    place.archive.show_caseload()
    guide.press("Rail", "Groups")
    guide.picture("groups-empty")
    guide.press("GroupsPage", "New group")
    guide.picture("group-new")
    guide.type("GroupDialog", "Name of the group", "Tirsdagsgruppen")
    guide.type("GroupDialog", "Programme", "Forældrekursus")
    guide.press("SaveDialog", "Save")
    for words in ("mor mia", "mor jonas"):
        guide.press("GroupCard", "Add somebody")
        guide.type("JoinDialog", "Name or case", words)
        guide.picture("group-join")
        guide.press("SaveDialog", "Save")
    guide.picture("groups-initials")
    guide.press("NamesSwitch", "Show names")
    guide.picture("groups-names")
    guide.press("GroupCard", "Start group meeting")
    guide.picture("group-start")
    guide.press("StartDialog", "Begin")
    guide.picture("group-meeting")
    guide.press("GroupMeetingPage", "End group meeting")
    guide.picture("group-meeting-missing")
    guide.press("GroupMeetingPresenter", "End group meeting")
    guide.pass_curtain()
    guide.picture("groups-met-once")
