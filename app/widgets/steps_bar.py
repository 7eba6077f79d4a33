"""The calm bar on top of a session: where we are, what is done, what comes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.theme import Theme

DISC_PX = 26
GAP_PX = 8
LINE_PX = 38


class StepsBar(QWidget):
    """Numbered steps joined by lines; every one can be chosen."""

    step_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        self._current = 0
        self._done: frozenset[int] = frozenset()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("s"))
        self._group.idClicked.connect(self._choose)

    def set_steps(self, texts: Sequence[str]) -> None:
        """Name the steps, first to last."""
        if len(texts) != len(self._texts):
            self._build(len(texts))
        self._texts = tuple(texts)
        self._show()

    def set_current(self, index: int) -> None:
        """Mark the step we are in, counted from 0."""
        self._current = index
        self._show()

    def set_done(self, indexes: Iterable[int]) -> None:
        """Mark the steps that are done, counted from 0."""
        self._done = frozenset(indexes)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(DISC_PX) * 8, self.sizeHint().height())

    def _build(self, count: int) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for index in range(count):
            if index:
                self._row.addWidget(_Line(self._theme))
            button = _Step(self._theme, index)
            self._group.addButton(button, index)
            self._row.addWidget(button)
        self._row.addStretch(1)

    def _show(self) -> None:
        for button in self._group.buttons():
            self._show_step(button)
        self._fit()

    def _show_step(self, button: QAbstractButton) -> None:
        index = self._group.id(button)
        if not (isinstance(button, _Step) and index < len(self._texts)):
            return
        is_current = index == self._current
        button.show_step(self._texts[index], current=is_current, done=index in self._done)
        spoken = self.tr("Step {number} of {count}: {name}").format(
            number=index + 1, count=len(self._texts), name=self._texts[index]
        )
        if index in self._done:
            spoken += ", " + self.tr("done")
        if is_current:
            spoken += ", " + self.tr("you are here")
        button.setAccessibleName(spoken)

    def _fit(self) -> None:
        """Name only the step we are in where there is no room for all names."""
        steps = [button for button in self._group.buttons() if isinstance(button, _Step)]
        gaps = self._row.spacing() * 2 * max(0, len(steps) - 1)
        needed = sum(step.full_width() for step in steps) + gaps + LINE_PX * (len(steps) - 1)
        for step in steps:
            step.show_name(self.width() >= needed)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.step_chosen.emit(index)


class _Step(QPushButton):
    """One disc with its number or tick, and its name."""

    def __init__(self, theme: Theme, index: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = str(index + 1)
        self._is_current = False
        self._is_done = False
        self._is_named = True
        self._tick = theme.icon("check", "on-accent")
        self.setProperty("kind", "step")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_step(self, text: str, *, current: bool, done: bool) -> None:
        self.setText(text)
        self._is_current, self._is_done = current, done
        self.updateGeometry()
        self.update()

    def show_name(self, named: bool) -> None:  # noqa: FBT001 - a setter of one claim
        if named != self._is_named:
            self._is_named = named
            self.setToolTip("" if named else self.text())
            self.updateGeometry()

    def full_width(self) -> int:
        """Keep room for the bold name, so that nothing moves from step to step."""
        font = self._theme.font("body", QFont.Weight.DemiBold)
        words = QFontMetrics(font).horizontalAdvance(self.text()) + 2
        return self._theme.pixels(DISC_PX) + self._theme.pixels(GAP_PX) + words + 8

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        disc = self._theme.pixels(DISC_PX)
        width = self.full_width() if self._shows_name() else disc + 8
        return QSize(width, max(disc, self.fontMetrics().height()) + 8)

    def minimumSizeHint(self) -> QSize:
        disc = self._theme.pixels(DISC_PX) + 8
        return QSize(disc, self.sizeHint().height())

    def _shows_name(self) -> bool:
        return self._is_named or self._is_current

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.pixels(DISC_PX)
        disc = QRect(2, (self.height() - side) // 2, side, side)
        self._paint_disc(painter, disc)
        x = disc.right() + 1 + self._theme.pixels(GAP_PX)
        painter.setFont(self._words_font())
        painter.setPen(self._theme.colour("accent" if self._is_current else "muted"))
        room = QRect(x, 0, self.width() - x, self.height())
        if self._shows_name():
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_disc(self, painter: QPainter, disc: QRect) -> None:
        is_filled = self._is_done or self._is_current
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen if is_filled else QPen(theme.colour("field-line"), 1.2))
        painter.setBrush(theme.colour("accent" if is_filled else "paper"))
        painter.drawEllipse(QRectF(disc).adjusted(0.6, 0.6, -0.6, -0.6))
        if self._is_done and not self._is_current:
            edge = disc.width() // 4
            self._tick.paint(painter, disc.adjusted(edge, edge, -edge, -edge))
            return
        painter.setFont(theme.font("small", QFont.Weight.DemiBold, figures=True))
        painter.setPen(theme.colour("on-accent" if is_filled else "muted"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)

    def _words_font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self._is_current else QFont.Weight.Normal
        return self._theme.font("body", weight)


class _Line(QWidget):
    """What joins two steps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(LINE_PX, self._theme.pixels(DISC_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(8, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("track"), 2))
        y = self.height() / 2
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
