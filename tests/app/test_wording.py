"""Every code has its words, in Danish and English, and numbers are written as people do."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.i18n import Languages
from app.wording import Register, Wording
from models.domain.answers import AnswerMode, MarkKind, SkipReason
from models.domain.archive_errors import ArchiveError, ArchiveErrorCode
from models.domain.audiences import Part
from models.domain.cases import Ending, SessionKind, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.labels import VoiceLabel
from models.domain.people import Context, Role
from models.domain.plans import AgreementState, Audience, DecisionKind
from models.domain.progress import Missing, Verdict
from models.domain.sharing import HiddenBecause, ShareAnswer
from models.domain.signal_types import Code, Weight
from tests.domain.families import ABOUT, CHILD, ROOT, SCHOOL, TODAY, Family

TERMS = {
    "kind": SessionKind,
    "state": SessionState,
    "mode": AnswerMode,
    "skip_reason": SkipReason,
    "mark_kind": MarkKind,
    "ending": Ending,
    "decision": DecisionKind,
    "agreement_state": AgreementState,
    "audience": Audience,
    "part": Part,
    "share_answer": ShareAnswer,
    "hidden_because": HiddenBecause,
    "role": Role,
    "context": Context,
    "missing": Missing,
    "weight": Weight,
    "signal_help": Code,
}


@pytest.fixture(scope="module")
def danish():
    return Wording("da", Languages(ROOT / "resources/i18n").translate_function("da"))


@pytest.fixture(scope="module")
def english():
    return Wording("en", Languages(ROOT / "resources/i18n").translate_function("en"))


@pytest.mark.parametrize(("method", "codes"), TERMS.items())
def test_that_every_code_has_danish_and_english_words(danish, english, method, codes):
    for code in codes:
        assert getattr(danish, method)(code)
        assert getattr(english, method)(code)


def test_that_every_problem_has_its_own_sentence(danish):
    sentences = [danish.problem(InvalidInputError(problem)) for problem in Problem]
    assert len(set(sentences)) == len(sentences)


def test_that_every_trouble_with_the_archive_has_its_own_sentence(danish, english):
    for wording in (danish, english):
        sentences = []
        for code in ArchiveErrorCode:
            error = ArchiveError()
            error.code = code
            sentences.append(wording.archive_error(error))
        assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize(
    ("tenths", "danish_number", "english_number"),
    [(142, "14,2", "14.2"), (0, "0,0", "0.0"), (-16, "−1,6", "−1.6"), (400, "40,0", "40.0")],
)
def test_that_numbers_carry_the_languages_decimal_mark(
    danish, english, tenths, danish_number, english_number
):
    assert danish.number(tenths) == danish_number
    assert english.number(tenths) == english_number


@given(st.integers(-400, 400))
def test_that_a_shown_number_reads_back_as_what_was_stored(tenths):
    shown = Wording("en", lambda _context, source: source).number(tenths)
    assert round(float(shown.replace("−", "-")) * 10) == tenths


@pytest.mark.parametrize(
    ("name", "genitive"), [("Mia", "Mias"), ("Jonas", "Jonas’"), ("Max", "Max’"), ("Liz", "Liz’")]
)
def test_that_danish_names_take_their_genitive(danish, name, genitive):
    assert danish.genitive(name) == genitive


def test_that_days_read_as_people_say_them(danish, english):
    day = date(2026, 11, 22)
    assert danish.day(day) == "22. november 2026"
    assert english.day(day) == "22 November 2026"
    assert danish.weekday_and_day(day) == "søndag 22. november 2026"
    assert danish.near_day(day, day) == "i dag"
    assert danish.near_day(date(2026, 11, 24), day) == "tirsdag"
    assert danish.near_day(date(2026, 12, 3), day) == "3/12"
    assert danish.clock(time(13, 5)) == "13.05"
    assert danish.listed(["Mia", "mor", "far"]) == "Mia, mor og far"


def test_that_each_voice_has_its_own_name(danish):
    def voice(role, about, is_self, home=""):
        alias = {Role.CHILD: "Mia", Role.MOTHER: "Mor"}[role]
        return danish.voice(VoiceLabel(alias, role, about, is_self, home))

    assert voice(Role.CHILD, "Mia", is_self=True) == "Mia"
    assert voice(Role.MOTHER, "Mia", is_self=False) == "Mor om Mia"
    assert voice(Role.MOTHER, "Mor", is_self=True) == "Mor om sig selv"
    assert voice(Role.CHILD, "Mia", is_self=True, home="hos far") == "Mia (hos far)"


def sentence(wording, family, voice=CHILD, register=Register.PROFESSIONAL):
    return wording.sentence(family.series(voice), register)


def test_that_the_sentence_says_the_clinical_pages_words(danish):
    assert sentence(danish, Family(2).marked(CHILD, 142, 264)) == (
        "Siden start er Mias mærker gået fra 14,2 til 26,4. "
        "Det er mere end usikkerheden i målingen (8)."
    )


def test_that_the_family_reads_words_without_numbers(danish):
    family = Family(6).marked(CHILD, 142, 150, 180, 200, 240, 264)
    said = sentence(danish, family, register=Register.FAMILY)
    assert said == "Mias mærker ligger højere end i september."


def test_that_nothing_is_celebrated_inside_the_measurement_error(danish):
    family = Family(6).marked(CHILD, 142, 150, 160, 165, 170, 180)
    said = sentence(danish, family, register=Register.FAMILY)
    assert said == "Mias mærker ligger omtrent som i september."


def test_that_a_voice_about_the_child_is_named_as_one(danish):
    assert sentence(danish, Family(2).marked(ABOUT, 200, 220), ABOUT).startswith(
        "Siden start er Mors mærker om Mia gået fra 20,0 til 22,0."
    )


@given(st.lists(st.integers(0, 400), min_size=1, max_size=8))
def test_that_sentence_and_verdict_never_disagree(totals):
    wording = Wording("en", lambda _context, source: source)
    series = Family(len(totals), (CHILD,)).marked(CHILD, *totals).series(CHILD)
    said = wording.sentence(series)
    reliable = series.verdict in {Verdict.RELIABLE_GAIN, Verdict.RELIABLE_LOSS}
    assert ("more than the uncertainty" in said) == reliable
    assert ("within the uncertainty" in said) == (series.verdict is Verdict.NO_RELIABLE_CHANGE)
    family = wording.sentence(series, Register.FAMILY)
    assert not any(character.isdigit() for character in family)


def test_that_every_signal_is_worded_with_its_numbers(danish):
    families = [
        Family(1).marked(CHILD, 142),
        Family(4).marked(CHILD, 142, 142, 142, 142).marked(ABOUT, 300, 300, 300, 300),
        Family(4).marked(CHILD, 242, 100, 50, 40).marked(ABOUT, 200, 220, 240, 300),
        Family(2).items(CHILD, 1, 90, 90, 90, 90).items(CHILD, 2, 5, 90, 90, 90),
        Family(10).marked(CHILD, *[142] * 10),
        Family(6).marked(CHILD, *[142] * 6),
    ]
    for family in families:
        progress = family.progress()
        assert danish.status(progress.status)
        for signal in progress.signals:
            said = danish.signal_title(signal) + danish.signal_detail(signal)
            assert "{" not in said


def test_that_the_limit_says_it_is_borrowed_and_the_teacher_has_none(danish):
    family = Family(1).marked(CHILD, 142).marked(SCHOOL, 100)
    child, teacher = family.series(CHILD), family.series(SCHOOL)
    assert danish.limit_label(child) == "lånt grænse 32 (fra et beslægtet skema)"
    assert danish.limit_label(teacher) == ""
    assert danish.course_note(teacher).startswith("Der findes ingen studier")
    assert "svag evidens" in danish.course_note(child)
    assert family.progress().today == TODAY
