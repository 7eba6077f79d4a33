"""Whoever holds an old number is told which, and what is right, as far as it may be said."""

from datetime import date

import pytest

from app.documents.details import Recalled
from app.documents.library import report_of
from app.documents.report import Paragraphs, ReportTable
from models.domain.answers import MarkKind
from models.domain.reading import shared_history, shared_progress
from models.domain.sharing import document_viewers
from models.services.progress import CaseView
from tests.documents.samples import DANISH, DETAILS, PRESS, text
from tests.domain.families import CHILD, TODAY, YARDSTICK, Family

SENT = date(2026, 10, 5)


def corrected(*shares, totals=(142, 620), right=162):
    """Mia's second mark was typed wrong; return the whole history and what readers may see."""
    made = Family(2).marked(CHILD, *totals).shares(CHILD, *shares)
    if right is not None:
        made.answer(CHILD, 2, items=(), total=right)
    made.mark("a2", MarkKind.CORRECTED, "a3")
    shared = shared_history(made.history, document_viewers(made.history.members))
    return made.history, CaseView(shared, shared_progress(shared, YARDSTICK, TODAY))


def letter(case, *ids, **changes):
    history, view = case
    answers = tuple(one for one in history.answers if one.id in ids)
    recalled = Recalled("Status til netværksmøde", SENT, answers)
    details = type(DETAILS)(
        day=TODAY, version="0.1.0", shared_with="skolen", recalled=recalled, **changes
    )
    return report_of("recall_letter", view, DANISH, details)


def rows(report):
    return [[cell.text for cell in row] for row in report.only(ReportTable)[0].rows]


def test_that_the_letter_says_what_stood_and_what_is_right():
    report = letter(corrected("yes"), "a2")
    assert report.facts == ("Mia", "Delt med: skolen")
    first = report.only(Paragraphs)[0].texts[0]
    assert first.startswith("I har fået “Status til netværksmøde” fra 5. oktober 2026. Et tal")
    assert rows(report) == [["Mia", "nr. 2, 10. september 2026", "62,0", "16,2"]]
    said = text(PRESS.printed(report))
    assert "Brug ikke det gamle tal mere." in said


def test_that_without_names_the_letter_has_roles():
    assert rows(letter(corrected("yes"), "a2", has_names=False))[0][0] == "Barnet"


def test_that_several_numbers_are_said_to_be_several():
    assert "Tal i det er siden" in letter(corrected("yes"), "a1", "a2").only(Paragraphs)[0].texts[0]


def test_that_what_is_taken_back_without_a_new_number_has_a_dash():
    assert rows(letter(corrected("yes", right=None), "a2"))[0][2:] == ["62,0", "–"]


@pytest.mark.parametrize("shares", [("no",), ("yes", "no", "yes")])
def test_that_what_may_no_longer_be_shared_is_neither_named_nor_counted(shares):
    made = Family(3).marked(CHILD, 142, 620, 180).shares(CHILD, *shares)
    made.mark("a2", MarkKind.UNDONE)
    shared = shared_history(made.history, document_viewers(made.history.members))
    case = (made.history, CaseView(shared, shared_progress(shared, YARDSTICK, TODAY)))
    assert rows(letter(case, "a2")) == [["–", "nr. 2, 10. september 2026", "–", "–"]]


def test_that_a_letter_about_nothing_says_so():
    _, view = corrected("yes")
    report = report_of("recall_letter", view, DANISH, type(DETAILS)(day=TODAY, version="0.1.0"))
    assert report.only(Paragraphs)[0].texts == ("Intet dokument viser et tal, der er rettet.",)
