"""Between two people: only whose turn it is, so that nobody sees the marks of another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.capture.enlarge import enlarge
from app.theme import Theme
from app.widgets.buttons import primary_button
from app.widgets.labels import WrapLabel


class TurnPage(QWidget):
    """One sentence and one button, and whom the form is about; emits ``started()``."""

    started = Signal()

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        start: str,
        *,
        subject: str = "",
        right_to_left: bool = False,
    ) -> None:
        super().__init__()
        if right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(f"{sentence} {subject}".strip())
        heading = WrapLabel(sentence, "display")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._start = primary_button(theme, start, trailing="arrow-right")
        enlarge(self._start, theme, 200)
        self._start.clicked.connect(self.started)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(32)
        column.addStretch(2)
        column.addWidget(heading)
        if subject:
            whom = WrapLabel(subject, "subject")
            whom.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(whom)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
