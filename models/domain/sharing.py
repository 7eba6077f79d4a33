"""Who may see whose marks: the one place that decides, for screens and documents alike.

A voice's latest choice governs its whole curve; a single session its owner said no to
stays hidden even after a later yes. Without a yes the marks are for the rater and the
therapist alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.people import Context, Member, Role, Voice
from models.domain.plans import Audience

# Whoever a document may reach beyond the people of the case: with ANYBODY among the viewers
# no rater looks alone, even where she is the only person in the case.
ANYBODY = MemberId("anybody")


class ShareAnswer(StrEnum):
    """The answer to "Må de andre se din kurve?"."""

    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class ShareChoice:
    """What a voice's owner said in one session."""

    voice_id: VoiceId
    session_id: SessionId
    answer: ShareAnswer
    sequence: int  # order of saying on the device; the highest is the latest


class HiddenBecause(StrEnum):
    """Why a voice may not be seen by others."""

    NOT_ASKED = "not_asked"
    SAID_NO = "said_no"
    SAID_LATER = "said_later"
    MUST_NOT_SEE = "must_not_see"
    ADULT_ABOUT_SELF = "adult_about_self"
    PROTECTED_CASE = "protected_case"
    NOT_AT_MEETINGS = "not_at_meetings"


def latest_answer(choices: Iterable[ShareChoice], voice_id: VoiceId) -> ShareAnswer | None:
    """Return what the voice's owner said last, or None where nobody asked yet."""
    mine = [choice for choice in choices if choice.voice_id == voice_id]
    return max(mine, key=_by_sequence).answer if mine else None


def withheld_sessions(choices: Iterable[ShareChoice], voice_id: VoiceId) -> frozenset[SessionId]:
    """Return the sessions whose marks the owner's own answer there keeps back."""
    latest: dict[SessionId, ShareChoice] = {}
    for choice in sorted(choices, key=_by_sequence):
        if choice.voice_id == voice_id:
            latest[choice.session_id] = choice
    return frozenset(key for key, choice in latest.items() if choice.answer is ShareAnswer.NO)


@dataclass(frozen=True, slots=True)
class Reach:
    """What a document may hold besides the voices about the child that everybody looking may see.

    A screen in the room has none of it: ``Reach()``.
    """

    audience: Audience = Audience.MEETING  # to whom people must have given their words
    adults_own: bool = False  # an adult's wellbeing about herself, by her own yes
    cooperation_agreed: frozenset[MemberId] = frozenset()  # raters who said yes to showing it
    since: date | None = None  # marks of earlier meetings stay behind


def document_viewers(members: Iterable[Member]) -> frozenset[MemberId]:
    """Return for whom a document that leaves the program must be fit: all, and anybody else."""
    return frozenset(member.id for member in members) | {ANYBODY}


def readers_of(
    audience: Audience, members: Iterable[Member], about: MemberId | None, *, protected: bool
) -> frozenset[MemberId]:
    """Return who will read a document made for ``audience``.

    Only the child's own page is for one reader, and where there is special protection not even
    that: whoever holds a paper may pass it on.
    """
    if audience is Audience.CHILD and about is not None and not protected:
        return frozenset({about})
    if audience in {Audience.CHILD, Audience.MEETING}:
        return document_viewers(members)
    return frozenset(one.id for one in members if _is_among(one, audience)) | {ANYBODY}


def _is_among(member: Member, audience: Audience) -> bool:
    if audience is Audience.PARENTS:
        return member.role.is_carer
    if audience is Audience.SCHOOL:
        return member.context is Context.SCHOOL or member.role in {Role.TEACHER, Role.PEDAGOGUE}
    return member.context is Context.AUTHORITY or member.role is Role.COUNSELLOR


def why_hidden(
    voice: Voice,
    members: Mapping[MemberId, Member],
    choices: Iterable[ShareChoice],
    viewers: frozenset[MemberId],
) -> HiddenBecause | None:
    """Say why ``voice`` may not be drawn while ``viewers`` look, or None when it may.

    The therapist is always looking too and is not among ``viewers``.
    """
    others = viewers - {voice.rater_id}
    if any(voice.rater_id in members[one].must_not_see for one in others if one in members):
        return HiddenBecause.MUST_NOT_SEE
    if not others:
        return None
    return why_not_shared(choices, voice.id)


def why_cooperation_hidden(
    raters: frozenset[MemberId],
    members: Mapping[MemberId, Member],
    viewers: frozenset[MemberId],
    agreed: frozenset[MemberId],
) -> HiddenBecause | None:
    """Say why the marks about the cooperation may not be shown: all who made some must agree."""
    forbidden = {one for viewer in viewers & members.keys() for one in members[viewer].must_not_see}
    if raters & forbidden:
        return HiddenBecause.MUST_NOT_SEE
    return None if raters <= agreed else HiddenBecause.NOT_ASKED


def why_not_shared(choices: Iterable[ShareChoice], voice_id: VoiceId) -> HiddenBecause | None:
    """Say why the voice's curve may not leave its owner and the therapist, or None."""
    return _NOT_SHARED.get(latest_answer(choices, voice_id))


_NOT_SHARED = {
    ShareAnswer.NO: HiddenBecause.SAID_NO,
    ShareAnswer.LATER: HiddenBecause.SAID_LATER,
    None: HiddenBecause.NOT_ASKED,
}


def _by_sequence(choice: ShareChoice) -> int:
    return choice.sequence
