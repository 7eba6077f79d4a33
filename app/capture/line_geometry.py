"""Where a mark is on the screen, and which mark a point or a key means; no widget."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from app.capture.line_look import SHADOW_PX, LineLook

LOWEST, HIGHEST = 0, 100  # tenths
UNTOUCHED = LOWEST - 1  # what the slider itself stands at before there is a mark
MIDDLE = (LOWEST + HIGHEST) // 2
SMALL_STEP, LARGE_STEP = 1, 10  # tenths


@dataclass(frozen=True, slots=True)
class LineGeometry:
    """The line inside a widget; all values in the widget's own pixels."""

    area: QRect
    look: LineLook
    is_mirrored: bool  # right-to-left: the low end is to the right

    @property
    def track(self) -> QRect:
        """The line itself; its outermost pixels are the ends of the range."""
        room = self.area.width() - 2 * self.look.margin_px
        track = QRect(0, 0, min(self.look.length_px() + 1, room), self.look.track_px)
        track.moveCenter(self.area.center())
        return track

    def x_of(self, position: int) -> int:
        """Give the x of the middle of a mark at ``position`` (tenths)."""
        track = self.track
        share = HIGHEST - position if self.is_mirrored else position
        return track.left() + round(share * (track.width() - 1) / HIGHEST)

    def position_at(self, x: float) -> int:
        """Give the tenth whose mark is nearest to ``x``."""
        track = self.track
        share = round((x - track.left()) * HIGHEST / max(1, track.width() - 1))
        near = HIGHEST - share if self.is_mirrored else share
        neighbours = {_within_range(near + step) for step in (-1, 0, 1)}
        return min(sorted(neighbours), key=lambda tenth: abs(self.x_of(tenth) - x))

    def is_within_reach(self, point: QPoint) -> bool:
        """Say whether a tap at ``point`` is meant for this line."""
        return abs(point.y() - self.track.center().y()) <= self.look.reach_px

    def handle_rect(self, position: int) -> QRect:
        """Give the square that the mark and its shadow cover."""
        side = self.look.handle_px + 2 * SHADOW_PX
        middle = QPoint(self.x_of(position), self.track.center().y())
        return QRect(middle - QPoint(side // 2, side // 2), QSize(side, side))


def position_after(
    key: int, position: int | None, *, is_mirrored: bool, is_fast: bool = False
) -> int | None:
    """Give where a key takes the mark; None: the key means nothing to a line.

    An arrow moves it by 0.1, and by 1.0 where it ``is_fast``; Page Up and Down move it by 1.0.

    On an empty line Home and End go to the ends. An arrow counts from the middle and lands one
    step beside it, on the side the person chose: neither end is favoured, and the exact middle
    is never set unless somebody goes there.
    """
    match key:
        case Qt.Key.Key_Home:
            return LOWEST
        case Qt.Key.Key_End:
            return HIGHEST
    arrow = LARGE_STEP if is_fast else SMALL_STEP
    towards_right = -arrow if is_mirrored else arrow
    steps = {
        Qt.Key.Key_Right: towards_right,
        Qt.Key.Key_Left: -towards_right,
        Qt.Key.Key_Up: arrow,
        Qt.Key.Key_Down: -arrow,
        Qt.Key.Key_PageUp: LARGE_STEP,
        Qt.Key.Key_PageDown: -LARGE_STEP,
    }
    step = steps.get(Qt.Key(key))
    if step is None:
        return None
    return _within_range((MIDDLE if position is None else position) + step)


def _within_range(tenth: int) -> int:
    return max(LOWEST, min(HIGHEST, tenth))
