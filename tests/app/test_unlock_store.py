"""The unlock room on archives of the real store, with a key derivation that costs nothing."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.gate import StoreGate
from app.tasks import TaskRunner
from app.unlock.ports import CreatedArchive, PrintedKey
from app.unlock.presenter import UnlockPresenter
from app.unlock.view import UnlockView
from models.store import keys
from models.store.archive_folder import ArchiveFolder
from models.store.backup import backup_archive
from models.store.engine import make_engine
from tests.app.unlock_world import RIGHT, Entrance, House, button, first_two, needs, press_enter

CHEAP = keys.KdfCost(memory_kib=64, iterations=1, parallelism=1)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class Clock:
    def now(self):
        return NOW

    def today(self):
        return date(2026, 11, 22)


class CheapGate(StoreGate):
    """The gate of the program, but for the cost of a new passphrase."""

    def create(self, path, passphrase):
        key, paper = keys.create_archive(path, passphrase, kdf=CHEAP)
        return CreatedArchive(path, key, PrintedKey(paper.text, paper.groups))

    def change_passphrase(self, path, key, passphrase):
        keys.change_passphrase(path, key, passphrase, kdf=CHEAP)


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner(parent=qapp)
    yield runner
    runner.close()


@pytest.fixture
def gate(tmp_path):
    return CheapGate(Clock(), tmp_path / "settings", lambda *_: None)


@pytest.fixture
def entrance(qtbot, theme, tasks, gate, tmp_path):
    house = House()
    view = UnlockView(theme)
    room = needs(gate, tasks, house, tmp_path)
    presenter = UnlockPresenter(view, room, choose_groups=first_two)
    with qtbot.waitExposed(view):
        view.show()
    yield Entrance(view, presenter, gate, house)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    view.close()
    view.deleteLater()


@pytest.fixture
def settled(qtbot, tasks):
    def wait():
        qtbot.waitUntil(lambda: not tasks.is_busy)

    return wait


@pytest.fixture
def archive(gate, tmp_path):
    return gate.create(tmp_path / "Familiehuset.trivsel", RIGHT)


def back_up(archive, days_ago=0):
    folder = ArchiveFolder.at(archive.path)
    engine = make_engine(folder, archive.key)
    try:
        return backup_archive(engine, folder, archive.key, NOW - timedelta(days=days_ago))
    finally:
        engine.dispose()


def unlock_with(entrance, settled, passphrase):
    settled()
    entrance.type("Passphrase", passphrase)
    press_enter(entrance.view, "Passphrase")
    settled()


def test_that_a_new_archive_opens_again_with_its_passphrase(entrance, settled, tmp_path):
    entrance.presenter.start(None)
    entrance.press("New archive")
    entrance.type("New passphrase", RIGHT)
    entrance.type("The same once more", RIGHT)
    entrance.press("Make the archive")
    settled()
    entrance.presenter.start(tmp_path / "Archive.trivsel")
    unlock_with(entrance, settled, RIGHT)
    assert entrance.house.opened[0].key.archive_id


def test_that_five_wrong_passphrases_make_one_wait(entrance, settled, archive):
    entrance.presenter.start(archive.path)
    for _ in range(4):
        unlock_with(entrance, settled, "noget helt andet")
    assert "The passphrase is wrong." in entrance.read()
    settled()
    assert not button(entrance.view, "Unlock").isEnabled()
    assert "Too many attempts." in entrance.read()


def test_that_the_paper_opens_and_gives_a_new_passphrase(entrance, settled, archive):
    entrance.presenter.start(archive.path)
    settled()
    entrance.press("Use the recovery key")
    entrance.type("Recovery key", archive.recovery_key.text.lower())
    press_enter(entrance.view, "Recovery key")
    settled()
    entrance.type("New passphrase", "fem nye trin til huset")
    entrance.type("The same once more", "fem nye trin til huset")
    press_enter(entrance.view, "The same once more")
    settled()
    entrance.presenter.lock(archive.path)
    unlock_with(entrance, settled, "fem nye trin til huset")
    assert len(entrance.house.opened) == 2


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda path: (path / "keys.json").unlink(), "keys.json is missing"),
        (lambda path: (path / "archive.db").unlink(), "archive.db is missing"),
        (lambda path: (path / "archive.db").write_bytes(b""), "empty (0 bytes)"),
        (lambda path: (path / "keys.json").write_text("{"), "keys.json is damaged"),
    ],
)
def test_that_each_spoilt_file_is_named(entrance, settled, archive, spoil, sentence):
    spoil(archive.path)
    entrance.presenter.start(archive.path)
    settled()
    assert sentence in entrance.read()


def test_that_the_newest_backup_is_restored_beside_the_spoilt_archive(
    entrance, settled, archive, tmp_path
):
    back_up(archive, days_ago=3)
    back_up(archive)
    (archive.path / "archive.db").write_bytes(b"")
    entrance.presenter.start(archive.path)
    settled()
    entrance.press("Restore the newest backup…")
    settled()
    assert "2 backup(s) found" in entrance.read()
    entrance.type("Passphrase of the backup", RIGHT)
    entrance.press("Restore")
    settled()
    [opening] = entrance.house.opened
    assert opening.path == tmp_path / "Familiehuset 2.trivsel"
    assert (opening.path / "archive.db").stat().st_size > 0


def test_that_a_backup_folder_itself_can_be_restored(entrance, settled, archive):
    made = back_up(archive)
    entrance.presenter.show_restore(made)
    settled()
    entrance.press("Use the recovery key")
    entrance.type("Recovery key", archive.recovery_key.text)
    entrance.press("Restore")
    settled()
    assert "Choose a new passphrase" in entrance.read()
    entrance.press("Open without a new one")
    assert len(entrance.house.opened) == 1


def test_that_a_wrong_passphrase_of_a_backup_restores_nothing(entrance, settled, archive, tmp_path):
    made = back_up(archive)
    entrance.presenter.show_restore(made.parent)
    settled()
    entrance.type("Passphrase of the backup", "noget helt andet")
    entrance.press("Restore")
    settled()
    assert "The passphrase is wrong." in entrance.read()
    assert not (tmp_path / "Familiehuset 2.trivsel").exists()


def test_that_a_whole_archive_from_elsewhere_is_opened_where_it_lies(entrance, settled, archive):
    entrance.presenter.show_restore(archive.path)
    settled()
    entrance.press("Open it where it lies")
    unlock_with(entrance, settled, RIGHT)
    assert entrance.house.opened[0].path == archive.path


def test_that_an_empty_folder_offers_nothing(entrance, settled, tmp_path):
    (tmp_path / "tom").mkdir()
    entrance.presenter.show_restore(tmp_path / "tom")
    settled()
    assert "No archive and no backup lies here" in entrance.read()
