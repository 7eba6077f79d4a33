"""The session in five steps: a calm bar on top, one step at a time, the way on beneath."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.meeting.states import Footer
from app.meeting.step_page import SIDE_MARGIN, StepPage
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import icon_button, primary_button, quiet_button, secondary_button
from app.widgets.chip import Kind
from app.widgets.columns import Columns
from app.widgets.labels import label
from app.widgets.live_text import announce
from app.widgets.steps_bar import StepsBar


class MeetingPage(QWidget):
    """Shown without the rail; the presenters fill it."""

    closed = Signal(str)  # case id: the session keeps running
    finished = Signal(str, str)  # case id, session id: held
    reopened = Signal(str)  # case id: its end was taken back
    called_off = Signal(str)  # case id: cancelled, or nobody came
    step_chosen = Signal(int)  # 1..5
    back_requested = Signal()
    close_requested = Signal()
    primary_requested = Signal()
    secondary_requested = Signal()
    undo_requested = Signal()
    retry_requested = Signal()  # to save what could not be saved
    language_changed = Signal()

    def __init__(self, theme: Theme, steps: tuple[StepPage, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._steps = steps
        self._bar = StepsBar(theme)
        self._status = label("", "muted")
        self._stack = QStackedWidget()
        self._trouble = Banner(theme, Kind.ACT, "")
        self._close = quiet_button(theme, "", "x")
        self._back = secondary_button(theme, "", "arrow-left")
        self._undo = icon_button(theme, "undo-2", "")  # no words: at 200 % there is no room
        self._undone = ""
        self._secondary = secondary_button(theme, "")
        self._primary = primary_button(theme, "")
        self._build()
        self._connect()
        self.retranslate()

    # What presenters say

    def show_step(self, step: int, done: set[int]) -> None:
        """Show a step, 1..5, and which ones are behind us."""
        self._bar.set_done({one - 1 for one in done})
        self._bar.set_current(step - 1)
        self._stack.setCurrentIndex(step - 1)
        self._back.setVisible(step > 1)
        self._steps[step - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_status(self, text: str) -> None:
        """Say which meeting this is and whether all is on disk."""
        self._status.setText(text)

    def show_footer(self, footer: Footer) -> None:
        """Word the way on."""
        self._primary.setText(footer.primary)
        self._primary.set_trailing(footer.trailing)
        self._primary.setEnabled(footer.enabled)
        self._secondary.setText(footer.secondary)
        self._secondary.setVisible(bool(footer.secondary))

    def show_undo(self, what: str) -> None:
        """Offer to take the latest step back; nothing to take back: empty."""
        self._undone = what
        self._undo.setVisible(bool(what))
        self._name_undo()

    def show_trouble(self, sentence: str) -> None:
        """Say what is the matter, above the step; an empty sentence takes it away."""
        if sentence and self._trouble.isHidden():
            announce(self, sentence, at_once=True)
        self._trouble.set_text(sentence, self.tr("Try again"))
        self._trouble.setVisible(bool(sentence))

    @property
    def current_step(self) -> int:
        """The step that is shown, 1..5."""
        return self._stack.currentIndex() + 1

    @property
    def theme(self) -> Theme:
        return self._theme

    def retranslate(self) -> None:
        names = (
            self.tr("Who is here"),
            self.tr("Wellbeing"),
            self.tr("Look at the curve"),
            self.tr("Agreements"),
            self.tr("Cooperation"),
        )
        self._bar.set_steps(names)
        for page, name in zip(self._steps, names, strict=True):
            page.setAccessibleName(name)  # has the keys when a step begins
        self._bar.setAccessibleName(self.tr("Steps of the meeting"))
        self._close.setText(self.tr("Close"))
        self._close.setToolTip(self.tr("The meeting goes on; you can come back to it."))
        self._back.setText(self.tr("Back"))
        self._name_undo()

    def _name_undo(self) -> None:
        self._undo.setAccessibleName(self.tr("Undo: {what}").format(what=self._undone))
        self._undo.setToolTip(self.tr("Undo: {what} (Ctrl+Z)").format(what=self._undone))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.language_changed.emit()

    def _build(self) -> None:
        head = Columns(self._theme, (1, 0), gap=self._theme.space("l"))
        left, right = head.columns
        left.addWidget(self._bar)
        right.addWidget(self._status, 0, Qt.AlignmentFlag.AlignVCenter)
        for page in self._steps:
            self._stack.addWidget(page)
        top = QVBoxLayout()
        top.setContentsMargins(SIDE_MARGIN, 14, SIDE_MARGIN, 8)
        top.setSpacing(self._theme.space("s"))
        top.addWidget(head)
        top.addWidget(self._trouble)
        self._trouble.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE_MARGIN, 8, SIDE_MARGIN, 20)
        foot.setSpacing(self._theme.space("s"))
        foot.addWidget(self._back)
        foot.addWidget(self._close)
        foot.addWidget(self._undo)
        self._undo.hide()
        foot.addStretch(1)
        foot.addWidget(self._secondary)
        foot.addWidget(self._primary)
        return foot

    def _connect(self) -> None:
        for button in (self._back, self._close, self._undo, self._primary, self._secondary):
            button.clicked.connect(self._finish_typing)
        self._bar.step_chosen.connect(self._finish_typing)
        self._bar.step_chosen.connect(self._choose_step)
        self._back.clicked.connect(self.back_requested)
        self._close.clicked.connect(self.close_requested)
        self._trouble.action_requested.connect(self.retry_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._primary.clicked.connect(self.primary_requested)
        self._secondary.clicked.connect(self.secondary_requested)

    @Slot()
    def _finish_typing(self) -> None:
        """Leave the field being typed in: not every system does when a button is clicked."""
        field = self.focusWidget()
        if field is not None and not isinstance(field, QAbstractButton):
            field.clearFocus()

    @Slot(int)
    def _choose_step(self, index: int) -> None:
        self.step_chosen.emit(index + 1)
