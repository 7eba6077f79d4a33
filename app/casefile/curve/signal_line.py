"""One signal on its line: what it says, why, and a way to let it rest."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.casefile.curve.signal_notes import SignalNote
from app.theme import Theme
from app.widgets.buttons import icon_button, link_button, quiet_button, secondary_button
from app.widgets.form_field import FormField
from app.widgets.labels import IconTile, WrapLabel
from models.services.drafts import DECISION_LENGTH

HELP_TOPIC = "signals"


class SignalLine(QWidget):
    """Icon, headline, numbers; the rule behind it and the form beneath are made on a press."""

    rest_requested = Signal(object, str, object)  # signals, what was decided, how to refuse
    help_requested = Signal(str)

    def __init__(self, theme: Theme, note: SignalNote) -> None:
        super().__init__()
        self._theme = theme
        self._note = note
        self._help: QWidget | None = None
        self._form: RestForm | None = None
        tile = IconTile(
            theme, note.icon, role=note.kind.text_role, soft=note.kind.soft_role, size=28
        )
        tile.setToolTip(note.weight)
        why = icon_button(theme, "circle-help", self.tr("Why? {title}").format(title=note.title))
        why.clicked.connect(self._toggle_help)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(WrapLabel(note.title, "strong"))
        self._words.addWidget(WrapLabel(note.detail, "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addLayout(self._words)
        words.addStretch(1)  # the tools may be higher than what is said
        row.addLayout(words, 1)
        tools = QVBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(why)
        if note.may_rest:
            tools.addWidget(self._way_to_rest())
        tools.addStretch(1)
        row.addLayout(tools)
        self.setAccessibleName(f"{note.weight}: {note.title}. {note.detail}")

    def _way_to_rest(self) -> QWidget:
        rest = icon_button(self._theme, "moon", self.tr("Let it rest"))
        rest.setAccessibleName(self.tr("Let it rest: {title}").format(title=self._note.title))
        rest.clicked.connect(self._toggle_form)
        return rest

    @Slot()
    def _toggle_help(self) -> None:
        if self._help is None:
            self._help = self._made_help()
            self._words.insertWidget(2, self._help)
            self._help.show()
        else:
            self._help.setVisible(self._help.isHidden())

    def _made_help(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(WrapLabel(self._note.help, "help"))
        if self._note.rate:
            column.addWidget(WrapLabel(self._note.rate, "help"))
        more = link_button(self._theme, self.tr("Read about signals in the help"))
        more.clicked.connect(self._ask_for_help)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    @Slot()
    def _toggle_form(self) -> None:
        if self._form is None:
            self._form = RestForm(self._theme)
            self._form.submitted.connect(self._ask_for_rest)
            self._words.addWidget(self._form)
            self._form.show()
        else:
            self._form.setVisible(self._form.isHidden())
        if self._form.isVisible():
            self._form.words.setFocus()

    @Slot(str)
    def _ask_for_rest(self, words: str) -> None:
        assert self._form is not None
        self.rest_requested.emit(self._note.signals, words, self._form.refuse)

    @Slot()
    def _ask_for_help(self) -> None:
        self.help_requested.emit(HELP_TOPIC)


class RestForm(QWidget):
    """Asks in a few words what was decided."""

    submitted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setMaxLength(DECISION_LENGTH)
        until = self.tr("It rests until its numbers change.")
        self._field = FormField(theme, self.tr("What was decided?"), self.words, until)
        done = secondary_button(theme, self.tr("Put to rest"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self._field)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        done.clicked.connect(self._submit)
        self.words.returnPressed.connect(self._submit)

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the field why it cannot rest."""
        self._field.set_error(sentence)
        self.words.setFocus()

    @Slot()
    def _submit(self) -> None:
        self._field.clear_error()
        self.submitted.emit(self.words.text())


class RestingLine(QWidget):
    """A signal at rest, quietly: since when, what was decided, and a way back."""

    take_up_requested = Signal(object)  # signals

    def __init__(self, theme: Theme, note: SignalNote) -> None:
        super().__init__()
        self._note = note
        again = quiet_button(theme, self.tr("Take up again"))
        again.setAccessibleName(self.tr("Take up again: {title}").format(title=note.title))
        again.setVisible(note.may_rest)
        again.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addWidget(again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(WrapLabel(note.title, "muted"))
        column.addWidget(WrapLabel(note.rest, "small"))
        column.addLayout(row)
        self.setAccessibleName(f"{note.title}. {note.rest}")

    @Slot()
    def _ask(self) -> None:
        self.take_up_requested.emit(self._note.signals)
