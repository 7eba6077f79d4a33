"""What one line of the case list shows: words ready to be painted, and the curve beside them."""

from dataclasses import dataclass

from app.widgets.chip import ChipFace


@dataclass(frozen=True, slots=True, repr=False)
class RowFace:
    """A row as it is read, in the reader's language, with or without names."""

    title: str
    people: str  # "8 år · barn, mor, lærer"
    chip: ChipFace
    curve: tuple[int | None, ...]  # the child's own totals in tenths; None is a gap
    curve_range: tuple[int, int]  # the whole range of its scale, tenths
    curve_words: str  # the same for those who listen
    important: str
    detail: str  # the numbers behind it
    coming: str  # the next meeting
    remember: str

    @property
    def spoken(self) -> str:
        """Return the whole line as one sentence for a screen reader."""
        parts = (self.title, self.people, self.chip.text, self.important, self.detail)
        return ", ".join(part for part in (*parts, self.coming, self.remember) if part)
