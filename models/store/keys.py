"""Making an archive and opening its key: by passphrase, or by the printed recovery key."""

import secrets
import shutil
from dataclasses import asdict, replace
from pathlib import Path

from models.domain.archive_errors import (
    ArchiveExistsError,
    DamagedKeyFileError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.connection import create_database
from models.store.data_key import DataKey, KeyPurpose, SealedKey
from models.store.faults import file_errors
from models.store.files import flush_folder, make_private_folder
from models.store.key_derivation import (
    SALT_BYTES,
    KdfCost,
    calibrated_cost,
    expand_recovery_key,
    stretch_passphrase,
)
from models.store.key_file import KeyFile, KeySlot, SlotKind, read_key_file, write_key_file
from models.store.passphrase import Strength, is_long_enough, passphrase_strength
from models.store.recovery_key import RecoveryKey

__all__ = [
    "DataKey",
    "KdfCost",
    "KeyPurpose",
    "RecoveryKey",
    "Strength",
    "calibrated_cost",
    "change_passphrase",
    "create_archive",
    "open_with_passphrase",
    "open_with_recovery_key",
    "passphrase_strength",
    "replace_recovery_key",
]


def create_archive(
    path: Path, passphrase: str, *, kdf: KdfCost | None = None
) -> tuple[DataKey, RecoveryKey]:
    """Make the folder ``path`` with keys and an empty encrypted database (``user_version`` 0).

    It appears under its name only when it is whole. Without ``kdf`` the cost is calibrated
    (about 1 s). Raises ``WeakPassphraseError``, ``ArchiveExistsError``, ``StoreUnavailableError``.
    """
    _demand_length(passphrase)
    if path.exists() or path.is_symlink():
        raise ArchiveExistsError
    data_key = DataKey.random(archive_id=_new_id(), user=_new_id())
    recovery_key = RecoveryKey.random()
    key_file = KeyFile(
        archive_id=data_key.archive_id,
        key_check=_key_check(data_key),
        slots=(
            _passphrase_slot(data_key, passphrase, kdf or calibrated_cost()),
            _recovery_slot(data_key, recovery_key),
        ),
    )
    _build_folder(path, key_file, data_key)
    return data_key, recovery_key


def open_with_passphrase(path: Path, passphrase: str) -> DataKey:
    """Return the data key of the archive (or backup) in the folder ``path``.

    Raises ``WrongPassphraseError``, ``MissingKeyFileError``, ``DamagedKeyFileError``,
    ``NewerProgramError``. For delays after failures use ``attempts.unlock_with_passphrase``.
    """
    key_file = read_key_file(ArchiveFolder.at(path).keys)
    for slot in key_file.slots_of(SlotKind.PASSPHRASE):
        data_key = _unseal(key_file, slot, stretch_passphrase(passphrase, slot.salt, _cost(slot)))
        if data_key is not None:
            return data_key
    raise WrongPassphraseError


def open_with_recovery_key(path: Path, recovery_key: str) -> DataKey:
    """Return the data key by what the user typed from the printed page.

    Raises ``WrongRecoveryKeyError`` (``mistyped`` when the check character says so), and for the
    key file as ``open_with_passphrase`` does.
    """
    typed = RecoveryKey.parse(recovery_key)
    key_file = read_key_file(ArchiveFolder.at(path).keys)
    for slot in key_file.slots_of(SlotKind.RECOVERY):
        data_key = _unseal(key_file, slot, expand_recovery_key(typed, slot.salt))
        if data_key is not None:
            return data_key
    raise WrongRecoveryKeyError


def change_passphrase(
    path: Path, data_key: DataKey, passphrase: str, *, kdf: KdfCost | None = None
) -> None:
    """Give the user of ``data_key`` a new passphrase; the old one opens old backups only.

    The caller has just got ``data_key`` by the old passphrase or the recovery key.
    """
    _demand_length(passphrase)
    slot = _passphrase_slot(data_key, passphrase, kdf or calibrated_cost())
    _replace_slot(path, data_key, slot)


def replace_recovery_key(path: Path, data_key: DataKey, recovery_key: RecoveryKey) -> None:
    """Let a new recovery key fit for the user of ``data_key``; the one before no longer does.

    The caller has shown it first: until somebody has it on paper, the old one must fit.
    """
    _replace_slot(path, data_key, _recovery_slot(data_key, recovery_key))


def _demand_length(passphrase: str) -> None:
    if not is_long_enough(passphrase):
        raise WeakPassphraseError


def _build_folder(path: Path, key_file: KeyFile, data_key: DataKey) -> None:
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    with file_errors():
        make_private_folder(unfinished)
        try:
            folder = ArchiveFolder.at(unfinished)
            write_key_file(folder.keys, key_file)
            create_database(folder.database, data_key)
            make_private_folder(folder.backups)
            _rename_to_free_name(unfinished, path)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        flush_folder(path.parent)


def _rename_to_free_name(unfinished: Path, path: Path) -> None:
    try:
        unfinished.rename(path)
    except OSError as error:
        if path.exists():  # someone made it meanwhile
            raise ArchiveExistsError from error
        raise


def _replace_slot(path: Path, data_key: DataKey, new: KeySlot) -> None:
    keys = ArchiveFolder.at(path).keys
    key_file = read_key_file(keys)
    if key_file.key_check != _key_check(data_key):
        message = "this data key belongs to another archive"
        raise ValueError(message)
    others = tuple(
        slot for slot in key_file.slots if (slot.user, slot.kind) != (new.user, new.kind)
    )
    write_key_file(keys, replace(key_file, slots=(*others, new)))


def _passphrase_slot(data_key: DataKey, passphrase: str, cost: KdfCost) -> KeySlot:
    salt = secrets.token_bytes(SALT_BYTES)
    wrapping_key = stretch_passphrase(passphrase, salt, cost)
    empty = KeySlot(_new_id(), data_key.user, SlotKind.PASSPHRASE, salt, b"", b"", asdict(cost))
    return _seal(data_key, empty, wrapping_key)


def _recovery_slot(data_key: DataKey, recovery_key: RecoveryKey) -> KeySlot:
    salt = secrets.token_bytes(SALT_BYTES)
    wrapping_key = expand_recovery_key(recovery_key, salt)
    empty = KeySlot(_new_id(), data_key.user, SlotKind.RECOVERY, salt, b"", b"")
    return _seal(data_key, empty, wrapping_key)


def _seal(data_key: DataKey, slot: KeySlot, wrapping_key: bytes) -> KeySlot:
    sealed = data_key.seal(wrapping_key, _context(data_key.archive_id, slot))
    return replace(slot, nonce=sealed.nonce, ciphertext=sealed.ciphertext)


def _unseal(key_file: KeyFile, slot: KeySlot, wrapping_key: bytes) -> DataKey | None:
    sealed = SealedKey(slot.nonce, slot.ciphertext)
    context = _context(key_file.archive_id, slot)
    return DataKey.unseal(key_file.archive_id, slot.user, sealed, wrapping_key, context)


def _context(archive_id: str, slot: KeySlot) -> bytes:
    """Bind the wrapped key to its place: a slot moved elsewhere does not open."""
    return f"trivselskurve/1/{archive_id}/{slot.slot_id}/{slot.user}/{slot.kind}".encode()


def _cost(slot: KeySlot) -> KdfCost:
    try:
        cost = KdfCost(**slot.kdf)
    except TypeError as error:
        raise DamagedKeyFileError from error
    if not cost.is_plausible:
        raise DamagedKeyFileError
    return cost


def _key_check(data_key: DataKey) -> str:
    return data_key.subkey(KeyPurpose.CHECK)[:8].hex()


def _new_id() -> str:
    return secrets.token_hex(16)
