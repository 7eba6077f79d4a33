"""What is left to do before a course ends."""

from dataclasses import dataclass

from app.wording.numbers import Numbers
from models.domain.left_to_do import LeftToDo


@dataclass(frozen=True, slots=True)
class ClosingWords(Numbers):
    """One sentence, or none where nothing is open."""

    def left_to_do(self, left: LeftToDo) -> str:
        """Name what is open: "Før forløbet slutter: 2 åbne aftaler og et mål at se på."."""
        parts = [*self._open_agreements(left.agreements), *self._open_goals(left.goals)]
        if left.planned is not None:
            day = self.day_and_month(left.planned.day)
            parts.append(self.translate("Wording", "the meeting planned for {day}").format(day=day))
        if not parts:
            return ""
        words = self.translate("Wording", "Before the course ends: {list}.")
        return words.format(list=self.listed(parts))

    def _open_agreements(self, count: int) -> list[str]:
        if count == 0:
            return []
        if count == 1:
            return [self.translate("Wording", "an agreement that stands open")]
        return [self.translate("Wording", "{n} agreements that stand open").format(n=count)]

    def _open_goals(self, count: int) -> list[str]:
        if count == 0:
            return []
        if count == 1:
            return [self.translate("Wording", "a goal to look at together")]
        return [self.translate("Wording", "{n} goals to look at together").format(n=count)]
