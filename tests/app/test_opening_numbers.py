"""What a team has chosen for its numbers holds when its archive is opened again."""

from dataclasses import replace

import pytest

from app.bootstrap import DataFiles
from app.settings import Settings, save_settings
from models.domain.norms import RaterGroup
from models.domain.yardstick import NO_COURSE
from tests.app.handout_room import copy_of, open_archive


@pytest.fixture
def folder(practice_template, tmp_path):
    copy_of(practice_template, tmp_path / "here").close(with_backup=False)
    return tmp_path / "here"


def test_that_a_chosen_set_holds_after_opening_and_the_list_is_computed_anew(folder):
    before = open_archive(folder)
    before.store.rebuild_summaries()
    assert before.store.rebuild_summaries() == 0
    before.services.numbers.choose_norms("bon-child-28")
    assert before.packs.yardstick.norms.key == "default"
    before.close(with_backup=False)
    after = open_archive(folder)
    assert after.packs.yardstick.norms.key == "bon-child-28"
    assert after.store.rebuild_summaries() == len(after.services.cases.rows())
    after.close(with_backup=False)


def test_that_progress_is_read_with_the_team_s_own_limit(folder):
    archive = open_archive(folder)
    norms = archive.packs.yardstick.norms
    rows = tuple(replace(row, cut_off=row.cut_off and row.cut_off + 7) for row in norms.rows)
    kept = archive.services.numbers.keep_norms(replace(norms, key="own-1", rows=rows))
    archive.services.numbers.choose_norms(kept.key)
    limits = limits_of(archive)
    archive.close(with_backup=False)
    archive = open_archive(folder)
    assert limits_of(archive) == [limit + 7 for limit in limits]
    archive.close(with_backup=False)


def test_that_the_user_s_folder_is_read_at_every_opening_once_it_is_chosen(paths):
    files, mine = DataFiles(paths), paths.documents / "mine"
    bundled = files()
    assert files() is bundled
    save_settings(Settings(pack_folder=str(mine)), paths.settings_file)
    (mine / "scales").mkdir(parents=True)
    (mine / "scales" / "min.toml").write_text('key = "min"')
    assert [one.file for one in files().broken] == ["min.toml"]
    (mine / "scales" / "min.toml").unlink()
    assert files().broken == ()
    save_settings(Settings(), paths.settings_file)
    assert files() is bundled


def test_that_a_course_switched_off_is_drawn_no_more(folder):
    archive = open_archive(folder)
    assert any(course_keys(archive))
    for group in RaterGroup:
        archive.services.numbers.choose_course(group, NO_COURSE)
    archive.close(with_backup=False)
    archive = open_archive(folder)
    assert not any(course_keys(archive))
    archive.close(with_backup=False)


def series(archive):
    for row in archive.services.cases.rows():
        for person in archive.services.progress.of(row.case_id).progress.people:
            yield from person.series


def limits_of(archive):
    norms = [one.norm for one in series(archive)]
    return [row.cut_off for row in norms if row is not None and row.cut_off is not None]


def course_keys(archive):
    return [one.course_key for one in series(archive)]
