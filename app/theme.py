"""From tokens to palette, style sheet, fonts, icons and the looks of a voice."""

import re
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.application import STYLED
from app.fonts import FAMILY, load_fonts, tabular
from app.icons import ThemeIcon

TEXT_PERCENT_RANGE = (100, 200)
VOICE_COUNT = 6


class Mode(StrEnum):
    """What the user chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Marker(StrEnum):
    """The shape that stands for a voice besides its colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    STAR = "star"


class VoiceStyle(NamedTuple):  # a dataclass takes longer before the first window
    """How one voice is marked everywhere: colour and shape; a chart adds its dashes."""

    colour: QColor
    marker: Marker
    is_hollow: bool = False  # from the seventh voice on the markers come again, hollow


class Theme(QObject):
    """The look in force; widgets read it when they paint, so it can change at any time."""

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        *,
        mode: Mode | str = Mode.SYSTEM,
        text_percent: int = 100,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._resources = resources
        self._tokens = read_tokens(resources / "theme" / "tokens.toml")
        self._mode = Mode(mode)
        self._text_percent = _within(text_percent, TEXT_PERCENT_RANGE)
        self._app: QApplication | None = None
        self._colours = self._colours_of(self.scheme)

    # What is in force

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def text_percent(self) -> int:
        return self._text_percent

    @property
    def scheme(self) -> Mode:
        """The colours in force: LIGHT, DARK or HIGH_CONTRAST, never SYSTEM."""
        return _system_scheme() if self._mode is Mode.SYSTEM else self._mode

    @property
    def resources(self) -> Path:
        return self._resources

    # What widgets ask for

    def colour(self, name: str) -> QColor:
        """Give the colour of a token, such as ``"ink"``."""
        return QColor(self._colours[name])

    def hex(self, name: str) -> str:
        """Give the colour of a token as ``#RRGGBB``."""
        return self._colours[name].name()

    def icon(self, name: str, role: str = "ink") -> ThemeIcon:
        """Give a Lucide icon that follows the theme; ``role`` is a colour token."""
        file = self._resources / "icons" / f"{name}.svg"
        if not file.is_file():
            raise FileNotFoundError(f"no icon {name!r}")
        return ThemeIcon(file, role, self.colour)

    def voice(self, slot: int) -> VoiceStyle:
        """Give the looks of a voice by its marker slot; from 6 on the markers come again."""
        turn, index = divmod(slot, VOICE_COUNT)
        marker = tuple(Marker)[index]
        return VoiceStyle(self.colour(f"voice-{index + 1}"), marker, turn % 2 == 1)

    def pixels(self, px: float) -> int:
        """Scale a length given at 100 % text to the text size in force."""
        return round(px * self._text_percent / 100)

    def points(self, px: float) -> float:
        """Give the font size in points for a size in px at 100 % text (96 px to the inch)."""
        return px * self._text_percent / 100 * 0.75

    def type_size(self, name: str) -> float:
        """Give a size of the [type] table in px at 100 % text."""
        return float(self._tokens["type"][name])

    def space(self, name: str) -> int:
        """Give a distance of the [space] table in px."""
        return int(self._tokens["space"][name])

    def font(
        self,
        size: str = "body",
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        figures: bool = False,
    ) -> QFont:
        """Give a font of the [type] table; ``figures`` makes numbers stand under each other."""
        font = QFont(FAMILY)
        font.setPixelSize(self.pixels(self.type_size(size)))
        font.setWeight(weight)
        return tabular(font) if figures else font

    # Changing it

    def apply(self, app: QApplication) -> None:
        """Dress the application; from now on every change of the theme reaches all windows."""
        load_fonts(self._resources / "fonts")
        if not app.property(STYLED):
            app.setStyle("Fusion")
        self._app = app
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._dress()

    def set_mode(self, mode: Mode | str) -> None:
        """Choose light, dark, high contrast, or what the desktop says."""
        if Mode(mode) is not self._mode:
            self._mode = Mode(mode)
            self._dress()

    def set_text_percent(self, percent: int) -> None:
        """Choose the text size, 100-200 %."""
        percent = _within(percent, TEXT_PERCENT_RANGE)
        if percent != self._text_percent:
            self._text_percent = percent
            self._dress()

    def style_sheet(self) -> str:
        """Fill the tokens in force into theme.qss."""
        template = (self._resources / "theme" / "theme.qss").read_text(encoding="utf-8")
        return re.sub(r"@([a-z0-9-]+(?:\([a-z0-9.-]+\))?)", self._value, template)

    def _value(self, match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith("px("):
            return f"{self.pixels(float(name[3:-1]))}px"
        if name.startswith("type("):
            return f"{self.pixels(self.type_size(name[5:-1]))}px"
        if name.startswith("image("):
            folder = (self._resources / "theme").as_posix()
            return f'url("{folder}/{name[6:-1]}-{self.scheme}.svg")'
        return self.hex(name)

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self._colours = self._colours_of(self.scheme)
        if self._app is not None:
            self._app.setPalette(self._palette())
            self._app.setFont(self.font())
            self._app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def _colours_of(self, scheme: Mode) -> dict[str, QColor]:
        table = self._tokens[scheme.value]
        return {name: QColor(value) for name, value in table.items()}

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self._colours[name])
        off = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(off, role, self._colours["placeholder"])
        return palette


def read_tokens(file: Path) -> dict[str, dict[str, str]]:
    """Read the tables of tokens.toml: names with a quoted colour or a plain number.

    tomllib would read it too, but costs 4 ms before the first window; a test compares.
    """
    tables: dict[str, dict[str, str]] = {}
    table: dict[str, str] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            table = tables.setdefault(line[1 : line.index("]")], {})
        elif "=" in line and not line.startswith("#"):
            name, value = line.split("=", 1)
            table[name.strip()] = value.split(" #", 1)[0].strip().strip('"')
    return tables


_PALETTE = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Accent: "accent",
}


def _system_scheme() -> Mode:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return Mode.LIGHT
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Mode.HIGH_CONTRAST
    return Mode.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Mode.LIGHT


def _within(value: int, limits: tuple[int, int]) -> int:
    return max(limits[0], min(limits[1], value))
