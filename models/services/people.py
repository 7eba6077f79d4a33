"""Making the members and voices of a case: checks, proposed forms and marker slots."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import MemberId, VoiceId
from models.domain.norms import proposed_scale
from models.domain.people import Member, Voice
from models.domain.scales import Family, FilledBy
from models.services.checks import checked_name, checked_words
from models.services.drafts import NAME_LENGTH, MemberDraft, VoiceDraft
from models.services.surroundings import Surroundings

PLAIN_SLOTS, SLOTS = range(6), range(8)  # the last two are markers that come again, hollow


def member_from(draft: MemberDraft, member_id: MemberId, today: date) -> Member:
    """Return the person a draft describes, checked."""
    if draft.birth and (draft.birth.year, draft.birth.month) > (today.year, today.month):
        raise InvalidInputError(Problem.BIRTH_IN_FUTURE, "birth")
    return Member(
        id=member_id,
        alias=checked_name(draft.alias, "alias"),
        role=draft.role,
        context=draft.context,
        birth=draft.birth,
        in_focus=draft.in_focus,
        language=draft.language,
        primary_contact=draft.primary_contact,
        must_not_see=draft.must_not_see,
    )


def demand_focus(members: Iterable[Member]) -> None:
    """Raise InvalidInputError unless somebody is in focus."""
    if not any(member.in_focus for member in members):
        raise InvalidInputError(Problem.NOBODY_IN_FOCUS, "in_focus")


def demand_known(members: Iterable[MemberId], known: Iterable[MemberId], field: str) -> None:
    """Raise InvalidInputError unless everyone named belongs to the case."""
    if not set(members) <= set(known):
        raise InvalidInputError(Problem.NOT_IN_CASE, field)


def voices_from(
    drafts: Sequence[VoiceDraft], members: Sequence[Member], around: Surroundings
) -> tuple[Voice, ...]:
    """Return the voices of a new case; the child in focus gets slot 0, carers the next."""
    resolved = [_resolved(draft, members) for draft in drafts]
    by_id = {member.id: member for member in members}
    made: list[Voice] = []
    for draft in sorted(resolved, key=lambda one: _slot_order(one, by_id)):
        made.append(new_voice(draft, by_id, made, around))
    return tuple(made)


def new_voice(
    draft: VoiceDraft,
    members: Mapping[MemberId, Member],
    existing: Sequence[Voice],
    around: Surroundings,
) -> Voice:
    """Return the voice a draft describes: its form proposed unless named, its slot the next."""
    rater, about = members.get(_id(draft.rater)), members.get(_id(draft.about))
    if rater is None or about is None:
        raise InvalidInputError(Problem.NOT_IN_CASE, "voice")
    home = checked_words(draft.home, "home", NAME_LENGTH)
    key = (rater.id, about.id, home)
    if any((one.rater_id, one.about_id, one.home) == key for one in existing if not one.ended):
        raise InvalidInputError(Problem.VOICE_EXISTS, "voice")
    return Voice(
        id=VoiceId(around.new_id()),
        rater_id=rater.id,
        about_id=about.id,
        scale_key=form_key(draft.scale_key, rater, about, around),
        slot=free_slot(about.id, existing),
        opened=around.today(),
        home=home,
    )


def form_key(scale_key: str | None, rater: Member, about: Member, around: Surroundings) -> str:
    """Return the key of a wellbeing form this rater can fill in about this person."""
    is_self = rater.id == about.id
    key = scale_key or proposed_scale(rater, about, around.today(), family=Family.WELLBEING)
    if key is None:
        raise InvalidInputError(Problem.TOO_YOUNG_FOR_FORM, "scale")
    scale = around.scale(key)
    fits = scale.filled_by is (FilledBy.SELF if is_self else FilledBy.ABOUT_CHILD)
    if not scale.can_be_voice or not (fits or scale.record_only):
        raise InvalidInputError(Problem.WRONG_FORM, "scale")
    return key


def free_slot(about_id: MemberId, existing: Sequence[Voice]) -> int:
    """Return the next marker: free in the case, else free on the chart about the person."""
    on_chart = [one for one in existing if one.about_id == about_id]
    running = [one for one in on_chart if not one.ended]
    for group, slots in (
        (existing, PLAIN_SLOTS),
        (on_chart, PLAIN_SLOTS),
        (on_chart, SLOTS),
        (running, SLOTS),
    ):
        taken = {voice.slot for voice in group}
        free = [slot for slot in slots if slot not in taken]
        if free:
            return free[0]
    raise InvalidInputError(Problem.TOO_MANY_VOICES, "voice")


def _slot_order(draft: VoiceDraft, members: Mapping[MemberId, Member]) -> int:
    rater, about = members[_id(draft.rater)], members[_id(draft.about)]
    if rater.id == about.id and rater.in_focus:
        return 0
    if not about.in_focus:
        return 3
    return 1 if rater.role.is_carer else 2


def _resolved(draft: VoiceDraft, members: Sequence[Member]) -> VoiceDraft:
    """Replace positions in the list of new members by their ids."""
    rater, about = (_at(end, members) for end in (draft.rater, draft.about))
    return replace(draft, rater=rater, about=about)


def _at(end: int | MemberId, members: Sequence[Member]) -> MemberId:
    if not isinstance(end, int) or not 0 <= end < len(members):
        raise InvalidInputError(Problem.NOT_IN_CASE, "voice")
    return members[end].id


def _id(end: int | MemberId) -> MemberId:
    return MemberId(str(end))
