"""A gate to archives that is built at the first call: the store is heavy to import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.unlock.ports import (
        ArchiveGate,
        ArchiveKey,
        CreatedArchive,
        FoundArchive,
        Opening,
        Rating,
        Secret,
    )


class LateGate:
    """Passes every call on; calls run beside the window, so the import does too."""

    def __init__(self, make: Callable[[], ArchiveGate]) -> None:
        self._make = make
        self._made: ArchiveGate | None = None

    @property
    def _gate(self) -> ArchiveGate:
        if self._made is None:
            self._made = self._make()
        return self._made

    def inspect(self, path: Path) -> FoundArchive:
        return self._gate.inspect(path)

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        return self._gate.rate(text, own_words)

    def create(self, path: Path, passphrase: str) -> CreatedArchive:
        return self._gate.create(path, passphrase)

    def unlock(self, path: Path, passphrase: str) -> ArchiveKey:
        return self._gate.unlock(path, passphrase)

    def unlock_with_recovery_key(self, path: Path, text: str) -> ArchiveKey:
        return self._gate.unlock_with_recovery_key(path, text)

    def change_passphrase(self, path: Path, key: ArchiveKey, passphrase: str) -> None:
        self._gate.change_passphrase(path, key, passphrase)

    def restore(self, backup: Path, target: Path, secret: Secret) -> ArchiveKey:
        return self._gate.restore(backup, target, secret)

    def practice(self) -> Opening:
        return self._gate.practice()
