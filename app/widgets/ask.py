"""Dialogs: a scaffold, and one short question."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import danger_button, primary_button, secondary_button
from app.widgets.labels import IconTile, WrapLabel
from app.widgets.reading_order import move_focus


class Dialog(QDialog):
    """A window-modal dialog: title, ``body``, and ``buttons`` at the right; show with open()."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle("Trivselskurve")  # a title bar is seen by the whole room
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(min(theme.pixels(440), 900))
        self._title = WrapLabel(title, "section")
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space("l"))
        self.head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space("l"))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.space("m"))
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(theme.space("l"))
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        column.addSpacing(theme.space("xs"))
        column.addLayout(self.buttons)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        return move_focus(self, forward=forward)

    def set_title(self, title: str) -> None:
        """Word the title inside the dialog."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def keep_on_screen(self, air: int = 0) -> None:
        """Come back onto the screen after having grown; Qt never moves what grew."""
        free = self.screen().availableGeometry().adjusted(air, air, -air, -air)
        place = self.frameGeometry()
        left = max(free.left(), min(place.left(), free.right() - place.width()))
        top = max(free.top(), min(place.top(), free.bottom() - place.height()))
        self.move(left, top)


@dataclass(frozen=True, slots=True)
class Question:
    """One short question; both answers are verbs, never Yes and No."""

    title: str
    text: str
    yes: str
    no: str
    icon: str = ""
    danger: bool = False


class QuestionDialog(Dialog):
    """Shows a Question; accepted means yes."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None) -> None:
        super().__init__(theme, question.title, parent)
        if question.icon:
            role = "act" if question.danger else "accent"
            tile = IconTile(theme, question.icon, role=role, soft=f"{role}-soft", size=44)
            self.head.insertWidget(0, tile, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(WrapLabel(question.text, "muted"))
        self.no_button = secondary_button(theme, question.no)
        make_yes = danger_button if question.danger else primary_button
        self.yes_button = make_yes(theme, question.yes)
        self.no_button.clicked.connect(self.reject)
        self.yes_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.no_button)
        self.buttons.addWidget(self.yes_button)
        quiet = self.no_button if question.danger else self.yes_button
        quiet.setDefault(True)
        quiet.setFocus()


def ask(
    parent: QWidget, theme: Theme, question: Question, on_yes: Callable[[], None]
) -> QuestionDialog:
    """Ask without stopping the program; ``on_yes`` is called when the answer is yes."""
    dialog = QuestionDialog(theme, question, parent)
    dialog.accepted.connect(on_yes)
    dialog.open()
    return dialog
