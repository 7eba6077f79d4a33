"""Typing a form: to correct one, with the reason, or to enter one from paper."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.casefile.meetings.form_faces import FormFace
from app.casefile.meetings.mark_field import TypedMarkField
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.save_dialog import SaveDialog
from app.widgets.switch import SwitchRow
from app.wording import Wording
from models.domain.answers import AnswerMode
from models.services.drafts import WORDS_LENGTH

ENTERED = (AnswerMode.PAPER, AnswerMode.SPOKEN, AnswerMode.INTERPRETER)


@dataclass(frozen=True, slots=True, repr=False)
class TypedForm:
    """What was typed. Marks and total in tenths; ``total`` only where it stands alone."""

    items: tuple[int | None, ...] | None
    total: int | None
    mode: AnswerMode
    reason: str


class MarksDialog(SaveDialog):
    """One field per line of the form, or the total alone; Enter goes on, then saves."""

    submitted = Signal(object)  # TypedForm

    def __init__(self, theme: Theme, face: FormFace, words: Wording, parent: QWidget) -> None:
        self._is_correction = face.answer is not None and face.answer.skip_reason is None
        super().__init__(theme, face.full_title, parent)
        correct, enter = self.tr("Correct the form: {form}"), self.tr("Enter the form: {form}")
        self.set_title((correct if self._is_correction else enter).format(form=face.full_title))
        scale, sign = face.scale, words.decimal_mark
        self.marks = [
            TypedMarkField(
                theme, item.label[words.language], (scale.item_low, scale.item_high), sign
            )
            for item in scale.items
        ]
        limits = (scale.total_low, scale.total_high)
        self.total = TypedMarkField(theme, self.tr("Total"), limits, sign, is_total=True)
        self.alone = SwitchRow(theme, self.tr("Only the total is known"))
        self.mode = ChoiceField()
        self.mode.set_options([(one.value, words.mode(one)) for one in ENTERED])
        self.reason = QLineEdit()
        self.reason.setMaxLength(WORDS_LENGTH)
        self._reason_field = FormField(
            theme,
            self.tr("Reason for the correction"),
            self.reason,
            self.tr("The old value stays."),
        )
        self._mode_field = FormField(theme, self.tr("How it was given"), self.mode)
        self._fill(face)
        self._lay_out()

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        places = {"reason": self._reason_field, "total": self.total}
        first = self.total if self.alone.switch.isChecked() else self.marks[0]
        places.get(field, first).set_error(sentence)

    def _fill(self, face: FormFace) -> None:
        answer = face.answer
        if not face.scale.items:  # a form of which only the total can be entered
            self.alone.setParent(self)
            self.alone.hide()
            self.alone.switch.setChecked(True)
        if answer is None or answer.skip_reason is not None:
            return
        for field, mark in zip(self.marks, answer.items, strict=False):
            field.show_tenths(mark)
        only_total = answer.mode is AnswerMode.TOTAL_ONLY
        self.alone.switch.setChecked(only_total)
        if only_total:
            self.total.show_tenths(answer.total)

    def _lay_out(self) -> None:
        theme = self.theme
        hint = self.tr("In millimetres from the left, or with a decimal: 64 or 6.4.")
        self.body.setSpacing(theme.space("m"))
        self._hint = WrapLabel(hint, "muted")
        self.body.addWidget(self._hint)
        for field in (*self.marks, self.total):
            self.body.addWidget(field)
        if self.marks:
            self.body.addWidget(self.alone)
        self.body.addWidget(self._reason_field if self._is_correction else self._mode_field)
        other = self._mode_field if self._is_correction else self._reason_field
        other.setParent(self)
        other.hide()
        self.alone.switch.toggled.connect(self._follow_alone)
        self._follow_alone(self.alone.switch.isChecked())
        first = self.total if self.alone.switch.isChecked() else self.marks[0]
        first.line.setFocus()
        first.line.selectAll()

    @Slot(bool)
    def _follow_alone(self, alone: bool) -> None:  # noqa: FBT001 - a signal's
        for field in self.marks:
            field.setVisible(not alone)
        self.total.setVisible(alone)
        self._hint.setVisible(not alone)

    def submit(self) -> None:
        alone = self.alone.switch.isChecked()
        fields = [self.total] if alone else self.marks
        readable = [field.check() for field in fields]  # every field says what is wrong with it
        if not all(readable):
            return
        self._reason_field.clear_error()
        self.submitted.emit(
            TypedForm(
                items=None if alone else tuple(field.tenths for field in self.marks),
                total=self.total.tenths if alone else None,
                mode=AnswerMode.TOTAL_ONLY if alone else AnswerMode(self.mode.chosen),
                reason=self.reason.text(),
            )
        )
