"""Which forms fit whom: the proposed one first. Ages are advice; a licence is not."""

from collections.abc import Mapping
from datetime import date

from models.domain.cases import Session, SessionKind
from models.domain.history import CaseHistory
from models.domain.norms import proposed_scale
from models.domain.people import Member
from models.domain.scales import Family, FilledBy, Scale

_OWN = frozenset(  # these follow age and kind of meeting
    {
        *("samarbejde-barn", "samarbejde-ung", "samarbejde-voksen"),
        *("samarbejde-gruppe", "samarbejde-gruppe-barn"),
    }
)


def wellbeing_forms(
    rater: Member,
    about: Member,
    day: date,
    scales: Mapping[str, Scale],
    licensed: frozenset[str] = frozenset(),
) -> tuple[Scale, ...]:
    """List the forms somebody can fill in about somebody; those on paper need a licence note."""
    filled_by = FilledBy.SELF if rater.id == about.id else FilledBy.ABOUT_CHILD
    proposed = proposed_scale(rater, about, day, family=Family.WELLBEING)
    found = [
        scale
        for scale in scales.values()
        if scale.filled_by is filled_by
        and scale.can_be_voice
        and (scale.key in licensed if scale.record_only else scale.family is Family.WELLBEING)
    ]
    return _first(found, proposed)


def cooperation_forms(
    proposed: str, scales: Mapping[str, Scale], licensed: frozenset[str] = frozenset()
) -> tuple[Scale, ...]:
    """List the forms about a meeting; those on paper need a licence note."""
    found = [
        scale
        for scale in scales.values()
        if scale.can_be_cooperation and (not scale.record_only or scale.key in licensed)
    ]
    return _first(found, proposed)


def cooperation_form(history: CaseHistory, rater: Member, session: Session) -> str | None:
    """Return the key of the form about a meeting that somebody is asked; None: none fits.

    In a group it is the group's. A form that is not the program's own goes on as it was
    chosen before; the program's own ones follow the age.
    """
    in_group = session.kind is SessionKind.GROUP
    by_age = proposed_scale(rater, rater, session.day, Family.COOPERATION, in_group=in_group)
    if by_age is None or in_group:
        return by_age
    return _chosen_before(history, rater, session) or by_age


def _chosen_before(history: CaseHistory, rater: Member, session: Session) -> str:
    for earlier in reversed(history.held):
        answer = history.rater_answers.get((rater.id, earlier.id))
        is_other = earlier.id != session.id and earlier.kind is not SessionKind.GROUP
        if is_other and answer is not None and answer.skip_reason is None:
            return "" if answer.scale_key in _OWN else answer.scale_key
    return ""


def _first(found: list[Scale], proposed: str | None) -> tuple[Scale, ...]:
    return tuple(sorted(found, key=lambda scale: (scale.key != proposed, scale.key)))
