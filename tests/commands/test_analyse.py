"""``analyse``: what is counted, what is left out, and what is refused."""

import pytest

from app.commands.case_scores import Unit

BOTH = ("--range", 0, 40, "--direction", "up", "--sd", 8, "--reliability", 0.93, "--cutoff", 25)
SIX = ("--scale", "trivsel-voksen")  # reliable change 6, cut-off 25


def categories(said):
    return {case["case"]: case["category"] for case in said.json["cases"]}


def test_that_first_and_last_session_decide_whatever_the_order_of_rows(run, table):
    file = table(
        "case,voice,session,score",
        "A,mia,10,30.0",
        "A,mia,2,20",
        "A,mor,1,28",
        "A,mia,1,14.2",
        "A,mor,3,21.9",
    )
    cases = run("analyse", file, *SIX, "--json").json["cases"]
    assert cases[0] | {"index": 0} == {
        "case": "A",
        "voice": "mia",
        "first": 14.2,
        "last": 30.0,
        "change": 15.8,
        "index": 0,
        "category": "recovered",
    }
    assert (cases[1]["voice"], cases[1]["category"]) == ("mor", "harmed")


def test_that_one_score_a_case_is_enough_as_before_and_after(run, table):
    said = run("analyse", table("case,pre,post", "A,19,25", "B,19.1,25"), *SIX, "--json")
    assert categories(said) == {"A": "recovered", "B": "unchanged"}
    assert said.code == 0
    assert (said.json["threshold"], said.json["cutoff"]) == (6, 25)


def test_that_strict_ties_can_be_asked_for(run, table):
    file = table("case,pre,post", "A,19,25", "B,18.9,25.0", "C,18.9,25.1")
    said = run("analyse", file, *SIX, "--ties", "strict", "--json")
    assert categories(said) == {"A": "unchanged", "B": "improved", "C": "recovered"}


def test_that_a_tie_is_a_tie_in_decimals(run, table):
    # 22.2 - 14.2 is 7.999... in floats.
    file = table("case,pre,post", "A,14.2,22.2", "B,14.2,22.1999")
    said = run("analyse", file, "--scale", "trivsel-barn", "--json")
    assert categories(said) == {"A": "improved", "B": "unchanged"}


@pytest.mark.parametrize("gap", ["", "NA", "NaN", "null", " "])
def test_that_missing_is_a_line_of_its_own_and_never_zero(run, table, gap):
    file = table("case,pre,post", f"A,20,{gap}", f"B,{gap},20", f"C,{gap},{gap}", "D,20,20")
    found = run("analyse", file, *SIX, "--json").json
    assert [case["case"] for case in found["cases"]] == ["D"]
    assert {one["reason"]: one["count"] for one in found["left_out"]} == {
        "no_score": 1,
        "no_first_score": 1,
        "no_last_score": 1,
    }
    assert found["denominators"] == {"complete": 1, "all": 4}
    assert found["totals"]["unchanged"]["share"] == 1
    assert found["totals"]["unchanged"]["of_all"]["share"] == 0.25
    assert found["missing"]["share"] == 0.75


def test_that_a_case_with_fewer_than_two_scores_is_left_out(run, table):
    file = table("case,session,score", "A,1,20", "A,2,", "B,1,", "C,1,20", "C,4,22")
    found = run("analyse", file, *SIX, "--json").json
    assert [case["case"] for case in found["cases"]] == ["C"]
    assert found["left_out"] == [
        {"reason": "no_score", "count": 1},
        {"reason": "only_one_score", "count": 1},
    ]


def test_that_the_last_score_is_the_last_there_is(run, table):
    file = table("case,session,score", "A,1,", "A,2,20", "A,3,26", "A,4,")
    case = run("analyse", file, *SIX, "--json").json["cases"][0]
    assert (case["first"], case["last"]) == (20, 26)


@pytest.mark.parametrize(
    "lines",
    [
        ("\ufeffcase;pre;post", "Søs;14,2;22,2", "Bo;20;20,5"),
        ("case\tpre\tpost", "Søs\t14,2\t22,2", "Bo\t20\t20.5"),
        (" Case , PRE , Post ", 'Søs,"14,2", 22.2 ', "", "Bo,20,20.5", ",,"),
        ("post;extra;case;pre", "22,2;x;Søs;14,2", "20,5;;Bo;20,0"),
        ("case;pre;post", "Søs;1,42e1;22,20000", "Bo;20;+20,5"),
    ],
)
def test_that_files_are_read_as_people_save_them(run, table, lines):
    cases = run("analyse", table(*lines), *BOTH, "--json").json["cases"]
    assert [(one["case"], one["first"], one["last"]) for one in cases] == [
        ("Søs", 14.2, 22.2),
        ("Bo", 20, 20.5),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_that_danish_letters_survive_each_way_of_saving(run, table, encoding):
    file = table("case;pre;post", "Bjørn Ågård;14,2;22,2", encoding=encoding)
    assert run("analyse", file, *BOTH, "--json").json["cases"][0]["case"] == "Bjørn Ågård"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("A,otte,9", "not a number"),
        ("A,1.234,5,9", "4 cells"),
        ("A,20", "2 cells"),
        ("A,40.1,9", "outside the range"),
        ("A,-0.1,9", "outside the range"),
        ("A,1e99,9", "out of all range"),
        (",20,9", "no name"),
        ("Ok,20,9", "earlier line"),
        ("A,inf,9", "not a number"),
        ('A,"20,9', "split"),
    ],
)
def test_that_a_broken_row_refuses_the_whole_file_and_names_its_line(run, table, row, reason):
    said = run("analyse", table("case,pre,post", "Ok,20,21", row), *BOTH, "--json")
    assert said.code == 2
    assert said.out == ""
    assert "tal.csv:3: " in said.err
    assert reason in said.err


def test_that_refusing_repeats_nothing_that_stood_there(run, table):
    said = run("analyse", table("case,pre,post", "Mia Hansen,hemmeligt,9"), *BOTH)
    assert "Mia" not in said.err
    assert "hemmeligt" not in said.err


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("A,mia,1,21", "same session as in line 2"),
        ("A,mia,to,21", "not a whole number"),
        ("A,mia,1.5,21", "not a whole number"),
        ("A,,2,21", "voice has no name"),
    ],
)
def test_that_rows_that_cannot_be_placed_are_refused(run, table, row, reason):
    said = run("analyse", table("case,voice,session,score", "A,mia,1,20", row), *BOTH)
    assert said.code == 2
    assert "tal.csv:3: " in said.err
    assert reason in said.err


def test_that_many_broken_rows_are_counted_and_the_first_shown(run, table):
    rows = [f"case {n},x,1" for n in range(30)]
    said = run("analyse", table("case,pre,post", *rows), *BOTH)
    assert said.err.count("tal.csv:") == 20
    assert "10 more" in said.err
    assert "30 rows" in said.err


@pytest.mark.parametrize("header", ["case,before,after", "case,case,pre,post", "", 'case,"pre'])
def test_that_a_file_without_the_columns_is_refused(run, table, header):
    said = run("analyse", table(header, "A,1,2"), *BOTH)
    assert said.code == 2
    assert "tal.csv:1: " in said.err


def test_that_a_missing_file_is_a_sentence(run, tmp_path):
    said = run("analyse", tmp_path / "væk.csv", *BOTH)
    assert said.code == 2
    assert "Refused" in said.err


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--direction", "up"), "--reliability"),
        (("--direction", "up", "--reliability", 0.9), "--sd"),
        (("--scale", "trivsel-lille"), "no scale with scores"),
        (("--scale", "findes-ikke"), "no scale with scores"),
        (("--scale", "trivsel-barn", "--direction", "down"), "contradicts"),
        (("--scale", "trivsel-barn", "--norms", "nej"), "no norm set"),
        (("--range", 40, 0), "must rise"),
        ((*BOTH, "--cutoff-method", "a"), "not both"),
        (("--direction", "up", "--sd", 8, "--reliability", 0.9, "--cutoff-method", "b"), "--funct"),
    ],
)
def test_that_what_is_not_said_is_asked_for(run, table, options, reason):
    said = run("analyse", table("case,pre,post", "A,20,21"), *options)
    assert said.code == 2
    assert reason in said.err
    assert said.out == ""


def test_that_a_direction_not_said_is_named(run, table):
    said = run("analyse", table("case,pre,post", "A,20,30"), "--sd", 8, "--reliability", 0.93)
    assert said.code == 0
    assert "higher is taken as better" in said.err


def test_that_the_spread_of_the_first_scores_is_used_where_no_sd_is_given(run, table):
    file = table("case,pre,post", "A,10,12", "B,20,31", "C,30,12", "D,99,")
    found = run("analyse", file, "--direction", "up", "--reliability", 0.5, "--json").json
    assert found["sd"] == 10  # of complete cases: not D
    assert found["threshold"] == pytest.approx(19.6)


def test_that_every_method_of_the_cut_off_can_be_asked_for(run, table):
    file = table("case,pre,post", "A,10,12", "B,20,31", "C,30,12")
    common = ("--direction", "down", "--reliability", 0.5, "--json")
    functional = ("--functional-mean", 5, "--functional-sd", 5)
    found = {
        method: run("analyse", file, *common, *functional, "--cutoff-method", method).json
        for method in "abc"
    }
    assert {method: one["cutoff"] for method, one in found.items()} == {
        "a": 0,
        "b": 15,
        "c": 10,
    }


def test_that_the_index_is_the_change_in_errors_of_a_difference(run, table):
    file = table("case,pre,post", "A,47.5,32.5")
    options = ("--direction", "down", "--sd", 7.5, "--reliability", 0.8, "--json")
    case = run("analyse", file, *options).json["cases"][0]
    assert case["index"] == pytest.approx(-3.16, abs=0.005)
    assert case["category"] == "improved"


@pytest.mark.parametrize(
    "option", [("--sd", 0), ("--sd", "inf"), ("--reliability", 1), ("--reliability", -0.1)]
)
def test_that_impossible_numbers_are_refused_by_name(run, table, option, capsys):
    with pytest.raises(SystemExit) as stopped:
        run("analyse", table("case,pre,post"), *option)
    assert stopped.value.code == 2
    assert option[0] in capsys.readouterr().err


def test_that_whose_scores_they_are_is_not_in_a_representation():
    assert "Mia" not in repr(Unit("Mia", "mor"))


def test_that_people_get_a_table(run, table):
    file = table("case,pre,post", "A,19,25", "B,30,10", "C,20,", "D,20,20")
    said = run("analyse", file, *SIX)
    lines = {line.split()[0]: line.split() for line in said.out.splitlines() if line}
    assert lines["recovered"] == ["recovered", "1", "33.3%", "6.1%", "-", "79.2%", "25.0%"]
    assert lines["missing"] == ["missing", "1", "25.0%"]
    assert "left out, no last score: 1" in said.out


def test_that_an_empty_file_has_no_shares(run, table):
    said = run("analyse", table("case,pre,post"), *BOTH)
    assert said.code == 0
    assert "-" in said.out
    assert run("analyse", table("case,session,score"), *BOTH, "--json").json["cases"] == []
