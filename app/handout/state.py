"""What the page shows: who can be heard in a document, who not and why, and what was chosen."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.handout.choice import HandoutChoice, Participant
from app.handout.kinds import HandoutKind
from app.wording import Wording
from models.domain.history import CaseHistory
from models.domain.ids import MemberId, VoiceId
from models.domain.labels import voice_label
from models.domain.people import Member, Voice
from models.domain.plans import AgreementState, words_for_meeting
from models.domain.reading import hidden_voices
from models.domain.sharing import document_viewers
from models.services.progress import CaseView


class Said(StrEnum):
    """What a document can say of a child's own words."""

    WORDS = "words"
    DECLINED = "declined"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, repr=False)
class VoiceLine:
    """One voice about the person: on the curve, off it, or not to be switched on."""

    voice_id: VoiceId
    text: str
    slot: int
    is_shown: bool
    withheld: int = 0  # meetings its owner said no to
    hidden: str = ""  # why it cannot be switched on; empty where it can


@dataclass(frozen=True, slots=True, repr=False)
class HandoutState:
    """Everything on the page but the pages of the document."""

    kind: HandoutKind
    label: str  # of the case
    people: tuple[tuple[MemberId, str], ...]  # whose document it can be
    about: MemberId | None
    name: str  # of the person it is about
    whose: str  # the same in the genitive
    voices: tuple[VoiceLine, ...]
    is_protected: bool
    said: Said
    goals: int
    agreements: int
    open_agreements: int
    held: int  # meetings
    choice: HandoutChoice

    @property
    def shown(self) -> frozenset[VoiceId]:
        """The voices on the curve."""
        return frozenset(one.voice_id for one in self.voices if one.is_shown)

    @property
    def can_have_curve(self) -> bool:
        """Whether any voice may be shown."""
        return any(not one.hidden for one in self.voices)

    @property
    def is_network(self) -> bool:
        """Whether it is the document with words."""
        return self.kind is HandoutKind.NETWORK_MEETING

    @property
    def is_seen(self) -> bool:
        """Whether the family has seen it since the latest meeting."""
        return self.choice.seen_at == self.held

    @property
    def included(self) -> dict[str, bool]:
        """What the log of documents is to remember: parts and voices, never words."""
        choice, is_network = self.choice, self.is_network
        return {
            "curve": bool(self.shown),
            "words": is_network and choice.shows_words and self.said is Said.WORDS,
            "goals": is_network and choice.shows_goals and self.goals > 0,
            "agreements": is_network and choice.shows_agreements and self.agreements > 0,
            "cooperation": False,
            "names": choice.has_names,
            "draft": is_network and not self.is_seen,
            **{f"voice:{one.voice_id}": one.is_shown for one in self.voices},
        }

    @property
    def can_leave(self) -> bool:
        """Whether there is anything to save."""
        return self.is_network or bool(self.shown)


def state_of(
    kind: HandoutKind,
    history: CaseHistory,
    shared: CaseView,
    choice: HandoutChoice,
    words: Wording,
) -> HandoutState:
    """Return the page's state; ``shared`` is the only source of what the document says."""
    focus = history.focus or history.members[:1]
    person = next((one for one in focus if one.id == choice.about), next(iter(focus), None))
    about = person.id if person else None
    agreements = [
        one for one in shared.history.agreements if one.state is not AgreementState.DROPPED
    ]
    return HandoutState(
        kind=kind,
        label=history.case.label,
        people=tuple((one.id, one.alias) for one in focus),
        about=about,
        name=person.alias if person else "",
        whose=words.genitive(person.alias) if person else "",
        voices=_voices(history, shared.history, person, choice, words),
        is_protected=history.case.protected,
        said=_said(shared.history, about),
        goals=sum(one.ended is None for one in about_one_child(shared, about).history.goals),
        agreements=len(agreements),
        open_agreements=sum(one.state is AgreementState.OPEN for one in agreements),
        held=len(history.held),
        choice=choice if choice.scaling else _with_everybody(choice, history),
    )


def about_one_child(shared: CaseView, about: MemberId | None) -> CaseView:
    """Return the view without the goals of brothers and sisters."""
    others = {member.id for member in shared.history.focus} - {about}
    goals = tuple(goal for goal in shared.history.goals if goal.owner_id not in others)
    return replace(shared, history=replace(shared.history, goals=goals))


def _voices(
    history: CaseHistory,
    shared: CaseHistory,
    person: Member | None,
    choice: HandoutChoice,
    words: Wording,
) -> tuple[VoiceLine, ...]:
    """List the voices about the person, the person's own first."""
    hidden = hidden_voices(history, document_viewers(history.members))

    def line(voice: Voice) -> VoiceLine:
        rater, about = (history.members_by_id[one] for one in (voice.rater_id, voice.about_id))
        reason = hidden.get(voice.id)
        return VoiceLine(
            voice_id=voice.id,
            text=words.voice(voice_label(voice, rater, about)),
            slot=voice.slot,
            is_shown=reason is None and voice.id not in choice.switched_off,
            withheld=sum(voice_id == voice.id for voice_id, _ in shared.withheld),
            hidden=words.hidden_because(reason) if reason else "",
        )

    mine = [voice for voice in history.voices if person and voice.about_id == person.id]
    return tuple(map(line, sorted(mine, key=_own_first)))


def _own_first(voice: Voice) -> tuple[bool, int]:
    return (not voice.is_about_self, voice.slot)


def _said(shared: CaseHistory, about: MemberId | None) -> Said:
    """Return what the latest words for the meeting amount to, as the document reads them."""
    latest = words_for_meeting(shared.statements, about) if about else None
    if latest is None:
        return Said.NOTHING
    return Said.DECLINED if latest.declined else Said.WORDS


def _with_everybody(choice: HandoutChoice, history: CaseHistory) -> HandoutChoice:
    """Return the choice with a line for each person's answer from 0 to 10."""
    return replace(choice, scaling=tuple(Participant(one.alias) for one in history.members))
