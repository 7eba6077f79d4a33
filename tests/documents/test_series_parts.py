"""What the lines of a chart say in rows, for those who read and for a child."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from app.documents.library import report_of
from app.documents.protect import protected
from app.documents.report import Curve, ReportTable, VoiceBox
from models.domain.plans import Audience, Statement
from models.domain.reading import shared_history, shared_progress
from models.domain.sharing import Reach, document_viewers
from models.services.progress import CaseView
from tests.documents.samples import DANISH, DETAILS, PRESS, family, reported, text, view_of
from tests.domain.families import CHILD, SELF, TODAY, YARDSTICK


def rows(table):
    return [[cell.text for cell in row] for row in table.rows]


def table(report, number=0):
    return report.only(ReportTable)[number]


def test_that_figures_can_stand_without_sentences():
    shown = table(reported(shows_sentences=False))
    assert [one.title for one in shown.columns] == ["Hvem svarer", "Første", "Seneste", "Ændring"]
    assert rows(shown)[0] == ["Mia", "14,2", "26,4", "+12,2"]


def test_that_towards_a_child_there_are_words_and_no_figures():
    view = view_of(family().change(goals=()))
    report = reported(view, audience=Audience.CHILD, shows_agreements=False, scaling=())
    assert rows(table(report))[0] == ["Mia", "Mias mærker ligger højere end i september."]
    (curve,) = report.only(Curve)
    assert "26,4" not in curve.chart.summary
    assert curve.chart.limit is None
    assert "26,4" not in text(PRESS.printed(report))
    assert "måling" not in report.edges.notes


def test_that_each_question_has_its_first_and_latest_mark():
    shown = table(reported(shows_lines=True), 1)
    assert shown.heading == "Hvert spørgsmål"
    assert rows(shown)[0] == ["Mia", "Mit humør", "3,6", "6,6"]
    assert rows(shown)[1][0] == ""


def test_that_a_form_of_which_only_the_total_is_known_has_no_questions():
    made = family(1).change(answers=())
    made.answer(CHILD, 1, total=142)
    report = reported(view_of(made), shows_lines=True)
    assert [one.heading for one in report.only(ReportTable)] == ["", "Aftaler"]


@pytest.mark.parametrize(
    ("shown", "headings"),
    [
        (None, ["Sådan har trivslen udviklet sig", "Mors egen trivsel"]),
        (frozenset({SELF.id}), ["Sådan har trivslen udviklet sig", "Mors egen trivsel"]),
        (frozenset({CHILD.id}), ["Sådan har trivslen udviklet sig"]),
    ],
)
def test_that_an_adults_own_line_stands_by_itself(shown, headings):
    view = view_of(family().marked(SELF, 200, 204, 208))
    report = reported(view, shows_adults_own=True, shown=shown)
    assert [one.heading for one in report.only(Curve)] == headings
    alone = reported(view, shown=shown)
    assert "Mors egen trivsel" not in str([one.heading for one in alone.only(Curve)])


def since(day):
    """The same family, for readers of the time from a day on."""
    made = family().shares(CHILD, "yes").history
    shared = shared_history(made, document_viewers(made.members), Reach(since=day))
    return CaseView(shared, shared_progress(shared, YARDSTICK, TODAY))


def test_that_a_period_shows_no_earlier_mark_and_says_so():
    day = date(2026, 10, 1)
    report = reported(since(day), since=day)
    assert "mærker fra 1. oktober 2026" in report.facts[0]
    assert rows(table(report))[0] == [
        "Mia", "22,8", "26,4", "–", "Mias mærker vises fra 1. oktober 2026."
    ]  # fmt: skip
    (curve,) = report.only(Curve)
    assert curve.chart.ticks[0].number == "5"
    assert curve.chart.x_low == 5
    assert "14,2" not in text(PRESS.printed(report))


def test_that_the_printed_curve_lists_only_the_period():
    day = date(2026, 10, 1)
    report = report_of("curve", since(day), DANISH, replace(DETAILS, since=day))
    assert [row[0] for row in rows(table(report, 1))] == ["5", "6", "7"]


def test_that_a_period_before_which_nothing_was_marked_has_its_direction():
    day = date(2026, 9, 1)
    assert "Siden start er" in rows(table(reported(since(day), since=day)))[0][4]


def test_that_each_audience_reads_the_words_it_was_given():
    words = Statement("s", "mia", "s7", "Kun til skolen", frozenset({Audience.SCHOOL}))
    view = view_of(family().change(statements=(words,)))
    assert [one.text for one in reported(view, audience=Audience.SCHOOL).only(VoiceBox)] == [
        "“Kun til skolen”"
    ]
    assert reported(view).only(VoiceBox) == ()


def test_that_it_is_printed_when_the_family_saw_it():
    assert reported(seen_on=TODAY).edges.version.startswith("set af familien 22. november 2026 · ")


def test_that_a_password_opens_the_very_pages_and_nothing_else_does():
    content = PRESS.printed(reported())
    locked = protected(content, "blå trin på åen")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    with pikepdf.open(BytesIO(locked), password="blå trin på åen") as pdf:  # noqa: S106
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        with pikepdf.open(BytesIO(content)) as plain:
            assert len(pdf.pages) == len(plain.pages)
    assert protected(content, "a\N{COMBINING RING ABOVE}en") != locked


def test_that_letters_typed_in_two_ways_are_one_password():
    locked = protected(PRESS.printed(reported()), "a\N{COMBINING RING ABOVE}en")
    pikepdf.open(BytesIO(locked), password="åen").close()  # noqa: S106
