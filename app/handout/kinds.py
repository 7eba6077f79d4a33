"""What each kind of document can hold, what is written for it, and whom it can be for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.documents.kinds import TEAM, DocumentKind
from models.domain.audiences import Part
from models.domain.plans import Audience


class Text(StrEnum):
    """What the therapist can write for a document."""

    WE_DO = "we_do"
    HEARD = "heard"
    QUESTION = "question"
    POINTS = "points"  # works, worries, needs to happen
    SCALING = "scaling"
    ASK_WHOM = "ask_whom"
    NEXT = "next"


OTHERS = tuple(one for one in Audience if one is not Audience.CHILD)
# The family itself need not have seen first what it is given.
_FAMILY = frozenset({Audience.CHILD, Audience.PARENTS})


@dataclass(frozen=True, slots=True)
class Traits:
    """What a kind of document is like."""

    parts: frozenset[Part] = frozenset()
    always: frozenset[Part] = frozenset()  # of the parts: cannot be switched off
    texts: frozenset[Text] = frozenset()
    audiences: tuple[Audience, ...] = OTHERS  # one: nobody is asked
    proposed: Audience = Audience.MEETING
    reader: str = ""  # in the log instead of an audience
    is_seen_first: bool = True  # DRAFT until the family has seen it
    has_recipients: bool = True
    needs_recipients: bool = True
    is_own_curve: bool = False  # nobody but the child is heard in it
    has_occasion: bool = False

    def audience(self, wished: Audience | None) -> Audience:
        """Return whom it is for: as wished, where it can be."""
        return wished if wished in self.audiences else self.proposed

    def is_draft_for(self, audience: Audience) -> bool:
        """Whether it says DRAFT until the family has seen it."""
        return self.is_seen_first and audience not in _FAMILY


_CURVE = frozenset({Part.CURVE, Part.SENTENCES, Part.LIMITS, Part.NAMES})

TRAITS: Mapping[DocumentKind, Traits] = {
    DocumentKind.NETWORK_MEETING: Traits(
        parts=frozenset(Part),
        texts=frozenset({Text.POINTS, Text.SCALING, Text.NEXT}),
        audiences=tuple(Audience),
        has_occasion=True,
    ),
    DocumentKind.OPEN_DIALOGUE: Traits(
        parts=frozenset({Part.WORDS, Part.NAMES}),
        texts=frozenset({Text.HEARD, Text.NEXT}),
        has_occasion=True,
    ),
    DocumentKind.MY_CURVE: Traits(
        parts=frozenset({Part.WORDS, Part.CURVE, Part.GOALS}),
        texts=frozenset({Text.WE_DO}),
        audiences=(Audience.CHILD,),
        proposed=Audience.CHILD,
        has_recipients=False,
        needs_recipients=False,
        is_own_curve=True,
    ),
    DocumentKind.CURVE: Traits(
        parts=_CURVE,
        always=frozenset({Part.CURVE}),
        proposed=Audience.PARENTS,
        needs_recipients=False,
    ),
    DocumentKind.HAND_OVER: Traits(
        parts=_CURVE | {Part.WORDS, Part.GOALS, Part.AGREEMENTS},
        texts=frozenset({Text.POINTS, Text.ASK_WHOM, Text.NEXT}),
        proposed=Audience.COUNSELLOR,
    ),
    DocumentKind.SUPERVISION: Traits(
        parts=_CURVE - {Part.NAMES},
        always=frozenset({Part.CURVE}),
        texts=frozenset({Text.QUESTION}),
        audiences=(Audience.MEETING,),
        reader=TEAM,
        is_seen_first=False,
        has_recipients=False,
        needs_recipients=False,
    ),
    DocumentKind.RECALL_LETTER: Traits(
        parts=frozenset({Part.NAMES}),
        audiences=(Audience.MEETING,),
        is_seen_first=False,
        has_recipients=False,
        needs_recipients=False,
    ),
}
