"""From a voice and its scale to the form a person meets."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.capture.inputs import FormResult, FormState, Purpose, Speaker
from app.capture.inputs import ShareAnswer as Said
from app.form_languages import FORM_LANGUAGES, languages_of
from app.form_specs import form_draft, handover_of, turn_result
from app.meeting.ports import Turn
from models.domain.cases import Case
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId, VoiceId
from models.domain.people import Member, Role, Voice, YearMonth
from models.domain.sharing import ShareAnswer
from models.services.drafts import FormDraft
from models.services.packs import load_packs

DAY = date(2026, 9, 3)
OWN_FORMS = ("trivsel-", "samarbejde-")
MIA, MOTHER = MemberId("mia"), MemberId("mother")
OWN, ABOUT = VoiceId("own"), VoiceId("about")
SCALES = load_packs(Path(__file__).parents[2] / "resources").yardstick.scales
FAMILY = CaseHistory(
    Case(CaseId("case"), "Mia og familie", DAY),
    members=(
        Member(MIA, "Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        Member(MOTHER, "Mor", Role.MOTHER, language="en"),
    ),
    voices=(
        Voice(OWN, MIA, MIA, "trivsel-barn", 0, DAY, home="hos far"),
        Voice(ABOUT, MOTHER, MIA, "trivsel-om-barn", 3, DAY),
    ),
)
CHILD = Turn("voice:own", MIA, OWN, "trivsel-barn")
ADULT = Turn("voice:about", MOTHER, ABOUT, "trivsel-om-barn", ShareAnswer.NO)
AFTER = Turn("rater:mother", MOTHER, None, "samarbejde-voksen")


def _steps(*turns: Turn, history: CaseHistory = FAMILY):
    return handover_of(turns, history, SCALES).steps


def test_that_a_child_is_greeted_and_gets_faces_and_its_home():
    [step] = _steps(CHILD)
    assert step.form.greeting_name == "Mia"
    assert step.form.is_for_child
    assert step.form.home == "hos far"
    assert step.form.items[0].title == "Mit humør"
    assert step.person_label == "Mia"


def test_that_an_adult_answers_in_her_own_language_with_words_at_the_ends():
    [step] = _steps(ADULT)
    assert step.form.language == "en"
    assert step.form.period == "Think about the past week."
    assert step.form.greeting_name is None
    assert not step.form.is_for_child
    assert (step.form.low_label, step.form.high_label) == ("hard", "good")
    assert step.form.voice_slot == 3


def test_that_a_form_can_be_had_in_every_language_that_has_all_its_words():
    [step] = _steps(CHILD)
    assert {one.language for one in step.other_languages} == {"en", "ar"}
    arabic = step.in_language("ar").form
    assert arabic.right_to_left
    assert arabic.is_working_translation
    assert arabic.items[0].title == "مزاجي"
    assert step.in_language("ar").in_language("da").form == step.form
    assert step.in_language("tlh") == step


def test_that_a_pack_without_a_language_is_shown_in_another():
    scale = SCALES["trivsel-barn"]
    bare = {field: {"en": "x", "da": "y"} for field in ("period", "instruction")}
    scales = {scale.key: replace(scale, **bare)}
    [child, _] = FAMILY.members
    reader = replace(FAMILY, members=(replace(child, language="ar"), FAMILY.members[1]))
    [step] = handover_of((CHILD,), reader, scales).steps
    assert (step.form.language, step.form.right_to_left) == ("en", False)
    assert [one.language for one in step.other_languages] == ["da"]


@pytest.mark.parametrize("key", sorted(key for key in SCALES if key.startswith(OWN_FORMS)))
def test_that_every_form_of_ours_has_every_word_in_every_language(key):
    scale = SCALES[key]
    texts = [scale.title, scale.period, scale.instruction]
    texts += [scale.low_label, scale.high_label] if scale.scored else []
    for item in scale.items:
        texts += [item.label, *filter(None, [item.help])]
    for language in FORM_LANGUAGES:
        words = [text.get(language, "") for text in texts]
        assert all(words), language
        assert len({*words}) == len(words), language  # nothing was pasted twice
    assert set(languages_of(scale)) == set(FORM_LANGUAGES)
    helps = [[bool(item.help.get(language)) for item in scale.items] for language in FORM_LANGUAGES]
    assert all(one == helps[0] for one in helps)


def test_that_the_form_says_about_whom_when_it_is_somebody_else():
    own, about, after = _steps(CHILD, ADULT, AFTER)
    assert about.form.about == "Mia"
    assert own.form.about is None
    assert after.form.about is None


def test_that_each_is_asked_about_sharing_in_words_of_their_own():
    own = replace(FAMILY.voices[0], scale_key="trivsel-ung")
    young = replace(FAMILY, voices=(own, FAMILY.voices[1]))
    herself = replace(FAMILY.voices[1], about_id=MOTHER, scale_key="trivsel-voksen")
    adult = replace(FAMILY, voices=(FAMILY.voices[0], herself))
    speakers = [
        _steps(CHILD)[0],
        _steps(replace(CHILD, scale_key="trivsel-ung"), history=young)[0],
        _steps(replace(ADULT, scale_key="trivsel-voksen"), history=adult)[0],
        _steps(ADULT)[0],
    ]
    assert [one.form.speaker for one in speakers] == list(Speaker)


def test_that_sharing_is_asked_about_wellbeing_alone_with_last_times_answer():
    wellbeing, cooperation = _steps(ADULT, AFTER)
    assert (wellbeing.ask_share, wellbeing.share_default) == (True, Said.NO)
    assert not cooperation.ask_share
    assert cooperation.form.purpose is Purpose.COOPERATION
    assert cooperation.form.voice_slot == 3


def test_that_a_protected_case_never_asks_about_sharing():
    protected = CaseHistory(
        Case(CaseId("case"), "x", DAY, protected=True), FAMILY.members, FAMILY.voices
    )
    assert not any(step.ask_share for step in _steps(CHILD, ADULT, history=protected))


def test_that_marks_begun_come_along():
    turn = Turn("voice:own", MIA, OWN, "trivsel-barn", draft=FormDraft((64, None, None, 3), 9))
    [step] = _steps(turn)
    assert step.initial == FormState((64, None, None, 3), 9)
    assert form_draft(step.initial) == turn.draft


@pytest.mark.parametrize("said", [*Said, None])
def test_that_what_comes_back_keeps_its_meaning(said):
    result = turn_result(
        FormResult("voice:own", (1, 2, 3, 4), 30, skipped=False, share=said, language="da")
    )
    assert (result.items, result.language) == ((1, 2, 3, 4), "da")
    assert result.share == (ShareAnswer(said.value) if said else None)


def test_that_the_forms_come_in_the_order_of_the_turns():
    keys = [step.key for step in _steps(ADULT, CHILD, AFTER)]
    assert keys == ["voice:about", "voice:own", "rater:mother"]
