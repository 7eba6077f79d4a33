"""The album: pictures of what is on the screen, what was wrong with them, and an index."""

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.demonstration.tour.focus import FocusEyes
from app.demonstration.tour.layout import complaints
from app.demonstration.tour.variants import Variant

SIZE = (1366, 768)  # the common municipal laptop
VEIL = QColor(0, 0, 0, 70)  # what lies behind a dialog cannot be touched


@dataclass(slots=True)
class Album:
    """All pictures of one run, or only what would be complained about."""

    out: Path
    tell: Callable[[str], None]
    is_kept: bool = True
    names: dict[Variant, list[str]] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    eyes: dict[Variant, FocusEyes] = field(default_factory=dict)

    def keep(self, variant: Variant, name: str, windows: Sequence[QWidget]) -> None:
        """Keep a picture of the screen; the window in front comes last."""
        folder = self.out / variant.name
        folder.mkdir(parents=True, exist_ok=True)
        picture = _screen_with(windows)
        if self.is_kept and not picture.save(str(folder / f"{name}.png")):
            self.failures.append(f"{variant.name}/{name}: the picture could not be written")
        self.names.setdefault(variant, []).append(name)
        eyes = self.eyes.setdefault(variant, FocusEyes())
        found = [*complaints(windows[-1]), *eyes.complaints(windows[-1])]
        self.findings += [f"{variant.name}/{name}: {one}" for one in found]

    def fail(self, variant: Variant, what: str, why: str) -> None:
        """Remember that pages could not be pictured."""
        self.failures.append(f"{variant.name}/{what}: {why}")
        self.tell(f"  FAILED {variant.name}/{what}: {why}")

    def close(self) -> Path:
        """Write the index and the list of findings; return the index."""
        findings = "".join(f"{one}\n" for one in self.findings)
        (self.out / "findings.txt").write_text(findings, encoding="utf-8")
        index = self.out / "index.html"
        index.write_text(_index(self.names), encoding="utf-8")
        return index


def _screen_with(windows: Sequence[QWidget]) -> QPixmap:
    """Paint the windows where they are on the screen, a veil under each but the first."""
    screen = QPixmap(*SIZE)
    screen.fill(QColor("black"))
    painter = QPainter(screen)
    for number, window in enumerate(windows):
        if number and window.isModal():
            painter.fillRect(screen.rect(), VEIL)
        painter.drawPixmap(window.mapToGlobal(QPoint(0, 0)), window.grab())
    painter.end()
    return screen


_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Trivselskurve: every page</title>
<style>body{font:16px sans-serif;margin:24px;background:#f7f5f0;color:#1f2a33}
nav a{margin-right:16px}figure{display:inline-block;margin:8px;width:32%;vertical-align:top}
img{width:100%;border:1px solid #e4dfd5}figcaption{padding:4px 0}</style>"""  # noqa: E501


def _index(names: dict[Variant, list[str]]) -> str:
    links = "".join(f'<a href="#{one.name}">{html.escape(one.title)}</a>' for one in names)
    parts = [_HEAD, f"<h1>Every page</h1><nav>{links}</nav>"]
    for variant, pictures in names.items():
        parts.append(f'<h2 id="{variant.name}">{html.escape(variant.title)}</h2>')
        parts += [_figure(f"{variant.name}/{name}.png", name) for name in pictures]
    return "\n".join(parts)


def _figure(path: str, name: str) -> str:
    return (
        f'<figure><a href="{path}"><img loading="lazy" src="{path}" alt="{name}"></a>'
        f"<figcaption>{name}</figcaption></figure>"
    )
