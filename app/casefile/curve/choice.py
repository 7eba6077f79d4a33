"""What the therapist chose to see of a curve."""

from dataclasses import dataclass, field, replace

from models.domain.ids import MemberId, VoiceId


@dataclass(frozen=True, slots=True)
class CurveChoice:
    """Whose chart, which voices, and in which form; kept while the case is open."""

    about: MemberId | None = None  # None: the first child in focus
    hidden: frozenset[VoiceId] = field(default=frozenset())
    reference: VoiceId | None = None  # whose limit and course; None: the person's own
    by_date: bool = False
    in_lines: bool = False  # the single lines of the form, each a small chart
    as_table: bool = False

    def about_member(self, about: MemberId) -> "CurveChoice":
        """Return the choice for another person's chart, with all its voices."""
        return replace(self, about=about, hidden=frozenset(), reference=None)

    def with_voice(self, voice_id: VoiceId, *, shown: bool) -> "CurveChoice":
        """Return the choice with one voice switched on or off."""
        hidden = self.hidden - {voice_id} if shown else self.hidden | {voice_id}
        reference = None if self.reference in hidden else self.reference
        return replace(self, hidden=hidden, reference=reference)
