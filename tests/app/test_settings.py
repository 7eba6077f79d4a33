"""Choices survive, and a damaged file costs no more than the choices."""

import json
import stat
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings import RECENT_COUNT, Settings, load_settings, save_settings

NAMES = [field.name for field in fields(Settings)]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture
def file(paths):
    return paths.settings_file


def test_that_a_first_start_has_defaults(file):
    settings = load_settings(file)
    assert (settings.language, settings.text_percent, settings.idle_lock_minutes) == ("da", 100, 5)
    assert settings.initials_in_list


def test_that_what_is_saved_is_read_again(file):
    chosen = Settings(
        language="en", text_percent=150, screens_mm={"AOC/U27/7": 597.5}, initials_in_list=False
    )
    chosen = chosen.with_archive(Path("/arkiv/æøå.trivsel"))
    save_settings(chosen, file)
    assert load_settings(file) == chosen


def test_that_saving_twice_keeps_the_last(file):
    save_settings(Settings(language="en"), file)
    save_settings(Settings(language="da"), file)
    assert load_settings(file).language == "da"
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_that_only_the_user_can_read_them(file):
    save_settings(Settings(), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\x00\x00", '{"language": '])
def test_that_a_damaged_file_gives_defaults(file, content):
    file.parent.mkdir(parents=True)
    file.write_text(content, encoding="utf-8")
    assert load_settings(file) == Settings()


def test_that_one_bad_value_costs_only_itself(file):
    file.parent.mkdir(parents=True)
    file.write_text('{"language": "en", "text_percent": "huge", "future": 1}', encoding="utf-8")
    settings = load_settings(file)
    assert settings == Settings(language="en")


@given(st.dictionaries(st.sampled_from(NAMES), ANYTHING))
def test_that_whatever_is_stored_the_settings_are_sound(tmp_path_factory, stored):
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(stored), encoding="utf-8")
    settings = load_settings(file)
    assert settings.language in ("da", "en")
    assert 100 <= settings.text_percent <= 200
    assert 1 <= settings.idle_lock_minutes <= 60
    assert len(settings.recent_archives) <= RECENT_COUNT
    save_settings(settings, file)
    assert load_settings(file) == settings


def test_that_recent_archives_are_newest_first_and_few():
    settings = Settings()
    for number in range(8):
        settings = settings.with_archive(Path(f"/a/{number}.trivsel"))
    settings = settings.with_archive(Path("/a/6.trivsel"))
    recent = [Path(path).stem for path in settings.recent_archives]
    assert recent == ["6", "7", "5", "4", "3"]
    assert settings.last_archive == str(Path("/a/6.trivsel"))


def test_that_names_and_places_stay_out_of_logs():
    settings = replace(Settings(), last_archive="/home/ane/arkiv")
    assert "ane" not in repr(settings).lower()
