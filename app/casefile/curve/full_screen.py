"""The card of the curve alone on the whole screen, with all it can do; Escape goes back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.casefile.curve.chart_card import ChartCard
from app.casefile.curve.view import CurveView
from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.labels import WrapLabel
from app.widgets.reading_order import move_focus
from charts.style import Medium


class FullScreenChart(QDialog):
    """A second card that shows what the tab shows, as large as the screen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Trivselskurve")  # a title bar is seen by the whole room
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "sheet")
        self.card = ChartCard(theme, Medium.FAMILY)
        self.card.tools.hide_full_screen()
        self._title = WrapLabel("", "section")
        close = icon_button(theme, "minimize-2", self.tr("Leave full screen"))
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 22, 32, 24)
        column.setSpacing(theme.space("m"))
        column.addLayout(head)
        column.addWidget(area, 1)
        self.card.canvas.setFocus()
        self.move(self.screen().geometry().topLeft())  # else Qt centres it over the tab

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        return move_focus(self, forward=forward)

    def show_view(self, view: CurveView, title: str) -> None:
        """Show a person's curve under the sentence of the line that is the reference."""
        words = next((one.sentence for one in view.sentences if one.is_reference), title)
        self._title.setText(words)
        self.setAccessibleName(words)
        self.card.show_view(view, title)
