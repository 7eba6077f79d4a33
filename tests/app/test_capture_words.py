"""What the client's pages say."""

import pytest

from app.capture.inputs import ShareAnswer, Speaker
from app.capture.practice import is_practice, practice_step
from app.capture.words import CaptureWords
from tests.app.capture_family import CHILD_STEP


@pytest.fixture
def english():
    return CaptureWords("en", lambda _context, source: source)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Mor", "Nu er det Mors tur"),
        ("Robin", "Nu er det Robins tur"),
        ("Mads", "Nu er det Mads' tur"),
        ("Max", "Nu er det Max' tur"),
    ],
)
def test_that_danish_says_whose_turn_it_is(name, sentence):
    translate = {"Now it is {whose} turn": "Nu er det {whose} tur"}
    assert CaptureWords("da", lambda _, source: translate[source]).turn(name) == sentence


@pytest.mark.parametrize(("name", "whose"), [("Robin", "Robin's"), ("James", "James'")])
def test_that_english_says_whose_turn_it_is(english, name, whose):
    assert english.turn(name) == f"Now it is {whose} turn"


def test_that_a_name_keeps_together_where_one_reads_from_the_right():
    arabic = CaptureWords("ar", lambda _context, source: source)
    isolated = "\N{FIRST STRONG ISOLATE}Mads\N{POP DIRECTIONAL ISOLATE}"
    assert arabic.thanks("Mads") == f"Thank you, {isolated}."
    assert arabic.turn("Mads") == f"Now it is {isolated} turn"
    assert arabic.subject("Mads", "hos far").count("\N{FIRST STRONG ISOLATE}") == 2


def test_that_progress_is_spelled_out(english):
    assert english.progress(1, 4) == "One of four"
    assert english.progress(4, 4) == "Four of four"


def test_that_the_heading_ends_with_one_full_stop(english):
    assert english.heading("Robin", "Think of the last week.") == (
        "Hi Robin. Think of the last week."
    )


def test_that_children_and_adults_are_asked_in_their_own_words(english):
    asked = {one: english.may_others_see(one, "Mia") for one in Speaker}
    assert len(set(asked.values())) == len(Speaker)
    assert "about Mia" in asked[Speaker.ABOUT_CHILD]
    assert len({english.what_sharing_means(one) for one in Speaker}) == len(Speaker)
    assert all(set(english.share_choices(one)) == set(ShareAnswer) for one in Speaker)


def test_that_one_second_is_not_in_the_plural(english):
    assert english.wrong_pin_wait(1).endswith("Wait one second.")
    assert english.wrong_pin_wait(20).endswith("Wait 20 seconds.")


def test_that_the_practice_line_asks_one_question_for_the_same_person(english):
    step = practice_step(CHILD_STEP, lambda _language: english)
    assert is_practice(step)
    assert not step.ask_share
    assert step.person_label == CHILD_STEP.person_label
    assert [item.title for item in step.form.items] == ["How much do you like ice cream?"]
