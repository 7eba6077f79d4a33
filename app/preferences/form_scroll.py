"""A form that is as tall as it needs to be, and scrolls where the screen is lower than that."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme

LEAST_PX = 120


class FormScroll(QScrollArea):
    """Add fields to ``form``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.content = QWidget()
        self.content.setProperty("role", "page-body")
        self.form = QVBoxLayout(self.content)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(theme.space("l"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self.content)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.form.totalHeightForWidth(width), self.form.totalMinimumSize().height())

    def sizeHint(self) -> QSize:
        width = self.form.totalSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.form.totalMinimumSize().width(), LEAST_PX)
