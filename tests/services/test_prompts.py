"""The team's own questions: kept in the archive, checked, asked instead of the bundled ones."""

from pathlib import Path

import pytest

from app.own_prompts import TeamSets
from app.prompts import Addressee, Occasion, PromptBook, load_prompts
from models.domain.errors import InvalidInputError, Problem
from models.domain.questions import QUESTION_LENGTH, Question, read_questions
from models.domain.signal_types import Code
from models.services.audit_log import Action
from tests.services.world import ROOT

CHILD = (Addressee.CHILD.value, "da")
CODE = Code.RELIABLE_GAIN.value
OWN = (Question("{name}, hvem har hjulpet dig?"), Question("Hvad vil du vise mig?"))
BUNDLED = load_prompts(Path(ROOT) / "resources" / "prompts")


@pytest.fixture
def prompts(world):
    return world.services.prompts


@pytest.fixture
def book(prompts):
    return PromptBook(TeamSets(BUNDLED.sets, prompts.own))


def asked(book, language="da", code=Code.RELIABLE_GAIN):
    occasion = Occasion((code,), (Addressee.CHILD,), language, "Mia")
    return [one.text for one in book.shared(occasion)]


def refused(prompts, *texts):
    with pytest.raises(InvalidInputError) as caught:
        prompts.keep(CODE, CHILD, tuple(Question(text) for text in texts))
    return caught.value.problem, caught.value.field


def test_that_own_questions_are_asked_at_once_and_after_a_restart(world, prompts, book):
    prompts.keep(CODE, CHILD, OWN)
    assert set(asked(book)) == {"Mia, hvem har hjulpet dig?", "Hvad vil du vise mig?"}
    world.restart()
    again = PromptBook(TeamSets(BUNDLED.sets, world.services.prompts.own))
    assert set(asked(again)) == {"Mia, hvem har hjulpet dig?", "Hvad vil du vise mig?"}


def test_that_the_other_language_is_left_alone(prompts, book):
    before = asked(book, "en")
    prompts.keep(CODE, CHILD, OWN)
    assert asked(book, "en") == before


def test_that_what_is_switched_off_is_kept_but_not_asked(prompts, book):
    prompts.keep(CODE, CHILD, (OWN[0], Question(OWN[1].text, is_asked=False)))
    assert asked(book) == ["Mia, hvem har hjulpet dig?"]
    assert prompts.own(CODE)[CHILD][1].text == OWN[1].text


def test_that_with_everything_off_the_open_questions_are_asked(prompts, book):
    prompts.keep(CODE, CHILD, (Question(OWN[0].text, is_asked=False),))
    general = BUNDLED.sets["general"].texts[Addressee.CHILD]["da"]
    assert set(asked(book)) <= {one.format(name="Mia") for one in general}
    assert asked(book)


def test_that_the_bundled_ones_hold_again_after_a_reset(prompts, book):
    before = asked(book)
    prompts.keep(CODE, CHILD, OWN)
    prompts.reset(CODE, CHILD)
    assert asked(book) == before


def test_that_own_questions_about_what_is_private_stay_private(prompts, book):
    prompts.keep(Code.VERY_LOW_LINE.value, CHILD, (Question("Må jeg tale med dig alene?"),))
    assert "Må jeg tale med dig alene?" not in asked(book, code=Code.VERY_LOW_LINE)
    occasion = Occasion((Code.VERY_LOW_LINE,), (Addressee.CHILD,), "da", "Mia")
    assert [one.text for one in book.alone(occasion)] == ["Må jeg tale med dig alene?"]


def test_that_a_question_must_be_there_short_and_without_odd_braces(prompts):
    assert refused(prompts, "Godt?", "  ") == (Problem.QUESTION_MISSING, "1")
    assert refused(prompts, "x" * (QUESTION_LENGTH + 1)) == (Problem.TEXT_TOO_LONG, "0")
    for text in ("Hvad med {age}?", "Hvad med {name", "{name!r}?", "{}", "{name.x}?", "{name:9}"):
        assert refused(prompts, text) == (Problem.BRACES, "0")
    assert refused(prompts, *[f"Nummer {n}?" for n in range(13)])[0] is Problem.TOO_MANY_QUESTIONS
    assert prompts.own(CODE) == {}


def test_that_the_log_names_the_setting_and_no_words(world, prompts):
    prompts.keep(CODE, CHILD, OWN)
    last = world.services.archive.audit_entries()[-1]
    assert (last.action, last.purpose) == (Action.SET_SETTING, f"prompts:{CODE}")


@pytest.mark.parametrize("text", ["", "{", "[1]", '[["child","da",[["",true]]]]', "null", "7"])
def test_that_what_cannot_be_read_leaves_the_bundled_ones(text):
    assert read_questions(text) == {}
