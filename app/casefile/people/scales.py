"""The form that is proposed for somebody who is being described."""

from collections.abc import Mapping
from datetime import date

from models.domain.ids import MemberId
from models.domain.norms import proposed_scale
from models.domain.people import Member, Role, YearMonth
from models.domain.scales import Family, Scale


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
