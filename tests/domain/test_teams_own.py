"""What a team makes its own: a norm set, a course from closed cases, signals put to rest."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.acknowledgements import Acknowledgement, at_rest
from models.domain.cases import SessionKind
from models.domain.closed_courses import closed_courses
from models.domain.course_fit import Origin, fit_course
from models.domain.norm_text import norm_text
from models.domain.norms import RaterGroup
from models.domain.plans import Agreement, AgreementState
from models.domain.scale_packs import parse_norms
from models.domain.signal_types import Code, Weight
from models.services.packs import load_packs
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    ROOT,
    SCHOOL,
    SELF,
    START,
    TODAY,
    YARDSTICK,
    Family,
)

NORM_SETS = load_packs(ROOT / "resources").norm_sets
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(str.strip)


@pytest.mark.parametrize("key", sorted(NORM_SETS))
def test_that_a_written_norm_set_is_read_back_as_it_was(key):
    norms = NORM_SETS[key]
    assert parse_norms(norm_text(norms), "kopi.toml") == norms


@given(words, words, st.integers(1, 400), st.integers(0, 400))
def test_that_an_edited_row_survives_being_written(title, source, change, cut_off):
    norms = YARDSTICK.norms
    row = replace(norms.rows[0], source=source, reliable_change=change, cut_off=cut_off)
    edited = replace(
        norms, key="egne", title={"da": title, "en": title}, rows=(row, *norms.rows[1:])
    )
    assert parse_norms(norm_text(edited), "egne.toml") == edited


def closed(family):
    return family.change(case=replace(family.history.case, closed=TODAY)).history


def gathered(*histories, group=RaterGroup.CHILD_SELF):
    return closed_courses(histories, YARDSTICK, group)


def test_that_each_closed_line_of_the_group_is_a_case():
    family = Family(3).marked(CHILD, 142, 160, 180).marked(ABOUT, 200, 210, 220)
    family.marked(SELF, 100, 110, 120)
    found = gathered(closed(family))
    assert found.cases.first.tolist() == [14.2]
    assert found.cases.s.tolist() == [2, 3]
    assert found.cases.score.tolist() == [16.0, 18.0]
    assert (found.first_day, found.last_day) == (START, family.history.sessions[2].day)
    assert gathered(closed(family), group=RaterGroup.CARER).cases.first.tolist() == [20.0]


def test_that_open_cases_and_single_scores_are_left_out():
    both = Family(2).marked(CHILD, 142, 160)
    assert len(gathered(both.history).cases.first) == 0
    found = gathered(closed(Family(2).marked(CHILD, 142)))
    assert (len(found.cases.first), found.first_day) == (0, None)


def test_that_what_is_no_voice_or_has_no_course_is_left_out():
    pictures = replace(CHILD, scale_key="trivsel-lille")
    lost = replace(CHILD, id="v2", scale_key="forsvundet")
    who = replace(CHILD, id="v3", scale_key="who-5")
    family = Family(2, (pictures, lost, who))
    for number in (1, 2):
        family.answer(who, number, total=500)
    assert len(gathered(closed(family), group=RaterGroup.ADULT_SELF).cases.first) == 0


def test_that_a_telephone_call_has_no_place_in_the_course():
    family = Family(4, (CHILD,)).session(2, kind=SessionKind.PHONE)
    found = gathered(closed(family.marked(CHILD, 142, 150, 160, 170)))
    assert found.cases.s.tolist() == [2, 3]
    assert found.cases.score.tolist() == [16.0, 17.0]


def test_that_a_changed_form_starts_a_course_of_its_own():
    young = replace(CHILD, scale_key="trivsel-ung")
    family = Family(4, (young,)).marked(CHILD, 142, 160).marked(young, 150, 170, first=3)
    history = closed(family)
    assert gathered(history).cases.first.tolist() == [14.2]
    assert gathered(history, group=RaterGroup.YOUNG_SELF).cases.first.tolist() == [15.0]


def test_that_a_missed_session_still_counts():
    found = gathered(closed(Family(4, (CHILD,)).marked(CHILD, 142, None, None, 170)))
    assert found.cases.s.tolist() == [4]


def test_that_closed_courses_can_be_fitted():
    histories = [
        closed(Family(3, (CHILD,)).marked(CHILD, first, first + 20, first + 40))
        for first in range(100, 160, 10)
    ]
    found = gathered(*histories)
    prior = YARDSTICK.courses["adult-published"]
    fit = fit_course(found.cases, prior, Origin("egen", 1, found.first_day, found.last_day))
    assert (fit.cases, fit.sessions, fit.first_day) == (6, 18, START)


# Signals put to rest


def signals_of(family, *codes):
    return [one for one in family.progress().signals if one.code in codes]


def rest(*signals):
    moment = datetime(2026, 11, 22, tzinfo=UTC)
    return [
        Acknowledgement(signal, moment, "u", number, "vi ringer til skolen")
        for number, signal in enumerate(signals)
    ]


def test_that_a_signal_rests_until_its_numbers_change():
    before = signals_of(Family(1).marked(CHILD, 142).marked(ABOUT, 300), Code.VOICES_APART)
    seen = rest(*before)
    same = signals_of(Family(2).marked(CHILD, 142).marked(ABOUT, 300), Code.VOICES_APART)
    assert at_rest(same, seen) == frozenset(same)
    moved = signals_of(Family(1).marked(CHILD, 142).marked(ABOUT, 301), Code.VOICES_APART)
    assert at_rest(moved, seen) == frozenset()


def test_that_a_number_that_comes_back_is_looked_at_again():
    first, other = (
        signals_of(Family(1).marked(CHILD, 142).marked(ABOUT, total), Code.VOICES_APART)[0]
        for total in (300, 310)
    )
    assert at_rest([first], rest(first)) == {first}
    assert at_rest([first], rest(first, other)) == frozenset()


def test_that_a_heavier_signal_does_not_rest():
    signal = signals_of(Family(2).marked(MIA, 400, 380), Code.COOP_DROP)[0]
    assert at_rest([replace(signal, weight=Weight.TALK)], rest(signal)) == frozenset()


def test_that_resting_one_voice_leaves_the_other_awake():
    found = signals_of(
        Family(2).marked(CHILD, 300, 200).marked(SCHOOL, 300, 200), Code.RELIABLE_LOSS
    )
    child, school = sorted(found, key=lambda signal: signal.voice_id != CHILD.id)
    assert at_rest(found, rest(child)) == {child}
    assert at_rest(found, rest(child, school)) == {child, school}


def test_that_each_missing_form_and_each_agreement_rests_alone():
    agreements = tuple(
        Agreement(str(day), "ringe", "Mor", START.replace(day=day), AgreementState.OPEN, "s1")
        for day in (4, 5)
    )
    one, other = signals_of(Family(1).change(agreements=agreements), Code.AGREEMENT_DUE)
    assert at_rest([one, other], rest(one, other)) == {one, other}
    assert at_rest([one, other], rest(one)) == {one}
    missing = signals_of(Family(1), Code.FORM_MISSING)[0]
    next_time = replace(missing, session_id="s2")
    assert at_rest([next_time], rest(missing)) == frozenset()


def test_that_what_was_decided_is_not_in_a_representation():
    signal = signals_of(Family(1), Code.FORM_MISSING)[0]
    assert repr(rest(signal)[0]) == "Acknowledgement(code=form_missing)"
