"""Where things lie: what the program brings along, and the user's own folders."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "trivselskurve"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders the program reads and writes; tests hand in others."""

    resources: Path  # brought along, read only
    settings: Path  # settings.json, window.ini, archive heads
    logs: Path
    documents: Path  # where archives and PDFs are proposed to go

    @classmethod
    def standard(cls, documents: Path | None = None) -> "Paths":
        """Give the folders of this machine and this user; the desktop knows ``documents``."""
        settings = _settings_folder()
        return cls(
            resources=_program_folder() / "resources",
            settings=settings,
            logs=settings / "logs",
            documents=documents or Path.home(),
        )

    @classmethod
    def within(cls, folder: Path) -> "Paths":
        """Keep all user folders inside one folder: tests, demonstration, portable use."""
        return cls(
            resources=_program_folder() / "resources",
            settings=folder / "settings",
            logs=folder / "settings" / "logs",
            documents=folder / "documents",
        )

    @property
    def settings_file(self) -> Path:
        return self.settings / "settings.json"

    @property
    def window_state_file(self) -> Path:
        return self.settings / "window.ini"

    @property
    def tokens(self) -> Path:
        return self.resources / "theme" / "tokens.toml"

    @property
    def translations(self) -> Path:
        return self.resources / "i18n"


def _program_folder() -> Path:
    """Find the folder above ``resources``: the bundle when frozen, else the checkout."""
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
    return Path(__file__).resolve().parent.parent


def _settings_folder() -> Path:
    # Written out rather than asked of a library: three cases, and nothing imported
    # before the first window.
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "Trivselskurve"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Trivselskurve"
    return Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / PROGRAM
