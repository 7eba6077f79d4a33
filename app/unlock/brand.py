"""The program's mark and name, as one meets it first."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import IconLabel, label


class Brand(QWidget):
    """The curve and the word beside it."""

    def __init__(self, theme: Theme, *, large: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(IconLabel(theme, "activity", "accent", 36 if large else 30))
        row.addWidget(label("Trivselskurve", "brand-display" if large else "brand-title"))
        row.addStretch(1)
