"""What the five pages of a meeting have in common: a body that scrolls, words that can change."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme

SIDE_MARGIN = 40  # px, as wide as the page's head and foot


class StepPage(QWidget):
    """One step; subclasses fill ``body`` and word everything in ``retranslate``."""

    typed = Signal()  # something is being typed that is not on disk yet

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # where a step begins, without a ring
        self.body = QVBoxLayout()
        self.body.setContentsMargins(SIDE_MARGIN, theme.space("xs"), SIDE_MARGIN, theme.space("s"))
        self.body.setSpacing(theme.space("l") - 2)
        inner = QWidget()
        inner.setProperty("role", "page-body")
        inner.setLayout(self.body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def retranslate(self) -> None:
        """Set every text of the page; called when the window's language changes."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
