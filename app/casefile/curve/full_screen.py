"""The chart alone on the whole screen; Escape goes back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.card import Card
from app.widgets.chart_canvas import ChartCanvas, Drawing
from app.widgets.labels import WrapLabel
from charts.style import Medium


class FullScreenChart(QDialog):
    """A second drawing of what the tab shows, as large as the screen."""

    def __init__(self, theme: Theme, title: str, drawing: Drawing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Trivselskurve")  # a title bar is seen by the whole room
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "sheet")
        self.setAccessibleName(title)
        self.canvas = ChartCanvas(theme, Medium.FAMILY)
        self.canvas.setAccessibleName(title)
        close = icon_button(theme, "minimize-2", self.tr("Leave full screen"))
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(WrapLabel(title, "section"), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        sheet = Card(theme)
        sheet.body.addWidget(self.canvas, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 22, 32, 24)
        column.setSpacing(theme.space("m"))
        column.addLayout(head)
        column.addWidget(sheet, 1)
        self.canvas.show_drawing(drawing)
        self.canvas.setFocus()
        self.move(self.screen().geometry().topLeft())  # else Qt centres it over the tab
