"""What the check of an archive found."""

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """What can be wrong, one code per sentence."""

    DAMAGED_PAGE = "damaged_page"  # the file's own check
    FOREIGN_OBJECT = "foreign_object"  # a table, trigger, view or index that is not ours
    MISSING_OBJECT = "missing_object"  # a table, trigger or index of ours that is gone
    BROKEN_CHAIN = "broken_chain"  # a log entry was changed, removed or put in
    ROW_CHANGED = "row_changed"  # a row is not as the log last saw it
    ROW_MISSING = "row_missing"  # a row that the log knows is gone
    ROW_UNKNOWN = "row_unknown"  # a row that the log never saw
    LOG_CUT = "log_cut"  # the log ends before the point last seen
    LOG_FORKED = "log_forked"  # the log does not pass through the point last seen
    HEAD_UNREADABLE = "head_unreadable"  # head.json was changed
    SUMMARY_STALE = "summary_stale"  # the case list does not match a case; rebuilding mends it


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """The findings with the place of each: table and id, or a sequence number."""

    findings: tuple[tuple[Finding, str], ...]
    rows: int  # rows compared
    entries: int  # log entries compared

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings
