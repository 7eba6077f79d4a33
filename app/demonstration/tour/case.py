"""The tour of a case: the curve in all its forms, the other tabs, cases that are special."""

from app.casefile.page import TabKey
from app.demonstration.tour.families import ELLA, JONAS, MIA, OLIVER, VICTOR
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place

TABS = {
    TabKey.COOPERATION: "Cooperation",
    TabKey.PLANS: "Goals and agreements",
    TabKey.MEETINGS: "Meetings and notes",
    TabKey.PEOPLE: "Family and network",
    TabKey.DOCUMENTS: "Documents",
    TabKey.ACCESS: "Who has seen it",
}


def tour_of_case(guide: Guide, place: Place) -> None:
    """Picture what a case can show."""
    _curve(guide, place)
    for key, source in TABS.items():
        guide.tab("CasePage", source)
        guide.picture(f"case-{key.value}")
    guide.tab("CasePage", "Cooperation")
    guide.press("CooperationTab", "Table")
    guide.picture("case-cooperation-table")
    _special(guide, place)


def _curve(guide: Guide, place: Place) -> None:
    place.open_case(MIA)
    guide.picture("case-curve")
    guide.press("CurveTools", "Single lines")
    guide.picture("case-single-lines")
    guide.press("CurveTools", "Single lines")
    guide.press("CurveTools", "Dates")
    guide.picture("case-dates")
    guide.press("CurveTools", "Dates")
    guide.press("CurveTools", "Table")
    guide.picture("case-table")
    guide.press("CurveTools", "Table")
    guide.press("CurveTools", "Full screen")
    guide.picture("case-full-screen")
    guide.press("FullScreenChart", "Leave full screen")


def _special(guide: Guide, place: Place) -> None:
    place.open_case(JONAS)
    guide.picture("case-young-person")
    place.open_case(OLIVER)
    guide.picture("case-private-signal-closed")
    _open_private(guide)
    guide.picture("case-private-signal-open")
    guide.press_words(guide.say("SignalLine", "Let it rest: {title}", title=""))
    guide.picture("case-signal-to-rest")
    place.open_case(ELLA)
    guide.picture("case-without-marks")
    guide.tab("CasePage", "Goals and agreements")
    guide.picture("case-without-plans")
    guide.tab("CasePage", "Meetings and notes")
    guide.picture("case-without-meetings")
    place.open_case(VICTOR)
    guide.picture("case-closed")
    guide.tab("CasePage", "Family and network")
    guide.picture("case-closed-people")


def _open_private(guide: Guide) -> None:
    """Press what only the therapist looks at, and ask of the first signal why."""
    guide.press("SignalsCard", "Only for you (%n)")
    why = guide.say("SignalLine", "Why? {title}", title="")
    guide.robot.click(why)
