"""Rules that a reader would otherwise have to remember."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(
    path for folder in ("app", "charts", "models") for path in (ROOT / folder).rglob("*.py")
)
ICONS = ROOT / "resources" / "icons"

LINES_AT_MOST = 300
# The program sends nothing, so it has no use for these.
NETWORK = {"aiohttp", "ftplib", "http", "httpx", "imaplib", "requests", "smtplib", "socket",
           "socketserver", "ssl", "telnetlib", "urllib3", "xmlrpc"}  # fmt: skip
NETWORK_PARTS = {"urllib.request", "PySide6.QtNetwork", "PySide6.QtWebSockets"}


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def nodes(*kinds: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    """Walk all our code for syntax of some kinds."""
    for path in SOURCES:
        for node in ast.walk(parsed(path)):
            if isinstance(node, kinds):
                yield path, node


def calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    """Walk all our code for calls of methods with some names."""
    for path, node in nodes(ast.Call):
        assert isinstance(node, ast.Call)
        if isinstance(node.func, ast.Attribute) and node.func.attr in names:
            yield path, node


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def imported(node: ast.AST) -> list[str]:
    """List the modules, and what is taken from them, that an import names."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def test_that_our_packaging_folder_does_not_hide_the_installed_package():
    # matplotlib and pytest import PyPA's `packaging`; a folder without __init__.py loses to it.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_that_resources_hold_no_code():
    assert not list((ROOT / "resources").rglob("*.py"))


def test_that_no_module_is_longer_than_a_reader_can_hold():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert not {str(path): n for path, n in lengths.items() if n > LINES_AT_MOST}


def test_that_every_module_says_what_it_is_for():
    assert not [str(path) for path in SOURCES if not ast.get_docstring(parsed(path))]


def test_that_no_module_has_the_name_of_a_folder_beside_it():
    assert not [str(path) for path in SOURCES if path.with_suffix("").is_dir()]


def test_that_nothing_in_the_program_can_send():
    assert not [
        f"{where(path, node)}: {name}"
        for path, node in nodes(ast.Import, ast.ImportFrom)
        for name in imported(node)
        if name.partition(".")[0] in NETWORK or name in NETWORK_PARTS
    ]


def test_that_every_icon_asked_for_is_bundled():
    asked = [
        (path, call, literal(value))
        for path, call in calls("icon", "set_icon")
        for value in call.args[:1]
    ]
    asked += [
        (path, node, literal(node.value))
        for path, node in nodes(ast.keyword)
        if isinstance(node, ast.keyword) and node.arg in {"icon", "icon_name"}
    ]
    assert not [
        f"{where(path, node)}: {name}"
        for path, node, name in asked
        if name and not (ICONS / f"{name}.svg").is_file()
    ]


def test_that_looks_come_from_the_theme_alone():
    assert not [
        where(path, call)
        for path, call in calls("setStyleSheet")
        if path != ROOT / "app" / "theme.py"
    ]


def test_that_no_lambda_keeps_a_widget_alive_through_a_connection():
    # PySide6 frees a widget that connected a bound method, not one that connected a lambda.
    assert not [
        where(path, call)
        for path, call in calls("connect")
        if any(isinstance(argument, ast.Lambda) for argument in call.args)
    ]


class Bell(QObject):
    rung = Signal()


@pytest.mark.parametrize(
    ("singleton", "times", "act"),
    [
        pytest.param(None, 1_000, lambda bell: bell.setObjectName("bell"), id="void calls"),
        pytest.param(True, 10_000, lambda bell: bell.rung.emit(), id="signals"),
    ],
)
def test_that_qt_gives_back_every_reference_it_takes(singleton, times, act):
    # PySide6 6.12.0 on Python 3.11 dropped one per call, until the interpreter aborted.
    bell = Bell()
    before = sys.getrefcount(singleton)
    for _ in range(times):
        act(bell)
    assert abs(sys.getrefcount(singleton) - before) < times / 10
