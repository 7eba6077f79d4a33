"""How often the signals are wrong: the simulation, and the tables that the help shows."""

import tomllib

import pytest

from models.domain.course_coverage import WORLDS, coverage_table
from models.domain.false_alarms import ERRORS, SESSIONS, VOICES, false_alarms
from tests.domain.families import ROOT, YARDSTICK

SHIPPED = (ROOT / "resources/help/signal-rates.toml").read_text(encoding="utf-8")
COVERED = (ROOT / "resources/help/course-coverage.toml").read_text(encoding="utf-8")
RATES = {
    (rate["people"], rate["voices"], rate["session"]): rate
    for rate in tomllib.loads(SHIPPED)["rate"]
}
FEW = list(false_alarms(YARDSTICK, 120, 1))


@pytest.mark.parametrize(
    ("people", "kind", "published"),
    [
        ("stable 2.3", "now_talk", (7, 12, 14)),
        ("stable 2.3", "now_ask", (41, 58, 62)),
        ("stable 5.1", "now_talk", (23, 25, 26)),
        ("typical", "now_talk", (7, 9, 9)),
        ("typical", "now_ask", (19, 21, 22)),
    ],
)
def test_that_the_clinical_pages_rates_come_out_of_the_programs_own_rules(people, kind, published):
    found = [RATES[people, 1, session][kind] for session in SESSIONS]
    assert found == pytest.approx(published, abs=2)


def test_that_the_shipped_table_is_of_the_norm_set_in_use():
    norms = YARDSTICK.norms
    assert f"norm set {norms.key} {norms.version};" in SHIPPED


def test_that_the_table_has_every_kind_of_people_voices_and_session():
    people = {*(f"stable {error}" for error in ERRORS), "typical"}
    keys = {(one, voices, session) for one in people for voices in VOICES for session in SESSIONS}
    assert set(RATES) == keys == {(one.people, one.voices, one.session) for one in FEW}


def test_that_the_same_seed_gives_the_same_rates():
    assert list(false_alarms(YARDSTICK, 120, 1)) == FEW
    assert list(false_alarms(YARDSTICK, 120, 2)) != FEW


def test_that_ever_is_at_least_now_and_grows_with_sessions_and_voices():
    for rate in FEW:
        assert rate.ever_talk >= rate.now_talk
        assert rate.ever_ask >= rate.now_ask
    for rate in RATES.values():
        longer = RATES.get((rate["people"], rate["voices"], 10))
        assert longer["ever_talk"] >= rate["ever_talk"]
        more = RATES[rate["people"], 4, rate["session"]]
        assert more["now_talk"] >= rate["now_talk"]


def test_that_a_scale_without_a_course_cannot_be_simulated():
    yardstick = type(YARDSTICK)(YARDSTICK.scales, YARDSTICK.norms, {})
    with pytest.raises(ValueError, match="course"):
        list(false_alarms(yardstick, 10, 1))


def test_that_coverage_is_told_for_worlds_where_the_model_is_wrong_too():
    rows = list(coverage_table(YARDSTICK.courses["adult-published"], cases=150, seeds=2))
    assert [row.world for row in rows] == [name for name, *_ in WORLDS]
    assert all(row.seen50 < row.seen80 for row in rows)
    assert [row["world"] for row in tomllib.loads(COVERED)["coverage"]] == [
        row.world for row in rows
    ]


def test_that_the_shipped_coverage_keeps_its_promise_where_the_model_is_true():
    true = tomllib.loads(COVERED)["coverage"][0]
    assert true["worst_seed50"] == pytest.approx(50, abs=3)
    assert true["worst_seed80"] == pytest.approx(80, abs=3)


@pytest.mark.parametrize(("language", "joined"), [("da", "og"), ("en", "and")])
def test_that_the_help_shows_the_tables_own_numbers(language, joined):
    page = (ROOT / f"resources/help/{language}/signals.md").read_text(encoding="utf-8")
    table = page[page.rindex("|---") :]
    shown = [line.split("|")[2:5] for line in table.splitlines() if line.endswith("% |")]
    rows = [("stable 2.3", 1), ("stable 2.9", 1), ("stable 5.1", 1), ("typical", 1)]
    rows += [("stable 2.3", 3), ("stable 2.3", 4)]
    for (people, voices), cells in zip(rows, shown, strict=True):
        for kind, cell in zip(("now_talk", "now_ask", "ever_talk"), cells, strict=True):
            first, second, third = (round(RATES[people, voices, one][kind]) for one in SESSIONS)
            assert cell.strip() == f"{first}, {second} {joined} {third} %"
