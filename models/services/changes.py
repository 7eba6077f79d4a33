"""What a service call changed, so that open pages know whether to look again."""

from enum import Flag, auto


class Changes(Flag):
    """The parts of an archive a write can touch."""

    NONE = 0
    CASES = auto()
    MEMBERS = auto()
    SESSIONS = auto()
    ANSWERS = auto()
    PLANS = auto()  # goals, agreements, decisions, interventions
    SHARING = auto()
    DOCUMENTS = auto()
    SETTINGS = auto()
    DRAFTS = auto()
    GROUPS = auto()
