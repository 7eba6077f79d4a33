"""The one place that asks the machine what time it is."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


class SystemClock:
    """The machine's clock, as ``models.services.ports.Clock``."""

    def now(self) -> datetime:
        """Return the time in UTC."""
        from datetime import UTC, datetime  # noqa: PLC0415 - nobody asks before the first paint

        return datetime.now(UTC)  # noqa: TID251 - this is the clock that everyone else is given

    def today(self) -> date:
        """Return the day where the therapist is."""
        from datetime import UTC, datetime  # noqa: PLC0415 - as above

        return datetime.now(UTC).astimezone().date()  # noqa: TID251 - as above


def seconds_with_sleep() -> float:
    """Return seconds that never go back, and pass while the lid is closed: for the idle lock."""
    # Python's own monotonic clock stands still meanwhile, on Linux and on macOS.
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform)
    return time.clock_gettime(getattr(time, name)) if name else time.monotonic()
