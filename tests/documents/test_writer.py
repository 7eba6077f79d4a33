"""A document becomes a file whole or not at all."""

import errno
import os
from datetime import date
from pathlib import Path

import pytest

from app.documents.writer import (
    DocumentNotWrittenError,
    WriteProblem,
    file_name,
    write_document,
)


def test_that_the_file_holds_exactly_the_bytes_and_nothing_is_left_beside_it(tmp_path):
    target = tmp_path / "status æøå.pdf"
    write_document(b"%PDF", target)
    assert target.read_bytes() == b"%PDF"
    assert list(tmp_path.iterdir()) == [target]


def test_that_an_older_file_is_replaced(tmp_path):
    target = tmp_path / "status.pdf"
    target.write_bytes(b"old")
    write_document(b"new", target)
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, WriteProblem.DISK_FULL),
        (errno.EDQUOT, WriteProblem.DISK_FULL),
        (errno.EROFS, WriteProblem.NOT_ALLOWED),
        (errno.EACCES, WriteProblem.NOT_ALLOWED),
        (errno.EBUSY, WriteProblem.IN_USE),
        (errno.EIO, WriteProblem.OTHER),
    ],
)
def test_that_trouble_is_named_and_the_older_file_is_untouched(
    tmp_path, monkeypatch, number, problem
):
    target = tmp_path / "status.pdf"
    target.write_bytes(b"old")

    def fail(_handle):
        raise OSError(number, "trouble")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DocumentNotWrittenError) as caught:
        write_document(b"new", target)
    assert caught.value.problem is problem
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_missing_folder_is_named(tmp_path):
    with pytest.raises(DocumentNotWrittenError) as caught:
        write_document(b"x", tmp_path / "nowhere" / "status.pdf")
    assert caught.value.problem is WriteProblem.NO_FOLDER


def test_that_an_error_names_no_place(tmp_path):
    with pytest.raises(DocumentNotWrittenError) as caught:
        write_document(b"x", tmp_path / "Mia" / "status.pdf")
    assert "Mia" not in str(caught.value)


def test_that_a_folder_in_the_way_is_not_written_over(tmp_path):
    target = tmp_path / "status.pdf"
    target.mkdir()
    with pytest.raises(DocumentNotWrittenError):
        write_document(b"x", target)
    assert list(tmp_path.iterdir()) == [target]


def test_that_where_folders_cannot_be_opened_the_file_is_still_written(tmp_path, monkeypatch):
    really_open = os.open

    def no_folders(path, flags, *more, **others):
        if Path(path).is_dir():
            raise PermissionError(errno.EACCES, "a folder")
        return really_open(path, flags, *more, **others)

    monkeypatch.setattr(os, "open", no_folders)
    write_document(b"x", tmp_path / "status.pdf")
    assert (tmp_path / "status.pdf").read_bytes() == b"x"


def test_that_a_file_name_is_a_stem_and_a_day():
    assert file_name("status", date(2026, 11, 22)) == "status-2026-11-22.pdf"
