"""What every service is given: the archive's units, the clock, new ids and the yardstick."""

from dataclasses import dataclass
from datetime import date

from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId
from models.domain.scales import Scale
from models.domain.yardstick import Yardstick
from models.services.ports import Clock, NewId, UnitOfWork, Units


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The outside of the services."""

    units: Units
    clock: Clock
    new_id: NewId
    yardstick: Yardstick

    def today(self) -> date:
        """Return the day where the therapist is."""
        return self.clock.today()

    def scale(self, key: str) -> Scale:
        """Return a form by key; InvalidInputError when there is none."""
        scale = self.yardstick.scales.get(key)
        if scale is None:
            raise InvalidInputError(Problem.WRONG_FORM, "scale")
        return scale


def demand_open(unit: UnitOfWork, case_id: CaseId) -> None:
    """Raise InvalidInputError when the course has ended."""
    if not unit.cases.get(case_id).is_open:
        raise InvalidInputError(Problem.CASE_CLOSED)
