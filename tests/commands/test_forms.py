"""``forms``: blank forms as PDF, and a sentence where there can be none."""

from tests.documents.samples import text


def test_that_one_form_is_written(run, tmp_path):
    target = tmp_path / "skema æøå.pdf"
    said = run("forms", "--scale", "trivsel-barn", "--lang", "da", "--out", target)
    assert (said.code, said.err) == (0, "")
    assert "Trivsel, barn" in text(target.read_bytes())


def test_that_all_forms_are_written_in_both_languages(run, tmp_path):
    assert run("forms", "--all", "--out", tmp_path).code == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert {"skema-trivsel-barn-da.pdf", "form-trivsel-barn-en.pdf"} <= names
    assert not any("ors" in name or "sdq" in name for name in names)
    assert len(names) == 24


def test_that_a_form_can_be_in_a_language_of_its_pack_and_in_no_other(run, tmp_path):
    target = tmp_path / "x.pdf"
    assert run("forms", "--scale", "trivsel-ung", "--lang", "ar", "--out", target).code == 0
    said = run("forms", "--scale", "trivsel-ung", "--lang", "xx", "--out", tmp_path / "y.pdf")
    assert said.code == 2
    assert "no words in the language 'xx'" in said.err


def test_that_forms_of_others_and_unknown_ones_are_refused(run, tmp_path):
    said = run("forms", "--scale", "ors", "--out", tmp_path / "x.pdf")
    assert (said.code, list(tmp_path.iterdir())) == (2, [])
    assert "its words are not ours" in said.err
    assert "trivsel-barn" in run("forms", "--scale", "nix", "--out", tmp_path / "x.pdf").err


def test_that_a_place_that_cannot_be_written_is_a_sentence(run, tmp_path):
    said = run("forms", "--scale", "maal", "--out", tmp_path / "væk" / "x.pdf")
    assert said.code == 2
    assert "the folder is not there; nothing half was left behind" in said.err
