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


# What is given out in other ways has a code in the log, too.
ACCESS = "access"  # everything about one person
# Who reads what is made for no audience, as the log has it.
TEAM, CITIZEN = "team", "citizen"
