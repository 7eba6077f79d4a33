"""The A4 page: margins, the foot on every page, stamps, and how many pages there are."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.documents.fonts import REGULAR, STRONG
from app.documents.report import PageWords, Stamp
from app.documents.tags import DECORATION, PAGINATION, Mark, TaggedCanvas
from app.documents.typography import FOOT, SMALL, Palette, Type, set_in

SIDE, TOP, BOTTOM = 16 * mm, 14 * mm, 9 * mm
_FOOT_GAP = 9.0
_STAMP_HEIGHT = 15.0
_WATERMARK, _LONGEST = 110.0, 760.0  # points: its type, and how long it may be across the page


@dataclass(frozen=True, slots=True, repr=False)
class Pages:
    """Pages set but not finished: the charts' places are empty."""

    content: bytes
    count: int
    marks: tuple[Mark, ...]  # what each piece of ink is


@dataclass(frozen=True, slots=True)
class PageLook:
    """What stands at the edges of every page, and in which colours."""

    size: tuple[float, float]
    words: PageWords
    palette: Palette
    language: str

    @property
    def width(self) -> float:
        """Return the width between the margins."""
        return self.size[0] - 2 * SIDE

    @property
    def height(self) -> float:
        """Return the height between head and foot."""
        return self.size[1] - self.top - self.bottom

    @property
    def top(self) -> float:
        """Return the upper margin; a practice band needs its own room."""
        return TOP + (_STAMP_HEIGHT if self._practice else 0)

    @property
    def bottom(self) -> float:
        """Return the lower margin with the foot in it."""
        return BOTTOM + FOOT * 1.6 + self._notes_height + _FOOT_GAP

    def draw_ground(self, canvas: TaggedCanvas) -> None:
        """Draw the stamps, behind what the page says."""
        canvas.open_mark(DECORATION)
        self._draw_stamps(canvas)
        canvas.close_mark()

    @property
    def _practice(self) -> str:
        return dict(self.words.stamps).get(Stamp.PRACTICE, "")

    @property
    def _notes_height(self) -> float:
        notes = set_in(self.words.notes, Type(FOOT, colour="muted"), self.palette)
        return float(notes.wrap(self.width, self.size[1])[1])

    def draw_foot(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the foot; what the numbers are and are not is read aloud once, at the end."""
        line = BOTTOM + FOOT * 1.6 + self._notes_height + 4
        canvas.open_mark(DECORATION)
        canvas.setStrokeColor(self.palette["line"])
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, line, self.size[0] - SIDE, line)
        canvas.close_mark()
        kind = Type(FOOT, colour="muted")
        notes = set_in(self.words.notes, kind, self.palette)
        notes.place = (("P", "notes"),) if page == pages else PAGINATION
        notes.wrapOn(canvas, self.width, self.size[1])
        notes.drawOn(canvas, SIDE, BOTTOM + FOOT * 1.6)
        counted = self.words.page.format(page=page, pages=pages)
        left = f"{self.words.continued} · {self.words.version}" if page > 1 else self.words.version
        for text, is_right in ((left, False), (counted, True)):
            words = set_in(text, Type(FOOT, colour="muted", is_right=is_right), self.palette)
            words.place = PAGINATION
            words.wrapOn(canvas, self.width, self.size[1])
            words.drawOn(canvas, SIDE, BOTTOM - 3)

    def _draw_stamps(self, canvas: Canvas) -> None:
        stamps = dict(self.words.stamps)
        if self._practice:
            self._draw_band(canvas, self._practice)
        if stamps:
            text = stamps.get(Stamp.DRAFT, self._practice)
            self._draw_watermark(canvas, text.split(" · ")[0])

    def _draw_band(self, canvas: Canvas, text: str) -> None:
        height = _STAMP_HEIGHT + 5
        canvas.setFillColor(self.palette["practice"])
        canvas.rect(0, self.size[1] - height, self.size[0], height, stroke=0, fill=1)
        canvas.setFillColor(self.palette["on-practice"])
        canvas.setFont(STRONG, SMALL)
        canvas.drawCentredString(self.size[0] / 2, self.size[1] - height / 2 - SMALL * 0.35, text)

    def _draw_watermark(self, canvas: Canvas, text: str) -> None:
        """Write large and pale behind everything else."""
        canvas.saveState()
        canvas.setFillColor(self.palette["hover"])
        size = min(_WATERMARK, _WATERMARK * _LONGEST / stringWidth(text, STRONG, _WATERMARK))
        canvas.setFont(STRONG, size)
        canvas.transform(1, 0, 0, 1, self.size[0] / 2, self.size[1] / 2)
        canvas.rotate(50)
        canvas.drawCentredString(0, -size * 0.35, text)
        canvas.restoreState()


def lay_out(make_story: Callable[[], list[Flowable]], look: PageLook, title: str) -> Pages:
    """Return the pages; the story is made twice, to count the pages first."""
    count = _Pass(look, 0, title).written(make_story()).count
    return _Pass(look, count, title).written(make_story())


class _Pass:
    """One pass over the pages."""

    def __init__(self, look: PageLook, pages: int, title: str) -> None:
        self._look, self._pages, self._title = look, pages, title

    def written(self, story: list[Flowable]) -> Pages:
        """Return the pages as they come out."""
        target, canvases = BytesIO(), list[TaggedCanvas]()

        def make_canvas(*args: Any, **kwargs: Any) -> TaggedCanvas:
            canvases.append(TaggedCanvas(*args, **kwargs))
            return canvases[-1]

        document = BaseDocTemplate(
            target,
            pagesize=self._look.size,
            title=self._title,
            lang=self._look.language,
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=0,  # done once, in the last pass over the file
        )
        frame = Frame(
            SIDE, self._look.bottom, self._look.width, self._look.height, 0, 0, 0, 0, id="text"
        )
        document.addPageTemplates(
            PageTemplate("page", [frame], onPage=self._draw_ground, onPageEnd=self._draw_foot)
        )
        document.build(story, canvasmaker=make_canvas)
        return Pages(target.getvalue(), int(document.page), tuple(canvases[0].marks))

    def _draw_ground(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        assert isinstance(canvas, TaggedCanvas)
        self._look.draw_ground(canvas)

    def _draw_foot(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        assert isinstance(canvas, TaggedCanvas)
        self._look.draw_foot(canvas, canvas.getPageNumber(), self._pages)
