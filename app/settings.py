"""What the user chose for this machine; nothing about any family."""

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

LANGUAGES = ("da", "en")
THEME_MODES = ("system", "light", "dark", "high-contrast")
RECENT_COUNT = 5
LONG_SIDES_MM = (40.0, 4000.0)  # of a screen that somebody can have measured


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices with their defaults; changed with ``dataclasses.replace``, saved whole."""

    language: str = "da"  # of the window
    theme_mode: str = "system"
    text_percent: int = 100  # 100-200
    last_archive: str | None = None  # folder NAME.trivsel
    recent_archives: tuple[str, ...] = ()  # newest first, at most RECENT_COUNT
    idle_lock_minutes: int = 5  # 1-60
    initials_in_list: bool = True  # the list is private until names are asked for
    # The longer side in mm of each screen that was measured, by app.screens.screen_key
    screens_mm: Mapping[str, float] = field(default_factory=dict)
    family_screen: str | None = None  # where forms are shown; None: where the window is
    hide_from_capture: bool = True  # from screen sharing and recordings, where the system can
    backup_folder: str | None = None
    pack_folder: str | None = None  # more scales, norm sets and courses than the bundled ones

    def __repr__(self) -> str:
        return "Settings(...)"  # paths and names stay out of logs

    def with_archive(self, folder: Path) -> "Settings":
        """Return the settings with ``folder`` as the archive opened last."""
        others = tuple(path for path in self.recent_archives if path != str(folder))
        recent = (str(folder), *others)[:RECENT_COUNT]
        return replace(self, last_archive=str(folder), recent_archives=recent)


def _is_text_or_none(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_whole(low: int, high: int) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high

    return check


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _are_sizes(value: Any) -> bool:
    low, high = LONG_SIDES_MM
    return isinstance(value, dict) and all(
        isinstance(size, int | float) and not isinstance(size, bool) and low <= size <= high
        for size in value.values()
    )


def _is_paths(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(path, str) for path in value)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: value in LANGUAGES,
    "theme_mode": lambda value: value in THEME_MODES,
    "text_percent": _is_whole(100, 200),
    "last_archive": _is_text_or_none,
    "recent_archives": _is_paths,
    "idle_lock_minutes": _is_whole(1, 60),
    "initials_in_list": _is_bool,
    "screens_mm": _are_sizes,
    "family_screen": _is_text_or_none,
    "hide_from_capture": _is_bool,
    "backup_folder": _is_text_or_none,
    "pack_folder": _is_text_or_none,
}


def load_settings(file: Path) -> Settings:
    """Read the settings; what is unknown is ignored, what is bad falls back and is logged."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        logger.warning("settings could not be read; defaults are used")
        return Settings()
    if not isinstance(stored, dict):
        logger.warning("settings are not an object; defaults are used")
        return Settings()
    chosen: dict[str, Any] = {}
    for name in (one.name for one in fields(Settings)):
        if name not in stored:
            continue
        if _CHECKS[name](stored[name]):
            chosen[name] = stored[name]
        else:
            logger.warning("setting %s has a bad value; the default is used", name)
    if "recent_archives" in chosen:
        chosen["recent_archives"] = tuple(chosen["recent_archives"])[:RECENT_COUNT]
    return Settings(**chosen)


def save_settings(settings: Settings, file: Path) -> None:
    """Write the settings for the user's eyes only; a crash leaves the old file or the new."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    unfinished = file.with_suffix(".new")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        json.dump(values, stream, ensure_ascii=False, indent=2)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(file)
