"""The documents made in this room."""

from enum import StrEnum


class HandoutKind(StrEnum):
    """Which document; the case file asks by these codes, and the log of documents keeps them."""

    NETWORK_MEETING = "network_meeting"
    CURVE = "curve"
