"""``fit-course`` and ``course``: the numbers of the clinical page, and whose they are."""

import numpy as np
import pytest

from models.domain.scale_packs import parse_course
from models.domain.simulated_courses import World, draw_courses
from tests.domain.families import YARDSTICK

PUBLISHED = YARDSTICK.courses["adult-published"]
KEYS = ["session", "expected", "low50", "high50", "low80", "high80"]


@pytest.fixture
def closed(table):
    """A file of closed cases, drawn from the published course."""
    scores = draw_courses(
        PUBLISHED, World(60, 6, as_marked=True), np.random.default_rng(3)
    ).scores.tolist()
    rows = [
        f"sag {case};{session};{score}".replace(".", ",")
        for case, row in enumerate(scores)
        for session, score in enumerate(row, start=1)
    ]
    return table("case;session;score", *rows)


def test_that_a_fit_tells_its_parameters_cases_and_calibration(run, closed):
    found = run("fit-course", closed, "--json").json
    assert list(found["parameters"]) == ["mu", "D", "beta", "tau", "sigma_m", "sigma_r"]
    assert (found["cases"], found["sessions"], found["offered"]) == (60, 360, True)
    assert found["log_likelihood"] < 0
    assert found["calibration"]["overall"]["count"] == 300
    assert [row["session"] for row in found["calibration"]["by_session"]] == [2, 3, 4, 5, 6]


def test_that_the_order_of_rows_makes_no_difference(run, closed):
    header, *rows = closed.read_text(encoding="utf-8").splitlines()
    before = run("fit-course", closed, "--json").json
    closed.write_text("\n".join([header, *sorted(rows, key=lambda row: row[::-1])]), "utf-8")
    assert run("fit-course", closed, "--json").json == before


def test_that_a_fit_can_be_written_down_and_used(run, closed, tmp_path):
    saved = tmp_path / "eget.toml"
    said = run("fit-course", closed, "--save", saved, "--key", "egen-barn", "--json")
    course = parse_course(saved.read_text(encoding="utf-8"), saved.name)
    assert (course.key, course.tau) == ("egen-barn", said.json["parameters"]["tau"])
    assert course.title["da"] == "midterste halvdel af jeres egne 60 forløb"
    own = run("course", "--first", 14.2, "--course", saved, "--json").json
    published = run("course", "--first", 14.2, "--json").json
    assert own["course"] != published["course"]


def test_that_people_get_the_old_and_the_new_parameters_side_by_side(run, closed):
    lines = run("fit-course", closed).out.splitlines()
    assert next(line for line in lines if line.startswith("tau")).split()[1] == "3.000"
    assert lines[-1].split()[:2] == ["all", "300"]


def test_that_few_cases_are_fitted_but_not_offered(run, table):
    said = run("fit-course", table("case,session,score", "A,1,10", "A,2,12", "B,1,10"))
    assert "not enough" in said.out
    assert "1 cases, 2 scores" in said.out
    found = run("fit-course", table("case,session,score", "A,1,10", "A,2,12"), "--json").json
    assert (found["calibration"], found["offered"]) == (None, False)


def test_that_sessions_beyond_the_evidence_leave_a_dash(run, table):
    said = run(
        "fit-course", table("case,session,score", *(f"{c},{s},9" for c in "AB" for s in (1, 40)))
    )
    assert said.out.splitlines()[-1].split() == ["all", "0", "-", "-"]


def test_that_a_gap_is_no_zero(run, table):
    gaps = table("case,session,score", "A,1,20", "A,2,", "A,3,22", "B,1,", "B,2,10", "B,3,12")
    found = run("fit-course", gaps, "--json").json
    assert (found["cases"], found["sessions"]) == (2, 4)
    assert found["parameters"]["mu"] == 15


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("case,session,score", "A,1,41", "A,2,10"), "tal.csv:2: the score is outside"),
        (("case,session,score", "A,1,20"), "no case has two scores"),
        (("case,session,score",), "no case has two scores"),
        (("case,pre,post", "A,1,20"), "session"),
    ],
)
def test_that_what_cannot_be_fitted_is_refused(run, table, lines, reason):
    said = run("fit-course", table(*lines), "--json")
    assert (said.code, said.out) == (2, "")
    assert reason in said.err


def test_that_another_range_can_be_named(run, table):
    lines = ("case,session,score", "A,1,41", "A,2,50", "B,1,60", "B,2,62")
    assert run("fit-course", table(*lines), "--range", 0, 100).code == 0


def test_that_the_prior_must_be_there(run, closed):
    assert "no course is called" in run("fit-course", closed, "--prior", "andet").err


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (10, {2: 13.32, 3: 15.69, 5: 18.62, 10: 21.12}),
        (20, {2: 21.90, 3: 23.26, 5: 24.93, 10: 26.37}),
        (30, {2: 30.48, 3: 30.83, 5: 31.25, 10: 31.62}),
    ],
)
def test_that_the_course_is_the_clinical_pages(run, first, expected):
    rows = run("course", "--first", first, "--sessions", 18, "--json").json["course"]
    assert [list(row) for row in rows] == [KEYS] * 18
    found = {row["session"]: row["expected"] for row in rows}
    assert {s: found[s] for s in expected} == pytest.approx(expected, abs=0.005)


def test_that_the_course_stops_with_its_evidence(run):
    said = run("course", "--first", 14.2, "--sessions", 40, "--json")
    assert len(said.json["course"]) == 18
    assert "18" in said.err


@pytest.mark.parametrize(
    ("options", "code", "reason"),
    [
        (("--first", 41), 2, "between"),
        (("--first", 14, "--sessions", 0), 2, "at least 1"),
        (("--first", 14, "--course", "andet"), 2, "no course"),
        (("--first", 14, "--scale", "andet"), 2, "no scale"),
        (("--first", 14, "--scale", "samarbejde-barn"), 0, "names no course"),
        (("--first", 14, "--scale", "trivsel-om-barn", "--group", "network"), 0, "no norm"),
        (("--first", 32, "--scale", "trivsel-barn"), 0, "from 32.0 on"),
    ],
)
def test_that_silence_has_a_reason(run, options, code, reason):
    said = run("course", *options, "--json")
    assert said.code == code
    assert reason in said.err
    assert not said.out or said.json["course"] == []


def test_that_just_below_the_limit_there_is_a_course(run):
    said = run("course", "--first", 31.9, "--scale", "trivsel-barn")
    assert said.out.splitlines()[2].split()[:2] == ["1", "31.9"]


def test_that_a_course_file_that_is_broken_is_refused_with_its_line(run, tmp_path):
    bad = tmp_path / "skæv.toml"
    bad.write_bytes(b"key = 3\n")
    assert "skæv.toml:1:" in run("course", "--first", 10, "--course", bad).err
    bad.write_bytes(b"\xff\xfe")
    assert "UTF-8" in run("course", "--first", 10, "--course", bad).err
