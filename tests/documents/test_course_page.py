"""The printed curve: chart, sentences and every number."""

from dataclasses import replace

from app.documents.course_page import course_report
from app.documents.printing import Press
from app.documents.report import Curve, ReportTable
from models.services.progress import CaseView
from tests.documents.samples import (
    DANISH,
    ENGLISH,
    PLAIN,
    PRESS,
    VIEW,
    opened,
    pages,
    text,
    view_of,
)
from tests.domain.families import CHILD, ROOT, Family


def report(view=VIEW, words=DANISH, **changes):
    return course_report(view, words, replace(PLAIN, **changes))


def test_that_chart_sentences_and_all_numbers_are_there():
    made = report()
    kinds = [type(section) for section in made.sections]
    assert kinds == [Curve, ReportTable, ReportTable]
    assert made.sections[2].heading == "Alle tal"


def test_that_the_table_holds_the_charts_numbers():
    made = report()
    chart, table = made.sections[0].chart, made.sections[2]
    for place, line in enumerate(chart.series, start=2):
        shown = [row[place].text for row in table.rows]
        assert shown == [
            "mangler" if point.total is None else DANISH.number(point.total)
            for point in line.points
        ]


def test_that_a_normal_course_is_one_page_upright():
    content = PRESS.printed(report())
    assert len(pages(content)) == 1
    said = text(content)
    assert "Forløbets kurve" in said
    assert "Mor om Mia 28,2" in said


def test_that_eighteen_sessions_still_fit_on_one_page():
    made = Family(18).marked(CHILD, *([142, 200, 180] * 6))
    content = PRESS.printed(report(view_of(made)))
    assert len(pages(content)) == 1


def test_that_it_can_lie_on_its_side():
    content = Press(ROOT / "resources", is_landscape=True).printed(report())
    with opened(content) as pdf:
        _, _, width, height = (float(edge) for edge in pdf.pages[0].mediabox)
    assert width > height


def test_that_sixty_sessions_go_over_pages_under_the_same_head():
    made = Family(60).marked(CHILD, *([142, 200, 180] * 20))
    content = PRESS.printed(report(view_of(made)))
    found = pages(content)
    assert all("Dato" in page for page in found)
    assert all(f"\n{n} " in "\n" + "\n".join(found) for n in (1, 30, 60))


def test_that_only_chosen_voices_are_printed():
    made = report(shown=frozenset({CHILD.id}))
    assert [column.title for column in made.sections[2].columns] == ["Møde", "Dato", "Mia"]


def test_that_without_lines_it_says_so():
    empty = CaseView(VIEW.history, replace(VIEW.progress, people=()))
    content = PRESS.printed(report(empty))
    assert "Der er ingen kurve, som må vises" in text(content)


def test_that_file_name_and_language_follow_the_words():
    assert report().file_name == "forloebets-kurve-2026-11-22.pdf"
    assert report(words=ENGLISH).file_name == "course-curve-2026-11-22.pdf"
    assert report(words=ENGLISH).title == "The curve of the course"


def test_that_the_same_report_gives_the_same_bytes():
    assert PRESS.printed(report()) == PRESS.printed(report())
