"""The one place where database errors meet the errors the user is told about."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy.exc
from sqlcipher3 import dbapi2

from models.domain.archive_errors import StoreUnavailableError
from models.store.faults import raise_store_error, store_fault

__all__ = ["StoreUnavailableError", "raise_store_error", "store_errors", "store_fault"]


@contextmanager
def store_errors() -> Iterator[None]:
    """Turn database faults inside the block into ``StoreUnavailableError``.

    In use, read-only, full, damaged and out of reach are the world's; everything else is a bug
    and travels up untouched.
    """
    try:
        yield
    except (sqlalchemy.exc.DBAPIError, dbapi2.Error) as error:
        raise_store_error(error)
        raise
