"""Pictures to talk about with a child under six: nothing is marked, counted or kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.fitting_scroll import FittingScrollArea
from app.capture.form_foot import FormFoot
from app.capture.inputs import FormSpec
from app.capture.picture_card import PictureCard
from app.capture.read_aloud import ReadAloud
from app.capture.spoken import spoken_form
from app.widgets.buttons import quiet_button
from app.widgets.labels import WrapLabel

WIDTH_PX = 1106
NARROWEST_CARD_PX = 240  # at 100 % text
GAP_PX = 14


class PicturePage(QWidget):
    """All pictures, or the one that was pressed, large.

    Signals: ``finished()``, ``language_chosen(str)``.
    """

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, spec: FormSpec, context: CaptureContext, languages: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._theme = context.theme
        if spec.right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._cards = [PictureCard(context.theme, item) for item in spec.items]
        self._pressed = self._cards[0]
        self._large: PictureCard | None = None
        self._columns = 0
        self._grid = QGridLayout()
        self._shown = QStackedWidget()
        self._foot = FormFoot(spec, context, languages)
        self._foot.done.connect(self.finished)
        self._foot.language_chosen.connect(self.language_chosen)
        words = context.words(spec.language)
        self._back = quiet_button(context.theme, words.all_pictures(), "arrow-left")
        self._back.clicked.connect(self._show_all)
        self._back.hide()
        heading = words.heading(spec.greeting_name, spec.period)
        self.setAccessibleName(heading)
        self._read_aloud = ReadAloud(context, spec.language, spoken_form(spec, words))
        self._build(heading, spec.instruction)

    def stay_at_language(self) -> None:
        """Let the keys stay on the choice of language, which brought this page."""
        self.setFocusProxy(self._foot.language_field)

    def _build(self, heading: str, instruction: str) -> None:
        everything = QWidget()
        everything.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_PX)
        for card in self._cards:
            card.clicked.connect(self._show_large)
        self._shown.addWidget(everything)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(WrapLabel(heading, "display"), 1)
        head.addWidget(self._read_aloud, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(WrapLabel(instruction, "lead"))
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        column.addWidget(self._shown, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 24, 24)
        whole.setSpacing(16)
        whole.addWidget(FittingScrollArea(self._in_column(content)), 1)
        whole.addWidget(self._in_column(self._foot))
        self._arrange()
        self._foot.come_after(self._cards[-1])

    def _in_column(self, column: QWidget) -> QWidget:
        column.setMaximumWidth(max(WIDTH_PX, self._theme.pixels(WIDTH_PX)))
        outer = QWidget()
        centred = QHBoxLayout(outer)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 1000)
        centred.addStretch(1)
        return outer

    def _show_large(self) -> None:
        card = self.sender()
        if isinstance(card, PictureCard):
            self._pressed = card
            self._large = large = PictureCard(self._theme, card.item, large=True)
            large.clicked.connect(self._show_all)
            self._shown.addWidget(large)
            self._shown.setCurrentWidget(large)
            self._back.show()
            self._back.setFocus()

    def _show_all(self) -> None:
        self._shown.setCurrentIndex(0)
        self._back.hide()
        if self._large is not None:
            self._shown.removeWidget(self._large)
            self._large.deleteLater()
            self._large = None
        self._pressed.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put two or three pictures side by side, as there is room; never one alone in a row."""
        room = self.width() - 2 * 24
        fits = (room + GAP_PX) // (self._theme.pixels(NARROWEST_CARD_PX) + GAP_PX)
        columns = 3 if fits >= 3 and len(self._cards) % 3 == 0 else 2
        if columns != self._columns:
            self._columns = columns
            for place, card in enumerate(self._cards):
                self._grid.addWidget(card, place // columns, place % columns)
        width = (min(room, self._theme.pixels(WIDTH_PX)) - (columns - 1) * GAP_PX) // columns
        tallest = max((card.words_height(width) for card in self._cards), default=0)
        for card in self._cards:
            card.keep_words(tallest)
