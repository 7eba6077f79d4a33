"""Which forms a person can fill in about another, the proposed one first."""

from collections.abc import Mapping
from datetime import date

from models.domain.ids import MemberId
from models.domain.norms import proposed_scale
from models.domain.people import Member, Role, YearMonth
from models.domain.scales import Family, FilledBy, Scale


def form_title(
    role: Role,
    birth: YearMonth | None,
    day: date | None,
    scales: Mapping[str, Scale],
    language: str,
) -> str | None:
    """Return the title of the form proposed about self, or None where there is none.

    Without a day the person is an adult of unknown age.
    """
    person = Member(MemberId(""), "", role, birth=birth)
    key = proposed_scale(person, person, day or date.max, family=Family.WELLBEING)
    return scales[key].title[language] if key is not None and key in scales else None


def fitting(
    rater: Member,
    about: Member,
    day: date,
    scales: Mapping[str, Scale],
    licensed: frozenset[str] = frozenset(),
) -> tuple[Scale, ...]:
    """List the forms that fit, the proposed one first; those on paper need a licence note."""
    filled_by = FilledBy.SELF if rater.id == about.id else FilledBy.ABOUT_CHILD
    proposed = proposed_scale(rater, about, day, family=Family.WELLBEING)
    found = [
        scale
        for scale in scales.values()
        if scale.filled_by is filled_by
        and scale.can_be_voice
        and (scale.key in licensed if scale.record_only else scale.family is Family.WELLBEING)
    ]
    return tuple(sorted(found, key=lambda scale: (scale.key != proposed, scale.key)))
