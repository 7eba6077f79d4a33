"""The pages of a PDF under each other, as they will leave."""

import pypdfium2 as pdfium
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from app.handout.marking import Found, Spot, Suspects, marked
from app.pdf_pictures import POINTS_PER_INCH, picture_of
from app.theme import Theme

MARGIN_PX, GAP_PX = 22, 18  # around and between pages
KEPT_PICTURES = 4
# On the paper, which is white in every theme: a marker pen and the line beneath.
_MARKER, _UNDERLINE = "#FFE9A8", "#7A4E00"


class Paper(QWidget):
    """Draws each page when it is seen; as wide as it is told to be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content = b""
        self._document: pdfium.PdfDocument | None = None  # open only while it is seen
        self._sizes: tuple[tuple[float, float], ...] = ()  # points
        self._pictures: dict[tuple[int, int], QImage] = {}  # page, dots across
        self._page_px = 400
        self._found = Found()
        self._shows_marks = True
        self.setProperty("role", "page-body")

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def shape(self) -> float:
        """Height by width of the first page, A4 where there is none."""
        width, height = self._sizes[0] if self._sizes else (210.0, 297.0)
        return height / width

    @property
    def found(self) -> Found:
        """What on the pages names somebody."""
        return self._found

    def set_marks_shown(self, shown: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Draw or leave out the marks; they are never in the pages themselves."""
        self._shows_marks = shown
        self.update()

    def show_pdf(self, content: bytes, suspects: Suspects) -> None:
        """Show other pages, and mark what names somebody."""
        self._put_away()
        self._content = content
        self._document = pdfium.PdfDocument(content)
        self._found = marked(self._document, suspects)
        self._sizes = tuple(page.get_size() for page in self._document)
        if not self.isVisible():
            self._put_away()
        self._settle()

    def clear(self) -> None:
        """Forget the pages."""
        self._put_away()
        self._content, self._sizes, self._found = b"", (), Found()
        self._settle()

    def set_page_width(self, px: int) -> None:
        """Show the pages this wide."""
        if px != self._page_px and px > 0:
            self._page_px = px
            self._settle()

    def text_of(self, index: int) -> str:
        """Return the words of a page, for those who hear it."""
        if self._document is None or not 0 <= index < self.pages:
            return ""
        page = self._document[index].get_textpage()
        return " ".join(str(page.get_text_bounded()).split())

    def top_of(self, index: int) -> int:
        """Return where a page begins, in px from the top."""
        return MARGIN_PX + sum(self._height_of(one) + GAP_PX for one in range(index))

    def page_at(self, y: int) -> int:
        """Return the page that is seen at ``y`` px from the top."""
        begun = [index for index in range(self.pages) if self.top_of(index) <= y]
        return max(begun, default=0)

    def sizeHint(self) -> QSize:
        width = self._page_px + 2 * MARGIN_PX
        return QSize(width, self.top_of(self.pages) - GAP_PX + MARGIN_PX)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._content and self._document is None:
            self._document = pdfium.PdfDocument(self._content)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.pages):
            place = self._place_of(index)
            if place.intersects(event.rect()):
                painter.setPen(QPen(self._theme.colour("border"), 1))
                painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5))
                painter.drawImage(place.topLeft(), self._picture(index))
                if self._shows_marks:
                    self._paint_marks(painter, place, index)

    def _paint_marks(self, painter: QPainter, place: QRect, index: int) -> None:
        """Draw over the picture, as with a marker pen."""
        width, height = self._sizes[index]
        scale = self._page_px / width
        pen = QPen(QColor(_UNDERLINE), 1.4)
        for spot in self._found.spots:
            if spot.page == index:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                box = _on_page(spot, place, height, scale)
                painter.fillRect(box, QColor(_MARKER))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                painter.setPen(pen)
                painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _place_of(self, index: int) -> QRect:
        left = max(MARGIN_PX, (self.width() - self._page_px) // 2)
        return QRect(left, self.top_of(index), self._page_px, self._height_of(index))

    def _height_of(self, index: int) -> int:
        width, height = self._sizes[index]
        return round(self._page_px * height / width)

    def _picture(self, index: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (index, round(self._page_px * ratio))
        if key not in self._pictures:
            assert self._document is not None
            dots_per_inch = key[1] / self._sizes[index][0] * POINTS_PER_INCH
            picture = picture_of(self._document[index], dots_per_inch)
            picture.setDevicePixelRatio(ratio)
            while len(self._pictures) >= KEPT_PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[key] = picture
        return self._pictures[key]

    def _put_away(self) -> None:
        if self._document is not None:
            self._document.close()
        self._document = None
        self._pictures.clear()

    def _settle(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.update()


def _on_page(spot: Spot, place: QRect, height: float, scale: float) -> QRectF:
    """Return where a spot is drawn: the page's points grow upwards, the screen's downwards."""
    left = place.left() + spot.left * scale
    top = place.top() + (height - spot.top) * scale
    width, tall = (spot.right - spot.left) * scale, (spot.top - spot.bottom) * scale
    return QRectF(left, top, width, tall).adjusted(-1, -1, 1, 1)
