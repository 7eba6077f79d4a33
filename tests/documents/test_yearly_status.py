"""The leader's page: intervals, what is hidden, and what the numbers do not show."""

from app.documents.report import Paragraphs, ReportTable
from app.documents.yearly_status import yearly_report
from models.domain.yearly import year_status
from tests.documents.samples import DANISH, ENGLISH, PRESS, pages, text
from tests.domain.families import TODAY
from tests.domain.test_yearly import courses

ENDED = [
    *courses("De utrolige år", 22, 17, 4, 5), *courses("", 20, 10, 6, 8),
    *courses("Lille", 4, 0, 0, 0), *courses("Hold", 12, 10, 2, 6),
]  # fmt: skip


def report(ended=ENDED, words=DANISH):
    return yearly_report(year_status(ended, 2026), words, TODAY, "0.1.0")


def test_that_each_programme_has_its_children_and_intervals():
    together, each = report().only(ReportTable)
    assert [cell.text for cell in together.rows[0]][:3] == [
        "Alle indsatser", "126", "58 · 46 % (38–55)",
    ]  # fmt: skip
    assert [row[0].text for row in each.rows] == [
        "De utrolige år", "Ingen indsats angivet", "Øvrige indsatser samlet",
    ]  # fmt: skip
    assert [cell.text for cell in each.rows[2]][1:] == [
        "34", "16 · 47 % (31–63)", "10 · 29 % (17–46)", "skjult", "skjult",
    ]  # fmt: skip


def test_that_the_page_says_what_the_numbers_are_not():
    content = PRESS.printed(report())
    said = text(content)
    assert said.count("viser ikke, at indsatsen er årsagen") == 2
    assert "Indsatser med færre end 10 børn står samlet, og tal under 3 er skjult." in said
    assert "126 forløb afsluttet i året · 126 børn og unge · afsluttet som planlagt: 126" in said
    assert len(pages(content)) == 1
    assert content == PRESS.printed(report())
    assert report().file_name == "aarsstatus-2026-2026-11-22.pdf"


def test_that_a_year_with_few_children_says_so_and_nothing_else():
    (said,) = report(courses("A", 1, 0, 0, 0)).sections
    assert isinstance(said, Paragraphs)
    assert said.texts[0].startswith("For få børn til at vise")
    assert report(courses("A", 1, 0, 0, 0)).facts == ("1 forløb afsluttet i året",)


def test_that_where_a_small_sum_hides_the_programmes_only_the_whole_is_shown():
    found = report(courses("", 20, 9, 1, 0), ENGLISH)
    assert len(found.only(ReportTable)) == 1
    assert "hidden" in text(PRESS.printed(found))
    named = report(courses("", 20, 9, 5, 0), ENGLISH).only(ReportTable)[1]
    assert named.rows[0][0].text == "No programme named"
