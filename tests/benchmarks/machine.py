"""On what was measured."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion


def machine() -> str:
    """Name cores, processor, Python, Qt, load and day in one line."""
    today = datetime.now(UTC).date()  # noqa: TID251 - of the measurement itself
    return (
        f"{os.cpu_count()} cores, {_processor()}; load {os.getloadavg()[0]:.1f}; "
        f"Python {platform.python_version()}, Qt {qVersion()}; {platform.system()}; {today}"
    )


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()
