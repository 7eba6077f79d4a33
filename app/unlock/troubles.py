"""Which ways out there are of each trouble with an archive. No Qt, no words."""

from enum import StrEnum

from models.domain.archive_errors import ArchiveError, ArchiveErrorCode, ArchiveInUseError


class WayOut(StrEnum):
    """What can be done; the first one of a trouble is what most people want."""

    TRY_AGAIN = "try_again"
    TAKE_OVER = "take_over"
    OPEN_ANYWAY = "open_anyway"  # after a tick that says one has understood
    RESTORE = "restore"
    CHOOSE_OTHER = "choose_other"


_WAYS: dict[ArchiveErrorCode, tuple[WayOut, ...]] = {
    ArchiveErrorCode.MISSING_KEY_FILE: (WayOut.RESTORE, WayOut.TRY_AGAIN),
    ArchiveErrorCode.MISSING_DATABASE: (WayOut.RESTORE, WayOut.TRY_AGAIN),
    ArchiveErrorCode.DAMAGED_KEY_FILE: (WayOut.RESTORE, WayOut.TRY_AGAIN),
    ArchiveErrorCode.EMPTY_ARCHIVE_FILE: (WayOut.RESTORE,),
    ArchiveErrorCode.DAMAGED: (WayOut.RESTORE,),
    ArchiveErrorCode.OLDER_THAN_LAST_TIME: (WayOut.OPEN_ANYWAY, WayOut.RESTORE),
    ArchiveErrorCode.IN_USE: (WayOut.TRY_AGAIN,),
    ArchiveErrorCode.READ_ONLY: (WayOut.TRY_AGAIN,),
    ArchiveErrorCode.DISK_FULL: (WayOut.TRY_AGAIN,),
    ArchiveErrorCode.UNREACHABLE: (WayOut.TRY_AGAIN,),
}


def ways_out(error: ArchiveError) -> tuple[WayOut, ...]:
    """Return what can be done about an error, the best first; choosing another always can."""
    ways = _WAYS.get(error.code, ())
    if isinstance(error, ArchiveInUseError) and is_elsewhere(error):
        ways = (*ways, WayOut.TAKE_OVER)
    return (*ways, WayOut.CHOOSE_OTHER)


def is_elsewhere(error: ArchiveInUseError) -> bool:
    """Whether another machine holds the archive: it may have crashed, and a person must say so."""
    return error.holder is not None and not error.holder.on_this_machine
