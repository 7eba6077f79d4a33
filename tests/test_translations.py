"""Every word a user reads is found by lupdate, and is there in Danish."""

import ast
import importlib.util
from collections import defaultdict
from pathlib import Path

import pytest

from app.form_languages import FORM_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
I18N = ROOT / "resources" / "i18n"
MODULES = sorted(APP.rglob("*.py"))
# Here translation is passed on, not written: the text arrives as a variable.
PASSES_TEXT_ON = {APP / "i18n.py"}


@pytest.fixture(scope="module")
def translations():
    """packaging/translations.py, by path: the folder must not become a package."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def attribute_calls(tree, name):
    for node in ast.walk(tree):
        is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if is_method and node.func.attr == name:
            yield node


def texts_of(tree):
    """Give the arguments that lupdate must be able to read."""
    for call in attribute_calls(tree, "tr"):
        yield from call.args[:2]
    for call in attribute_calls(tree, "translate"):
        if len(call.args) > 1:  # one argument is str.translate
            yield from call.args[:2]


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def places(found):
    return [f"{path.relative_to(ROOT)}:{node.lineno}" for path, node in found]


def test_that_only_literals_are_translated():
    assert not places(
        (path, text)
        for path in MODULES
        if path not in PASSES_TEXT_ON
        for text in texts_of(parsed(path))
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str))
    )


def test_that_no_translation_hides_inside_an_f_string():
    assert not places(
        (path, call)
        for path in MODULES
        for outer in ast.walk(parsed(path))
        if isinstance(outer, ast.JoinedStr)
        for name in ("tr", "translate")
        for call in attribute_calls(outer, name)
    )


def test_that_translating_goes_by_its_own_name():
    # lupdate reads `self.tr(` and `translate(`; under an alias it finds nothing.
    assert not places((path, node) for path in MODULES for node in aliases(parsed(path)))


def aliases(tree):
    """Find `words = self.tr` and `_("...")`."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "tr" and id(node) not in called:
            yield node
        if isinstance(node, ast.Name) and node.id in {"_", "_tr", "tr"} and id(node) in called:
            yield node


def test_that_every_literal_has_been_collected(translations, tmp_path):
    collected = tmp_path / "all.ts"
    translations.collect(MODULES, collected, "da_DK")
    known = said_in(translations, I18N.glob("da/*.ts"))
    assert not sorted(said_in(translations, [collected]) - known)


def test_that_the_pages_of_a_form_speak_every_language_of_the_forms(translations, tmp_path):
    collected = tmp_path / "forms.ts"
    translations.collect([translations.FORM_WORDS], collected, "da_DK")
    said = said_in(translations, [collected])
    assert set(FORM_LANGUAGES) == {*translations.TARGETS, *translations.FORM_TARGETS}
    for language in translations.FORM_TARGETS:
        known = said_in(translations, (I18N / language).glob("*.ts"))
        assert known == said, language


def said_in(translations, files):
    """Give every (context, English) of some .ts files."""
    return {
        (context, message.findtext("source"))
        for file in files
        for context, message in translations.messages(file)
    }


def test_that_nothing_waits_to_be_translated(translations):
    assert not {room: left for room in translations.rooms() if (left := translations.missing(room))}


def test_that_two_rooms_do_not_translate_one_context_differently(translations):
    # All rooms become one .qm, where context and English are the key.
    danish = defaultdict(set)
    for file in I18N.glob("da/*.ts"):
        for context, message in translations.messages(file):
            key = (context, message.findtext("source"), message.findtext("comment"))
            danish[key].add("".join(message.find("translation").itertext()).strip())
    assert not {key: words for key, words in danish.items() if len(words) > 1}


def test_that_plurals_have_both_forms_in_each_language(translations):
    for file in I18N.glob("*/*.ts"):
        for _, message in translations.messages(file):
            if message.get("numerus") == "yes":
                forms = [form.text for form in message.iter("numerusform")]
                assert len(forms) == 2, message.findtext("source")
                assert all(forms), message.findtext("source")
