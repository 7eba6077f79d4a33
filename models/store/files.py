"""Files that are private to the user and either whole or not there at all."""

import os
import secrets
from pathlib import Path

from models.store.faults import file_errors

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def may_write(path: Path) -> bool:
    """Tell whether this process may write there; False too on a read-only disk."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def make_private_folder(path: Path) -> None:
    """Create one folder that only the user may enter; fail when something is there."""
    path.mkdir(mode=PRIVATE_FOLDER)
    path.chmod(PRIVATE_FOLDER)  # mkdir's mode passes through the umask


def create_private_file(path: Path, content: bytes = b"") -> None:
    """Write a file that must not exist yet, mode 0600, and flush it to the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_private_file(path: Path, content: bytes) -> None:
    """Put ``content`` in place of whatever ``path`` held: after a crash it is the old or the new.

    Raises ``StoreUnavailableError`` when the disk is full, read-only or gone; the old file stays.
    """
    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    with file_errors():
        try:
            create_private_file(new, content)
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
        flush_folder(path.parent)


def flush_file(path: Path) -> None:
    """Flush a file that another writer (SQLite) has closed."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(path: Path) -> None:
    """Make names that were just created or renamed in ``path`` survive a power loss."""
    if os.name == "nt":  # Windows cannot open folders for this, and journals names itself
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn newlines otherwise
