"""From a case and what was chosen to what the page shows; the rules say who may see what."""

from dataclasses import dataclass, replace

from app.documents.kinds import DocumentKind
from app.handout.choice import HandoutChoice, Participant
from app.handout.kinds import TRAITS
from app.handout.state import Cooperation, HandoutState, RaterLine, Said, VoiceLine
from app.wording import Wording
from models.domain.audiences import Part, Profile
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.domain.labels import voice_label
from models.domain.people import Member, Voice
from models.domain.plans import AgreementState, Audience, words_for
from models.domain.reading import cooperation_hidden, hidden_voices, is_adults_own
from models.domain.sharing import HiddenBecause, Reach, readers_of
from models.services.progress import CaseView
from models.services.recalls import Recall


@dataclass(frozen=True, slots=True, repr=False)
class ReadCase:
    """A case as it was read for one document."""

    history: CaseHistory  # all of it
    shared: CaseView  # what the document's readers may see
    recalls: tuple[Recall, ...] = ()


def audience_of(kind: DocumentKind, choice: HandoutChoice) -> Audience:
    """Return whom a document is for."""
    return TRAITS[kind].audience(choice.audiences.get(kind))


def viewers_of(
    history: CaseHistory, audience: Audience, choice: HandoutChoice
) -> frozenset[MemberId]:
    """Return who will read a document."""
    about = _person(history, choice)
    protected = history.case.protected
    return readers_of(audience, history.members, about.id if about else None, protected=protected)


def reach_of(
    kind: DocumentKind, history: CaseHistory, choice: HandoutChoice, proposed: Profile
) -> Reach:
    """Return what may be in a document besides the voices about the child."""
    audience = audience_of(kind, choice)
    held = TRAITS[kind].parts & choice.parts.get(audience, proposed)
    return Reach(
        audience,
        adults_own=Part.ADULTS_OWN in held,
        cooperation_agreed=_agreed(history, choice) if Part.COOPERATION in held else frozenset(),
        since=choice.since,
    )


def _agreed(history: CaseHistory, choice: HandoutChoice) -> frozenset[MemberId]:
    """Return who said yes to showing what is marked by now."""
    return choice.agreed if choice.agreed_at == len(history.held) else frozenset()


def about_one_child(shared: CaseView, about: MemberId | None) -> CaseView:
    """Return the view without the goals of brothers and sisters."""
    others = {member.id for member in shared.history.focus} - {about}
    goals = tuple(goal for goal in shared.history.goals if goal.owner_id not in others)
    return replace(shared, history=replace(shared.history, goals=goals))


def state_of(
    kind: DocumentKind,
    case: ReadCase,
    choice: HandoutChoice,
    proposed: Profile,
    words: Wording,
) -> HandoutState:
    """Return the page's state from a case and what its readers may see of it.

    ``proposed`` is what the archive proposes for the audience.
    """
    history, shared = case.history, case.shared
    person, audience = _person(history, choice), audience_of(kind, choice)
    about = person.id if person else None
    voices = _Voices(case, audience, choice, words)
    agreements = [
        one for one in shared.history.agreements if one.state is not AgreementState.DROPPED
    ]
    return HandoutState(
        kind=kind,
        label=history.case.label,
        people=tuple((one.id, one.alias) for one in _people(history)),
        about=about,
        name=person.alias if person else "",
        whose=words.genitive(person.alias) if person else "",
        audience=audience,
        wished=choice.parts.get(audience, proposed),
        voices=voices.about(about, only_own=TRAITS[kind].is_own_curve),
        adults=voices.adults(),
        cooperation=_cooperation(history, audience, choice, words),
        is_protected=history.case.protected,
        said=_said(audience, shared.history, about),
        goals=sum(one.ended is None for one in about_one_child(shared, about).history.goals),
        agreements=len(agreements),
        open_agreements=sum(one.state is AgreementState.OPEN for one in agreements),
        held=len(history.held),
        first=history.held[0].day if history.held else None,
        recalls=case.recalls,
        choice=choice if choice.scaling else _with_everybody(choice, history),
    )


def _people(history: CaseHistory) -> tuple[Member, ...]:
    return history.focus or history.members[:1]


def _person(history: CaseHistory, choice: HandoutChoice) -> Member | None:
    people = _people(history)
    return next((one for one in people if one.id == choice.about), next(iter(people), None))


class _Voices:
    """The voices of a case, and why one of them cannot be shown to these readers."""

    def __init__(
        self,
        case: ReadCase,
        audience: Audience,
        choice: HandoutChoice,
        words: Wording,
    ) -> None:
        self._history = case.history
        self._withheld = case.shared.history.withheld
        self._choice, self._words = choice, words
        viewers = viewers_of(self._history, audience, choice)
        self._hidden = hidden_voices(self._history, viewers, Reach(audience, adults_own=True))

    def about(self, about: MemberId | None, *, only_own: bool) -> tuple[VoiceLine, ...]:
        """List the voices about a person, the person's own first."""
        mine = [
            voice
            for voice in self._history.voices
            if voice.about_id == about and (voice.is_about_self or not only_own)
        ]
        return tuple(self._line(one) for one in sorted(mine, key=_own_first))

    def adults(self) -> tuple[VoiceLine, ...]:
        """List the adults about themselves."""
        return tuple(
            self._line(one) for one in self._history.voices if is_adults_own(self._history, one)
        )

    def _line(self, voice: Voice) -> VoiceLine:
        members, reason = self._history.members_by_id, self._hidden.get(voice.id)
        label = voice_label(voice, members[voice.rater_id], members[voice.about_id])
        since, days = self._choice.since, {one.id: one.day for one in self._history.sessions}
        withheld = [day for voice_id, day in self._withheld if voice_id == voice.id]
        return VoiceLine(
            voice_id=voice.id,
            text=self._words.voice(label),
            slot=voice.slot,
            is_shown=reason is None and voice.id not in self._choice.switched_off,
            withheld=sum(since is None or days[one] >= since for one in withheld),
            hidden=self._words.hidden_because(reason) if reason else "",
        )


def _own_first(voice: Voice) -> tuple[bool, int]:
    return (not voice.is_about_self, voice.slot)


def _cooperation(
    history: CaseHistory, audience: Audience, choice: HandoutChoice, words: Wording
) -> Cooperation:
    raters = {rater_id for rater_id, _ in history.rater_answers}
    agreed = _agreed(history, choice)
    viewers = viewers_of(history, audience, choice)
    reason = cooperation_hidden(history, viewers, Reach(audience, cooperation_agreed=agreed))
    return Cooperation(
        raters=tuple(
            RaterLine(one.id, one.alias, one.id in agreed)
            for one in history.members
            if one.id in raters
        ),
        hidden=words.hidden_because(reason) if reason else "",
        can_be_asked=reason in {None, HiddenBecause.NOT_ASKED},
    )


def _said(audience: Audience, shared: CaseHistory, about: MemberId | None) -> Said:
    """Return what the latest words for the readers amount to, as the document reads them."""
    latest = words_for(audience, shared.statements, about) if about else None
    if latest is None:
        return Said.NOTHING
    return Said.DECLINED if latest.declined else Said.WORDS


def _with_everybody(choice: HandoutChoice, history: CaseHistory) -> HandoutChoice:
    """Return the choice with a line for each person's answer from 0 to 10."""
    here = (one for one in history.members if one.left is None)
    return replace(choice, scaling=tuple(Participant(one.alias) for one in here))
