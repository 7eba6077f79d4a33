"""What a careful reader would complain about on a page: cut off, outside, nameless, overlapping."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from app.capture.line import AnswerLine
from app.widgets.date_field import OptionalDateField
from app.widgets.toast import Toast

SLACK_PX = 2  # rounding of fonts and layouts
LINE_EDIT_PX = 2  # beside the text of every QLineEdit
FULL = 255  # opaque
TARGET_PX = 24  # EN 301 549: what a finger can hit
INPUTS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QAbstractItemView,
    AnswerLine,
)


def complaints(window: QWidget) -> list[str]:
    """Return what is wrong with the page as it is seen now, in words for developers."""
    checks: tuple[Callable[[QWidget, QWidget], str], ...] = (
        _cut_off,
        _outside,
        _nameless,
        _small_target,
        _scrolls_sideways,
    )
    found = [_off_screen(window), _see_through(window)]
    for widget in _seen(window):
        found += [complaint for check in checks if (complaint := check(widget, window))]
    found += list(_overlaps(window))
    found += list(_same_names(window))
    return [one for one in dict.fromkeys(found) if one]


def _off_screen(window: QWidget) -> str:
    screen, place = window.screen().geometry(), window.geometry()
    return "" if screen.contains(place) else f"off the screen: {place.getRect()}"


def _see_through(window: QWidget) -> str:
    corner = window.grab(QRect(2, 2, 1, 1)).toImage().pixelColor(0, 0)
    return "" if corner.alpha() == FULL else f"see-through: {type(window).__name__}"


def _seen(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not _is_passing(widget):
            yield widget


def _is_passing(widget: QWidget) -> bool:
    """Whether it belongs to the word in passing, which floats over the page."""
    return isinstance(widget, Toast) or isinstance(widget.parentWidget(), Toast)


def _cut_off(widget: QWidget, _window: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label_cut_off(widget)
    if isinstance(widget, QLineEdit):
        return _line_cut_off(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        room, wanted = widget.size(), widget.minimumSizeHint()
        if room.width() + SLACK_PX < wanted.width() or room.height() + SLACK_PX < wanted.height():
            return f"cut off: button {_told(widget)} has {_size(room)}, wants {_size(wanted)}"
    return ""


def _label_cut_off(label: QLabel) -> str:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText:
        return ""
    room = label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap.value if label.wordWrap() else 0
    metrics = QFontMetrics(label.font())
    space = QRect(0, 0, room.width() if label.wordWrap() else 16_000, 16_000)
    wanted = metrics.boundingRect(space, flags, text)
    if wanted.width() > room.width() + SLACK_PX or wanted.height() > room.height() + SLACK_PX:
        return f"cut off: text {_told(label)} has {_size(room)}, wants {_size(wanted)}"
    return ""


def _line_cut_off(line: QLineEdit) -> str:
    if line.hasFocus() or line.echoMode() is not QLineEdit.EchoMode.Normal:
        return ""
    margins = line.textMargins()
    room = (
        line.style()
        .subElementRect(QStyle.SubElement.SE_LineEditContents, _panel_of(line), line)
        .width()
        - margins.left()
        - margins.right()
        - 2 * LINE_EDIT_PX
    )
    # What a person typed may be longer than any input; dates and hints are ours.
    text = line.text() if isinstance(line, OptionalDateField) else ""
    text = text or line.placeholderText()
    wanted = QFontMetrics(line.font()).horizontalAdvance(text)
    return f"cut off: input “{text}” has {room}, wants {wanted}" if wanted > room else ""


def _panel_of(line: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return option


def _outside(widget: QWidget, window: QWidget) -> str:
    """Say where a widget is cut by its window or by a parent that does not scroll."""
    if not _is_leaf(widget) or _scroller(widget) is not None:
        return ""
    place = _place(widget, window)
    if not window.rect().adjusted(-1, -1, 1, 1).contains(place):
        return f"outside the window: {_told(widget)} at {place.getRect()}"
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if not _place(parent, window).adjusted(-2, -2, 2, 2).contains(place):
            return f"cut by {type(parent).__name__}: {_told(widget)}"
        parent = parent.parentWidget()
    return ""


def _nameless(widget: QWidget, _window: QWidget) -> str:
    is_input = isinstance(widget, INPUTS) and not isinstance(widget, QScrollBar)
    if not is_input or _is_part_of_input(widget) or not widget.isEnabled():
        return ""
    if not isinstance(widget, QAbstractButton) and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return ""
    return "" if _name(widget) else f"nameless: {type(widget).__name__} {widget.objectName()}"


def _small_target(widget: QWidget, _window: QWidget) -> str:
    if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox) or _is_part_of_input(widget):
        return ""
    if min(widget.width(), widget.height()) < TARGET_PX:
        return f"small target: {_told(widget)} is {_size(widget.size())}"
    return ""


def _scrolls_sideways(widget: QWidget, _window: QWidget) -> str:
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView):
        bar = widget.horizontalScrollBar()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        wider = widget.horizontalScrollBarPolicy() is not off and bar.maximum() > bar.minimum()
        if wider and not isinstance(widget.parentWidget(), QAbstractScrollArea):
            return f"scrolls sideways: {type(widget).__name__} by {bar.maximum()} px"
    return ""


def _overlaps(window: QWidget) -> Iterator[str]:
    texts = [one for one in _seen(window) if isinstance(one, QLabel | QAbstractButton)]
    places = [
        (one, _seen_place(one, window))
        for one in texts
        if not isinstance(one, QLabel) or one.text()
    ]
    for number, (one, place) in enumerate(places):
        for other, other_place in places[number + 1 :]:
            if one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            shared = place.intersected(other_place)
            if shared.width() > SLACK_PX and shared.height() > SLACK_PX:
                yield f"overlap: {_told(one)} and {_told(other)} by {_size(shared)}"


def _same_names(window: QWidget) -> Iterator[str]:
    names: set[tuple[bool, str]] = set()  # a switch and a button of one name are told apart
    for widget in _seen(window):
        is_choice = isinstance(widget, QAbstractButton) and not _is_part_of_input(widget)
        leads_as_the_rail_does = widget.property("crumb") is not None
        if is_choice and widget.isEnabled() and not leads_as_the_rail_does:
            name = _name(widget)
            told = (isinstance(widget, QCheckBox), name)
            if name and told in names:
                yield f"same name twice: {name}"
            names.add(told)


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _is_leaf(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | AnswerLine)


def _is_part_of_input(widget: QWidget) -> bool:
    """Whether it is a piece of a larger input, which has the name."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractScrollArea)


def _scroller(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _seen_place(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a widget that is not scrolled away."""
    place = _place(widget, window)
    scroller = _scroller(widget)
    while scroller is not None:
        place = place.intersected(_place(scroller.viewport(), window))
        scroller = _scroller(scroller)
    return place


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{(text or _name(widget))[:60]}”"


def _size(rect: object) -> str:
    return f"{rect.width()}x{rect.height()}"  # type: ignore[attr-defined]
