"""One line of the rail, as data."""

from collections.abc import Callable
from typing import NamedTuple


class RailEntry(NamedTuple):  # a dataclass takes longer before the first window
    """One line of the rail."""

    key: str
    icon: str
    text: Callable[[], str]  # asked again when the language changes
    shortcut: str = ""  # such as "Ctrl+L"
    at_bottom: bool = False
