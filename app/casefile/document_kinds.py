"""The documents that can leave a case."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """Which document; the codes also stand in the log of documents."""

    NETWORK_MEETING = "network_meeting"
    CURVE = "curve"
