"""What the forms of the whole archive ask of those who fill them in."""

from models.domain.burden import Burden, FormUse, burdens_by, in_force
from models.services.surroundings import Surroundings


class BurdenService:
    """Counts forms, never people: nothing says whose they are."""

    def __init__(self, around: Surroundings) -> None:
        self._units = around.units

    def by_form(self) -> tuple[tuple[str, Burden], ...]:
        """Return (scale key, burden), the most used form first; slow, so beside the window."""
        with self._units.reading() as unit:
            uses, marks = unit.answers.uses()
        found = burdens_by(in_force(uses, marks), _form)
        return tuple(sorted(found, key=_most_used))


def _form(use: FormUse) -> str:
    return use.scale_key


def _most_used(entry: tuple[str, Burden]) -> tuple[int, str]:
    key, burden = entry
    return (-burden.asked, key)
