"""One calm page with the lines of one form, and nothing about anybody else."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.fitting_scroll import FittingScrollArea
from app.capture.form_foot import FormFoot
from app.capture.inputs import FormSpec, FormState, Purpose
from app.capture.line import AnswerLine
from app.capture.question_row import question_row
from app.capture.read_aloud import ReadAloud
from app.capture.spoken import spoken_form
from app.capture.stopwatch import Stopwatch
from app.widgets.labels import WrapLabel

CHILD_WIDTH_PX, ADULT_WIDTH_PX = 1106, 540


class FormPage(QWidget):
    """Shows a form; says what is marked, never what it means.

    Signals: ``state_changed(FormState)`` whenever a mark is let go, ``finished(FormState)``,
    ``declined(FormState)`` for "not today", ``language_chosen(str)``.
    """

    state_changed = Signal(object)
    finished = Signal(object)
    declined = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self,
        spec: FormSpec,
        context: CaptureContext,
        initial: FormState | None = None,
        languages: Sequence[str] = (),  # that the form can be had in
    ) -> None:
        super().__init__()
        self._spec = spec
        self._theme = context.theme
        self._words = context.words(spec.language)
        self._watch = Stopwatch(context.clock, initial.seconds if initial else 0)
        self._rows = [question_row(spec, item, context) for item in spec.items]
        self._read_aloud = ReadAloud(context, spec.language, spoken_form(spec, self._words))
        self._foot = FormFoot(spec, context, languages)
        if spec.right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._build()
        self._connect()
        self._show_initial(initial)

    # What it holds

    @property
    def lines(self) -> tuple[AnswerLine, ...]:
        """The lines from top to bottom."""
        return tuple(row.line for row in self._rows)

    def state(self) -> FormState:
        """Give the marks and the seconds as they are now."""
        return FormState(tuple(line.position for line in self.lines), self._watch.seconds)

    def show_problem(self, sentence: str) -> None:
        """Say that it is not saved yet; the button that was pressed becomes "Try again"."""
        self._foot.show_problem(sentence)

    def stay_at_language(self) -> None:
        """Let the keys stay on the choice of language, which brought this page."""
        self.setFocusProxy(self._foot.language_field)

    # Building it

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 24, 24)
        whole.setSpacing(16)
        whole.addStretch(1)
        whole.addWidget(FittingScrollArea(self._in_column(self._questions())))
        whole.addWidget(self._in_column(self._foot))
        whole.addStretch(2)
        self._foot.come_after(self.lines[-1])

    def _questions(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        spec = self._spec
        heading = self._words.heading(spec.greeting_name, spec.period)
        self.setAccessibleName(heading)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(WrapLabel(heading, "display" if spec.is_for_child else "title"), 1)
        head.addWidget(self._read_aloud, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        # A parent with several children must see at once which of them this form is about.
        if subject := self._words.subject(spec.about, spec.home):
            column.addWidget(WrapLabel(subject, "subject"))
        column.addWidget(WrapLabel(spec.instruction, "lead"))
        column.addSpacing(14)
        rows = QVBoxLayout()
        rows.setSpacing(14 if spec.is_for_child else 4)
        for row in self._rows:
            rows.addWidget(row)
        column.addLayout(rows)
        return content

    def _in_column(self, column: QWidget) -> QWidget:
        """Keep the content in the middle, no wider than is comfortable to read."""
        column.setMaximumWidth(self._column_width())
        outer = QWidget()
        centred = QHBoxLayout(outer)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 1000)
        centred.addStretch(1)
        return outer

    def _column_width(self) -> int:
        if self._spec.is_for_child:
            return max(CHILD_WIDTH_PX, self._theme.pixels(CHILD_WIDTH_PX))
        line = max((row.widest() for row in self._rows), default=0)
        return max(line, self._theme.pixels(ADULT_WIDTH_PX))

    def _connect(self) -> None:
        for line in self.lines:
            line.position_changed.connect(self._show_progress)
            line.mark_settled.connect(self._tell_state)
            for other in self.lines:
                if other is not line:
                    line.held.connect(other.set_blocked)
        self._foot.done.connect(self._finish)
        self._foot.declined.connect(self._give_up)
        self._foot.language_chosen.connect(self.language_chosen)

    # What happens on it

    def _show_initial(self, initial: FormState | None) -> None:
        if initial is not None:
            for line, position in zip(self.lines, initial.positions, strict=True):
                line.show_position(position)
        self._show_progress()

    def _show_progress(self) -> None:
        marked = sum(line.position is not None for line in self.lines)
        text = self._words.progress(marked, len(self.lines)) if marked else ""
        is_practice = self._spec.purpose is Purpose.PRACTICE
        self._foot.show_progress("" if is_practice else text)
        self._foot.set_ready(is_practice or marked == len(self.lines))

    def _tell_state(self) -> None:
        self.state_changed.emit(self.state())

    def _finish(self) -> None:
        self._settle()
        self.finished.emit(self.state())

    def _give_up(self) -> None:
        self._settle()
        self.declined.emit(self.state())

    def _settle(self) -> None:
        for line in self.lines:
            line.settle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch.stop()
        super().hideEvent(event)

    # Fitting the screen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_layout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose_layout()

    def _choose_layout(self) -> None:
        room = self.width() - 2 * 24
        for row in self._rows:
            row.set_stacked(row.widest() > room)
