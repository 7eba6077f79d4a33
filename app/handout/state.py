"""What the page shows: what a document can hold, what not and why, and what was chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain

from app.documents.kinds import DocumentKind
from app.handout.choice import HandoutChoice
from app.handout.kinds import TRAITS, Traits
from models.domain.audiences import Part
from models.domain.ids import MemberId, VoiceId
from models.domain.plans import Audience
from models.services.recalls import Recall, letter_part


class Said(StrEnum):
    """What a document can say of a child's own words."""

    WORDS = "words"
    DECLINED = "declined"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, repr=False)
class VoiceLine:
    """One voice: on its curve, off it, or not to be switched on."""

    voice_id: VoiceId
    text: str
    slot: int
    is_shown: bool
    withheld: int = 0  # meetings its owner said no to
    hidden: str = ""  # why it cannot be switched on; empty where it can


@dataclass(frozen=True, slots=True, repr=False)
class RaterLine:
    """Somebody who marked the cooperation, and whether she said yes to showing it."""

    member_id: MemberId
    name: str
    has_agreed: bool


@dataclass(frozen=True, slots=True, repr=False)
class Cooperation:
    """Who marked the cooperation, and why it cannot be shown, if it cannot."""

    raters: tuple[RaterLine, ...] = ()
    hidden: str = ""
    can_be_asked: bool = True  # False: no yes changes it


@dataclass(frozen=True, slots=True, repr=False)
class HandoutState:
    """Everything on the page but the pages of the document."""

    kind: DocumentKind
    label: str  # of the case
    people: tuple[tuple[MemberId, str], ...]  # whose document it can be
    about: MemberId | None
    name: str  # of the person it is about
    whose: str  # the same in the genitive
    audience: Audience
    wished: frozenset[Part]  # switched on, whether or not it can be
    voices: tuple[VoiceLine, ...]
    adults: tuple[VoiceLine, ...]  # adults about themselves
    cooperation: Cooperation
    is_protected: bool
    said: Said
    goals: int
    agreements: int
    open_agreements: int
    held: int  # meetings
    first: date | None  # day of the first meeting
    recalls: tuple[Recall, ...]  # documents that show a number no longer in force
    choice: HandoutChoice

    @property
    def recalled(self) -> Recall | None:
        """The document that a letter is about: the chosen one, else the first without a letter."""
        chosen = (one for one in self.recalls if one.document.id == self.choice.recalled)
        unsent = (one for one in self.recalls if not one.is_sent)
        return next(chain(chosen, unsent, self.recalls), None)

    @property
    def recipients(self) -> str:
        """Who gets it; a letter goes to whoever got the document."""
        if self.kind is DocumentKind.RECALL_LETTER:
            return self.recalled.document.entry.recipients if self.recalled else ""
        return self.choice.shared_with.strip() if self.traits.has_recipients else ""

    @property
    def traits(self) -> Traits:
        """What this kind of document can hold."""
        return TRAITS[self.kind]

    @property
    def shown(self) -> frozenset[VoiceId]:
        """The voices on the curves."""
        adults = self.adults if self.holds(Part.ADULTS_OWN) else ()
        return frozenset(one.voice_id for one in (*self.voices, *adults) if one.is_shown)

    @property
    def can_have_curve(self) -> bool:
        """Whether any voice about the person may be shown."""
        return any(not one.hidden for one in self.voices)

    @property
    def blocked(self) -> Mapping[Part, bool]:
        """Which parts cannot be switched on, whoever wishes."""
        return {
            Part.WORDS: self.said is Said.NOTHING,
            Part.CURVE: not self.can_have_curve,
            Part.ADULTS_OWN: all(one.hidden for one in self.adults),
            Part.COOPERATION: bool(self.cooperation.hidden),
            Part.GOALS: self.goals == 0,
            Part.AGREEMENTS: self.agreements == 0,
        }

    def holds(self, part: Part) -> bool:
        """Whether a part is in the document."""
        wished = self.traits.parts & self.wished | self.traits.always
        return part in wished and not self.blocked.get(part, False)

    @property
    def has_curve(self) -> bool:
        """Whether a curve is drawn."""
        return self.holds(Part.CURVE) and any(one.is_shown for one in self.voices)

    @property
    def is_seen(self) -> bool:
        """Whether the family has seen it since the latest meeting."""
        seen = self.choice.seen.get(self.kind)
        return seen is not None and seen.meetings == self.held

    @property
    def is_draft(self) -> bool:
        """Whether every page says so."""
        return self.traits.is_draft_for(self.audience) and not self.is_seen

    @property
    def included(self) -> dict[str, bool]:
        """What the log of documents is to remember: parts and voices, never words."""
        lines = (*self.voices, *self.adults)
        is_letter = self.kind is DocumentKind.RECALL_LETTER
        about = self.recalled.document if self.recalled and is_letter else None
        letter = {letter_part(about): True} if about else {}
        return {
            **letter,
            **{part.value: self.holds(part) for part in Part if part in self.traits.parts},
            Part.CURVE.value: self.has_curve,
            **{f"voice:{one.voice_id}": one.voice_id in self.shown for one in lines},
        }

    @property
    def can_leave(self) -> bool:
        """Whether there is anything to save."""
        if self.kind is DocumentKind.RECALL_LETTER:
            return self.recalled is not None
        return bool(self.traits.texts) or self.has_curve
