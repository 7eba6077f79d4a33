"""Every document about a case: which report is made for which kind.

A report is a pure function of what its readers may see, the words, and what was typed and
chosen; ``Press`` makes the pages of any of them, ``plain_text`` the words alone.
"""

from collections.abc import Callable, Mapping

from app.documents.course_page import course_report
from app.documents.details import NetworkDetails
from app.documents.hand_over import hand_over_report
from app.documents.kinds import DocumentKind
from app.documents.my_curve import my_curve_report
from app.documents.network_status import network_report
from app.documents.open_dialogue import open_dialogue_report
from app.documents.parts import View
from app.documents.recall_letter import recall_letter
from app.documents.report import Report
from app.documents.supervision import supervision_report
from app.wording import Wording

ReportMaker = Callable[[View, Wording, NetworkDetails], Report]

MAKERS: Mapping[DocumentKind, ReportMaker] = {
    DocumentKind.NETWORK_MEETING: network_report,
    DocumentKind.OPEN_DIALOGUE: open_dialogue_report,
    DocumentKind.MY_CURVE: my_curve_report,
    DocumentKind.CURVE: course_report,
    DocumentKind.HAND_OVER: hand_over_report,
    DocumentKind.SUPERVISION: supervision_report,
    DocumentKind.RECALL_LETTER: recall_letter,
}


def report_of(kind: DocumentKind, view: View, words: Wording, details: NetworkDetails) -> Report:
    """Return a document's report; the view is already what its readers may see."""
    return MAKERS[kind](view, words, details)
