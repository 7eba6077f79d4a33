"""Whoever knows the passphrase or holds the printed key gets in, and nobody else."""

import copy
import json
import pickle
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.archive_errors import (
    ArchiveExistsError,
    DamagedKeyFileError,
    MissingKeyFileError,
    NewerProgramError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from models.store.data_key import DataKey, KeyPurpose
from models.store.key_derivation import KdfCost, calibrated_cost
from models.store.key_file import parse_key_file, read_key_file, write_key_file
from models.store.keys import (
    change_passphrase,
    create_archive,
    open_with_passphrase,
    open_with_recovery_key,
    passphrase_strength,
    replace_recovery_key,
)
from models.store.recovery_key import RecoveryKey
from tests.store.conftest import CHEAP, PASSPHRASE

NEW_PASSPHRASE = "en helt anden sætning"  # noqa: S105


def same(left: DataKey, right: DataKey) -> bool:
    return left.subkey(KeyPurpose.DATABASE) == right.subkey(KeyPurpose.DATABASE)


def test_that_the_passphrase_gives_the_key_back(archive):
    opened = open_with_passphrase(archive.path, PASSPHRASE)
    assert same(opened, archive.data_key)
    assert (opened.archive_id, opened.user) == (archive.data_key.archive_id, archive.data_key.user)


def test_that_the_printed_key_gives_the_key_back(archive):
    typed = archive.recovery_key.text.lower().replace("-", " ")
    assert same(open_with_recovery_key(archive.path, typed), archive.data_key)


def test_that_an_accented_letter_typed_in_two_parts_is_the_same_letter(archive):
    opened = open_with_passphrase(archive.path, unicodedata.normalize("NFD", PASSPHRASE))
    assert same(opened, archive.data_key)


def test_that_forty_near_misses_never_unlock(archive):
    near = [PASSPHRASE[:spot] + "x" + PASSPHRASE[spot + 1 :] for spot in range(len(PASSPHRASE))]
    near += [PASSPHRASE.upper(), PASSPHRASE + " ", " " + PASSPHRASE, PASSPHRASE[:-1], ""]
    near += [PASSPHRASE * 2, PASSPHRASE.replace("å", "aa"), PASSPHRASE[::-1], "\0"]
    near += [f"{PASSPHRASE}{digit}" for digit in range(10)]
    assert len(near) >= 40
    for wrong in near:
        with pytest.raises(WrongPassphraseError):
            open_with_passphrase(archive.path, wrong)


def test_that_another_archives_printed_key_does_not_unlock(archive):
    for _ in range(40):
        with pytest.raises(WrongRecoveryKeyError) as caught:
            open_with_recovery_key(archive.path, RecoveryKey.random().text)
        assert not caught.value.mistyped


def test_that_a_short_passphrase_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(WeakPassphraseError):
        create_archive(tmp_path / "A.trivsel", "elleve tegn", kdf=CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_that_creating_never_overwrites(archive):
    before = {path: path.read_bytes() for path in archive.path.iterdir() if path.is_file()}
    with pytest.raises(ArchiveExistsError):
        create_archive(archive.path, NEW_PASSPHRASE, kdf=CHEAP)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("make", ["file", "folder", "dangling link"])
def test_that_creating_refuses_a_name_that_is_taken(tmp_path, make):
    path = tmp_path / "A.trivsel"
    if make == "file":
        path.write_text("noget andet")
    elif make == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ArchiveExistsError):
        create_archive(path, PASSPHRASE, kdf=CHEAP)
    assert [found.name for found in tmp_path.iterdir()] == ["A.trivsel"]


def test_that_a_new_passphrase_replaces_the_old_and_leaves_the_printed_key(archive):
    change_passphrase(archive.path, archive.data_key, NEW_PASSPHRASE, kdf=CHEAP)
    assert same(open_with_passphrase(archive.path, NEW_PASSPHRASE), archive.data_key)
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(archive.path, PASSPHRASE)
    assert open_with_recovery_key(archive.path, archive.recovery_key.text)


def test_that_a_new_printed_key_replaces_the_old_and_leaves_the_passphrase(archive):
    new = RecoveryKey.random()
    replace_recovery_key(archive.path, archive.data_key, new)
    assert same(open_with_recovery_key(archive.path, new.text), archive.data_key)
    with pytest.raises(WrongRecoveryKeyError):
        open_with_recovery_key(archive.path, archive.recovery_key.text)
    assert open_with_passphrase(archive.path, PASSPHRASE)


def test_that_a_forgotten_passphrase_is_replaced_by_way_of_the_printed_key(archive):
    opened = open_with_recovery_key(archive.path, archive.recovery_key.text)
    change_passphrase(archive.path, opened, NEW_PASSPHRASE, kdf=CHEAP)
    assert same(open_with_passphrase(archive.path, NEW_PASSPHRASE), archive.data_key)


def test_that_another_archives_key_is_never_wrapped_here(archive, tmp_path):
    other, _ = create_archive(tmp_path / "B.trivsel", PASSPHRASE, kdf=CHEAP)
    before = archive.folder.keys.read_bytes()
    with pytest.raises(ValueError, match="another archive"):
        change_passphrase(archive.path, other, NEW_PASSPHRASE, kdf=CHEAP)
    assert archive.folder.keys.read_bytes() == before


def test_that_the_key_file_holds_neither_passphrase_nor_keys(archive):
    text = archive.folder.keys.read_text()
    secrets = [PASSPHRASE, archive.recovery_key.text, *archive.recovery_key.groups]
    secrets += [archive.data_key.subkey(purpose).hex() for purpose in KeyPurpose]
    assert not [secret for secret in secrets if secret in text]


def test_that_a_missing_key_file_is_told_apart(archive):
    archive.folder.keys.unlink()
    with pytest.raises(MissingKeyFileError):
        open_with_passphrase(archive.path, PASSPHRASE)


def test_that_any_flipped_bit_in_the_key_file_is_damage_not_a_wrong_passphrase(archive):
    whole = archive.folder.keys.read_bytes()
    for place in range(0, len(whole), 3):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << (place % 7)
        if _same_content(bytes(flipped), whole):
            continue
        archive.folder.keys.write_bytes(flipped)
        with pytest.raises((DamagedKeyFileError, NewerProgramError)):
            open_with_passphrase(archive.path, PASSPHRASE)


def _same_content(text: bytes, other: bytes) -> bool:
    try:
        return bool(json.loads(text) == json.loads(other))
    except ValueError:
        return False


@given(st.binary(max_size=300) | st.recursive(st.none() | st.integers() | st.text(), st.lists))
@settings(max_examples=60)
def test_that_a_key_file_of_garbage_is_damage(content):
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(DamagedKeyFileError):
        parse_key_file(text)


def test_that_a_key_file_of_a_newer_program_is_told_apart(archive):
    content = json.loads(archive.folder.keys.read_text()) | {"version": 2, "slots": "unknown"}
    archive.folder.keys.write_text(json.dumps(content))
    with pytest.raises(NewerProgramError):
        open_with_passphrase(archive.path, PASSPHRASE)


def test_that_slots_cannot_be_moved_to_another_archive(archive, tmp_path):
    other = tmp_path / "B.trivsel"
    create_archive(other, NEW_PASSPHRASE, kdf=CHEAP)
    mine, theirs = read_key_file(archive.folder.keys), read_key_file(other / "keys.json")
    write_key_file(archive.folder.keys, replace(mine, slots=theirs.slots))
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(archive.path, NEW_PASSPHRASE)


@pytest.mark.parametrize("cost", [{"memory_kib": 2**40}, {"iterations": 10**9}, {"lanes": 1}])
def test_that_a_hostile_cost_does_not_eat_the_memory(archive, cost):
    mine = read_key_file(archive.folder.keys)
    slots = tuple(replace(slot, kdf={**slot.kdf, **cost}) for slot in mine.slots)
    write_key_file(archive.folder.keys, replace(mine, slots=slots))
    with pytest.raises(DamagedKeyFileError):
        open_with_passphrase(archive.path, PASSPHRASE)
    assert KdfCost().is_plausible


def test_that_the_slot_of_a_later_program_is_kept(archive):
    mine = read_key_file(archive.folder.keys)
    later = replace(mine.slots[0], kind="organisation", slot_id="f" * 32)
    write_key_file(archive.folder.keys, replace(mine, slots=(*mine.slots, later)))
    change_passphrase(archive.path, archive.data_key, NEW_PASSPHRASE, kdf=CHEAP)
    assert later in read_key_file(archive.folder.keys).slots


def test_that_the_cost_is_calibrated_to_the_machine():
    def clock_of(seconds):
        ticks = iter([0.0, seconds])
        return lambda: next(ticks)

    slow, fast = calibrated_cost(clock_of(2.0)), calibrated_cost(clock_of(0.1))
    assert slow.iterations == 3  # RFC 9106 is the floor, however slow the machine
    assert fast.iterations == 15  # 0.75 s at 0.05 s each
    assert (fast.memory_kib, fast.parallelism) == (64 * 1024, 4)


def test_that_subkeys_differ_by_purpose_and_archive():
    first, second = (DataKey("0" * 31 + str(number), "0" * 32, b"k" * 32) for number in (1, 2))
    keys = {key.subkey(purpose) for key in (first, second) for purpose in KeyPurpose}
    assert len(keys) == 2 * len(KeyPurpose)


def test_that_a_data_key_shows_nothing_and_cannot_be_copied():
    key = DataKey("0" * 32, "0" * 32, b"secret--" * 4)
    assert "secret" not in f"{key} {key!r}"
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            attempt(key)


def test_that_a_wiped_key_opens_nothing_more(archive):
    archive.data_key.wipe()
    archive.data_key.wipe()
    assert archive.data_key.is_wiped
    with pytest.raises(RuntimeError):
        archive.data_key.subkey(KeyPurpose.DATABASE)


def test_that_strength_tells_long_from_hard_to_guess():
    assert not passphrase_strength("").long_enough
    assert not passphrase_strength("Xk9!vQ2#pL").long_enough
    assert passphrase_strength("passwordpassword").long_enough
    assert passphrase_strength("passwordpassword").score <= 1
    assert passphrase_strength(PASSPHRASE).is_good
    assert passphrase_strength("tolv blå trin til huset " * 20).is_good
    assert passphrase_strength("familiehuset", ("familiehuset",)).score == 0
