"""The stage of the demonstration: the whole program, on a clock that the story moves."""

import time as machine_time
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.application import make_application
from app.bootstrap import Surface, build
from app.demonstration.robot import Robot
from app.paths import Paths
from app.settings import load_settings
from app.shell import Shell

SIZE = (1366, 768)  # the common municipal laptop


class StoryClock:
    """Ten in the morning of the story's day, running at the machine's pace from there."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._started = machine_time.monotonic()

    def now(self) -> datetime:
        """Return the story's time in UTC."""
        passed = timedelta(seconds=machine_time.monotonic() - self._started)
        return datetime.combine(self.day, time(10), UTC) + passed

    def today(self) -> date:
        """Return the story's day."""
        return self.day


def tell(line: str) -> None:
    """Say what happens, at once: the director listens."""
    print(line, flush=True)


class Stage:
    """A started program in front of a robot's eyes."""

    def __init__(self, out: Path, day: date) -> None:
        self.out = out
        self.clock = StoryClock(day)
        self.application = make_application([])
        self.paths = Paths.within(out / "machine")
        self.shell = self._build()
        self.robot = Robot(self.application, out, self.tell)

    def _build(self) -> Shell:
        surface = Surface(self.application, self.paths, self.clock)
        shell = build(surface, load_settings(self.paths.settings_file))
        shell.parts.window.resize(*SIZE)
        shell.start()
        shell.parts.window.show()
        return shell

    def tell(self, line: str) -> None:
        """Say what happens."""
        tell(line)

    def end(self) -> None:
        """Close the window as a person does."""
        self.shell.parts.window.close()
