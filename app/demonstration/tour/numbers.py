"""The tour of the numbers: limits, scales, reference courses, and their dialogs."""

from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place

FORMS = {"en": "ORS, adult (paper)", "da": "ORS, voksen (papir)"}  # as its pack says


def tour_of_numbers(guide: Guide, place: Place) -> None:
    """Picture every page of the numbers in the archive of the practice families."""
    place.archive.show_preferences()
    guide.tab("PreferencesPage", "Numbers")
    guide.picture("numbers-limits")
    guide.press("NormsPart", "Make a copy to edit…")
    guide.picture("numbers-own-limits")
    guide.leave_dialog()
    guide.press("NumbersSection", "Scales")
    guide.picture("numbers-scales")
    guide.press_described(FORMS[guide.variant.language])
    guide.press("FormDialog", "Save")
    guide.picture("numbers-licence")
    guide.leave_dialog()
    guide.press("NumbersSection", "Courses")
    guide.wait_until(lambda: not place.shell.parts.tasks.is_busy, "the count of closed courses")
    guide.picture("numbers-courses")
    guide.press("NumbersSection", "Time and skips")
    guide.wait_until(lambda: not place.shell.parts.tasks.is_busy, "the count of forms")
    guide.picture("numbers-time")
