"""Sources that PySide6 would read and keep stay on the disk."""

import importlib
import linecache
import sys

import pytest

from app.no_sources import read_no_sources


@pytest.fixture
def fresh_module(monkeypatch):
    """The name of a small module that nobody has imported yet."""
    read_no_sources()
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    linecache.clearcache()
    return "colorsys"


@pytest.mark.usefixtures("qapp")
def test_that_what_is_imported_leaves_no_source_in_memory(fresh_module):
    importlib.import_module(fresh_module)
    exec(f"import {fresh_module}", {})  # noqa: S102 - the statement that PySide6 looks at
    assert not [file for file in linecache.cache if file.endswith("colorsys.py")]
