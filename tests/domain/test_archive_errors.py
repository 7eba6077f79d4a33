"""Errors of the archive carry a code and nothing that could be private."""

import pytest

from models.domain import archive_errors
from models.domain.archive_errors import (
    ArchiveError,
    ArchiveErrorCode,
    ArchiveHolder,
    ArchiveInUseError,
    TooManyAttemptsError,
    WrongRecoveryKeyError,
)


def kinds():
    found = vars(archive_errors).values()
    return [one for one in found if isinstance(one, type) and "code" in vars(one)]


def test_that_every_situation_has_an_error_of_its_own():
    assert {kind.code for kind in kinds()} == set(ArchiveErrorCode)
    assert len(kinds()) == len(ArchiveErrorCode)


@pytest.mark.parametrize("code", ArchiveErrorCode)
def test_that_an_error_says_its_code_and_no_more(code):
    kind = next(one for one in kinds() if one.code is code)
    error = kind(30) if kind is TooManyAttemptsError else kind()
    assert isinstance(error, ArchiveError)
    assert str(error) == code.value


def test_that_errors_keep_what_the_window_needs():
    holder = ArchiveHolder(1, "kontor-3", None, on_this_machine=False)
    error = ArchiveInUseError(holder)
    assert error.holder is holder
    assert "kontor" not in str(error)
    assert TooManyAttemptsError(30).wait_seconds == 30
    assert WrongRecoveryKeyError(mistyped=True).mistyped
