"""Measures the screen once with a bank card, so that a 10 cm line is 10 cm."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.preferences.card_ruler import CardRuler
from app.theme import Theme
from app.widgets.buttons import quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.labels import WrapLabel

LINE_MM = 100.0


class CalibrationCard(Card):
    """The ruler, the line it makes, and two buttons: keep, or as the screen says."""

    measured = Signal(float)  # device-independent pixels per millimetre
    reset_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._is_measured = False
        self._screen = ""
        self._help = WrapLabel("", "muted")
        self._ruler = CardRuler(theme)
        self._line = _TenCentimetres(theme)
        self._state = WrapLabel("", "small")
        self._keep = secondary_button(theme, "", "check")
        self._reset = quiet_button(theme, "")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space("m"))
        buttons.addWidget(self._keep)
        buttons.addWidget(self._reset)
        buttons.addStretch(1)
        for part in (self._help, self._ruler, self._line, self._state):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self._ruler.changed.connect(self._follow)
        self._keep.clicked.connect(self._tell)
        self._reset.clicked.connect(self.reset_requested)
        self._retranslate()

    def show_measure(self, px_per_mm: float, *, screen: str, is_measured: bool) -> None:
        """Show the size that holds on a screen, and whether it was measured or is what it says."""
        self._is_measured, self._screen = is_measured, screen
        self._ruler.set_px_per_mm(px_per_mm)
        self._follow()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _follow(self) -> None:
        self._line.show_scale(self._ruler.px_per_mm)
        self._describe()

    @Slot()
    def _tell(self) -> None:
        self.measured.emit(self._ruler.px_per_mm)

    def _retranslate(self) -> None:
        self.set_title(self.tr("The line is 10 cm"))
        self._help.setText(
            self.tr(
                "Hold a bank card against the screen and drag the edge until the two are equally "
                "wide. Arrow keys move it a little at a time. Once for each screen."
            )
        )
        self._keep.setText(self.tr("It fits: keep it"))
        self._reset.setText(self.tr("Use what the screen says"))
        self._reset.setVisible(self._is_measured)
        state = (
            self.tr("{screen}: measured with a card.")
            if self._is_measured
            else self.tr("{screen}: not measured yet. The program trusts what the screen says.")
        )
        self._state.setText(state.format(screen=self._screen))
        self._ruler.setAccessibleName(self.tr("Width of the bank card"))
        self._describe()

    def _describe(self) -> None:
        number = QLocale().toString(self._ruler.px_per_mm, "f", 2)
        words = self.tr("{number} points per millimetre").format(number=number)
        self._ruler.setAccessibleDescription(words)


class _TenCentimetres(QWidget):
    """A line of 10 cm at the scale in force, to be held against a ruler."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._px_per_mm = 4.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_scale(self, px_per_mm: float) -> None:
        self._px_per_mm = px_per_mm
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(LINE_MM * self._px_per_mm) + 12, self._theme.pixels(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.pixels(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, y = 6.0, 6 + LINE_MM * self._px_per_mm, self.height() - 8.0
        painter.setPen(QPen(self._theme.colour("track"), 3))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(QPen(self._theme.colour("muted"), 1))
        for end in (left, right):
            painter.drawLine(QPointF(end, y - 6), QPointF(end, y + 6))
        painter.setFont(self._theme.font("small"))
        painter.drawText(QPointF(left, y - 9), self.tr("10 cm"))
