"""What each piece of ink is, for readers who listen: headings, tables, lists, pictures.

reportlab writes no tags. So every paragraph knows its place in the document's tree, the canvas
brackets it with a number while it is drawn, and ``structure`` builds the tree when all pages
are set. Feet, stamps and shapes are bracketed as decoration.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from app.documents.sight import as_drawn, parted

Branch = tuple[str, str]  # role, and what tells it from its siblings
Box = tuple[float, float, float, float]
Place = tuple[Branch, ...]  # from the document down to the ink
DECORATION: Place = ()
PAGINATION: Place = (("Artifact", "foot"),)  # page numbers, and what only repeats itself
HEAD: Branch = ("TR", "head")  # the row that is repeated on every page of a table


@dataclass(frozen=True, slots=True, repr=False)
class Mark:
    """A bracketed piece of a page's ink."""

    page: int  # 0..
    number: int  # on its page, 0..
    place: Place
    alternative: str = ""  # what a picture shows, in words
    box: Box | None = None  # a picture's corners on its page, points


class TaggedCanvas(Canvas):
    """A canvas that remembers what was drawn where."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.marks: list[Mark] = []
        self._numbers = Counter[int]()  # marks on each page so far
        self._heads: dict[Place, int] = {}  # the page on which a table's head stood first

    def open_mark(
        self,
        place: Place,
        alternative: str = "",
        size: tuple[float, float] | None = None,
    ) -> None:
        """Begin a piece of ink that belongs at ``place``."""
        page = self.getPageNumber() - 1
        if place == PAGINATION:
            self.addLiteral("/Artifact <</Type /Pagination /Subtype /Footer>> BDC")
            return
        if not place or self._is_repeated_head(place, page):
            self.addLiteral("/Artifact BMC")
            return
        number = self._numbers[page]
        self._numbers[page] += 1
        self.marks.append(Mark(page, number, place, alternative, self._box(size)))
        self.addLiteral(f"/{place[-1][0]} <</MCID {number}>> BDC")

    def _box(self, size: tuple[float, float] | None) -> Box | None:
        if size is None:
            return None
        return (*self.absolutePosition(0, 0), *self.absolutePosition(*size))

    def close_mark(self) -> None:
        """End the piece begun last."""
        self.addLiteral("EMC")

    def _is_repeated_head(self, place: Place, page: int) -> bool:
        """Whether a table's head stands on another page already: it is read aloud once."""
        return HEAD in place and self._heads.setdefault(place, page) != page


class TaggedText(Paragraph):
    """A paragraph with a place; its parts on other pages have the same."""

    place: Place = DECORATION
    from_the_right = False

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the parts, each at the whole's place."""
        parts: list[Flowable] = super().split(width, height)
        for part in parts:
            part.place = self.place  # type: ignore[attr-defined]
            part.from_the_right = self.from_the_right  # type: ignore[attr-defined]
        return parts

    def draw(self) -> None:
        """Draw the words inside their brackets, in the order of sight."""
        canvas: Any = self.canv
        read: Any = self.blPara  # type: ignore[has-type]
        self.blPara = parted(as_drawn(read, from_the_right=self.from_the_right))
        canvas.open_mark(self.place)
        super().draw()
        canvas.close_mark()
        self.blPara = read


class TaggedTable(Table):
    """A table whose lines and grounds are decoration; its cells say themselves what they are."""

    @property
    def row_heights(self) -> tuple[float, ...]:
        """Return how tall the rows are, once the table has been wrapped."""
        return tuple(vars(self)["_rowHeights"])  # reportlab's own

    def _drawBkgrnd(self) -> None:
        self._decorate(super()._drawBkgrnd)  # type: ignore[misc]  # not in its stubs

    def _drawLines(self) -> None:
        self._decorate(super()._drawLines)  # type: ignore[misc]  # not in its stubs

    def _decorate(self, draw: Callable[[], None]) -> None:
        canvas: Any = self.canv
        canvas.open_mark(DECORATION)
        draw()
        canvas.close_mark()


def placed(text: TaggedText, *place: Branch) -> TaggedText:
    """Return the paragraph, at its place."""
    text.place = place
    return text
