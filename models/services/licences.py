"""A form that others own is used only once its licence has been noted."""

from models.domain.errors import InvalidInputError, Problem
from models.domain.scales import Scale
from models.services.own_numbers import read_licences
from models.services.ports import UnitOfWork


def demand_licence(unit: UnitOfWork, scale: Scale) -> None:
    """Raise InvalidInputError for a record-only form without a licence note."""
    if scale.record_only and scale.key not in read_licences(unit.settings):
        raise InvalidInputError(Problem.LICENCE_MISSING, "scale")
