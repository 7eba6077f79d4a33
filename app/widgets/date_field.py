"""A day, typed the way people write it or picked from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout

from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.date_reading import read_date
from app.widgets.live_text import announce

LONG = {"da": "dddd d. MMMM yyyy", "en": "dddd d MMMM yyyy"}
SHORT = {"da": "d. MMM yyyy", "en": "d MMM yyyy"}
WIDEST = QDate(2026, 9, 30)
FRAME_PX = 15  # edge and padding of an input, as the style sheet has them


class OptionalDateField(QLineEdit):
    """A day that may be left empty; what cannot be read stays and is marked as wrong."""

    day_changed = Signal(object)  # date or None

    def __init__(self, theme: Theme, today: Callable[[], date], *, long: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._today = today
        self._is_long = long
        self._date: date | None = None
        self._calendar: _CalendarPopup | None = None
        self._open = icon_button(theme, "calendar", "", self)
        self._open.clicked.connect(self._open_calendar)
        self.editingFinished.connect(self._read)
        self._retranslate()

    def day(self) -> date | None:
        """Return the day, or None when the field is empty or cannot be read."""
        return self._date

    def settle(self) -> bool:
        """Take what is typed, as leaving the field does; return whether it can be read."""
        self._read()
        return str(self.property("wrong")) != "true"

    def set_day(self, day: date | None) -> None:
        """Show a day without telling anybody."""
        self._date = day
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
        elif event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._open.sizeHint()
        self._open.resize(side)
        self._open.move(self.width() - side.width() - 5, (self.height() - side.height()) // 2)
        self.setTextMargins(0, 0, side.width(), 0)
        if self._is_long and not self.isModified():
            self._show()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        widest = self.fontMetrics().horizontalAdvance(QLocale().toString(WIDEST, _format(SHORT)))
        hint.setWidth(widest + self._beside())
        return hint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _may_be_empty(self) -> bool:
        return True

    @Slot()
    def _read(self) -> None:
        text = self.text().strip()
        if text == self._worded(self._date):
            self._mark(wrong=False)
            return
        found = read_date(text, self._today(), QLocale())
        if found is None and (text or not self._may_be_empty()):
            self._mark(wrong=True)
            announce(self, self.tr("This is not a date. Write for example 26/11."), at_once=True)
            return
        self._take(found)

    def _take(self, day: date | None) -> None:
        is_new = day != self._date
        self.set_day(day)
        if is_new:
            self.day_changed.emit(day)

    def _step(self, days: int) -> None:
        start = self._date or self._today()
        self._take(date.fromordinal(start.toordinal() + days))

    def _show(self) -> None:
        self.setText(self._worded(self._date))
        self.setCursorPosition(0)
        self._mark(wrong=False)

    def _worded(self, day: date | None) -> str:
        """Write a day out, or in short where there is little room."""
        if day is None:
            return ""
        made, locale = QDate(day.year, day.month, day.day), QLocale()
        if self._is_long:
            text = locale.toString(made, _format(LONG))
            if self.fontMetrics().horizontalAdvance(text) + self._beside() <= self.width():
                return text
        return locale.toString(made, _format(SHORT))

    def _beside(self) -> int:
        """Return how much of the width is not for words."""
        return self._open.sizeHint().width() + 2 * FRAME_PX

    def _mark(self, *, wrong: bool) -> None:
        value = "true" if wrong else "false"
        if self.property("wrong") != value:
            self.setProperty("wrong", value)
            self.style().unpolish(self)
            self.style().polish(self)

    def _retranslate(self) -> None:
        words = self.tr("Open the calendar")
        self._open.setToolTip(words)
        self._open.setAccessibleName(words)
        self.setPlaceholderText(self.tr("Date"))

    @Slot()
    def _open_calendar(self) -> None:
        day = self._date or self._today()
        self._calendar = _CalendarPopup(self._theme, QDate(day.year, day.month, day.day))
        self._calendar.picked.connect(self._pick)
        self._calendar.popup_at(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self._take(date(day.year(), day.month(), day.day()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _format(formats: dict[str, str]) -> str:
    return formats["da" if QLocale().language() is QLocale.Language.Danish else "en"]


class DateField(OptionalDateField):
    """A day that is always there."""

    def __init__(self, theme: Theme, today: Callable[[], date], *, long: bool = True) -> None:
        super().__init__(theme, today, long=long)
        self.set_day(today())

    def _may_be_empty(self) -> bool:
        return False


class _CalendarPopup(QFrame):
    """A month to pick from; closes itself."""

    picked = Signal(QDate)

    def __init__(self, theme: Theme, day: QDate) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(QLocale())
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("muted"))  # Qt paints week-ends red: no alarm here
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekend, plain)
        self._calendar.setMinimumSize(theme.pixels(290), theme.pixels(250))
        self._calendar.setSelectedDate(day)
        self._calendar.clicked.connect(self._pick)
        self._calendar.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("s")] * 4)
        column.addWidget(self._calendar)

    def popup_at(self, place: QPoint) -> None:
        self.adjustSize()
        screen = self.screen().availableGeometry()
        place.setX(min(place.x(), screen.right() - self.width()))
        place.setY(min(place.y(), screen.bottom() - self.height()))
        self.move(place)
        self.show()
        self._calendar.setFocus()

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()
