"""One form of a meeting as it stands, with the ways to set it right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.casefile.case_state import CaseState
from app.casefile.meetings.form_faces import Earlier, FormFace, FormState, value_of
from app.form_languages import FORM_LANGUAGES
from app.theme import Theme
from app.widgets.buttons import icon_button, quiet_button
from app.widgets.choice_field import ChoiceField
from app.widgets.labels import WrapLabel, label
from app.widgets.marker import MarkerIcon
from models.domain.answers import AnswerMode, SkipReason
from models.domain.sharing import ShareAnswer

NOT_ASKED = ""


class SessionForm(QWidget):
    """Shows a ``FormFace``; tells what is to be done with it."""

    correct_requested = Signal(object)  # FormFace
    enter_requested = Signal(object)
    dispute_requested = Signal(object)
    move_requested = Signal(object)
    block_requested = Signal(object)
    history_requested = Signal(object)
    undo_requested = Signal(object)
    restore_requested = Signal(object)
    skip_reason_chosen = Signal(object, str)
    share_chosen = Signal(object, str)

    def __init__(self, theme: Theme, face: FormFace, state: CaseState) -> None:
        super().__init__()
        self._theme = theme
        self._face = face
        self._state = state
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        row.addLayout(self._words, 1)
        self._words.addLayout(self._head())
        self._add_details()

    def _head(self) -> QHBoxLayout:
        face = self._face
        head = QHBoxLayout()
        head.setSpacing(self._theme.space("s"))
        marker = MarkerIcon(self._theme, face.slot)
        marker.set_present(face.state in {FormState.COUNTS, FormState.SKIPPED})
        head.addWidget(marker)
        title = WrapLabel(face.title, "strong")
        head.addWidget(title, 1)
        if face.answer is not None and face.state in {FormState.COUNTS, FormState.UNDONE}:
            role = "strong" if face.state is FormState.COUNTS else "muted"
            total = face.answer.total
            text = self._state.words.number(total) if total is not None else self.tr("no total")
            head.addWidget(label(text, role))
        for button in self._buttons():
            head.addWidget(button)
        return head

    def _buttons(self) -> list[QWidget]:
        match self._face.state:
            case FormState.COUNTS:
                return [self._button(self.tr("Correct"), self._correct), self._more()]
            case FormState.MISSING | FormState.SKIPPED:
                more = [self._more()] if self._face.given else []
                return [self._button(self.tr("Enter"), self._enter), *more]
            case FormState.UNDONE | FormState.BLOCKED:
                return [self._button(self.tr("Restore"), self._restore), self._more()]

    def _button(self, text: str, slot: object) -> QWidget:
        button = quiet_button(self._theme, text)
        button.setAccessibleName(f"{text}: {self._face.full_title}")
        button.clicked.connect(slot)
        return button

    def _more(self) -> QWidget:
        name = self.tr("More about {form}").format(form=self._face.full_title)
        self._menu_button = icon_button(self._theme, "ellipsis", name)
        self._menu_button.clicked.connect(self._open_menu)
        return self._menu_button

    def _add_details(self) -> None:
        face = self._face
        self._add_state()
        if face.disputed:
            disputed = self.tr("Disputed: {reason}").format(reason=face.disputed)
            self._words.addWidget(WrapLabel(disputed, "on-watch"))
        for sentence in (*map(self._before, face.earlier), *face.moves):
            self._small(sentence)
        if not face.is_cooperation and face.state is FormState.COUNTS:
            self._words.addLayout(self._share_row())
        value = value_of(self._state, face.answer, face.scale) if face.answer else ""
        missing = self.tr("missing")
        self.setAccessibleName(f"{face.full_title}: {value or missing}")

    def _add_state(self) -> None:
        match self._face.state:
            case FormState.MISSING:
                self._small(self.tr("missing"))
            case FormState.UNDONE:
                self._small(self.tr("undone: does not count"))
            case FormState.BLOCKED:
                blocked = self.tr("blocked: is not counted and not shown. {reason}")
                self._small(blocked.format(reason=self._face.blocked))
            case FormState.SKIPPED:
                self._words.addLayout(self._skip_row())
            case FormState.COUNTS:
                self._small(self._lines())

    def _lines(self) -> str:
        face, words = self._face, self._state.words
        assert face.answer is not None
        parts = [
            f"{item.label[words.language]} {words.number(mark) if mark is not None else '–'}"
            for item, mark in zip(face.scale.items, face.answer.items, strict=False)
        ]
        if face.answer.mode is not AnswerMode.SCREEN:
            parts.append(words.mode(face.answer.mode))
        if face.answer.late:
            parts.append(self.tr("entered on a later day"))
        shown_in = FORM_LANGUAGES.get(face.answer.language)
        if shown_in is not None and shown_in.is_working_translation:
            untried = self.tr("read in {language}, a working translation")
            parts.append(untried.format(language=shown_in.own_name))
        return " · ".join(parts)

    def _before(self, earlier: Earlier) -> str:
        words = self.tr("Before: {value}. Corrected {day}: {reason}")
        text = words.format(value=earlier.value, day=earlier.when, reason=earlier.reason)
        return text.removesuffix(": ")

    def _skip_row(self) -> QHBoxLayout:
        choice = ChoiceField(quiet=True)
        words = self._state.words
        choice.set_options([(one.value, words.skip_reason(one)) for one in SkipReason])
        reason = self._face.answer.skip_reason if self._face.answer else None
        choice.choose(reason.value if reason else "")
        choice.setAccessibleName(self.tr("Why skipped: {form}").format(form=self._face.full_title))
        choice.changed.connect(self._choose_reason)
        return self._labelled(self.tr("Skipped:"), choice)

    def _share_row(self) -> QHBoxLayout:
        choice = ChoiceField(quiet=True)
        words = self._state.words
        options = [(one.value, words.share_answer(one)) for one in ShareAnswer]
        choice.set_options([(NOT_ASKED, self.tr("not asked")), *options])
        choice.choose(self._face.share.value if self._face.share else NOT_ASKED)
        choice.setAccessibleName(
            self.tr("May the others see the curve? {form}").format(form=self._face.title)
        )
        choice.changed.connect(self._choose_share)
        return self._labelled(self.tr("May the others see the curve?"), choice)

    def _labelled(self, text: str, choice: ChoiceField) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space("xs"))
        row.addWidget(label(text, "small"))
        row.addWidget(choice)
        row.addStretch(1)
        return row

    def _small(self, text: str) -> None:
        self._words.addWidget(WrapLabel(text, "small"))

    @Slot()
    def _correct(self) -> None:
        self.correct_requested.emit(self._face)

    @Slot()
    def _enter(self) -> None:
        self.enter_requested.emit(self._face)

    @Slot()
    def _restore(self) -> None:
        self.restore_requested.emit(self._face)

    @Slot(str)
    def _choose_reason(self, key: str) -> None:
        self.skip_reason_chosen.emit(self._face, key)

    @Slot(str)
    def _choose_share(self, key: str) -> None:
        if key != NOT_ASKED:
            self.share_chosen.emit(self._face, key)

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._face.state is FormState.COUNTS:
            menu.addAction(self._action(menu, self.tr("Disputed …"), self._dispute))
            menu.addAction(self._action(menu, self.tr("Move to another place …"), self._move))
            menu.addAction(self._action(menu, self.tr("Block …"), self._block))
        if self._face.state in {FormState.COUNTS, FormState.SKIPPED}:
            menu.addAction(self._action(menu, self.tr("Undo this form"), self._undo))
        menu.addAction(self._action(menu, self.tr("History"), self._history))
        menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))

    def _action(self, menu: QMenu, text: str, slot: object) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(slot)
        return action

    @Slot()
    def _dispute(self) -> None:
        self.dispute_requested.emit(self._face)

    @Slot()
    def _undo(self) -> None:
        self.undo_requested.emit(self._face)

    @Slot()
    def _move(self) -> None:
        self.move_requested.emit(self._face)

    @Slot()
    def _block(self) -> None:
        self.block_requested.emit(self._face)

    @Slot()
    def _history(self) -> None:
        self.history_requested.emit(self._face)
