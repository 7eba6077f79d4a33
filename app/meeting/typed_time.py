"""Read a time of day the way people write it: 14.30, 14:30, 1430, 14."""

import re
from datetime import time

_TIME = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?", re.IGNORECASE)


def read_time(text: str) -> time | None:
    """Return the time, or None where the text is none."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
