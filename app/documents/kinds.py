"""Which documents there are; the codes also stand in the log of documents."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """A document about one case."""

    NETWORK_MEETING = "network_meeting"
    OPEN_DIALOGUE = "open_dialogue"
    MY_CURVE = "my_curve"
    CURVE = "curve"
    HAND_OVER = "hand_over"
    SUPERVISION = "supervision"
    RECALL_LETTER = "recall_letter"
