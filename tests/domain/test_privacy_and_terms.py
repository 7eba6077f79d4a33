"""What small values promise: no name in a representation, order of urgency, versions."""

from dataclasses import replace
from datetime import UTC, datetime

from models.domain.answers import Answer, AnswerMark, AnswerMode, MarkKind
from models.domain.cases import SessionState
from models.domain.labels import VoiceLabel
from models.domain.people import Role
from models.domain.signal_types import Code, Signal, Weight
from tests.domain.families import CHILD, YARDSTICK, Family


def test_that_no_representation_shows_a_name_a_note_or_a_mark():
    history = Family(1).marked(CHILD, 142).session(1, note="hemmelig note").history
    mark = AnswerMark("a1", MarkKind.DISPUTED, datetime(2026, 1, 1, tzinfo=UTC), "u", 1, "Mia")
    label = VoiceLabel("Mia", Role.CHILD)
    shown = [history, history.case, history.sessions[0], history.answers[0], mark, label]
    text = " ".join(repr(one) for one in shown)
    assert not any(secret in text for secret in ("Mia", "142", "hemmelig"))
    assert isinstance(history.answers[0], Answer)
    assert AnswerMode.SCREEN.value == "screen"


def test_that_weights_are_ordered_as_they_ask_for_attention():
    assert sorted(Weight, key=lambda weight: weight.rank) == list(Weight)


def test_that_a_signal_gives_back_the_numbers_behind_it():
    assert Signal(Code.NO_CHANGE, Weight.ASK, numbers=(("scores", 4),)).number("scores") == 4


def test_that_a_case_is_open_until_it_is_closed():
    case = Family(1).history.case
    assert case.is_open
    assert not replace(case, closed=case.opened).is_open


def test_that_only_sessions_where_people_met_took_place():
    took_place = {state for state in SessionState if state.took_place}
    assert took_place == {SessionState.RUNNING, SessionState.HELD}


def test_that_a_changed_norm_set_changes_the_version_of_a_summary():
    changed = replace(YARDSTICK, norms=replace(YARDSTICK.norms, version=99))
    assert changed.version != YARDSTICK.version


def test_that_an_answer_to_a_scale_no_longer_there_leaves_the_other_lines():
    young = replace(CHILD, scale_key="trivsel-ung")
    family = Family(2, (young,)).marked(CHILD, 142).marked(young, 150, first=2)
    scales = {k: v for k, v in YARDSTICK.scales.items() if k != "trivsel-barn"}
    progress = family.progress(replace(YARDSTICK, scales=scales))
    assert [one.totals for one in progress.people[0].series] == [(150,)]
