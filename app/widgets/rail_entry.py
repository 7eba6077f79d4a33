"""One line of the rail, as data."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One line of the rail."""

    key: str
    icon: str
    text: Callable[[], str]  # asked again when the language changes
    shortcut: str = ""  # such as "Ctrl+L"
    at_bottom: bool = False
