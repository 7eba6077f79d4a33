"""Each kind of document: what it says, and what it never says."""

import re
from dataclasses import replace
from datetime import date

import pytest

from app.documents.kinds import DocumentKind
from app.documents.library import report_of
from app.documents.report import (
    Bars,
    Cards,
    Curve,
    OwnCurve,
    Paragraphs,
    PointColumns,
    ReportTable,
    VoiceBox,
)
from models.domain.cases import Ending, Intervention
from models.domain.people import Member, Role, Voice
from models.domain.plans import Decision, DecisionKind, Goal
from models.domain.reading import shared_history, shared_progress
from models.domain.sharing import document_viewers
from models.services.progress import CaseView
from tests.documents.samples import (
    DANISH,
    DETAILS,
    ENGLISH,
    PRESS,
    VIEW,
    WORDS_FOR_ALL,
    family,
    pages,
    text,
    view_of,
)
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    MOTHER,
    SCHOOL,
    START,
    TEACHER,
    TODAY,
    YARDSTICK,
    Family,
)

FULL = replace(
    DETAILS,
    we_do="Din lærer hjælper med en legeaftale, fordi du gerne vil have en at lege med.",
    heard=("Mor: Aftnerne er roligere.", " "),
    ask_whom=("Familiebehandler Kirsten, Familiehuset", ""),
    question="Hvordan hjælper vi skolen?",
)


def report(kind, view=VIEW, words=DANISH, **changes):
    return report_of(DocumentKind(kind), view, words, replace(FULL, **changes))


def shared(made):
    history = shared_history(made.history, document_viewers(made.history.members))
    return CaseView(history, shared_progress(history, YARDSTICK, TODAY))


@pytest.mark.parametrize("words", [DANISH, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize("kind", DocumentKind)
def test_that_every_kind_becomes_the_same_pages_twice_and_names_nobody_outside(kind, words):
    made = report(kind, words=words)
    content = PRESS.printed(made)
    assert content == PRESS.printed(made)
    assert made.title in text(content)
    assert "Mia" not in made.title + made.file_name
    assert made.file_name.endswith("-2026-11-22.pdf")
    assert 1 <= len(pages(content)) <= 3
    assert len(content) < 150_000


@pytest.mark.parametrize("kind", DocumentKind)
def test_that_a_case_without_people_and_meetings_is_a_page_too(kind):
    bare = Family(0)
    bare.change(members=(), voices=())
    view = CaseView(bare.history, bare.progress())
    empty = replace(
        DETAILS, works=(), worries=(), to_happen=(), scaling=(), next_meeting=None, tells_child=""
    )
    content = PRESS.printed(report_of(kind, view, DANISH, empty))
    assert len(pages(content)) == 1


# Min kurve


def test_that_the_childs_page_has_no_figures_but_the_meetings():
    said = text(PRESS.printed(report("my_curve")))
    for figure in ("14,2", "26,4", "28", "40", "10", "6,2", "4,5"):
        assert figure not in said.replace("22. november 2026 · Trivselskurve 0.1.0", "")
    assert "1 2 3 4 5 6 7 8" in said
    for words in ("Min kurve", "Mig", "Det siger jeg", "Det gør vi nu", "Mine mål"):
        assert words in said


def test_that_the_childs_page_shows_the_childs_line_alone():
    (curve,) = report("my_curve").only(OwnCurve)
    assert [point.total for point in curve.line.points] == [142, 160, 151, 194, 228, 221, 264]
    assert "Mor" not in curve.summary + text(PRESS.printed(report("my_curve")))
    assert curve.summary == "Mias mærker ligger højere end i september."


def test_that_only_the_childs_own_goals_are_on_the_childs_page():
    goals = (Goal("a", "mia", "Sove selv", TODAY), Goal("b", "mor", "Mere ro", TODAY))
    made = family().change(goals=goals, goal_ratings=())
    (bars,) = report("my_curve", view_of(made)).only(Bars)
    assert [(bar.label, bar.value, bar.share) for bar in bars.bars] == [("Sove selv", "", None)]


def test_that_what_is_not_there_is_left_out_of_the_childs_page():
    made = Family(1).change(statements=())
    plain = report("my_curve", view_of(made), we_do=" ")
    assert [type(section) for section in plain.sections] == [OwnCurve]
    assert plain.sections[0].note == "Her er ingen mærker endnu."
    declined = family().change(statements=(replace(WORDS_FOR_ALL, declined=True),))
    (cards,) = report("my_curve", view_of(declined)).only(Cards)
    assert [card.heading for card in cards.cards] == ["Det gør vi nu"]
    hidden = report("my_curve", shows_words=False, shows_curve=False, shows_goals=False, we_do="")
    assert not hidden.sections


def test_that_a_protected_case_has_no_page_to_take_home():
    made = family()
    made.change(case=replace(made.history.case, protected=True))
    said = text(PRESS.printed(report("my_curve", view_of(made))))
    assert "der sendes ingen side med hjem" in said
    assert "Mine mål" not in said


def test_that_a_gap_in_the_childs_line_and_sixty_meetings_are_drawn():
    made = Family(60)
    made.marked(CHILD, *(None if n in {3, 4, 59} else 100 + n for n in range(60)))
    content = PRESS.printed(report("my_curve", view_of(made)))
    said = text(content)
    assert "Mig" in said
    assert len(pages(content)) == 1
    assert "61" in said or "56" in said  # numbers are thinned, not crowded
    assert "2 3 4" not in said


def test_that_long_words_on_the_childs_page_go_over_pages():
    long = " ".join(f"ord{n}" for n in range(900))
    content = PRESS.printed(report("my_curve", we_do=long))
    assert all(f"ord{n}" in text(content).split() for n in (0, 450, 899))
    assert len(pages(content)) > 1


# Åben Dialog


def test_that_open_dialogue_is_quotations_and_what_was_heard():
    mothers = replace(WORDS_FOR_ALL, id="m", member_id="mor", words="Jeg sover igen.")
    made = family().change(statements=(mothers, WORDS_FOR_ALL))
    found = report("open_dialogue", view_of(made))
    assert [box.heading for box in found.only(VoiceBox)] == ["Mia siger selv:", "Mor siger selv:"]
    (heard,) = found.only(PointColumns)
    assert heard.lists[0].points == ("Mor: Aftnerne er roligere.",)
    assert not found.only(Curve) + found.only(ReportTable) + found.only(Bars)
    quiet = report("open_dialogue", view_of(made), shows_words=False, heard=())
    assert [type(section) for section in quiet.sections] == [Paragraphs]


# Overlevering


def test_that_a_hand_over_tells_the_course_what_worked_and_who_to_ask():
    made = family()
    decisions = (
        Decision("d1", "s4", DecisionKind.CHANGE, "Legeaftaler i stedet for samtaler", 1),
        Decision("d2", "s4", DecisionKind.CONTINUE, "", 2),
        Decision("d3", "s5", DecisionKind.CHANGE, "Søvn først", 3),
    )
    case = replace(
        made.history.case, programme="De utrolige år", closed=date(2026, 11, 1),
        ending=Ending.PLANNED, ending_reason="målene er nået",
    )  # fmt: skip
    efforts = (
        Intervention("i", "Støtte i skolen", date(2026, 9, 27), date(2026, 10, 20)),
        Intervention("j", "Kontaktperson", date(2026, 9, 20)),
    )
    made.change(case=case, decisions=decisions, interventions=efforts)
    found = report("hand_over", view_of(made))
    course = found.only(Paragraphs)[0]
    assert course.texts == (
        "7 møder fra 3. september 2026 til 15. oktober 2026.",
        "Indsats: De utrolige år.",
        "Afsluttet 1. november 2026: afsluttet som planlagt (målene er nået).",
    )
    tables = {table.heading: table for table in found.only(ReportTable)}
    rows = [[cell.text for cell in row] for row in tables["Indsatser undervejs"].rows]
    assert rows == [
        ["Kontaktperson", "20/9 2026", "i gang"],
        ["Støtte i skolen", "27/9 2026", "20/10 2026"],
    ]
    rows = [[cell.text for cell in row] for row in tables["Det besluttede vi undervejs"].rows]
    assert rows == [
        ["24/9 2026", "Fortsæt som nu", "–"],
        ["1/10 2026", "Vi ændrer noget", "Søvn først"],
    ]
    lists = {one.heading: one.points for part in found.only(PointColumns) for one in part.lists}
    assert lists["Det, der virkede"] == FULL.works
    assert lists["Hvem man kan spørge"] == FULL.ask_whom[:1]


def test_that_a_hand_over_says_where_nothing_may_be_shown_and_leaves_out_what_is_off():
    made = Family(0)
    made.change(case=replace(made.history.case, closed=TODAY, ending=Ending.UNPLANNED))
    found = report("hand_over", shared(made))
    assert found.only(Curve)[0].note == "Der er ingen kurve, som må vises her."
    assert found.only(Paragraphs)[0].texts[0] == "0 møder."
    assert found.only(Paragraphs)[0].texts[1].endswith(": afsluttet uden at være planlagt.")
    bare = report(
        "hand_over", shows_words=False, shows_curve=False, shows_goals=False, shows_agreements=False
    )
    assert not bare.only(VoiceBox) + bare.only(Curve) + bare.only(Bars)


# Supervision


def test_that_supervision_knows_the_child_by_alias_and_everybody_else_by_role():
    people = (MIA, replace(MOTHER, alias="Anna"), replace(TEACHER, alias="Bodil"))
    made = family().change(members=people)
    for voice, alone in ((CHILD, "yes"), (ABOUT, "yes")):
        made.shares(voice, alone)
    content = PRESS.printed(report("supervision", view_of(made)))
    said = text(content)
    assert "Mor om Mia" in said
    assert "Lærer om Mia" in said
    assert "Anna" not in said
    assert "Bodil" not in said
    assert "8 år" not in said
    assert len(pages(content)) == 1


def test_that_supervision_asks_the_question_first_and_then_what_the_numbers_ask():
    found = report("supervision")
    assert found.sections[0].text == "Hvordan hjælper vi skolen?"
    (signals,) = found.only(PointColumns)
    assert signals.lists[0].points[0].startswith("Spørg ind: Mia og Lærer")
    assert report("supervision", question=" ").sections[0].text == (
        "Der er ikke skrevet et spørgsmål endnu."
    )


def test_that_supervision_of_a_large_family_is_one_page_and_says_what_it_left_out():
    others = [Member(f"m{n}", f"Voksen {n}", Role.OTHER_CARER) for n in range(5)]
    voices = [Voice(f"w{n}", f"m{n}", "mia", "trivsel-om-barn", n + 3, START) for n in range(5)]
    made = Family(20, (CHILD, ABOUT, SCHOOL, *voices))
    made.change(members=(MIA, MOTHER, TEACHER, *others))
    for place, voice in enumerate((CHILD, ABOUT, SCHOOL, *voices)):
        made.marked(voice, *(max(20, 390 - 37 * place - (n % 3) * 45 * place) for n in range(20)))
    content = PRESS.printed(report("supervision", view_of(made)))
    assert len(pages(content)) == 1
    assert re.search(r"\d+ til i programmet", text(content))


def test_that_supervision_says_nothing_that_is_for_the_therapist_alone():
    made = Family(3).marked(CHILD, 300, 300).items(CHILD, 3, 5, 80, 82, 81)
    made.shares(CHILD, "yes")
    private = [one for one in made.progress().signals if one.private]
    assert private
    said = text(PRESS.printed(report("supervision", view_of(made))))
    for signal in private:
        assert DANISH.signal_title(signal) not in said


def test_that_supervision_of_a_case_that_nobody_shares_says_so():
    found = report("supervision", shared(family()))
    assert found.only(Curve)[0].chart is None
    quiet = report("supervision", shared(Family(1).marked(CHILD, 300)))
    assert quiet.only(PointColumns)[0].lists[0].points == (
        "Ingen markering. Det er ikke det samme som fremgang.",
    )


def test_that_people_who_share_a_role_are_told_apart_in_signals_too():
    other = Member("lærer2", "Carl", Role.TEACHER)
    made = family().change(members=(MIA, MOTHER, replace(TEACHER, alias="Bodil"), other))
    said = text(PRESS.printed(report("supervision", view_of(made))))
    assert "Lærer 1 om Mia" in said
    assert "Bodil" not in said
