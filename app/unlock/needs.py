"""What the unlock room gets from outside."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

# Only types: the first paint of the program waits for what is imported here.
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.tasks import TaskRunner
    from app.unlock.ports import ArchiveGate, OpenArchive
    from app.widgets.folder_dialog import ChooseFolder
    from models.domain.archive_errors import ArchiveError


def ask_for_folder(
    parent: "QWidget", title: str, start: "Path", tell: "Callable[[Path], None]"
) -> None:
    """Open the system's folder dialog."""
    from app.widgets.folder_dialog import choose_folder  # noqa: PLC0415 - after the first paint

    choose_folder(parent, title, start, tell)


@dataclass(frozen=True, slots=True)
class UnlockNeeds:
    """What the room gets from outside."""

    gate: "ArchiveGate"
    tasks: "TaskRunner"
    documents: "Path"  # where archives are proposed to go
    help_folder: "Path"  # resources/help
    word_error: "Callable[[ArchiveError], str]"  # in the window's language
    language: "Callable[[], str]"
    choose_language: "Callable[[str], None]"
    open_archive: "OpenArchive"
    today: "Callable[[], date]"
    choose_folder: "ChooseFolder" = ask_for_folder
