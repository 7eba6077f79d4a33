"""What the summary says, in which order, and what it never says."""

from dataclasses import replace
from datetime import date

import pytest

from app.documents.report import (
    Bars,
    Curve,
    Paragraphs,
    PointColumns,
    ReportTable,
    Stamp,
    VoiceBox,
)
from models.domain.people import Member, Role, YearMonth
from models.domain.plans import Audience, GoalRating, Statement
from models.domain.reading import shared_history
from models.domain.scales import Direction
from models.services.progress import CaseView
from tests.documents.samples import (
    ENGLISH,
    VIEW,
    WORDS_FOR_ALL,
    family,
    reported,
    view_of,
)
from tests.domain.families import ABOUT, CHILD, EVERYONE, MIA, MOTHER, SELF, TEACHER, Family


def voice(view=VIEW, **changes):
    (box,) = reported(view, **changes).only(VoiceBox)
    return box


def rows(table):
    return [[cell.text for cell in row] for row in table.rows]


def with_statements(*statements):
    return view_of(family().change(statements=statements))


def test_that_the_childs_voice_comes_first_and_the_rest_in_order():
    kinds = [type(section) for section in reported(shows_cooperation=True).sections]
    assert kinds == [
        VoiceBox, Curve, ReportTable, Paragraphs, PointColumns, Bars, Bars, ReportTable, Paragraphs
    ]  # fmt: skip


def test_that_the_head_says_who_since_when_and_with_whom_it_is_shared():
    report = reported()
    assert (report.title, report.day) == ("Status til netværksmøde", "22. november 2026")
    assert report.facts[0].split(" · ") == [
        "Mia, 8 år",
        "forløb siden 3. september 2026",
        "7 møder",
        "netværksmøde på skolen",
        "tovholder: familiebehandler",
    ]
    assert report.facts[1:] == ("Delt med: mor, far, skole",)


def test_that_the_head_leaves_out_what_is_not_known():
    made = family(1)
    made.change(case=replace(made.history.case, coordinator=""))
    made.change(members=(replace(MIA, birth=None), MOTHER, TEACHER))
    report = reported(view_of(made), kind="", shared_with="")
    assert report.facts == ("Mia · forløb siden 3. september 2026 · 1 møde",)


def test_that_own_words_shared_with_the_meeting_are_quoted():
    box = voice()
    assert (box.heading, box.is_quote, box.slot) == ("Mia siger selv:", True, 0)
    assert box.text == f"“{WORDS_FOR_ALL.words}”"
    assert "Mia" not in box.bookmark


def test_that_a_no_is_respected_and_said():
    box = voice(with_statements(replace(WORDS_FOR_ALL, declined=True, words="hemmeligt")))
    assert box.text == "Mia ønsker ikke at dele sine ord med mødet."
    assert not box.is_quote


@pytest.mark.parametrize(
    "statement",
    [
        replace(WORDS_FOR_ALL, shared_with=frozenset({Audience.PARENTS})),
        replace(WORDS_FOR_ALL, shared_with=frozenset()),
        replace(WORDS_FOR_ALL, words="   "),
        replace(WORDS_FOR_ALL, member_id="mor"),
    ],
)
def test_that_words_for_others_or_by_others_say_nothing(statement):
    assert not reported(with_statements(statement)).only(VoiceBox)


def test_that_the_latest_word_or_no_counts():
    later = Statement("x", "mia", "s7", "Nu går det bedre.", WORDS_FOR_ALL.shared_with, sequence=5)
    assert "Nu går det bedre." in voice(with_statements(later, WORDS_FOR_ALL)).text
    no = replace(later, declined=True, sequence=6)
    assert "ønsker ikke" in voice(with_statements(later, no, WORDS_FOR_ALL)).text


def test_that_every_voice_about_the_child_has_its_numbers_and_one_sentence():
    _, table, *_ = reported().sections[1:]
    *numbers, sentence = rows(table)[0]
    assert numbers == ["Mia", "14,2", "26,4", "+12,2"]
    assert sentence == (
        "Siden start er Mias mærker gået fra 14,2 til 26,4. "
        "Det er mere end usikkerheden i målingen (8)."
    )
    assert [row[0] for row in rows(table)] == ["Mia", "Mor om Mia", "Lærer om Mia"]


def test_that_numbers_in_the_table_are_the_charts_own():
    report = reported()
    chart, table = report.sections[1].chart, report.sections[2]
    for line, row in zip(chart.series, table.rows, strict=True):
        totals = [point.total for point in line.points if point.total is not None]
        assert row[1].text == f"{totals[0] / 10:.1f}".replace(".", ",")
        assert row[2].text == f"{totals[-1] / 10:.1f}".replace(".", ",")


def test_that_a_voice_with_one_or_no_mark_has_no_change():
    made = Family(2).marked(CHILD, 142)
    table = reported(view_of(made)).only(ReportTable)[0]
    assert [row[1:4] for row in rows(table)] == [["14,2", "14,2", "–"], ["–"] * 3, ["–"] * 3]


def test_that_adults_own_wellbeing_is_never_in_it():
    made = family().marked(SELF, 201, 250)
    assert "Mor om sig selv" not in str(rows(reported(view_of(made)).only(ReportTable)[0]))


def test_that_borrowed_limits_are_left_out_unless_asked_for():
    assert reported().sections[1].chart.limit is None
    assert reported(shows_limit=True).sections[1].chart.limit.value == 320


def test_that_only_the_chosen_voices_are_shown():
    report = reported(shown=frozenset({CHILD.id, ABOUT.id}))
    assert [row[0] for row in rows(report.only(ReportTable)[0])] == ["Mia", "Mor om Mia"]
    assert len(report.sections[1].chart.series) == 2


def test_that_a_view_without_lines_says_that_none_may_be_shown():
    made = family()
    shared = shared_history(made.history, EVERYONE)  # nobody has said yes
    made.history = shared
    report = reported(CaseView(shared, made.progress()))
    (curve,) = report.only(Curve)
    assert curve.chart is None
    assert curve.note == "Der er ingen kurve, som må vises for mødet."
    assert "usikkerhed" not in report.edges.notes


def test_that_sections_can_be_switched_off():
    report = reported(
        shows_words=False, shows_curve=False, shows_goals=False, shows_agreements=False,
        works=(), worries=(), to_happen=(), scaling=(), next_meeting=None, tells_child="",
    )  # fmt: skip
    assert report.sections == ()


def test_that_cooperation_is_off_until_all_agree():
    headings = [one.heading for one in reported().only(Paragraphs)]
    assert headings == ["Herfra"]
    (cooperation, _) = reported(shows_cooperation=True).only(Paragraphs)
    assert cooperation.heading == "Samarbejdet"
    assert "37,0 til 34,2" in cooperation.texts[0]


def test_that_points_are_listed_without_the_empty_ones():
    (columns,) = reported(to_happen=()).only(PointColumns)
    assert [(one.heading, one.points) for one in columns.lists] == [
        ("Det fungerer godt", ("Aftnerne derhjemme er blevet roligere",)),
        ("Det bekymrer os", ("Overgang til ny gruppe efter jul",)),
    ]


def test_that_every_participant_has_an_answer_or_a_dash():
    scaling, _ = reported().only(Bars)
    assert [(bar.label, bar.value, bar.share) for bar in scaling.bars] == [
        ("Mia", "6", 0.6), ("Mor", "–", None)
    ]  # fmt: skip


def test_that_goals_stand_in_their_owners_words_with_where_they_began():
    _, goals = reported().only(Bars)
    assert [(bar.label, bar.value, bar.note) for bar in goals.bars] == [
        ("Have en at lege med", "6,2", "Mias mål, fra 2,0"),
        ("Sove i egen seng", "4,5", "Mias mål"),
    ]


def test_that_a_goal_rated_twice_in_a_meeting_began_where_it_was_put_last():
    """As the case file says it: what was put right at once is no beginning."""
    again = tuple(
        GoalRating("g1", session, value, sequence)
        for sequence, (session, value) in enumerate((("s1", 20), ("s7", 62), ("s1", 30)))
    )
    made = family().change(goal_ratings=again)
    _, goals = reported(view_of(made)).only(Bars)
    assert (goals.bars[0].value, goals.bars[0].note) == ("6,2", "Mias mål, fra 3,0")


def test_that_a_goal_never_rated_has_no_bar():
    made = family().change(goal_ratings=())
    _, goals = reported(view_of(made)).only(Bars)
    assert [(bar.value, bar.share) for bar in goals.bars] == [("–", None), ("–", None)]


def test_that_unfinished_agreements_come_first_and_dropped_ones_not_at_all():
    table = reported().only(ReportTable)[-1]
    assert rows(table) == [
        ["Soveøvelsen to gange", "Mor", "20/11 2026", "overskredet"],
        ["Legeaftale tirsdag", "Lærer", "3/12 2026", "åben"],
        ["Ring til sundhedsplejersken", "–", "–", "åben"],
        ["Skolemøde holdt", "Tovholder", "1/11 2026", "udført"],
    ]


def test_that_what_comes_next_and_who_tells_the_child_are_said():
    (onward,) = reported().only(Paragraphs)
    assert onward.texts == (
        "Næste opfølgning: torsdag 10. december 2026.",
        "Mor fortæller Mia, hvad der blev talt om.",
    )


def test_that_the_cases_own_follow_up_stands_in_for_a_day_not_given():
    made = family()
    made.change(case=replace(made.history.case, follow_up=date(2026, 12, 1)))
    (onward,) = reported(view_of(made), next_meeting=None, tells_child="").only(Paragraphs)
    assert onward.texts == ("Næste opfølgning: tirsdag 1. december 2026.",)


def test_that_the_foot_says_what_the_numbers_are_and_are_not():
    edges = reported().edges
    assert edges.version == "22. november 2026 · Trivselskurve 0.1.0"
    assert edges.notes == (
        "Tallene er til at tale ud fra, ikke en diagnose. "
        "Skalaen går fra 0 til 40; højere er bedre. "
        "En ændring på under 8 (Mia) og 6 (Mor om Mia og Lærer om Mia) kan være usikkerhed i "
        "målingen. Skemaerne er vores egne og ikke videnskabeligt afprøvet. "
        "Det beregnede forløb er en sammenligning, hverken et mål eller et løfte."
    )


def test_that_without_a_course_the_foot_does_not_speak_of_one():
    assert "beregnede" not in reported(shows_course=False).edges.notes


def foot_of(**changes):
    """The foot where every line's scale or norm is another."""
    view = view_of(family())
    (person,) = (one for one in view.progress.people if one.about_id == "mia")
    scales = {"validated": True, "direction": Direction.HIGHER_IS_WORSE}
    changed = {key: value for key, value in scales.items() if changes.pop(key, False)}
    series = tuple(
        replace(one, scale=replace(one.scale, **changed), **changes) for one in person.series
    )
    people = (replace(person, series=series),)
    return reported(CaseView(view.history, replace(view.progress, people=people))).edges.notes


def test_that_tested_forms_are_not_called_untested():
    assert "afprøvet" not in foot_of(validated=True)


def test_that_the_foot_says_when_lower_is_better():
    assert "fra 0 til 40; lavere er bedre" in foot_of(direction=True)


def test_that_without_norms_the_foot_names_no_uncertainty():
    assert "usikkerhed" not in foot_of(norm=None)


def test_that_a_very_long_name_cannot_fill_the_page_with_its_foot():
    made = family()
    made.change(members=(replace(MIA, alias="M" * 400), MOTHER, TEACHER))
    assert len(reported(view_of(made)).edges.notes) < 700


def test_that_drafts_and_the_practice_family_are_stamped():
    edges = reported(is_draft=True, is_practice=True).edges
    assert dict(edges.stamps) == {
        Stamp.PRACTICE: "ØVELSE · opdigtet familie", Stamp.DRAFT: "KLADDE"
    }  # fmt: skip
    assert edges.version.startswith("KLADDE · ")


def test_that_roles_can_stand_for_names():
    report = reported(has_names=False, shows_cooperation=True)
    table = rows(report.only(ReportTable)[0])
    assert [row[0] for row in table] == ["Barnet", "Mor om barnet", "Lærer om barnet"]
    assert report.facts[0].startswith("Barnet, 8 år")
    assert report.only(VoiceBox)[0].heading == "Barnet siger selv:"
    assert report.sections[1].chart.series[1].label == "Mor om barnet"
    assert report.only(Paragraphs)[0].texts[0].startswith("Siden start er Barnets mærker")


def test_that_two_people_of_one_role_are_numbered_and_a_young_person_is_called_so():
    made = family()
    old = replace(MIA, birth=YearMonth(2012, 3))
    second = Member("l2", "Lise", Role.TEACHER)
    made.change(members=(old, MOTHER, TEACHER, second))
    table = rows(reported(view_of(made), has_names=False).only(ReportTable)[0])
    assert [row[0] for row in table] == ["Den unge", "Mor om den unge", "Lærer 1 om den unge"]


def test_that_it_can_be_about_another_person():
    made = family().marked(SELF, 201, 250)
    report = reported(view_of(made), about="mor")
    assert report.facts[0].startswith("Mor, 41 år")
    assert [row[0] for row in rows(report.only(ReportTable)[0])] == ["Mor om sig selv"]


def test_that_a_case_without_people_is_still_a_document():
    made = Family(0, ()).change(members=())
    report = reported(view_of(made), tells_child="Mor", next_meeting=None)
    assert report.only(VoiceBox) == ()
    assert report.facts[0].startswith("forløb siden")


def test_that_english_is_complete():
    report = reported(words=ENGLISH)
    assert report.title == "Status for the network meeting"
    assert report.only(VoiceBox)[0].heading == "Mia says:"
    assert report.edges.notes.startswith("The numbers are for talking about")


def test_that_the_proposed_file_name_names_nobody():
    assert reported().file_name == "status-netvaerksmoede-2026-11-22.pdf"
    assert reported(words=ENGLISH).file_name == "status-network-meeting-2026-11-22.pdf"


def test_that_representations_name_nobody():
    report = reported()
    shown = " ".join(map(repr, (report, *report.sections, report.edges)))
    assert not any(name in shown for name in ("Mia", "Mor", "26,4"))
