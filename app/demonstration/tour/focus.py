"""What somebody without a mouse would complain about: places without a name, and unseen focus."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.reading_order import stops

AROUND_PX = 4  # a ring may lie outside
LEAST_PX = 96  # once round the smallest target, 24 x 24 px
LEAST_CONTRAST = 3.0  # WCAG 2.2, 2.4.13, between the same pixels with and without the focus
Look = tuple[str, ...]
Pixels = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


class FocusEyes:
    """Looks at each kind of place once; its focus moves there and back."""

    def __init__(self) -> None:
        self._known: set[Look] = set()

    def complaints(self, window: QWidget) -> list[str]:
        """Return what is wrong with the places Tab comes to, in words for developers."""
        found: list[str] = []
        if not window.isActiveWindow():
            return found
        before = QApplication.focusWidget()
        for one in stops(window):
            if not _name(one):
                found.append(f"nameless stop of Tab: {type(one).__name__}")
            look = _look(one)
            if look not in self._known and _is_whole(one):
                self._known.add(look)
                if (seen := _changed_px(one)) < LEAST_PX:
                    found.append(f"focus hardly seen: {' '.join(look)}, {seen} px")
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        return found


def _look(widget: QWidget) -> Look:
    """Return what decides how the focus is painted."""
    said = (str(widget.property(name) or "") for name in ("kind", "role", "checked"))
    return (type(widget).__name__, *said)


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _is_whole(widget: QWidget) -> bool:
    """Whether nothing around it cuts it off, so that all of its ring could be seen."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _changed_px(widget: QWidget) -> int:
    """Count the pixels that stand out when the keys come."""
    window = widget.window()
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    if (other := QApplication.focusWidget()) is not None:
        other.clearFocus()
    without = _luminance(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = _luminance(widget)
    if with_focus.shape != without.shape:
        return LEAST_PX
    light, dark = np.maximum(with_focus, without), np.minimum(with_focus, without)
    return int(np.count_nonzero((light + 0.05) / (dark + 0.05) >= LEAST_CONTRAST))


def _luminance(widget: QWidget) -> Pixels:
    """Return the relative luminance (0..1) of a widget and what is close around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    picture = window.grab(place.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)).toImage()
    image = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    shape = (image.height(), image.bytesPerLine() // 4, 4)
    parts = np.frombuffer(image.constBits(), np.uint8).reshape(shape)[..., :3] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    luminance: Pixels = linear @ np.array([0.2126, 0.7152, 0.0722])
    return luminance
