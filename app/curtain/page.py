"""The curtain: a calm page that shows nothing of any case, and the PIN behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import quiet_button
from app.widgets.card import Card
from app.widgets.labels import IconLabel, WrapLabel

NARROWEST_PX, WIDEST_PX = 460, 620
ICON_PX = 40
CALM, DOOR = 0, 1


@dataclass(frozen=True, slots=True, repr=False)
class CurtainState:
    """What everybody in the room may read, already worded."""

    title: str
    next_meeting: str = ""  # a sentence
    agreed: Sequence[str] = ()  # what was agreed in this room today


class CurtainPage(QWidget):
    """Leads nowhere but to the PIN; ``pin`` tells its owner when it was right."""

    def __init__(self, theme: Theme, state: CurtainState, pin: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._stack = QStackedWidget()
        self._unlock = quiet_button(theme, self.tr("Therapist: unlock with the PIN"), "lock-open")
        self._back = quiet_button(theme, self.tr("Back"), "arrow-left")
        self.setAccessibleName(state.title)
        self._stack.addWidget(self._calm(state))
        self._stack.addWidget(self._door(pin))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._unlock.clicked.connect(self._ask_pin)
        self._back.clicked.connect(self._put_away)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _calm(self, state: CurtainState) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page-body")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 24, 48, 32)
        column.setSpacing(self._theme.space("xl"))
        column.addStretch(2)
        column.addWidget(IconLabel(self._theme, "heart", "accent", ICON_PX), 0, middle)
        column.addWidget(_centred(state.title, "display"))
        if state.next_meeting:
            column.addWidget(_centred(state.next_meeting, "section"))
        if state.agreed:
            column.addWidget(self._agreements(state.agreed), 0, middle)
        column.addStretch(3)
        column.addWidget(self._unlock, 0, middle)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _agreements(self, agreed: Sequence[str]) -> QWidget:
        card = Card(self._theme, self.tr("We agreed on this"))
        card.body.setSpacing(self._theme.space("s"))
        for words in agreed:
            card.body.addWidget(WrapLabel(words))
        card.setMinimumWidth(self._theme.pixels(NARROWEST_PX))
        card.setMaximumWidth(self._theme.pixels(WIDEST_PX))
        return card

    def _door(self, pin: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 24, 0, 32)
        column.addWidget(pin, 1)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        return page

    @Slot()
    def _ask_pin(self) -> None:
        self._stack.setCurrentIndex(DOOR)

    @Slot()
    def _put_away(self) -> None:
        self._stack.setCurrentIndex(CALM)
        self._unlock.setFocus()


def _centred(text: str, role: str) -> WrapLabel:
    words = WrapLabel(text, role)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return words
