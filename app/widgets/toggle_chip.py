"""Pills that are switched on and off: kinds of meeting, voices of a chart, audiences."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from app.theme import Theme
from app.widgets.flow_layout import FlowLayout
from app.widgets.marker import paint_marker


class ToggleChip(QPushButton):
    """A checkable pill; with a ``slot`` it is outlined in its voice's colour and marker."""

    def __init__(self, theme: Theme, text: str, *, slot: int | None = None, icon: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self._slot = slot
        self._icon_on = theme.icon(icon, "on-accent") if icon else None
        self._icon_off = theme.icon(icon, "ink") if icon else None
        self.setCheckable(True)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def slot(self) -> int | None:
        return self._slot

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        mark = self._theme.pixels(14 + 7) if self._has_mark() else 0
        width = metrics.horizontalAdvance(self.text()) + mark + 2 * self._theme.pixels(13)
        return QSize(width, max(metrics.height() + self._theme.pixels(9), self._theme.pixels(28)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, text = self._colours()
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1.3) if edge.alpha() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        self._paint_words(painter, text)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_words(self, painter: QPainter, colour: QColor) -> None:
        x = self._theme.pixels(13)
        if self._has_mark():
            side = self._theme.pixels(14)
            self._paint_mark(painter, QRect(x, (self.height() - side) // 2, side, side))
            x += side + self._theme.pixels(7)
        painter.setPen(colour)
        painter.drawText(
            self.rect().adjusted(x, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )

    def _paint_mark(self, painter: QPainter, square: QRect) -> None:
        if self._slot is None:
            icon = self._icon_on if self.isChecked() else self._icon_off
            if icon is not None:
                icon.paint(painter, square)
            return
        style = self._theme.voice(self._slot)
        colour = style.colour if self.isChecked() else self._theme.colour("field-line")
        is_filled = self.isChecked() and not style.is_hollow
        paint_marker(painter, QRectF(square), style.marker, colour, filled=is_filled)

    def _paint_focus(self, painter: QPainter) -> None:
        is_filled = self.isChecked() and self._slot is None
        # Inside: a voice's own colour at the edge differs too little from the ring's.
        inset = 4 if is_filled or self._slot is not None else 1
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("on-accent" if is_filled else "focus"), 2))
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Give fill, edge and text for how the pill stands now."""
        theme, none = self._theme, QColor(0, 0, 0, 0)
        if not self.isEnabled():
            return theme.colour("neutral-soft"), none, theme.colour("placeholder")
        if self._slot is not None:
            if not self.isChecked():
                return theme.colour("surface"), theme.colour("field-line"), theme.colour("muted")
            voice = theme.voice(self._slot).colour
            return theme.colour("surface"), voice, voice
        if self.isChecked():
            return theme.colour("accent"), none, theme.colour("on-accent")
        edge = theme.colour("border") if self.underMouse() else none
        return theme.colour("neutral-soft"), edge, theme.colour("ink")

    def _has_mark(self) -> bool:
        return self._slot is not None or self._icon_on is not None


class ToggleChipRow(QWidget):
    """A row of pills of which one is chosen; wraps when there is little room."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._keys: dict[QAbstractButton, str] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.setAccessibleName(name)
        self._group.buttonClicked.connect(self._tell)

    @property
    def chosen(self) -> str:
        """The key of the chosen pill, empty when none is."""
        button = self._group.checkedButton()
        return self._keys[button] if button is not None else ""

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Show pills for (key, text); the chosen key stays chosen, pills that stay keep focus."""
        wanted = tuple(options)
        if [key for key, _ in wanted] == list(self._keys.values()):
            for button, (_, text) in zip(self._keys, wanted, strict=True):
                button.setText(text)
                button.updateGeometry()
            return
        kept = self.chosen
        self._rebuild(wanted)
        self.choose(kept)

    def _rebuild(self, options: tuple[tuple[str, str], ...]) -> None:
        for button in tuple(self._keys):
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        self._keys.clear()
        for key, text in options:
            chip = ToggleChip(self._theme, text)
            self._group.addButton(chip)
            self._flow.addWidget(chip)
            self._keys[chip] = key

    def name_each(self, name: str) -> None:
        """Name the row, and each pill by it: other rows of the page offer the same answers."""
        self.setAccessibleName(name)
        for button in self._keys:
            button.setAccessibleName(f"{name}: {button.text()}")

    def choose(self, key: str) -> None:
        """Choose a pill without telling anybody."""
        for button, its_key in self._keys.items():
            button.setChecked(its_key == key)

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.changed.emit(self._keys[button])
