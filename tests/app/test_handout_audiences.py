"""For whom a document is made decides what is in it, and what its owner has not shared is not."""

import pytest

from models.domain.audiences import Part
from models.domain.plans import Audience
from models.domain.sharing import ShareAnswer
from models.services.drafts import StatementDraft
from tests.app.handout_room import danish, numbers_in, text_of

MIA = "Mia og familie"
LINES, ADULTS = danish().part(Part.LINES), danish().part(Part.ADULTS_OWN)
COOPERATION, GOALS = danish().part(Part.COOPERATION), danish().part(Part.GOALS)
MOTHER_ABOUT_SELF = {"21,0", "25,8"}


@pytest.fixture
def ready(workplace):
    """A document that could leave now."""
    workplace.open(MIA)
    workplace.fill("Shared with", "skolen")
    return workplace


def test_that_another_audience_has_other_parts_and_what_was_switched_stays_with_it(ready):
    assert ready.switch(GOALS).isChecked()
    ready.turn("Skole")
    assert not ready.switch(GOALS).isChecked()
    ready.turn(GOALS)
    ready.turn("Forældre")
    ready.turn(GOALS)
    ready.turn("Skole")
    assert ready.switch(GOALS).isChecked()
    ready.turn("Forældre")
    assert not ready.switch(GOALS).isChecked()


def test_that_an_archive_has_its_own_proposal(workplace):
    profile = frozenset({Part.CURVE, Part.LINES})
    workplace.services.documents.save_profile(Audience.MEETING, profile)
    workplace.open(MIA)
    assert workplace.switch(LINES).isChecked()
    assert not workplace.switch(GOALS).isChecked()


def test_that_words_go_only_to_those_they_were_given_to(ready):
    case_id = ready.case(MIA)
    history = ready.history(MIA)
    child = next(one for one in history.members if one.alias == "Mia")
    words = StatementDraft(child.id, "Kun til far og mor", frozenset({Audience.PARENTS}))
    ready.services.plans.state(history.held[-1].id, words)
    ready.room.presenter.open("network_meeting", case_id)
    ready.wait()
    ready.turn("Forældre")
    assert "Kun til far og mor" in text_of(ready.saved("a.pdf"))
    ready.turn("Skole")
    assert "Kun til far og mor" not in text_of(ready.saved("b.pdf"))


def test_that_towards_the_child_there_are_no_totals(ready):
    ready.turn("Barnet")
    ready.turn(GOALS)
    assert not {"14,2", "26,4", "28,2"} & numbers_in(text_of(ready.saved()))


def test_that_an_adults_own_wellbeing_needs_her_own_yes(ready):
    switch = ready.switch(ADULTS)
    assert not switch.isEnabled()
    assert switch.accessibleDescription() == "Cannot be shown: Mor om sig selv: sagde nej"
    voice = ready.voice(MIA, "Mor", "Mor")
    session = ready.history(MIA).held[-1]
    earlier = ready.history(MIA).held[:-1]
    for one in (*earlier, session):
        changes = ready.services.answers.share(voice.id, one.id, ShareAnswer.YES)
    ready.notifier.announce(changes, ready.case(MIA))
    ready.wait()
    assert not MOTHER_ABOUT_SELF & numbers_in(text_of(ready.saved("a.pdf")))
    ready.turn(ADULTS)
    text = text_of(ready.saved("b.pdf"))
    assert "Mors egen trivsel" in text
    assert numbers_in(text) >= MOTHER_ABOUT_SELF


def test_that_the_cooperation_is_shown_only_when_all_have_said_yes(ready):
    switch = ready.switch(COOPERATION)
    assert not switch.isEnabled()
    for name in ("Mia", "Mor", "Far"):
        ready.turn(f"{name} has said yes")
    assert switch.isEnabled()
    ready.turn(COOPERATION)
    assert "38,0" in text_of(ready.saved("a.pdf"))
    entry = ready.services.documents.entries(ready.case(MIA))[-1].entry
    assert entry.included["cooperation"]
    ready.turn("Far has said yes")
    assert not switch.isEnabled()
    assert "38,0" not in text_of(ready.saved("b.pdf"))


def test_that_single_lines_and_a_period_can_be_chosen(ready):
    ready.turn(LINES)
    assert "Hvert spørgsmål" in text_of(ready.saved("a.pdf"))
    ready.fill("Marks from", "1/10/2026")
    text = text_of(ready.saved("b.pdf"))
    assert "mærker fra 1. oktober 2026" in text
    assert not {"14,2", "18,0"} & numbers_in(text)


def test_that_the_childs_page_lists_the_childs_voice_alone_and_goes_to_the_child(workplace):
    workplace.open(MIA, "my_curve")
    assert workplace.switch("Mia").isEnabled()
    with pytest.raises(StopIteration):
        workplace.switch("Mor om Mia")
    assert not numbers_in(text_of(workplace.saved()))
    entry = workplace.services.documents.entries(workplace.case(MIA))[-1].entry
    assert (entry.audience, entry.recipients) == ("child", "")
    voice = workplace.voice(MIA, "Mia", "Mia")
    history = workplace.history(MIA)
    own = {one.id for one in history.valid_answers if one.voice_id == voice.id}
    assert set(entry.answers) == own


def test_that_names_ages_and_strangers_are_marked_in_the_preview_and_never_in_the_file(ready):
    ready.tab("Written")
    ready.fill("What works well", "Aftnerne hos bedstemor Karen Holm\nVi var på Vestre Skole")
    assert "1 navn" not in ready.read()
    found = ready.page.preview.found
    assert "1 name(s), 1 age(s), 2 other(s)" in ready.read()
    content = ready.saved().read_bytes()
    assert found.spots
    assert b"/Highlight" not in content
    assert b"/Annots" not in content
