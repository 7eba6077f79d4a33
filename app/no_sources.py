"""Keeps PySide6 from reading the source of everything that is imported after it."""

import sys
from types import ModuleType


def read_no_sources() -> None:
    """Let PySide6 take every module for one without a source, as it does in a frozen program.

    It would search each for its own name, to know where its snake_case feature might be switched
    on, which nobody here does: 7 ms before the first window, and 50 MB of text that Python keeps.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - brings the module below

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_no_feature)  # noqa: B010 - not in its stubs


def _uses_no_feature(_module: ModuleType) -> bool:
    return False
