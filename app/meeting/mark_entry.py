"""Marks from paper or said aloud, typed: one field per line of the form, or the total alone."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.meeting.form_words import FormWords
from app.meeting.mark_field import MarkField
from app.meeting.mark_grid import MarkGrid
from app.meeting.offering import offer
from app.meeting.states import FormLine
from app.theme import Theme
from app.typed_marks import as_typed
from app.widgets.buttons import link_button, secondary_button
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChip, ToggleChipRow
from models.domain.answers import AnswerMode


class MarkEntry(QWidget):
    """Nothing is recorded before Save; a form that is spoken shows what to say."""

    typed = Signal()
    texts_typed = Signal(object)  # tuple of texts, one per field
    share_chosen = Signal(str)
    save_requested = Signal()

    def __init__(self, theme: Theme, words: FormWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._line: FormLine | None = None
        self._shows_script = False
        self._script = link_button(theme, "", "message-circle")
        self._intro = WrapLabel("", "large")
        self._grid = MarkGrid(theme)
        self._thanks = WrapLabel("", "large")
        self._total = label("", "strong")
        self._help = WrapLabel("", "help")
        self._share_row = QWidget()
        self._share_label = label("", "muted")
        self._share = ToggleChipRow(theme)
        self._save = secondary_button(theme, "", "check")
        self._build()
        self._script.clicked.connect(self._switch_script)
        self._grid.edited.connect(self._follow)
        self._grid.settled.connect(self._tell)
        self._grid.completed.connect(self._finish)
        self._share.changed.connect(self.share_chosen)
        self._save.clicked.connect(self._ask_to_save)

    def show_line(self, line: FormLine) -> None:
        """Show the fields of a form with what was typed so far."""
        if self._line is None or _shape(line) != _shape(self._line):
            self._shows_script = line.mode is AnswerMode.SPOKEN
            self._line = line
            self._grid.set_fields(self._new_fields(line))
        self._line = line
        self._grid.show_texts(line.typed, self._words.decimal_mark)
        self._share_row.setVisible(line.asks_share)
        self.show_total(line.total)
        self.retranslate()

    def show_total(self, text: str) -> None:
        """Show the sum of the lines; an empty text shows none: a line is missing."""
        self._total.setText(self.tr("Total: {sum}").format(sum=text) if text else "")
        self._total.setVisible(bool(text))

    def stops(self) -> tuple[QWidget, ...]:
        """List what Tab reaches, in the order in which it is read."""
        return (self._script, *self._grid.fields, *self._share.findChildren(ToggleChip), self._save)

    def start(self) -> bool:
        """Stand in the first empty field; False when there is none."""
        field = self._grid.first_empty
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def retranslate(self) -> None:
        if (line := self._line) is None:
            return
        who = f"{line.name} {line.detail}".strip()
        self._word_script(line, who)
        self._help.setText(self._help_words(line))
        self._share_label.setText(self.tr("May the others see your curve?"))
        offer(self._share, self._words.share_answers())
        self._share.name_each(f"{self._share_label.text()} {who}")
        self._share.choose(line.share.value if line.share else "")
        self._save.setText(self.tr("Save"))
        self._save.setAccessibleName(self.tr("Save: {name}").format(name=who))
        self._judge()

    def _word_script(self, line: FormLine, who: str) -> None:
        names = (self.tr("Total"),) if line.mode is AnswerMode.TOTAL_ONLY else line.items
        script = line.script
        shown = script is not None and self._shows_script
        self._script.setVisible(script is not None)
        self._script.setText(self.tr("Hide the words") if shown else self.tr("Words to read aloud"))
        self._script.setAccessibleName(f"{self._script.text()}: {who}")
        for words in (self._intro, self._thanks):
            words.setVisible(shown)
        if script is not None and shown:
            self._intro.setText(self._said(script.intro))
            self._thanks.setText(self._said(script.thanks))
            spoken = tuple(self._said(f"{one} {script.ends}") for one in script.questions)
            self._grid.word(names, who, spoken)
        else:
            self._grid.word(names, who)

    def _said(self, words: str) -> str:
        return self.tr("“{words}”").format(words=words)

    def _help_words(self, line: FormLine) -> str:
        sign = self._words.decimal_mark
        match line.mode:
            case AnswerMode.TOTAL_ONLY:
                return self.tr(
                    "The total as it stands on the paper, for example {example}. "
                    "Only the total is kept; there are no lines."
                ).format(example=as_typed(264, sign))
            case AnswerMode.SPOKEN:
                return self.tr("The number as it was said: 6 or {example}.").format(
                    example=as_typed(64, sign)
                )
        words = self.tr("Millimetres from the left, or with a decimal: 64 or {example}.")
        return words.format(example=as_typed(64, sign))

    def _build(self) -> None:
        foot = QHBoxLayout(self._share_row)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(self._theme.space("m"))
        foot.addWidget(self._share_label)
        foot.addWidget(self._share, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(self._theme.pixels(28), 0, 0, 6)
        column.setSpacing(self._theme.space("s"))
        column.addWidget(self._script, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._intro, self._grid, self._help, self._thanks):
            column.addWidget(part)
        way_on = QHBoxLayout()
        way_on.setSpacing(self._theme.space("l"))
        way_on.addWidget(self._total)
        way_on.addWidget(self._share_row)
        way_on.addWidget(self._save)
        way_on.addStretch(1)
        column.addLayout(way_on)

    def _new_fields(self, line: FormLine) -> list[MarkField]:
        is_total = line.mode is AnswerMode.TOTAL_ONLY
        low, high = line.total_range if is_total else line.mark_range
        spoken = line.mode is AnswerMode.SPOKEN
        return [
            MarkField(self._theme, low, high, is_total=is_total, is_spoken=spoken)
            for _ in range(1 if is_total else len(line.items))
        ]

    @Slot()
    def _switch_script(self) -> None:
        self._shows_script = not self._shows_script
        self.retranslate()

    @Slot()
    def _follow(self) -> None:
        self.typed.emit()
        self._judge()

    @Slot()
    def _tell(self) -> None:
        self._judge()
        self.texts_typed.emit(self._grid.texts)

    @Slot()
    def _finish(self) -> None:
        if self._save.isEnabled():
            self._ask_to_save()

    @Slot()
    def _ask_to_save(self) -> None:
        self._tell()  # the last field may not have settled yet
        self.save_requested.emit()

    def _judge(self) -> None:
        self._save.setEnabled(self._grid.has_marks and not self._grid.has_doubts)


def _shape(line: FormLine) -> tuple[object, ...]:
    """Return what decides which fields there are, and how they are read."""
    kept = {AnswerMode.TOTAL_ONLY, AnswerMode.SPOKEN}
    return (line.key, line.title, line.mode if line.mode in kept else None, len(line.items))
