"""``simulate``: the tables of the help, small."""

import tomllib


def test_that_false_alarms_are_written_as_percent(run, tmp_path):
    file = tmp_path / "rates.toml"
    assert run("simulate", "signals", "--voices", 12, "--out", file).out == ""
    rates = tomllib.loads(file.read_text(encoding="utf-8"))["rate"]
    assert len(rates) == 36
    assert all(0 <= rate["ever_ask"] <= 100 for rate in rates)


def test_that_coverage_can_be_looked_at_without_a_file(run):
    said = run("simulate", "coverage", "--cases", 30, "--seeds", 1)
    assert len(tomllib.loads(said.out)["coverage"]) == 6
    assert "1 seeds; 30 cases" in said.out
