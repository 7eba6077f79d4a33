"""One form in the list: whose it is, how far it has come, and what can be done about it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.meeting.form_rows import TYPED, FormState
from app.meeting.form_words import FormWords
from app.meeting.mark_entry import MarkEntry
from app.meeting.offering import offer
from app.meeting.person_line import NameAndDetail
from app.meeting.states import FormLine
from app.theme import Theme
from app.widgets.buttons import Button, link_button, quiet_button
from app.widgets.chip import Kind, StatusChip
from app.widgets.choice_field import ChoiceField
from app.widgets.labels import label
from app.widgets.marker import MarkerIcon
from app.widgets.toggle_chip import ToggleChip, ToggleChipRow
from models.domain.answers import SkipReason

OPEN = (FormState.MISSING, FormState.STARTED)
RECORDED = (FormState.SAVED, FormState.INCOMPLETE)

WIDE_PX, NARROW_PX = 860, 400  # one line from here on; what three lines need
_WIDE = (0, 4, 3, 2, 2, 0)  # how the columns share what is left
_NARROW = (0, 3, 2, 0, 0, 0)


class FormBlock(QWidget):
    """A row, and beneath it fields to type in or reasons to choose from."""

    typed = Signal()
    hand_over_requested = Signal(str)
    mode_chosen = Signal(str, str)
    skip_chosen = Signal(str, str)
    include_requested = Signal(str)
    undo_requested = Signal(str)
    restore_requested = Signal(str)
    look_requested = Signal(str)
    texts_typed = Signal(str, object)
    share_chosen = Signal(str, str)
    save_requested = Signal(str)

    def __init__(self, theme: Theme, words: FormWords, key: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._key = key
        self._line: FormLine | None = None
        self._asks_why = False
        self._marker = MarkerIcon(theme, 0, 16)
        self._name = NameAndDetail()
        self._title = label("", "")
        self._mode = ChoiceField(quiet=True)
        self._chip = StatusChip(theme, Kind.NEUTRAL, "", "")
        self._hand_over = link_button(theme, "", "hand")
        self._include = link_button(theme, "", "plus")
        self._look = link_button(theme, "", "eye")
        self._restore = link_button(theme, "", "redo-2")
        self._skip = quiet_button(theme, "")
        self._undo = quiet_button(theme, "", "undo-2")
        self._entry = MarkEntry(theme, words)
        self._why = QWidget()
        self._grid = QGridLayout()
        self._actions = QWidget()
        self._is_narrow = False
        self._shared: tuple[int, ...] = (0,) * len(_WIDE)
        self._why_label = label("", "muted")
        self._reasons = ToggleChipRow(theme)
        self._build()
        self._connect()

    def show_line(self, line: FormLine) -> None:
        """Show a form."""
        if self._line is None or line.state is not self._line.state:
            self._asks_why = False
        self._line = line
        self._marker.set_slot(line.slot)
        self._name.show_words(line.name, line.detail, pale=line.state is FormState.NOT_ASKED)
        self._title.setText(line.title)
        self._show_actions(line)
        is_typed = line.state in OPEN and line.mode in TYPED
        self._entry.setVisible(is_typed)
        if is_typed:
            self._entry.show_line(line)
        self.retranslate()

    def show_total(self, text: str) -> None:
        """Show the sum of what is being typed."""
        self._entry.show_total(text)

    def start_typing(self) -> bool:
        """Stand in the first empty field; False where nothing is typed."""
        return not self._entry.isHidden() and self._entry.start()

    def stops(self) -> tuple[QWidget, ...]:
        """List what Tab reaches, in the order in which it is read."""
        chips = self._reasons.findChildren(ToggleChip)
        return (self._mode, *self._buttons(), *self._entry.stops(), *chips)

    def retranslate(self) -> None:
        if (line := self._line) is None:
            return
        face = self._words.state(line)
        self._chip.set_status(face.kind, face.icon, face.text)
        self._mode.set_options(self._words.modes(line.modes))
        self._mode.choose(line.mode.value)
        who = f"{line.name} {line.detail}".strip()
        self._mode.setAccessibleName(self.tr("How {name} answers").format(name=who))
        self._hand_over.setText(self.tr("Hand over to {name}").format(name=line.rater))
        self._include.setText(self.tr("Ask today after all"))
        self._look.setText(self.tr("See the lines with {name}").format(name=line.rater))
        self._restore.setText(self.tr("Bring it back"))
        for button, text in ((self._skip, self.tr("Skip")), (self._undo, self.tr("Undo"))):
            button.setText(text)
            button.setAccessibleName(f"{text}: {who}")
        self._why_label.setText(self.tr("Why not today?"))
        self._reasons.setAccessibleName(self._why_label.text())
        offer(self._reasons, self._words.reasons())
        self._reasons.choose(line.skip_reason.value if line.skip_reason else "")
        self._entry.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_actions(self, line: FormLine) -> None:
        is_open = line.state in OPEN
        self._mode.setVisible(line.state is not FormState.NOT_ASKED)
        self._mode.setEnabled(is_open)
        self._hand_over.setVisible(line.can_hand_over and not line.is_next)
        self._skip.setVisible(is_open)
        self._include.setVisible(line.state is FormState.NOT_ASKED)
        self._undo.setVisible(line.state in RECORDED or line.state is FormState.SKIPPED)
        self._restore.setVisible(line.can_restore)
        self._look.setVisible(line.can_look)
        waits = line.state is FormState.SKIPPED and line.skip_reason is SkipReason.NOT_TODAY
        self._why.setVisible(self._asks_why or waits)

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.space("m"))
        keep = self._mode.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # else its column, and the gap beside it, are gone
        self._mode.setSizePolicy(keep)
        buttons = QHBoxLayout(self._actions)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(self._theme.space("xs"))
        for button in self._buttons():
            buttons.addWidget(button)
        self._arrange(narrow=False)
        why = QHBoxLayout(self._why)
        why.setContentsMargins(self._theme.pixels(28), 0, 0, 0)
        why.setSpacing(self._theme.space("m"))
        why.addWidget(self._why_label)
        why.addWidget(self._reasons, 1)
        column_of_parts = QVBoxLayout(self)
        column_of_parts.setContentsMargins(0, 9, 0, 9)
        column_of_parts.setSpacing(self._theme.space("s"))
        column_of_parts.addLayout(self._grid)
        column_of_parts.addWidget(self._entry)
        column_of_parts.addWidget(self._why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.pixels(WIDE_PX)
        if narrow != self._is_narrow:
            self._arrange(narrow=narrow)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(NARROW_PX), super().minimumSizeHint().height())

    def _arrange(self, *, narrow: bool) -> None:
        """Put everything on one line, or on three where there is no room."""
        self._is_narrow = narrow
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        parts = (self._marker, self._name, self._title, self._mode, self._chip, self._actions)
        wide = ((0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 5))
        folded = ((0, 0), (0, 1), (1, 1), (1, 2), (0, 2), (2, 1))
        for part, (row, column) in zip(parts, folded if narrow else wide, strict=True):
            fills = part is self._name
            span = 2 if narrow and part is self._actions else 1
            at_right = part is self._actions and not narrow
            side = Qt.AlignmentFlag.AlignRight if at_right else left
            self._grid.addWidget(part, row, column, 1, span, middle if fills else middle | side)
        for column, stretch in enumerate(_NARROW if narrow else _WIDE):
            self._grid.setColumnStretch(column, stretch)
        self._set_widths()

    def column_needs(self) -> tuple[int, ...]:
        """Return how wide each part of the line asks to be; what is hidden asks nothing."""
        parts = (self._marker, self._name, self._title, self._mode, self._chip, self._actions)
        return tuple(0 if part.isHidden() else part.sizeHint().width() for part in parts)

    def share_columns(self, widths: tuple[int, ...]) -> None:
        """Be as wide, column by column, as the other lines of the list."""
        if widths != self._shared:
            self._shared = widths
            self._set_widths()

    def _set_widths(self) -> None:
        # Names wrap; what comes after them stands in line from row to row.
        for column, width in enumerate(self._shared):
            fixed = width if column > 1 and not self._is_narrow else 0
            self._grid.setColumnMinimumWidth(column, fixed)
        self.updateGeometry()

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self._restore, self._hand_over, self._include, self._look, self._skip, self._undo,
        )  # fmt: skip

    def _connect(self) -> None:
        self._hand_over.clicked.connect(self._tell_hand_over)
        self._include.clicked.connect(self._tell_include)
        self._look.clicked.connect(self._tell_look)
        self._restore.clicked.connect(self._tell_restore)
        self._undo.clicked.connect(self._tell_undo)
        self._skip.clicked.connect(self._ask_why)
        self._mode.changed.connect(self._tell_mode)
        self._reasons.changed.connect(self._tell_reason)
        self._entry.typed.connect(self.typed)
        self._entry.texts_typed.connect(self._tell_texts)
        self._entry.share_chosen.connect(self._tell_share)
        self._entry.save_requested.connect(self._tell_save)

    @Slot()
    def _ask_why(self) -> None:
        self._asks_why = not self._asks_why
        self._why.setVisible(self._asks_why)

    @Slot()
    def _tell_hand_over(self) -> None:
        self.hand_over_requested.emit(self._key)

    @Slot()
    def _tell_include(self) -> None:
        self.include_requested.emit(self._key)

    @Slot()
    def _tell_look(self) -> None:
        self.look_requested.emit(self._key)

    @Slot()
    def _tell_restore(self) -> None:
        self.restore_requested.emit(self._key)

    @Slot()
    def _tell_undo(self) -> None:
        self.undo_requested.emit(self._key)

    @Slot(str)
    def _tell_mode(self, mode: str) -> None:
        self.mode_chosen.emit(self._key, mode)

    @Slot(str)
    def _tell_reason(self, reason: str) -> None:
        self.skip_chosen.emit(self._key, reason)

    @Slot(object)
    def _tell_texts(self, texts: object) -> None:
        self.texts_typed.emit(self._key, texts)

    @Slot(str)
    def _tell_share(self, answer: str) -> None:
        self.share_chosen.emit(self._key, answer)

    @Slot()
    def _tell_save(self) -> None:
        self.save_requested.emit(self._key)
