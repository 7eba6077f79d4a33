"""What a service call can raise beside ``InvalidInputError``."""

from models.domain.archive_errors import ArchiveError, ReadOnlyArchiveError, StoreUnavailableError

__all__ = ["ArchiveError", "ReadOnlyArchiveError", "StoreUnavailableError", "UnknownIdError"]


class UnknownIdError(LookupError):
    """An id that is not in the archive: a bug, or a page that outlived its case."""
