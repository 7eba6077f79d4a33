"""A list of forms, one block each with a hairline between; used in steps 2 and 5."""

from collections.abc import Callable
from itertools import dropwhile, pairwise

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.meeting.form_block import FormBlock
from app.meeting.form_words import FormWords
from app.meeting.picture_rows import PictureRows
from app.meeting.states import FormLine, PictureLine
from app.theme import Theme
from app.widgets.labels import label
from app.wording import Wording


class FormList(QWidget):
    """Keeps its blocks as long as the forms stay the same, so that typing is not disturbed."""

    typed = Signal()
    hand_over_requested = Signal(str)  # form key, as all below
    mode_chosen = Signal(str, str)  # AnswerMode
    skip_chosen = Signal(str, str)  # SkipReason
    include_requested = Signal(str)
    undo_requested = Signal(str)
    restore_requested = Signal(str)
    look_requested = Signal(str)
    texts_typed = Signal(str, object)  # tuple of texts, one per field
    share_chosen = Signal(str, str)  # ShareAnswer
    save_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._blocks: dict[str, FormBlock] = {}
        self._headings: dict[str, QLabel] = {}
        self._words: FormWords | None = None
        self._pictures = PictureRows(theme)
        self._pictures.requested.connect(self.hand_over_requested)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column)
        whole.addWidget(self._pictures)

    def set_wording(self, wording: Callable[[], Wording]) -> None:
        """Take the words of codes from ``wording``."""
        self._words = FormWords(wording)

    def show_lines(self, lines: tuple[FormLine, ...]) -> None:
        """Show the forms."""
        if [line.key for line in lines] != list(self._blocks):
            self._rebuild(lines)
        for line in lines:
            self._blocks[line.key].show_line(line)
            self._headings[line.key].setText(line.heading)
            self._headings[line.key].setVisible(bool(line.heading))
        self._align()
        stops = [stop for block in self._blocks.values() for stop in block.stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_total(self, key: str, text: str) -> None:
        """Show the sum of what is being typed on a form."""
        self._blocks[key].show_total(text)

    def show_pictures(self, lines: tuple[PictureLine, ...]) -> None:
        """Show beneath the forms who has pictures to talk about instead."""
        self._pictures.show_lines(lines)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # a word or the size of the text changed
            self._align()
        return done

    def _align(self) -> None:
        needs = [block.column_needs() for block in self._blocks.values()]
        widths = tuple(max(column) for column in zip(*needs, strict=True))
        for block in self._blocks.values():
            block.share_columns(widths)

    def retranslate(self) -> None:
        for block in self._blocks.values():
            block.retranslate()
        self._pictures.retranslate()

    def _rebuild(self, lines: tuple[FormLine, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._blocks, self._headings = {}, {}
        for line in lines:
            heading = self._headings[line.key] = label("", "accent")
            heading.setContentsMargins(0, self._theme.space("m"), 0, self._theme.space("xs"))
            self._column.addWidget(heading)
            ruler = QFrame()
            ruler.setProperty("role", "line")
            self._column.addWidget(ruler)
            self._blocks[line.key] = self._block(line)

    def _block(self, line: FormLine) -> FormBlock:
        assert self._words is not None
        block = FormBlock(self._theme, self._words, line.key)
        block.typed.connect(self.typed)
        block.hand_over_requested.connect(self.hand_over_requested)
        block.mode_chosen.connect(self.mode_chosen)
        block.skip_chosen.connect(self.skip_chosen)
        block.include_requested.connect(self.include_requested)
        block.undo_requested.connect(self.undo_requested)
        block.restore_requested.connect(self.restore_requested)
        block.look_requested.connect(self.look_requested)
        block.texts_typed.connect(self.texts_typed)
        block.share_chosen.connect(self.share_chosen)
        block.save_requested.connect(self._save)
        self._column.addWidget(block)
        return block

    @Slot(str)
    def _save(self, key: str) -> None:
        """Have a form saved, and go on to the next one that is typed."""
        self.save_requested.emit(key)
        later = dropwhile(lambda one: one != key, list(self._blocks))
        any(self._blocks[one].start_typing() for one in later)
