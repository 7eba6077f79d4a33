"""How an answer line is drawn: the child's soft track, the adult's line with end bars."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QRadialGradient

LINE_MM = 100.0
SHORTEST_LINE_MM = 80.0
REACH_MM = 10.0  # how far above and below the line a tap still counts
CHILD_HANDLE_MM = 16.0
ADULT_HANDLE_PX = 44
SHADOW_PX = 4  # around the handle


@dataclass(frozen=True, slots=True)
class LineLook:
    """The measures of a line on one screen, in device-independent pixels."""

    px_per_mm: float
    handle_px: int  # diameter, rim included
    rim_px: int
    track_px: int  # thickness
    bar_px: int  # height of the end bars; 0: a rounded track without bars

    @classmethod
    def for_child(cls, px_per_mm: float) -> "LineLook":
        handle = round(CHILD_HANDLE_MM * px_per_mm + 0.5)  # never below 16 mm
        return cls(px_per_mm, handle_px=handle, rim_px=6, track_px=10, bar_px=0)

    @classmethod
    def for_adult(cls, px_per_mm: float) -> "LineLook":
        return cls(px_per_mm, handle_px=ADULT_HANDLE_PX, rim_px=4, track_px=4, bar_px=24)

    @property
    def margin_px(self) -> int:
        """Room beyond each end, so that the handle fits there with its shadow."""
        return self.handle_px // 2 + SHADOW_PX

    @property
    def reach_px(self) -> int:
        """How far above and below the line a tap still counts."""
        return max(round(REACH_MM * self.px_per_mm), self.handle_px // 2)

    @property
    def hint_gap_px(self) -> int:
        """From the middle of the line down to its hint."""
        return self.track_px // 2 + 10

    def length_px(self, mm: float = LINE_MM) -> int:
        return round(mm * self.px_per_mm)


def paint_track(
    painter: QPainter, track: QRect, look: LineLook, edge: QColor, soft: QColor
) -> None:
    """Draw the empty line: no ticks, no figures, nothing in the middle.

    ``edge`` stands out from the page enough for weak eyes; ``soft`` fills the child's track.
    """
    if not look.bar_px:
        painter.setPen(QPen(edge, 1))
        painter.setBrush(soft)
        corner = look.track_px / 2
        painter.drawRoundedRect(QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(edge)
    painter.drawRect(track)
    bar = QRect(0, 0, 3, look.bar_px)
    for x in (track.left(), track.right()):
        bar.moveCenter(track.center())
        bar.moveLeft(x - 1)
        painter.drawRect(bar)


def paint_focus(painter: QPainter, track: QRect, look: LineLook, colour: QColor) -> None:
    """Draw a ring of 2 px around the line for those who use the keyboard."""
    half = look.handle_px / 2 + 2
    ring = QRectF(track).adjusted(-half, 0, half, 0)
    ring.setTop(track.center().y() - half)
    ring.setHeight(2 * half)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ring, half, half)


def handle_pixmap(look: LineLook, core: QColor, rim: QColor, device_ratio: float) -> QPixmap:
    """Draw the mark once; while it is dragged it is only copied."""
    side = look.handle_px + 2 * SHADOW_PX
    pixmap = QPixmap(round(side * device_ratio), round(side * device_ratio))
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    centre = QPointF(side / 2, side / 2)
    radius = look.handle_px / 2
    _paint_shadow(painter, centre, radius)
    painter.setBrush(rim)
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(core)
    painter.drawEllipse(centre, radius - look.rim_px, radius - look.rim_px)
    painter.end()
    return pixmap


def _paint_shadow(painter: QPainter, centre: QPointF, radius: float) -> None:
    below = centre + QPointF(0, 1)
    shade = QRadialGradient(below, radius + SHADOW_PX)
    shade.setColorAt(radius / (radius + SHADOW_PX) - 0.06, QColor(0, 0, 0, 70))
    shade.setColorAt(1, QColor(0, 0, 0, 0))
    painter.setBrush(shade)
    painter.drawEllipse(below, radius + SHADOW_PX - 1, radius + SHADOW_PX - 1)
