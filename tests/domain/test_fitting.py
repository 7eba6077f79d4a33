"""Which forms fit whom: ages are advice, a licence is not, and a group has its own."""

from dataclasses import replace

import pytest

from models.domain.answers import Answer, AnswerMode, SkipReason
from models.domain.cases import SessionKind
from models.domain.consents import Consent, ConsentKind, asked_of, in_force
from models.domain.fitting import cooperation_form, cooperation_forms, wellbeing_forms
from models.domain.people import Member, Role, YearMonth
from tests.domain.families import MIA, MOTHER, TEACHER, TODAY, YARDSTICK, Family

SCALES = YARDSTICK.scales


def _about_meeting(name, session_id):
    return Answer(
        *(name, session_id, "mor", None, "samarbejde-voksen", 1, 1, AnswerMode.PAPER),
        *((75, 75, 75, 75), 300),
    )


def keys(forms):
    return [form.key for form in forms]


def test_that_the_form_for_the_age_comes_first_and_the_others_can_be_chosen():
    found = keys(wellbeing_forms(MIA, MIA, TODAY, SCALES))
    assert found == ["trivsel-barn", "trivsel-ung", "trivsel-voksen"]
    assert keys(wellbeing_forms(MOTHER, MIA, TODAY, SCALES)) == ["trivsel-om-barn"]


def test_that_a_form_others_own_is_offered_only_with_a_licence_note():
    licensed = frozenset({"cors", "srs"})
    assert "cors" in keys(wellbeing_forms(MIA, MIA, TODAY, SCALES, licensed))
    assert "ors" not in keys(wellbeing_forms(MIA, MIA, TODAY, SCALES, licensed))
    assert "srs" in keys(cooperation_forms("samarbejde-voksen", SCALES, licensed))
    plain = keys(cooperation_forms("samarbejde-voksen", SCALES))
    assert plain[0] == "samarbejde-voksen"
    assert "srs" not in plain


@pytest.mark.parametrize(
    ("birth", "kind", "key"),
    [
        (YearMonth(2018, 3), SessionKind.MEETING, "samarbejde-barn"),
        (YearMonth(2018, 3), SessionKind.GROUP, "samarbejde-gruppe-barn"),
        (YearMonth(2011, 3), SessionKind.GROUP, "samarbejde-gruppe"),
        (YearMonth(1985, 3), SessionKind.GROUP, "samarbejde-gruppe"),
        (YearMonth(2022, 3), SessionKind.GROUP, None),
    ],
)
def test_that_a_group_is_asked_about_the_group(birth, kind, key):
    history = Family().session(1, kind=kind).history
    rater = replace(MIA, birth=birth)
    assert cooperation_form(history, rater, history.sessions[0]) == key


def test_that_a_professional_is_not_asked_how_it_was_to_meet():
    history = Family().history
    assert cooperation_form(history, TEACHER, history.sessions[0]) is None


def test_that_a_paper_form_goes_on_until_another_is_chosen():
    family = Family(sessions=4)
    answers = [_about_meeting("a", "s2"), _about_meeting("b", "s3")]
    family.change(answers=tuple(answers))
    assert cooperation_form(family.history, MOTHER, family.history.sessions[3]) == (
        "samarbejde-voksen"
    )
    answers[0] = replace(answers[0], scale_key="srs")
    answers[1] = replace(answers[1], scale_key="srs")
    history = family.change(answers=tuple(answers)).history
    assert cooperation_form(history, MOTHER, history.sessions[3]) == "srs"
    assert cooperation_form(history, MIA, history.sessions[3]) == "samarbejde-barn"
    in_group = family.session(3, kind=SessionKind.GROUP).history
    assert cooperation_form(in_group, MOTHER, in_group.sessions[3]) == "srs"
    skipped = replace(answers[1], items=(), total=None, skip_reason=SkipReason.OTHER)
    left_out = Family(sessions=4).change(answers=(answers[0], skipped)).history
    assert cooperation_form(left_out, MOTHER, left_out.sessions[3]) == "srs"
    answers[1] = replace(answers[1], scale_key="samarbejde-voksen")
    back = Family(sessions=4).change(answers=tuple(answers)).history
    assert cooperation_form(back, MOTHER, back.sessions[3]) == "samarbejde-voksen"


# Consents


def test_that_each_one_is_asked_what_is_theirs_to_answer():
    told, network = ConsentKind.TOLD, ConsentKind.NETWORK
    assert asked_of(MIA, TODAY) == (told, ConsentKind.CHILD_YES, network)
    assert asked_of(MOTHER, TODAY) == (told, ConsentKind.RECORDING, network)
    assert asked_of(TEACHER, TODAY) == (told,)
    young = Member("ung", "Ung", Role.CHILD)
    assert ConsentKind.CHILD_YES in asked_of(young, TODAY)


def test_that_the_latest_answer_counts():
    first = Consent("mor", ConsentKind.NETWORK, True, None, "u", sequence=1)
    second = replace(first, given=False, sequence=2)
    assert in_force((second, first))["mor", ConsentKind.NETWORK] is second
    assert repr(first) == "Consent(kind=network)"
