"""A recovery key in big groups, and the proof that it stands on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.key_values import PrintedKey
from app.theme import Theme
from app.widgets.form_field import FormField
from app.widgets.labels import label

_TYPED_FOR = str.maketrans({"O": "0", "I": "1", "L": "1"})
_COLUMNS = 3


class RecoveryKeyView(QFrame):
    """The groups of a key with their numbers, to be read across a room and written down."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "backdrop")
        self._theme = theme
        self._labels: list[tuple[str, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[theme.space("l")] * 4)
        self._grid.setHorizontalSpacing(theme.space("xl"))
        self._grid.setVerticalSpacing(theme.space("m"))

    @property
    def groups(self) -> tuple[str, ...]:
        """What is shown, in order."""
        return tuple(group for group, _ in self._labels)

    def show_key(self, key: PrintedKey) -> None:
        """Show the groups of a key."""
        self.forget()
        for index, group in enumerate(key.groups):
            number = label(str(index + 1), "caption")
            big = label(group, "big-number")
            row, column = divmod(index, _COLUMNS)
            self._grid.addWidget(number, row, 2 * column, Qt.AlignmentFlag.AlignBaseline)
            self._grid.addWidget(big, row, 2 * column + 1, Qt.AlignmentFlag.AlignBaseline)
            self._grid.setColumnStretch(2 * column + 1, 1)
            self._labels.append((group, big))
        self._spell()

    def forget(self) -> None:
        """Show nothing any more."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for _, shown in self._labels:
            shown.clear()
        self._labels = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._spell()

    def _spell(self) -> None:
        """Let a screen reader say the letters one by one."""
        for index, (group, shown) in enumerate(self._labels):
            spoken = self.tr("Group {number}: {letters}")
            shown.setAccessibleName(spoken.format(number=index + 1, letters=" ".join(group)))


class RecoveryCheck(QWidget):
    """Asks for some groups of the key; right only when all are typed as on paper."""

    changed = Signal()
    submitted = Signal()  # Enter in the last field

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._key = PrintedKey("", ())
        self._asked: tuple[int, ...] = ()
        self._fields: tuple[FormField, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("l"))

    def ask(self, key: PrintedKey, indexes: Sequence[int]) -> None:
        """Ask for the groups at these places, counted from 0."""
        self.forget()
        self._key, self._asked = key, tuple(indexes)
        self._fields = tuple(self._field() for _ in indexes)
        for field in self._fields:
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._retranslate()

    @property
    def is_right(self) -> bool:
        """Whether all groups asked for are right."""
        typed = tuple(_plain(_edit(field).text()) for field in self._fields)
        return bool(typed) and typed == tuple(self._key.groups[index] for index in self._asked)

    def begin(self) -> None:
        """Put the focus into the first field."""
        if self._fields:
            _edit(self._fields[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Keep neither key nor fields."""
        for field in self._fields:
            self._row.removeWidget(field)
            field.deleteLater()
        self._key, self._asked, self._fields = PrintedKey("", ()), (), ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _field(self) -> FormField:
        edit = QLineEdit()
        edit.setMaxLength(8)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        edit.setInputMethodHints(hints)
        edit.textEdited.connect(self._look)
        edit.editingFinished.connect(self._judge)
        edit.returnPressed.connect(self._go_on)
        return FormField(self._theme, "", edit)

    @Slot()
    def _look(self) -> None:
        for field, is_right in self._judged():
            if is_right or not _edit(field).text():
                field.clear_error()
        self.changed.emit()

    @Slot()
    def _judge(self) -> None:
        """Say that a group is wrong once it is as long as a group, or has been left."""
        for field, is_right in self._judged():
            typed = _plain(_edit(field).text())
            if typed and not is_right and field.input is self.sender():
                field.set_error(self.tr("Not as on the paper. Look again."))
            elif is_right:
                field.clear_error()

    @Slot()
    def _go_on(self) -> None:
        if self.is_right:
            self.submitted.emit()
            return
        for field, is_right in self._judged():
            if not is_right:
                _edit(field).setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _judged(self) -> list[tuple[FormField, bool]]:
        groups = [self._key.groups[index] for index in self._asked]
        return [
            (field, _plain(_edit(field).text()) == group)
            for field, group in zip(self._fields, groups, strict=True)
        ]

    def _retranslate(self) -> None:
        for field, index in zip(self._fields, self._asked, strict=True):
            field.set_label(self.tr("Group {number}").format(number=index + 1))


def _plain(typed: str) -> str:
    """Forgive case, spaces, dashes, O for 0 and I or L for 1, as unlocking does."""
    kept = "".join(sign for sign in typed.upper() if sign.isalnum())
    return kept.translate(_TYPED_FOR)


def _edit(field: FormField) -> QLineEdit:
    assert isinstance(field.input, QLineEdit)
    return field.input
