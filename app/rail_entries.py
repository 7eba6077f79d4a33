"""What the rail lists: only rooms that exist."""

from PySide6.QtCore import QCoreApplication

from app.widgets.rail_entry import RailEntry

CASELOAD = "caseload"
TODAY = "today"
AGREEMENTS = "agreements"
GROUPS = "groups"
PAPERS = "papers"
PREFERENCES = "preferences"
HELP = "help"
LOCK = "lock"


def rail_entries() -> tuple[RailEntry, ...]:
    """List the entries from top to bottom."""
    return (
        RailEntry(CASELOAD, "folder-heart", _my_cases),
        RailEntry(TODAY, "calendar-days", _today),
        RailEntry(AGREEMENTS, "list-checks", _agreements),
        RailEntry(GROUPS, "users", _groups),
        RailEntry(PAPERS, "file-text", _papers),
        RailEntry(PREFERENCES, "settings", _settings, at_bottom=True),
        RailEntry(HELP, "life-buoy", _help, shortcut="F1", at_bottom=True),
        RailEntry(LOCK, "lock", _lock, shortcut="Ctrl+L", at_bottom=True),
    )


def _my_cases() -> str:
    return QCoreApplication.translate("Rail", "My cases")


def _today() -> str:
    return QCoreApplication.translate("Rail", "Today")


def _agreements() -> str:
    return QCoreApplication.translate("Rail", "Agreements")


def _groups() -> str:
    return QCoreApplication.translate("Rail", "Groups")


def _papers() -> str:
    return QCoreApplication.translate("Rail", "Documents")


def _settings() -> str:
    return QCoreApplication.translate("Rail", "Settings")


def _help() -> str:
    return QCoreApplication.translate("Rail", "Help")


def _lock() -> str:
    return QCoreApplication.translate("Rail", "Lock")
