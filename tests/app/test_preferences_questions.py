"""The team's own questions in the settings, over a real archive."""

import pytest

from app.own_prompts import TeamSets
from app.preferences.questions.presenter import QuestionsNeeds, QuestionsPresenter
from app.preferences.questions.section import QuestionsSection
from app.prompts import GENERAL, Addressee, Occasion, PromptBook, load_prompts
from models.domain.questions import QUESTIONS_AT_MOST
from models.domain.signal_types import Code
from tests.app.case_hands import button, choose, field, has_button, press, seen, write
from tests.app.case_world import WORDS
from tests.services.world import ROOT, World
from tests.services.world import yardstick as bundled_yardstick

BUNDLED = load_prompts(ROOT / "resources" / "prompts")
FIRST = BUNDLED.sets[GENERAL].texts[Addressee.CHILD]["da"][0]
OWN = "{name}, hvem hjalp dig i går?"


class Desk:
    """The tab, the archive behind it, and what was said in passing."""

    def __init__(self, section, archive):
        self.section, self.archive, self.said, self.troubles = section, archive, [], []
        needs = QuestionsNeeds(
            prompts=archive.services.prompts,
            bundled=BUNDLED,
            words=lambda: WORDS,
            say=self.said.append,
            trouble=self.troubles.append,
        )
        QuestionsPresenter(section, needs)

    def asked(self, code=None, language="da"):
        book = PromptBook(TeamSets(BUNDLED.sets, self.archive.services.prompts.own))
        codes = (code,) if code else ()
        occasion = Occasion(codes, (Addressee.CHILD,), language, "Mia")
        return [one.text for one in book.shared(occasion)]


@pytest.fixture(scope="module")
def yardstick():
    return bundled_yardstick()


@pytest.fixture
def desk(qtbot, theme, tmp_path, yardstick):
    archive = World(tmp_path, yardstick)
    section = QuestionsSection(theme)
    qtbot.addWidget(section)
    made = Desk(section, archive)
    section.resize(760, 800)
    with qtbot.waitExposed(section):
        section.show()
    yield made
    section.close()
    archive.close(with_backup=False)


@pytest.fixture
def tab(desk):
    return desk.section


def test_that_the_bundled_questions_stand_there_with_the_rule_above(tab):
    assert FIRST in seen(tab)
    assert "These questions come with the program." in seen(tab)
    assert "never about whose fault it is" in seen(tab)
    assert not has_button(tab, "Use those that come with the program")


def test_that_an_edited_question_is_asked_from_now_on(desk, tab):
    write(field(tab, "Question 1"), OWN)
    press(tab, "Keep the questions")
    assert "Mia, hvem hjalp dig i går?" in desk.asked()
    assert desk.said == ["The questions are kept"]
    assert "These are your own questions." in seen(tab)


def test_that_a_question_is_added_and_another_taken_away(desk, tab):
    press(tab, "Take question 2 away")
    press(tab, "Add a question")
    write(field(tab, "Question 3"), "Hvad skal vi tegne?")
    press(tab, "Keep the questions")
    assert "Hvad skal vi tegne?" in desk.asked()
    assert BUNDLED.sets[GENERAL].texts[Addressee.CHILD]["da"][1] not in desk.asked()


def test_that_a_question_switched_off_is_kept_but_not_asked(desk, tab):
    press(tab, "Question 1 is asked")
    press(tab, "Keep the questions")
    assert FIRST.format(name="Mia") not in desk.asked()
    assert FIRST in seen(tab)
    assert not button(tab, "Question 1 is asked").isChecked()


def test_that_each_signal_addressee_and_language_has_its_own(desk, tab):
    choose(field(tab, "When"), "Reliable improvement")
    choose(field(tab, "Language"), "English")
    write(field(tab, "Question 1"), "Who helped, {name}?")
    press(tab, "Keep the questions")
    assert "Who helped, Mia?" in desk.asked(Code.RELIABLE_GAIN, "en")
    choose(field(tab, "Put to"), "A parent")
    assert "Who helped" not in seen(tab)
    assert "Who helped, Mia?" not in desk.asked(Code.RELIABLE_GAIN, "da")


def test_that_the_bundled_ones_come_back(desk, tab):
    before = desk.asked()
    write(field(tab, "Question 1"), OWN)
    press(tab, "Keep the questions")
    press(tab, "Use those that come with the program")
    assert desk.asked() == before
    assert FIRST in seen(tab)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ", "Write the question, or take it away."),
        ("Hvad med {alder}?", "Only {name} can stand in braces: the child’s name comes there."),
    ],
)
def test_that_what_cannot_be_asked_is_said_beside_the_question(desk, tab, text, sentence):
    write(field(tab, "Question 2"), text)
    press(tab, "Keep the questions")
    assert sentence in seen(tab)
    assert field(tab, "Question 2").accessibleDescription() == sentence
    assert desk.archive.services.prompts.own(GENERAL) == {}


def test_that_nothing_half_written_is_lost_by_choosing_another_signal(tab):
    write(field(tab, "Question 1"), OWN)
    assert not field(tab, "When").isEnabled()
    press(tab, "Undo the changes")
    assert field(tab, "When").isEnabled()
    assert FIRST in seen(tab)


def test_that_there_is_room_for_twelve(tab):
    while button(tab, "Add a question").isEnabled():
        press(tab, "Add a question")
    assert has_button(tab, f"Question {QUESTIONS_AT_MOST} is asked")
    assert not has_button(tab, f"Question {QUESTIONS_AT_MOST + 1} is asked")


def test_that_every_signal_one_can_talk_about_is_offered(tab):
    box = field(tab, "When")
    offered = {box.itemData(index) for index in range(box.count())}
    administrative = {
        *(Code.FORM_MISSING, Code.NOT_SEEN, Code.AGREEMENT_DUE),
        *(Code.FOLLOW_UP_DUE, Code.BIRTHDAY_BORDER),
    }
    assert offered == {GENERAL, *Code} - administrative
