"""The scaffold of every page here: one sheet in the middle, which scrolls when text is large."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import Button, icon_button
from app.widgets.card import Card
from app.widgets.labels import WrapLabel

SHEET_PX = 420
PADDING_PX = 38


class Stage(QScrollArea):
    """A page with a sheet; subclasses fill ``body`` and word all in ``retranslate``."""

    back_requested = Signal()

    def __init__(self, theme: Theme, width_px: int = SHEET_PX) -> None:
        super().__init__()
        self.theme = theme
        self._width_px = width_px
        self._is_busy = False
        self.sheet = Card(theme, margin=PADDING_PX)
        self.body = self.sheet.body
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("role", "page-body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.space("xl")] * 4)
        column.addStretch(1)
        # Not by alignment: the height would be asked for the width of the window.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.sheet)
        across.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self.setWidget(inner)
        self._fit()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that this page waits for."""
        return self._is_busy

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show calmly that something is under way."""
        self._is_busy = busy
        self.retranslate()

    def reveal_focus(self) -> None:
        """Scroll to where the focus is: with large text an error may stand out of sight."""
        focused = self.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused, 0, self.theme.pixels(80))

    def begin(self) -> None:
        """Make ready for the user: the focus where typing starts."""

    def forget(self) -> None:
        """Empty everything that was typed or shown and is nobody else's business."""

    def retranslate(self) -> None:
        """Set every text of the page."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.sheet.setFixedWidth(self.theme.pixels(self._width_px))


class TitledStage(Stage):
    """A stage with a way back, a title and a sentence, and buttons at its foot."""

    def __init__(self, theme: Theme, width_px: int = 520) -> None:
        super().__init__(theme, width_px)
        self.back_button = icon_button(theme, "arrow-left", "")
        self.back_button.clicked.connect(self.back_requested)
        self._title = WrapLabel("", "title")
        self._lead = WrapLabel("", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.space("xs"))
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._lead)
        self.body.addSpacing(theme.space("s"))
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.space("m"))

    def set_words(self, title: str, lead: str) -> None:
        """Name the page and say in a sentence what it is for."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.setAccessibleName(title)
        back = self.tr("Back")
        self.back_button.setToolTip(back)
        self.back_button.setAccessibleName(back)
        self.back_button.setEnabled(not self.is_busy)

    def end_with(self, *buttons: Button) -> None:
        """Put the buttons at the foot, the last at the right."""
        self.body.addSpacing(self.theme.space("s"))
        self.foot.addStretch(1)
        for button in buttons:
            self.foot.addWidget(button)
        self.body.addLayout(self.foot)
