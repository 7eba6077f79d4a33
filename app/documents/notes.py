"""What the numbers are and are not: the standing sentences at the foot of every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated
from models.domain.progress import Series
from models.domain.scales import Direction

_LONGEST_NAME = 48  # signs; the foot must never grow over the page


@dataclass(frozen=True, slots=True)
class NoteWords(Translated):
    """One sentence per thing a reader must know about the numbers on the page."""

    def notes(self, series: Sequence[Series], words: Wording, *, has_course: bool) -> str:
        """Return the sentences that fit the lines shown."""
        if not series:
            return self._purpose
        said = [self._purpose, self._range(series[0]), self._uncertainty(series, words)]
        if not all(one.scale.validated for one in series):
            said.append(self._not_validated)
        if has_course:
            said.append(self._course)
        return " ".join(one for one in said if one)

    @property
    def _purpose(self) -> str:
        return self.translate("Documents", "The numbers are for talking about, not a diagnosis.")

    def _range(self, series: Series) -> str:
        scale = series.scale
        words = self.translate("Documents", "The scale goes from {low} to {high}; lower is better.")
        if scale.direction is Direction.HIGHER_IS_BETTER:
            words = self.translate(
                "Documents", "The scale goes from {low} to {high}; higher is better."
            )
        return words.format(low=scale.total_low // 10, high=scale.total_high // 10)

    def _uncertainty(self, series: Sequence[Series], words: Wording) -> str:
        """Return below which change each voice's marks say nothing."""
        raters: dict[int, list[str]] = {}
        for one in series:
            if one.norm and one.norm.reliable_change is not None:
                who = _short(words.voice(one.label))
                raters.setdefault(one.norm.reliable_change, []).append(who)
        if not raters:
            return ""
        parts = [f"{words.limit(limit)} ({words.listed(who)})" for limit, who in raters.items()]
        said = self.translate(
            "Documents", "A change below {limits} can be uncertainty in the measurement."
        )
        return said.format(limits=words.listed(parts))

    @property
    def _not_validated(self) -> str:
        return self.translate("Documents", "The forms are our own and not scientifically tested.")

    @property
    def _course(self) -> str:
        return self.translate(
            "Documents", "The calculated course is a comparison, neither a goal nor a promise."
        )


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
