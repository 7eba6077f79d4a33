"""What a document holds for whom: the proposal for each audience, which an archive can change."""

from collections.abc import Mapping
from enum import StrEnum

from models.domain.plans import Audience


class Part(StrEnum):
    """What can be switched on and off in a document. Stored by value: add, never rename."""

    WORDS = "words"  # the child's own
    CURVE = "curve"
    SENTENCES = "sentences"  # what each curve means
    LINES = "lines"  # the single lines of the forms
    ADULTS_OWN = "adults_own"  # the adults' own wellbeing
    LIMITS = "limits"  # limits, most of them borrowed
    COOPERATION = "cooperation"
    POINTS = "points"  # what works, what worries, what needs to happen
    SCALING = "scaling"  # each participant from 0 to 10
    GOALS = "goals"
    AGREEMENTS = "agreements"
    NAMES = "names"  # off: roles instead


# Each needs a yes of its own every time, so no profile can hold it.
ASKED_EACH_TIME = frozenset({Part.ADULTS_OWN, Part.COOPERATION})

Profile = frozenset[Part]
_EVERYBODYS = {Part.WORDS, Part.CURVE, Part.SENTENCES, Part.AGREEMENTS, Part.NAMES}

# Off wherever nobody decided otherwise: single lines and borrowed limits are easily misread.
PROPOSED: Mapping[Audience, Profile] = {
    Audience.CHILD: frozenset({Part.WORDS, Part.CURVE, Part.GOALS, Part.AGREEMENTS, Part.NAMES}),
    Audience.PARENTS: frozenset({*_EVERYBODYS, Part.POINTS, Part.SCALING, Part.GOALS}),
    Audience.SCHOOL: frozenset({*_EVERYBODYS, Part.POINTS}),
    Audience.COUNSELLOR: frozenset({*_EVERYBODYS, Part.POINTS, Part.SCALING, Part.GOALS}),
    Audience.MEETING: frozenset({*_EVERYBODYS, Part.POINTS, Part.SCALING, Part.GOALS}),
}
