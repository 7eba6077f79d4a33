"""A case on its way to a network meeting, and how to read what was printed."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2

from app.documents.details import DocumentDetails, NetworkDetails, Scaled
from app.documents.network_status import network_report
from app.documents.printing import Press
from models.domain.cases import Intervention
from models.domain.plans import (
    Agreement,
    AgreementState,
    Audience,
    Goal,
    GoalRating,
    Statement,
)
from models.services.progress import CaseView
from tests.dictionary import wording
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    MOTHER,
    ROOT,
    SCHOOL,
    START,
    TODAY,
    YARDSTICK,
    Family,
)

PRESS = Press(ROOT / "resources")
DANISH, ENGLISH = wording("da"), wording("en")
WORDS_FOR_ALL = Statement(
    "st",
    "mia",
    "s7",
    "Det er bedre derhjemme. I skolen er det stadig svært i frikvarteret.",
    frozenset({Audience.MEETING}),
)
AGREEMENTS = (
    Agreement("1", "Skolemøde holdt", "Tovholder", date(2026, 11, 1), AgreementState.DONE, "s7"),
    Agreement("2", "Legeaftale tirsdag", "Lærer", date(2026, 12, 3), AgreementState.OPEN, "s7"),
    Agreement("3", "Soveøvelsen to gange", "Mor", date(2026, 11, 20), AgreementState.OPEN, "s7"),
    Agreement("4", "Opgivet aftale", "Mor", None, AgreementState.DROPPED, "s7"),
    Agreement("5", "Ring til sundhedsplejersken", "", None, AgreementState.OPEN, "s7"),
)
GOALS = (
    Goal("g1", "mia", "Have en at lege med", START),
    Goal("g2", "mia", "Sove i egen seng", START),
    Goal("g3", "mia", "Gammelt mål", START, ended=TODAY),
)
RATINGS = (
    GoalRating("g1", "s1", 20),
    GoalRating("g1", "s7", 62),
    GoalRating("g2", "s7", 45),
)
DETAILS = NetworkDetails(
    day=TODAY,
    version="0.1.0",
    courses=YARDSTICK.courses,
    kind="netværksmøde på skolen",
    shared_with="mor, far, skole",
    works=("Aftnerne derhjemme er blevet roligere",),
    worries=("Overgang til ny gruppe efter jul", "  "),
    to_happen=("Fast voksen i frikvarteret",),
    scaling=(Scaled("Mia", 60), Scaled("Mor", None), Scaled(" ", 10)),
    next_meeting=date(2026, 12, 10),
    tells_child="Mor",
)
PLAIN = DocumentDetails(day=TODAY, version="0.1.0", courses=YARDSTICK.courses)


def family(sessions=7):
    made = Family(sessions)
    made.marked(CHILD, *(142, 160, 151, 194, 228, 221, 264)[:sessions])
    made.marked(ABOUT, *(180, 195, 210, 224, 251, 270, 282)[:sessions])
    made.marked(SCHOOL, *(110, None, 124, 130, 121, 132, 126)[:sessions])
    made.marked(MIA, 370, 342).marked(MOTHER, 380, 391)
    return made.change(
        case=replace(made.history.case, coordinator="familiebehandler"),
        agreements=AGREEMENTS,
        goals=GOALS,
        goal_ratings=RATINGS,
        statements=(WORDS_FOR_ALL,),
        interventions=(Intervention("i", "Støtte i skolen", date(2026, 9, 27)),),
    )


def view_of(made):
    return CaseView(made.history, made.progress())


VIEW = view_of(family())


def reported(view=VIEW, words=DANISH, **changes):
    return network_report(view, words, replace(DETAILS, **changes))


def printed(view=VIEW, words=DANISH, **changes):
    return PRESS.printed(reported(view, words, **changes))


def pages(content):
    """The text of every page, in the order a reader hears it."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [document[n].get_textpage().get_text_bounded() for n in range(len(document))]
    finally:
        document.close()


def text(content):
    """All text on one line, so that line breaks do not matter."""
    return " ".join(" ".join(pages(content)).split())


def opened(content):
    return pikepdf.Pdf.open(BytesIO(content))


def fonts(pdf):
    """Every font named anywhere in an open file."""
    return [
        one
        for one in pdf.objects
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
    ]
