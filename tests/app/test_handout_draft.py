"""What was typed for a document is there again, whatever happens in between."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.handout.choice import HandoutChoice, Participant, Seen, decoded, encoded, points
from app.handout.scaling import read_tenths
from models.domain.archive_errors import ReadOnlyArchiveError
from models.domain.audiences import Part
from models.domain.plans import Audience
from models.services.drafts import SessionSetup
from tests.app.handout_room import TODAY, Workplace
from tests.dictionary import wording

MIA = "Mia og familie"
WRITTEN = {
    "Shared with": "mor, far og skole",
    "Occasion": "statusmøde",
    "What works well": "Aftnerne er roligere\nMia fortæller selv",
    "What worries us": "Frikvarteret",
    "What needs to happen": "Legeaftaler",
    "Mor, from 0 to 10": "6,5",
    "Next follow-up": "3/12",
    "Who tells Mia what was talked about?": "Mor",
}


@pytest.fixture
def another_day(theme, qtbot, workplace):
    """The program started again on the same archive."""
    started = []

    def start(days=0):
        place = Workplace(
            theme, qtbot, workplace.opened, workplace.folder, TODAY + timedelta(days=days)
        )
        started.append(place)
        place.open(MIA)
        return place

    yield start
    for place in started:
        place.stop()


def shown(workplace):
    return {label: workplace.field(label).text() for label in WRITTEN}


def test_that_everything_typed_survives_a_crash(workplace, another_day):
    workplace.open(MIA)
    for label, text in WRITTEN.items():
        workplace.fill(label, text)
    workplace.turn("Lærer om Mia")
    workplace.wait_for_pause()
    # No page was left and nothing closed: the program is simply gone.
    again = another_day()
    assert shown(again) == WRITTEN | {"Next follow-up": "3 Dec 2026"}
    assert not again.switch("Lærer om Mia").isChecked()


def test_that_closing_right_after_typing_loses_nothing(workplace, another_day):
    closed = []
    workplace.page.closed.connect(closed.append)
    workplace.open(MIA)
    workplace.type("skolen", workplace.field("Shared with"))
    workplace.press("Close")
    assert closed == [workplace.case(MIA)]
    assert another_day().field("Shared with").text() == "skolen"


def test_that_each_case_keeps_its_own(workplace):
    workplace.open(MIA)
    workplace.fill("What worries us", "Frikvarteret")
    workplace.open("Sara")
    assert workplace.field("What worries us").text() == ""
    workplace.open(MIA)
    assert workplace.field("What worries us").text() == "Frikvarteret"


def test_that_looking_alone_writes_nothing(workplace):
    workplace.open(MIA)
    workplace.press("Close")
    assert workplace.services.documents.draft(workplace.case(MIA)) == ""


def test_that_a_follow_up_that_has_been_is_not_proposed_again(workplace, another_day):
    workplace.open(MIA)
    workplace.fill("Next follow-up", "24/11")
    assert another_day(days=1).field("Next follow-up").day() is not None
    assert another_day(days=3).field("Next follow-up").day() is None


def test_that_a_new_meeting_makes_it_a_draft_again(workplace, another_day):
    workplace.open(MIA)
    workplace.tab("Going out")
    workplace.turn("The family has seen it")
    workplace.wait_for_pause()
    assert another_day().on_its_way().switch("The family has seen it").isChecked()
    case_id = workplace.case(MIA)
    session_id = workplace.services.sessions.start(case_id, SessionSetup(TODAY))
    workplace.services.sessions.finish(session_id)
    assert not another_day().on_its_way().switch("The family has seen it").isChecked()


def test_that_an_archive_that_cannot_be_written_says_so(workplace, monkeypatch):
    def refuse(_case_id, _text):
        raise ReadOnlyArchiveError

    workplace.open(MIA)
    with monkeypatch.context() as patch:
        patch.setattr(workplace.services.documents, "save_draft", refuse)
        workplace.fill("Shared with", "skolen")
        assert wording("da").archive_error(ReadOnlyArchiveError()) in workplace.read()
    workplace.fill("Shared with", "skolen og mor")
    assert wording("da").archive_error(ReadOnlyArchiveError()) not in workplace.read()


@given(
    st.builds(
        HandoutChoice,
        language=st.sampled_from(["da", "en"]),
        about=st.none() | st.text(),
        switched_off=st.frozensets(st.text()),
        audiences=st.dictionaries(st.text(), st.sampled_from(Audience)),
        parts=st.dictionaries(st.sampled_from(Audience), st.frozensets(st.sampled_from(Part))),
        agreed=st.frozensets(st.text()),
        agreed_at=st.none() | st.integers(0, 99),
        seen=st.dictionaries(st.text(), st.builds(Seen, st.integers(0, 99), st.dates())),
        since=st.none() | st.dates(),
        consent_day=st.none() | st.dates(),
        works=st.text(),
        scaling=st.lists(st.builds(Participant, st.text(), st.integers(0, 100)), max_size=4).map(
            tuple
        ),
        next_meeting=st.none() | st.dates(),
    )
)
def test_that_a_choice_comes_back_as_it_was(choice):
    assert decoded(encoded(choice), "da") == choice


@given(st.text() | st.dictionaries(st.sampled_from(HandoutChoice.__slots__), st.text()).map(str))
def test_that_a_strange_draft_is_an_empty_one(text):
    assert decoded(text, "da") == HandoutChoice()


@pytest.mark.parametrize(
    "text",
    [
        '{"works": 3, "scaling": [["Mor", 900]], "language": "xx", "seen": {"x": 1}, "parts": 3}',
        "[]",
    ],
)
def test_that_what_cannot_be_is_as_if_never_typed(text):
    assert decoded(text, "da") == HandoutChoice()


@pytest.mark.parametrize(
    ("text", "tenths"),
    [("6,5", 65), ("6.5", 65), ("10", 100), ("0", 0), ("10,0", 100), ("7,", 70), ("", None),
     ("10,5", None), ("11", None), ("-1", None), ("seks", None)],
)  # fmt: skip
def test_that_a_number_from_0_to_10_is_read_as_people_write_it(text, tenths):
    assert read_tenths(text) == tenths


def test_that_one_line_is_one_point():
    assert points(" - Ro om aftenen\n\n• Leg\nDet går\n–\n") == ("Ro om aftenen", "Leg", "Det går")
