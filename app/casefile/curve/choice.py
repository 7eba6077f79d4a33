"""What the therapist chose to see of a curve."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.domain.ids import MemberId, VoiceId


class Layer(StrEnum):
    """What lies on a chart beside the voices, each to be left out."""

    LIMIT = "limit"
    COURSE = "course"
    UNCERTAINTY = "uncertainty"  # of the measurement, around the first mark
    EFFORTS = "efforts"
    COOPERATION = "cooperation"  # a small panel beneath


@dataclass(frozen=True, slots=True)
class CurveChoice:
    """Whose chart, which voices, and in which form; kept while the case is open."""

    about: MemberId | None = None  # None: the first child in focus
    hidden: frozenset[VoiceId] = field(default=frozenset())
    reference: VoiceId | None = None  # whose limit and course; None: the person's own
    left_out: frozenset[Layer] = field(default=frozenset())
    by_date: bool = False
    in_lines: bool = False  # the single lines of the form, each a small chart
    as_table: bool = False

    def shows(self, layer: Layer) -> bool:
        """Whether a layer is drawn."""
        return layer not in self.left_out

    def about_member(self, about: MemberId) -> "CurveChoice":
        """Return the choice for another person's chart, with all its voices."""
        return replace(self, about=about, hidden=frozenset(), reference=None)

    def with_voice(self, voice_id: VoiceId, *, shown: bool) -> "CurveChoice":
        """Return the choice with one voice switched on or off."""
        hidden = self.hidden - {voice_id} if shown else self.hidden | {voice_id}
        return self.without(hidden)

    def without(self, hidden: Iterable[VoiceId]) -> "CurveChoice":
        """Return the choice with exactly these voices switched off."""
        gone = frozenset(hidden)
        reference = None if self.reference in gone else self.reference
        return replace(self, hidden=gone, reference=reference)

    def with_layer(self, layer: Layer, *, shown: bool) -> "CurveChoice":
        """Return the choice with one layer switched on or off."""
        left_out = self.left_out - {layer} if shown else self.left_out | {layer}
        return replace(self, left_out=left_out)
