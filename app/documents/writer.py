"""A document's bytes become a file: whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path


class WriteProblem(StrEnum):
    """Why a file could not be written."""

    DISK_FULL = "disk_full"
    NOT_ALLOWED = "not_allowed"  # a read-only place, or no right to write there
    NO_FOLDER = "no_folder"
    IN_USE = "in_use"  # open in another program, as Windows locks it
    OTHER = "other"


class DocumentNotWrittenError(Exception):
    """The world's fault, not ours: the message says what to do. Nothing was left behind."""

    def __init__(self, problem: WriteProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


_PROBLEMS = {
    errno.ENOSPC: WriteProblem.DISK_FULL,
    errno.EDQUOT: WriteProblem.DISK_FULL,
    errno.EFBIG: WriteProblem.DISK_FULL,
    errno.EROFS: WriteProblem.NOT_ALLOWED,
    errno.EACCES: WriteProblem.NOT_ALLOWED,
    errno.EPERM: WriteProblem.NOT_ALLOWED,
    errno.ENOENT: WriteProblem.NO_FOLDER,
    errno.ENOTDIR: WriteProblem.NO_FOLDER,
    errno.EISDIR: WriteProblem.IN_USE,
    errno.EBUSY: WriteProblem.IN_USE,
    errno.ETXTBSY: WriteProblem.IN_USE,
}


def file_name(stem: str, day: date) -> str:
    """Return a file name that names nobody: "status-netvaerksmoede-2026-11-22.pdf"."""
    return f"{stem}-{day.isoformat()}.pdf"


def write_document(content: bytes, target: Path) -> None:
    """Write ``content`` beside ``target``, make it durable, then take its place.

    Raises DocumentNotWrittenError; what was there before is then untouched.
    """
    write_together({target: content})


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together: all are whole on the disk before one takes its place.

    Raises DocumentNotWrittenError; no half file is left behind.
    """
    beside: dict[Path, Path] = {}
    try:
        try:
            if any(target.is_dir() for target in contents):
                raise IsADirectoryError(errno.EISDIR, "a folder has that name")
            for target, content in contents.items():
                beside[target] = _written_beside(content, target)
            for target, part in beside.items():
                part.replace(target)
        finally:
            for part in beside.values():
                part.unlink(missing_ok=True)
        for folder in {target.parent for target in contents}:
            _settle(folder)
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, WriteProblem.OTHER)
        raise DocumentNotWrittenError(problem) from error


def _written_beside(content: bytes, target: Path) -> Path:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part


def _settle(folder: Path) -> None:
    """Make the new name durable where the system lets a folder be opened (not Windows)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
