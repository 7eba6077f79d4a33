"""A document is made as a therapist makes it: choose, write, look, save."""

import pytest

from app.documents.kinds import DocumentKind
from app.handout.kinds import TRAITS
from models.domain.sharing import ShareAnswer
from tests.app.handout_room import numbers_in, text_of

MIA, JONAS, EMIL = "Mia og familie", "Jonas", "Emil"
# In points, from resources/demo/practice.toml.
JONAS_OWN = {"18,4", "19,0", "18,8", "18,1", "18,6"}
MOTHER_ABOUT_JONAS = {"17,2", "18,0", "19,1", "18,4"}
MOTHER_ABOUT_SELF = {"21,4", "23,0", "24,6", "25,2", "25,8"}  # those nobody else has


def test_that_every_document_says_what_it_is_like():
    assert set(DocumentKind) == set(TRAITS)


def test_that_a_document_says_what_was_chosen_and_written(workplace):
    workplace.open(MIA)
    workplace.fill("Shared with", "mor, far og skole")
    workplace.fill("What works well", "- Aftnerne er roligere\nMia fortæller selv")
    workplace.fill("Mor, from 0 to 10", "6,5")
    workplace.fill("Who tells Mia what was talked about?", "Mor")
    text = text_of(workplace.saved())
    for words in (
        "Delt med: mor, far og skole",
        "• Aftnerne er roligere",
        "• Mia fortæller selv",
        "Mor 6,5",
        "Mor fortæller Mia",
        "Det er bedre derhjemme.",
        "KLADDE",
        "ØVELSE",
    ):
        assert words in text


def test_that_the_printed_curve_has_exactly_the_totals_of_shared_voices(workplace):
    workplace.open(JONAS, "curve")
    text = text_of(workplace.saved())
    assert numbers_in(text) - {"1,2"} == MOTHER_ABOUT_JONAS  # 1,2 is the change
    assert "Jonas, 15 år" in text


def test_that_nobodys_own_wellbeing_and_no_cooperation_leaves(workplace):
    workplace.open(MIA)
    workplace.fill("Shared with", "skolen")
    text = text_of(workplace.saved())
    assert {"14,2", "26,4", "28,2", "26,8", "12,6"} <= numbers_in(text)
    assert not MOTHER_ABOUT_SELF & numbers_in(text)
    assert "Samarbejdet" not in text


@pytest.mark.parametrize(
    ("label", "voice", "why"), [(JONAS, "Jonas", "vil spørges senere"), (EMIL, EMIL, "sagde nej")]
)
def test_that_a_voice_not_shared_cannot_be_switched_on_and_says_why(workplace, label, voice, why):
    workplace.open(label)
    switch = workplace.switch(voice)
    assert not switch.isEnabled()
    assert not switch.isChecked()
    assert switch.accessibleDescription() == f"Cannot be shown: {why}"
    workplace.turn(voice)
    assert not switch.isChecked()


def test_that_a_lone_no_keeps_a_curve_out_of_every_document(workplace):
    workplace.open(EMIL, "curve")
    assert not workplace.button("Save PDF…").isEnabled()
    assert "nothing to save" in workplace.read()
    workplace.open(EMIL)
    workplace.fill("Shared with", "rådgiver")
    text = text_of(workplace.saved())
    assert not numbers_in(text)
    assert "Der er ingen kurve, som må vises" in text


def test_that_a_protected_case_is_written_about_without_curves(workplace):
    workplace.services.cases.update(workplace.case(MIA), protected=True)
    workplace.open(MIA)
    assert "nobody’s marks are shown to others" in workplace.read()
    workplace.fill("Shared with", "rådgiver")
    workplace.fill("What works well", "Mor har ro om aftenen")
    text = text_of(workplace.saved())
    assert not numbers_in(text)
    assert "Mor har ro om aftenen" in text


def test_that_a_voice_can_be_left_out(workplace):
    workplace.open(MIA, "curve")
    workplace.turn("Lærer om Mia")
    text = text_of(workplace.saved())
    assert "Lærer" not in text
    assert {"14,2", "18,0"} <= numbers_in(text)


def test_that_a_meeting_its_owner_said_no_to_is_missing_and_said(workplace):
    voice = workplace.voice(MIA, "Mia", "Mia")
    sessions = workplace.history(MIA).held
    for session, answer in ((sessions[3], ShareAnswer.NO), (sessions[6], ShareAnswer.YES)):
        workplace.services.answers.share(voice.id, session.id, answer)
    workplace.open(MIA, "curve")
    assert "Without 1 meeting" in workplace.switch("Mia").accessibleDescription()
    assert "19,4" not in numbers_in(text_of(workplace.saved()))


def test_that_one_childs_document_says_nothing_of_the_other(workplace):
    workplace.open("Familien A.")
    workplace.fill("Shared with", "skolen")
    text = text_of(workplace.saved("ali.pdf"))
    assert "Ali, 9 år" in text
    assert "Amina" not in text
    workplace.turn("Amina")
    assert "Amina, 6 år" in text_of(workplace.saved("amina.pdf"))


def test_that_roles_can_stand_for_names(workplace):
    workplace.open(MIA)
    workplace.fill("Shared with", "skolen")
    workplace.turn("Navne")
    workplace.turn("Aftaler")  # one of them was written with her name
    assert "Mia" not in text_of(workplace.saved())


def test_that_a_document_may_speak_another_language_than_the_window(workplace):
    workplace.open(MIA, "curve")
    assert "Forløbets kurve" in text_of(workplace.saved("da.pdf"))
    workplace.turn("English")
    assert "The curve of the course" in text_of(workplace.saved("en.pdf"))


def test_that_draft_stands_on_it_until_the_family_has_seen_it(workplace):
    workplace.open(MIA)
    workplace.fill("Shared with", "skolen")
    assert "DRAFT" in workplace.read()
    workplace.tab("Going out")
    workplace.turn("The family has seen it")
    assert "KLADDE" not in text_of(workplace.saved())
    assert "DRAFT" not in workplace.read().replace("says DRAFT", "")
