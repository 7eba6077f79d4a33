"""Buttons: one primary per screen, the others quieter, all with room around their words."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from app.theme import Theme

ICON_PX = 18
GAP_PX = 9


class ButtonKind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"


_TEXT_ROLE = {
    ButtonKind.PRIMARY: "on-accent",
    ButtonKind.SECONDARY: "ink",
    ButtonKind.QUIET: "muted",
    ButtonKind.LINK: "accent",
    ButtonKind.DANGER: "on-act",
}


class Button(QPushButton):
    """A push button with an icon before or after its words and a focus ring that is seen."""

    def __init__(self, theme: Theme, text: str, kind: ButtonKind, icon: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._kind = kind
        self._leading = QIcon()
        self._trailing = QIcon()
        self._is_left_aligned = kind is ButtonKind.LINK
        self.setProperty("kind", kind.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Put a Lucide icon before the words; an empty name takes it away."""
        self._leading = self._icon(name)
        self.updateGeometry()
        self.update()

    def set_trailing(self, name: str) -> None:
        """Put a Lucide icon after the words; an empty name takes it away."""
        self._trailing = self._icon(name)
        self.updateGeometry()
        self.update()

    def set_left_aligned(self, left: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Start the words at the left edge, as in a list of choices."""
        self._is_left_aligned = left
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        height = max(self.fontMetrics().height(), self._icon_side())
        content = QSize(self._content_width(), height)
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, content, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        style = self.style()
        style.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        inner = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        self._paint_content(painter, inner)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_content(self, painter: QPainter, inner: QRect) -> None:
        side, gap = self._icon_side(), self._theme.pixels(GAP_PX)
        x = inner.left()
        if not self._is_left_aligned:
            x += max(0, (inner.width() - self._content_width()) // 2)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        y = inner.center().y() - side // 2 + 1
        if not self._leading.isNull():
            self._leading.paint(painter, QRect(x, y, side, side), mode=mode)
            x += side + gap
        width = self._text_width()
        painter.setPen(self._theme.colour(self._text_role()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRect(x, inner.top(), width, inner.height()), flags, self.text())
        if not self._trailing.isNull():
            self._trailing.paint(painter, QRect(x + width + gap, y, side, side), mode=mode)

    def _paint_focus(self, painter: QPainter) -> None:
        """Paint 2 px inside the edge: on the accent in its counter colour, else in ``focus``."""
        is_filled = self._kind in (ButtonKind.PRIMARY, ButtonKind.DANGER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = _TEXT_ROLE[self._kind] if is_filled else "focus"
        painter.setPen(QPen(self._theme.colour(role), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = 4 if is_filled else 1
        corner = 10 - edge
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), corner, corner)

    def _content_width(self) -> int:
        width, icon = self._text_width(), self._icon_side()
        gap = self._theme.pixels(GAP_PX) if self.text() else 0
        for shown in (self._leading, self._trailing):
            if not shown.isNull():
                width += icon + gap
        return width

    def _text_width(self) -> int:
        flag = Qt.TextFlag.TextShowMnemonic
        return self.fontMetrics().size(flag, self.text()).width() if self.text() else 0

    def _text_role(self) -> str:
        if self.isEnabled() or self._kind is ButtonKind.PRIMARY:
            return _TEXT_ROLE[self._kind]
        return "placeholder"

    def _icon(self, name: str) -> QIcon:
        return self._theme.icon(name, _TEXT_ROLE[self._kind]) if name else QIcon()

    def _icon_side(self) -> int:
        return self._theme.pixels(ICON_PX)


def primary_button(theme: Theme, text: str, icon: str = "", *, trailing: str = "") -> Button:
    """Make the one button of a screen that leads on."""
    return _button(theme, text, ButtonKind.PRIMARY, icon, trailing)


def secondary_button(theme: Theme, text: str, icon: str = "", *, trailing: str = "") -> Button:
    """Make an outlined button."""
    return _button(theme, text, ButtonKind.SECONDARY, icon, trailing)


def quiet_button(theme: Theme, text: str, icon: str = "", *, trailing: str = "") -> Button:
    """Make a button that looks like muted text until it is pointed at."""
    return _button(theme, text, ButtonKind.QUIET, icon, trailing)


def link_button(theme: Theme, text: str, icon: str = "", *, trailing: str = "") -> Button:
    """Make a button that reads as a link in the accent colour."""
    return _button(theme, text, ButtonKind.LINK, icon, trailing)


def danger_button(theme: Theme, text: str, icon: str = "") -> Button:
    """Make the button that throws something away, for dialogs that ask first."""
    return _button(theme, text, ButtonKind.DANGER, icon, "")


def icon_button(theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> Button:
    """Make a button that is only an icon; ``name`` is its tooltip and what is read aloud."""
    made = Button(theme, "", ButtonKind.QUIET, icon)
    made.setProperty("square", "true")
    made.setToolTip(name)
    made.setAccessibleName(name)
    if parent is not None:
        made.setParent(parent)
    return made


def _button(theme: Theme, text: str, kind: ButtonKind, icon: str, trailing: str) -> Button:
    made = Button(theme, text, kind, icon)
    if trailing:
        made.set_trailing(trailing)
    return made
