"""New ids: UUIDs that sort by the time they were made, as 32 hexadecimal digits."""

from uuid6 import uuid7


def new_id() -> str:
    """Return a fresh UUIDv7 without dashes."""
    return uuid7().hex
