"""``check-scale``: file, line and reason."""

import pytest

from tests.domain.families import ROOT

PACK = ROOT / "resources/scales/trivsel-barn.toml"


def test_that_a_good_pack_is_described(run):
    said = run("check-scale", PACK)
    assert (said.code, said.err) == (0, "")
    assert "'trivsel-barn' version 1, series 1, 4 lines" in said.out


def test_that_a_broken_pack_is_named_with_line_and_reason(run, table):
    text = PACK.read_text(encoding="utf-8").replace('direction = "up"', 'direction = "op"')
    said = run("check-scale", table(text, name="skæv.toml"), PACK)
    assert said.code == 1
    assert "skæv.toml:10: direction: is not one of the known words" in said.err
    assert "trivsel-barn" in said.out  # the others are still looked at


@pytest.mark.parametrize(
    ("kind", "file"),
    [("norms", "norms/retest-80.toml"), ("course", "courses/adult-published.toml")],
)
def test_that_norms_and_courses_can_be_checked_too(run, kind, file):
    said = run("check-scale", ROOT / "resources" / file, "--kind", kind)
    assert (said.code, said.err) == (0, "")


def test_that_what_cannot_be_read_is_a_sentence(run, tmp_path):
    odd = tmp_path / "odd.toml"
    odd.write_bytes(b"\xff\xfe")
    assert "UTF-8" in run("check-scale", odd).err
    assert run("check-scale", tmp_path / "væk.toml").code == 2
