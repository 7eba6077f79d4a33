"""Where each part of an archive lies inside its folder."""

from dataclasses import dataclass
from pathlib import Path

ARCHIVE_SUFFIX = ".trivsel"


@dataclass(frozen=True, slots=True)
class ArchiveFolder:
    """The folder ``NAME.trivsel``; symbolic links are resolved, so one archive has one path."""

    path: Path

    @classmethod
    def at(cls, path: Path) -> "ArchiveFolder":
        """Return the archive folder that ``path`` leads to, whether or not it exists."""
        return cls(path.resolve())

    @property
    def database(self) -> Path:
        return self.path / "archive.db"

    @property
    def write_ahead_log(self) -> Path:
        return self.path / "archive.db-wal"

    @property
    def keys(self) -> Path:
        return self.path / "keys.json"

    @property
    def head(self) -> Path:
        return self.path / "head.json"

    @property
    def attempts(self) -> Path:
        return self.path / "attempts.json"

    @property
    def lock(self) -> Path:
        return self.path / "in-use.lock"

    @property
    def backups(self) -> Path:
        return self.path / "backups"
