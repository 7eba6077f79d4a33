"""Buttons: one primary per screen, the others quieter, all with room around their words."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.icons import ThemeIcon
from app.theme import Theme
from app.widgets.boxes import Box, paint_box, paint_focus

ICON_PX = 18
GAP_PX = 9


class ButtonKind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    LINK = "link"
    CRUMB = "crumb"
    DANGER = "danger"
    SQUARE = "square"  # an icon alone


class _Look(NamedTuple):  # a dataclass takes 1 ms longer before the first window
    text: str  # colour tokens, empty for none
    fill: str
    hover: str
    off: str
    edge: str
    padding: tuple[int, int]  # px beside and above the content
    weight: QFont.Weight


_PLAIN, _FIRM, _BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
_LOOKS = {
    ButtonKind.PRIMARY: _Look(
        "on-accent", "accent", "accent-hover", "accent-off", "", (18, 12), _BOLD
    ),
    ButtonKind.DANGER: _Look(
        "on-act", "act-strong", "act-strong", "neutral-soft", "", (18, 12), _BOLD
    ),
    ButtonKind.SECONDARY: _Look("ink", "surface", "hover", "surface", "border", (18, 12), _FIRM),
    ButtonKind.QUIET: _Look("muted", "", "hover", "", "", (9, 6), _PLAIN),
    ButtonKind.LINK: _Look("accent", "", "hover", "", "", (4, 6), _BOLD),
    ButtonKind.CRUMB: _Look("muted", "", "hover", "", "", (0, 4), _PLAIN),
    ButtonKind.SQUARE: _Look("muted", "", "hover", "", "", (6, 6), _PLAIN),
}
_FILLED = (ButtonKind.PRIMARY, ButtonKind.DANGER)


class Button(QPushButton):
    """A push button with an icon before or after its words and a focus ring that is seen."""

    def __init__(self, theme: Theme, text: str, kind: ButtonKind, icon: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._kind = kind
        self._look = _LOOKS[kind]
        self._leading: ThemeIcon | None = None
        self._trailing: ThemeIcon | None = None
        self._is_left_aligned = False
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
        across, above = (self._theme.pixels(px) for px in self._look.padding)
        height = max(self._metrics().height(), self._icon_side())
        return QSize(self._content_width() + 2 * across, height + 2 * above)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._words_font())
        painter.setLayoutDirection(self.layoutDirection())  # else a name would change places
        paint_box(painter, self.rect(), self._box())
        self._paint_content(painter)
        if self.hasFocus():
            filled = self._look.text if self._kind in _FILLED else ""
            paint_focus(painter, self.rect(), self._theme, filled=filled)

    def _box(self) -> Box:
        look, colour = self._look, self._theme.colour
        if self.isChecked():
            edge = colour("accent") if self._kind is ButtonKind.SECONDARY else None
            return Box(colour("accent-soft"), edge)
        is_lit = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = look.off if not self.isEnabled() else look.hover if is_lit else look.fill
        return Box(colour(fill) if fill else None, colour(look.edge) if look.edge else None)

    def _paint_content(self, painter: QPainter) -> None:
        side, gap = self._icon_side(), self._theme.pixels(GAP_PX)
        x = self._theme.pixels(self._look.padding[0])
        if not self._is_left_aligned:
            x = max(0, (self.width() - self._content_width()) // 2)
        faint = not self.isEnabled() and self._kind is not ButtonKind.PRIMARY  # as its words are
        y = (self.height() - side) // 2
        if self._leading is not None:
            self._leading.paint(painter, self._placed(QRect(x, y, side, side)), faint=faint)
            x += side + gap
        width = self._text_width()
        painter.setPen(self._theme.colour(self._text_role()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self._placed(QRect(x, 0, width, self.height())), flags, self.text())
        if self._trailing is not None:
            place = self._placed(QRect(x + width + gap, y, side, side))
            self._paint_onward(painter, self._trailing, place, faint=faint)

    def _placed(self, rect: QRect) -> QRect:
        """Return where something goes that stands at ``rect`` when read from the left."""
        if self._is_mirrored:
            rect.moveRight(self.width() - 1 - rect.left())
        return rect

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_onward(
        self, painter: QPainter, icon: ThemeIcon, place: QRect, *, faint: bool
    ) -> None:
        """Paint an icon that points the way on: to the left where one reads from the right."""
        painter.save()
        if self._is_mirrored:
            painter.translate(QPointF(place.left() + place.right() + 1, 0))
            painter.scale(-1, 1)
        icon.paint(painter, place, faint=faint)
        painter.restore()

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(self._look.weight)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._words_font())

    def _content_width(self) -> int:
        icons = sum(icon is not None for icon in (self._leading, self._trailing))
        gaps = icons if self.text() else max(0, icons - 1)
        return self._text_width() + icons * self._icon_side() + gaps * self._theme.pixels(GAP_PX)

    def _text_width(self) -> int:
        flag = Qt.TextFlag.TextShowMnemonic
        return self._metrics().size(flag, self.text()).width() if self.text() else 0

    def _text_role(self) -> str:
        if self.isEnabled():
            return "accent" if self.isChecked() else self._look.text
        return self._look.text if self._kind is ButtonKind.PRIMARY else "placeholder"

    def _icon(self, name: str) -> ThemeIcon | None:
        return self._theme.icon(name, self._look.text) if name else None

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
    made = Button(theme, "", ButtonKind.SQUARE, icon)
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
