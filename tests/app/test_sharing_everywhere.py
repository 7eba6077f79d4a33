"""What somebody did not want to share is in no view, no list and no document, in any mixture.

One family answered in every way there is; every page that a family or a reader sees is walked
for the totals that must not be there, and the chart for the lines.
"""

import re

import pytest

from app.documents.kinds import DocumentKind
from app.handout.kinds import TRAITS
from app.handout.paper import Paper
from app.widgets.chart_canvas import ChartCanvas
from models.domain.plans import Audience
from models.domain.sharing import document_viewers
from tests.app.choices_family import LABEL, make_family, members_called, totals_hidden_from
from tests.app.handout_room import text_of
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import TODAY, copied_world
from tests.app.test_private_nowhere import everything_on

EVERYBODY = ("Mia", "Mor", "Far", "Lærer", "Mormor")
LOOKING = (EVERYBODY, ("Mia", "Mor"), ("Mor", "Far", "Mormor"), ("Mia", "Lærer"))


def family_of_choices(world):
    return make_family(world.services, TODAY)


def protected_family(world):
    return make_family(world.services, TODAY, protected=True)


@pytest.fixture(params=[family_of_choices, protected_family], ids=["open", "protected"])
def family(request, tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, request.param) as world:
        world.protected = request.param is protected_family
        yield world


def numbers_on(text):
    return set(re.findall(r"\d+[.,]\d", text))


def drawn_voices(hands):
    canvas = hands.page.findChild(ChartCanvas)
    if not canvas.isVisible():
        return set()
    canvas.grab()
    gids = [one.get_gid() or "" for one in canvas.figure.axes[0].get_lines()]
    keys = {gid.partition(":")[2] for gid in gids if gid.startswith("observed:")}
    history = hands.world.history(hands.case_id)
    names = {one.id: one.alias for one in history.members}
    return {names[one.rater_id] for one in history.voices if one.id in keys}


def test_that_no_step_of_a_meeting_shows_what_somebody_kept_back(family, qtbot):
    hands = MeetingHands(qtbot, family, family.case_id).open()
    for names in LOOKING:
        hidden = totals_hidden_from(names, protected=family.protected)
        hands.go_to(1)
        hands.go_to(3)
        for name in EVERYBODY:
            if hands.is_on(name) != (name in names):
                hands.press(name)
        assert not numbers_on(everything_on(hands.page)) & hidden
        hands.press("Show the curve")
        assert not numbers_on(everything_on(hands.page)) & hidden
        expected = {"Mia"} if "Lærer" in names else {"Mia", "Mormor"}
        assert drawn_voices(hands) == (set() if family.protected else expected)
        if "Lærer" in names:
            assert not hands.sees("Mormor’s curve")
        for step in (2, 4, 5):
            hands.go_to(step)
            assert not numbers_on(everything_on(hands.page)) & hidden


def hidden_from_readers(kind, *, protected):
    """List what may not stand in a document as it is proposed for its usual readers."""
    names = EVERYBODY if TRAITS[kind].proposed is Audience.MEETING else ("Mor", "Far")
    hidden = totals_hidden_from(names, protected=protected)
    if kind is DocumentKind.MY_CURVE and not protected:
        hidden -= {"9,7", "9.7"}  # her own page, read by her alone
    return hidden


@pytest.mark.parametrize("protected", [False, True], ids=["open", "protected"])
@pytest.mark.parametrize("kind", TRAITS)
def test_that_no_document_nor_its_preview_shows_what_somebody_kept_back(workplace, kind, protected):
    make_family(workplace.services, workplace.today, protected=protected)
    workplace.open(LABEL, kind.value)
    hidden = hidden_from_readers(kind, protected=protected)
    assert not numbers_on(everything_on(workplace.page)) & hidden
    papers = workplace.page.findChildren(Paper)
    shown = "\n".join(paper.text_of(n) for paper in papers for n in range(paper.pages))
    assert not numbers_on(shown) & hidden
    if kind is DocumentKind.NETWORK_MEETING:
        workplace.fill("Shared with", "mor, far og skole")
        assert not numbers_on(text_of(workplace.saved())) & hidden


def test_that_what_was_kept_back_is_in_no_shared_history_whoever_looks(family):
    history = family.history(family.case_id)
    everyone = document_viewers(history.members)
    for viewers in (everyone, *(members_called(history, names) for names in LOOKING)):
        view = family.services.progress.seen_by(family.case_id, viewers)
        names = {
            history.members_by_id[one].alias for one in viewers if one in history.members_by_id
        }
        hidden = totals_hidden_from(names, protected=family.protected)
        told = {answer.total for answer in view.history.answers}
        assert not {f"{total // 10}.{total % 10}" for total in told if total} & hidden
        assert not any(session.note for session in view.history.sessions)
