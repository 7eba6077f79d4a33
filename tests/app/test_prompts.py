"""What is asked, of whom."""

from datetime import date
from pathlib import Path

import pytest

from app.prompts import GENERAL, Addressee, Occasion, addressees_of, load_prompts
from models.domain.ids import MemberId
from models.domain.people import Member, Role, YearMonth
from models.domain.signal_types import Code

BOOK = load_prompts(Path(__file__).parents[2] / "resources" / "prompts")
DAY = date(2026, 11, 22)
MIA = Member(MemberId("mia"), "Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True)
NOAH = Member(MemberId("noah"), "Noah", Role.CHILD, birth=YearMonth(2012, 3), in_focus=True)
MOTHER = Member(MemberId("mother"), "Mor", Role.MOTHER)
FATHER = Member(MemberId("father"), "Far", Role.FATHER)
TEACHER = Member(MemberId("teacher"), "Lærer", Role.TEACHER)


def shared(occasion: Occasion) -> list[str]:
    return [prompt.text for prompt in BOOK.shared(occasion)]


@pytest.mark.parametrize("code", [*(code.value for code in Code), GENERAL])
@pytest.mark.parametrize("addressee", Addressee)
def test_that_every_signal_has_three_questions_for_everybody(code, addressee):
    texts = BOOK.sets[code].texts[addressee]
    assert len(set(texts["da"])) >= 3
    assert len(texts["da"]) == len(texts["en"])


def test_that_no_question_names_numbers_scores_or_fault():
    every = [
        line.lower()
        for one in BOOK.sets.values()
        for texts in one.texts.values()
        for lines in texts.values()
        for line in lines
    ]
    banned = ("score", "skyld", "fault", "hvorfor", "why", "fejl", "wrong", "grænse", "kurve")
    assert not [line for line in every if any(word in line.split() for word in banned)]
    assert not [line for line in every if " i to " in f" {line} " or "you two" in line]  # or three
    assert not [line for line in every if any(figure.isdigit() for figure in line)]


def test_that_a_question_uses_the_childs_own_name():
    asked = shared(Occasion((Code.RELIABLE_GAIN,), (Addressee.CHILD,), "da", "Mia"))
    assert asked[0] == "Mia, hvad er anderledes nu end i starten?"
    assert len(asked) == 3


def test_that_the_next_meeting_asks_something_else():
    one = Occasion((Code.NEW,), (Addressee.CHILD,), "da", "Mia", turn=1)
    other = Occasion((Code.NEW,), (Addressee.CHILD,), "da", "Mia", turn=2)
    assert shared(one)[0] != shared(other)[0]


def test_that_a_private_signal_never_reaches_a_shared_screen():
    occasion = Occasion((Code.VERY_LOW_LINE,), (Addressee.CHILD,), "da", "Mia")
    general = BOOK.sets[GENERAL].texts[Addressee.CHILD]["da"]
    assert set(shared(occasion)) <= {text.format(name="Mia") for text in general}
    alone = {prompt.text for prompt in BOOK.alone(occasion)}
    assert alone
    assert not alone & set(shared(occasion))


def test_that_no_question_is_asked_twice():
    occasion = Occasion((Code.NEW, Code.NEW), (Addressee.FAMILY,), "en", "Mia", turn=7)
    assert len(set(shared(occasion))) == 3


def test_that_an_unknown_language_falls_back_to_english():
    asked = shared(Occasion((Code.NEW,), (Addressee.FAMILY,), "pl", "Mia"))
    assert asked[0] == "What is the most important thing to understand about this week?"


def test_that_the_child_is_asked_first_then_the_parent_then_everybody():
    assert addressees_of((MOTHER, MIA), MIA.id, DAY) == (
        Addressee.CHILD,
        Addressee.PARENT,
        Addressee.FAMILY,
    )


def test_that_two_carers_are_asked_together_and_a_teenager_as_one():
    assert addressees_of((MOTHER, FATHER, NOAH), NOAH.id, DAY) == (
        Addressee.YOUNG,
        Addressee.COUPLE,
        Addressee.FAMILY,
    )


def test_that_a_child_too_young_to_mark_is_asked_nothing_about_marks():
    small = Member(MemberId("bo"), "Bo", Role.CHILD, birth=YearMonth(2022, 10), in_focus=True)
    assert addressees_of((MOTHER, small), small.id, DAY) == (Addressee.PARENT, Addressee.FAMILY)


def test_that_a_child_who_is_not_looking_is_not_addressed():
    assert addressees_of((MOTHER,), MIA.id, DAY) == (Addressee.PARENT,)
    assert addressees_of((TEACHER,), MIA.id, DAY) == (Addressee.FAMILY,)
