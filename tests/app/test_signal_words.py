"""The finer signals in words: numbers as people write them, days as days, counts as counts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.i18n import Languages
from app.wording import Wording
from models.domain.norms import RaterGroup
from models.domain.people import YearMonth
from models.domain.plans import Agreement, AgreementState
from models.domain.progress import NoCourse
from models.domain.reading import progress_of
from models.domain.signal_types import Code
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    MOTHER,
    ROOT,
    TODAY,
    YARDSTICK,
    Family,
)


@pytest.fixture(scope="module")
def danish():
    return Wording("da", Languages(ROOT / "resources/i18n").translate_function("da"))


def of(family, code, day=TODAY):
    signals = progress_of(family.history, YARDSTICK, day).signals
    return next(one for one in signals if one.code is code)


def pair(*theirs):
    family = Family(len(theirs), (CHILD, ABOUT)).marked(CHILD, *[200] * len(theirs))
    return family.marked(ABOUT, *theirs)


def calendar(**fields):
    return Family(1).change(members=(replace(MIA, birth=None), MOTHER), voices=(), **fields)


AGREEMENT = Agreement("x", "ringe til skolen", "Mor", date(2026, 11, 3), AgreementState.OPEN, "s1")
CASE = Family(1).history.case
LINES = Family(1).items(CHILD, 1, 70, 72, 21, 71)
COOPERATION = Family(1).marked(MIA, 400).marked(MOTHER, 300, scale_key="samarbejde-voksen")
WORDS = [
    (
        Family(5).marked(CHILD, 100, 180, 100, 180, 100),
        Code.SAWTOOTH,
        "Op og ned: Mia",
        "4 gange i træk op eller ned med 8 eller mere",
    ),
    (
        Family(1).marked(CHILD, 345),
        Code.HIGH_START,
        "Højt fra starten: Mia",
        "34,5 ved starten; grænsen er 32. Hvis ønske er forløbet?",
    ),
    (
        Family(2).items(CHILD, 1, *[99] * 4).items(CHILD, 2, *[98] * 4),
        Code.ALL_MAX,
        "Alt i top: Mia",
        "Alle linjer var i top to gange i træk",
    ),
    (
        LINES,
        Code.LOWEST_LINE,
        "Én linje ligger lavere: Mia",
        "2,1 på linje 3; de andre er 7,1 i gennemsnit",
    ),
    (
        Family(1).answer(MIA, 1, items=(80, 100, 100, 100), total=380),
        Code.COOP_LINE,
        "En enkelt ting ved møderne: spørg Mia",
        "8,0 på linje 1, selv om det er 38,0 i alt",
    ),
    (
        COOPERATION,
        Code.COOP_SPLIT,
        "Mia og Mor oplever mødet forskelligt",
        "40,0 og 30,0 om det samme møde: spørg begge",
    ),
    (
        pair(180, 310),
        Code.VOICES_PARTING,
        "Mia og Mor: forskellen har flyttet sig",
        "Den har flyttet sig 13,0, siden begge svarede første gang, og er 11,0 nu",
    ),
    (
        pair(200, 201, 202, 203),
        Code.VOICES_DRIFTING,
        "Mia og Mor svarer mere og mere forskelligt",
        "Forskellen er vokset tre gange i træk og er 0,3 nu",
    ),
    (
        Family(4).marked(CHILD, 200, 330, 335, 340),
        Code.READY_TO_END,
        "Tid til at tale om afslutning: Mia",
        "De seneste mærker holder sig på eller over grænsen (32)",
    ),
    (
        calendar(),
        Code.NOT_SEEN,
        "Intet møde siden 3/9",
        "Forløbet er åbent: er der planlagt et møde?",
    ),
    (
        calendar(agreements=(AGREEMENT,)),
        Code.AGREEMENT_DUE,
        "En aftale er overskredet",
        "Fristen var 3/11",
    ),
    (
        calendar(case=replace(CASE, follow_up=date(2026, 12, 1))),
        Code.FOLLOW_UP_DUE,
        "Opfølgning 1/12",
        "Dagen for opfølgning er 1/12",
    ),
    (
        Family(1).change(members=(replace(MIA, birth=YearMonth(2017, 1)),), voices=()),
        Code.BIRTHDAY_BORDER,
        "Mia fylder snart 10",
        "Fra ti år er barnet part i sin egen sag",
    ),
]


@pytest.mark.parametrize(
    ("family", "code", "title", "detail"), WORDS, ids=[code.value for _, code, *_ in WORDS]
)
def test_that_a_finer_signal_reads_as_danish(danish, family, code, title, detail):
    signal = of(family, code)
    assert danish.signal_title(signal) == title
    assert danish.signal_detail(signal) == detail


@pytest.mark.parametrize("age", [6, 10, 13, 16, 18])
def test_that_each_border_says_what_it_changes(danish, age):
    members = (replace(MIA, birth=YearMonth(2027 - age, 1)),)
    signal = of(Family(1).change(members=members, voices=()), Code.BIRTHDAY_BORDER)
    assert str(age) in danish.signal_title(signal)
    assert danish.signal_detail(signal) != danish.signal_detail(replace(signal, numbers=()))


def test_that_status_words_gather_signals_of_one_kind(danish):
    assert danish.status(COOPERATION.progress().status) == "Spørg til samarbejdet"
    drifting = Family(4, (CHILD, ABOUT)).marked(CHILD, *[330] * 4).marked(ABOUT, 331, 332, 333, 334)
    assert danish.status(drifting.progress().status) == "Svarer forskelligt"


def test_that_a_course_of_the_teams_own_is_not_called_adult(danish):
    own = replace(YARDSTICK.courses["adult-published"], key="egen", adults_only=False)
    yardstick = replace(
        YARDSTICK,
        courses={**YARDSTICK.courses, "egen": own},
        course_choice={RaterGroup.CHILD_SELF: "egen", RaterGroup.CARER: ""},
    )
    family = Family(1).marked(CHILD, 142).marked(ABOUT, 142)
    child, mother, *_ = family.progress(yardstick).people[0].series
    assert danish.course_note(child) == ""
    assert mother.no_course is NoCourse.SWITCHED_OFF
    assert danish.course_note(mother).startswith("Jeres team bruger ikke")


def test_that_a_day_far_away_is_still_a_day(danish):
    signal = of(calendar(), Code.NOT_SEEN, TODAY + timedelta(days=900))
    assert danish.signal_title(signal) == "Intet møde siden 3/9"
