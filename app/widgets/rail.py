"""The rail at the left: where one can go, and what can always be done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.boxes import Box, paint_box, paint_focus
from app.widgets.labels import IconLabel, label
from app.widgets.rail_entry import RailEntry

WIDTH_PX = 212
LEAST_PX, AIR_PX = 40, 22  # air does not grow with the text: at 200 % all entries have room


class Rail(QFrame):
    """The program's name and its entries; the entry of the open page is marked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[RailEntry]) -> None:
        super().__init__()
        self._theme = theme
        self._buttons = {entry.key: _RailButton(theme, entry) for entry in entries}
        self.setProperty("role", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 18)
        column.setSpacing(4)
        column.addWidget(_Brand(theme))
        column.addSpacing(theme.space("l") - 1)
        for button in self._buttons.values():
            if not button.entry.at_bottom:
                column.addWidget(button)
        column.addStretch(1)
        for button in self._buttons.values():
            if button.entry.at_bottom:
                column.addWidget(button)
            button.clicked.connect(self._choose)
        self._show_texts()

    def mark(self, key: str) -> None:
        """Mark the entry of the page that is open; none when the key is not in the rail."""
        for its_key, button in self._buttons.items():
            button.setChecked(its_key == key)

    def sizeHint(self) -> QSize:
        width = max(WIDTH_PX, super().sizeHint().width())
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self.setAccessibleName(self.tr("Main menu"))
        for button in self._buttons.values():
            button.show_text()

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, _RailButton):
            self.chosen.emit(button.entry.key)


class _Brand(QWidget):
    """The program's mark and name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 0, 4)
        row.setSpacing(theme.space("s"))
        row.addWidget(IconLabel(theme, "activity", "accent", 22))
        row.addWidget(label("Trivselskurve", "brand"))
        row.addStretch(1)


class _RailButton(QPushButton):
    """Icon, word and perhaps a shortcut; bold in the accent colour where we are."""

    def __init__(self, theme: Theme, entry: RailEntry) -> None:
        super().__init__()
        self.entry = entry
        self._theme = theme
        self._icons = {on: theme.icon(entry.icon, role) for on, role in _ROLES.items()}
        self.setCheckable(True)
        self.setProperty("kind", "rail")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_text(self) -> None:
        self.setText(self.entry.text())
        self.setAccessibleName(self.entry.text())
        self.setAccessibleDescription(self._hint())
        self.updateGeometry()

    # The mark follows the page that is shown, not the click.
    def nextCheckState(self) -> None: ...

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        theme, metrics = self._theme, QFontMetrics(self._font(checked=True))
        hint = QFontMetrics(theme.font("small")).horizontalAdvance(self._hint())
        width = metrics.horizontalAdvance(self.text()) + theme.pixels(20 + 12 + 24)
        return QSize(
            width + (hint + theme.pixels(16) if hint else 0),
            max(LEAST_PX, metrics.height() + AIR_PX),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.isChecked() or self.underMouse():
            fill = theme.colour("accent-soft" if self.isChecked() else "hover")
            paint_box(painter, self.rect(), Box(fill))
        if self.hasFocus():
            paint_focus(painter, self.rect(), theme)
        side, x, is_on = theme.pixels(20), theme.pixels(12), self.isChecked()
        square = QRect(x, (self.height() - side) // 2, side, side)
        self._icons[is_on].paint(painter, square)
        x += side + theme.pixels(10)
        painter.setFont(self._font(checked=is_on))
        painter.setPen(theme.colour(_ROLES[is_on]))
        room = QRect(x, 0, self.width() - x, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -theme.pixels(12), 0), right, self._hint())

    def _font(self, *, checked: bool) -> QFont:
        weight = QFont.Weight.DemiBold if checked else QFont.Weight.Normal
        return self._theme.font("body", weight)

    def _hint(self) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return QKeySequence(self.entry.shortcut).toString(native).replace("+", " ")


_ROLES = {True: "accent", False: "rail-ink"}
