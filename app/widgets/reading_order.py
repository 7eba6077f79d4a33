"""Tab goes as the page is read: in the order of the layouts, whenever a row was made.

Qt's own order is the order in which widgets came to be, so a row that is added later is reached
after the buttons beneath it. A window asks here at each Tab instead.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget

AFTER_ALL = 1_000_000  # more than any layout holds
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the keys to the next place in the window that takes them; return whether there is one.

    After the last comes the first again. Qt also asks when what has the keys is hidden or put out
    of use: then the next one has them, not the first of the page.
    """
    here = QApplication.focusWidget()
    order = list(_walk(window, here))
    at = order.index(here) if here in order else (-1 if forward else 0)
    around = [*order[at + 1 :], *order[:at]] if forward else [*order[:at][::-1], *order[at:][::-1]]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    for widget in around:
        if is_stop(widget) and widget is not here:
            widget.setFocus(reason)
            return True
    return False


def stops(window: QWidget) -> list[QWidget]:
    """List where Tab comes to in a window, in its order."""
    return [one for one in _walk(window) if is_stop(one)]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget that is shown."""
    takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if not takes_tab or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if not widget.isVisibleTo(widget.window()):
        return False
    return not isinstance(widget, QScrollArea) or _is_only_read(widget)


def _is_only_read(area: QScrollArea) -> bool:
    """Whether an area scrolls with nothing to stop at inside; else Page Down works from inside."""
    scrolls = area.verticalScrollBar().maximum() > 0
    return scrolls and not any(is_stop(one) for one in _walk(area) if one is not area)


def _walk(widget: QWidget, here: QWidget | None = None) -> Iterator[QWidget]:
    """Yield a widget and everything shown in it as it is read, and ``here`` though it is hidden."""
    yield widget
    inside = [one for one in widget.findChildren(QWidget, options=DIRECT) if not one.isWindow()]
    kept = [one for one in inside if not one.isHidden() or _holds(one, here)]
    layout = widget.layout()
    for child in sorted(kept, key=lambda one: _place(layout, one) or _floating(one)):
        yield from _walk(child, here)


def _holds(widget: QWidget, here: QWidget | None) -> bool:
    return here is not None and (widget is here or widget.isAncestorOf(here))


def _place(layout: QLayout | None, child: QWidget) -> tuple[int, ...]:
    """Return where a widget stands in a layout and the layouts in it, empty if nowhere.

    Never by ``itemAt``: PySide keeps what it returns after Qt has deleted it.
    """
    if layout is None:
        return ()
    if (number := layout.indexOf(child)) >= 0:
        return _cell(layout, number)
    for inner in layout.findChildren(QLayout, options=DIRECT):
        if place := _place(inner, child):
            return (*_cell(layout, layout.indexOf(inner)), *place)
    return ()


def _cell(layout: QLayout, number: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        return cast(tuple[int, ...], layout.getItemPosition(number))[:2]
    return (number,)


def _floating(widget: QWidget) -> tuple[int, ...]:
    """Return the place of what is in no layout: after all that is, from the top."""
    return (AFTER_ALL, widget.y(), widget.x())
