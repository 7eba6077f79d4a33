"""The button "Vis": what lies on the chart beside the voices, each to be left out."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.casefile.curve.choice import CurveChoice, Layer
from app.theme import Theme
from app.widgets.buttons import Button, ButtonKind


class ShowMenu(Button):
    """Opens a list of layers with their ticks."""

    layer_switched = Signal(object, bool)  # Layer, shown

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Show"), ButtonKind.QUIET)
        self.set_trailing("chevron-down")
        self.setToolTip(self.tr("What is drawn beside the lines"))
        menu = QMenu(self)
        self._actions: dict[Layer, QAction] = {}
        for layer, words in (
            (Layer.LIMIT, self.tr("Limit")),
            (Layer.COURSE, self.tr("Calculated course")),
            (Layer.UNCERTAINTY, self.tr("Uncertainty around the first mark")),
            (Layer.EFFORTS, self.tr("Measures")),
            (Layer.COOPERATION, self.tr("Cooperation beneath the curve")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(layer)
            self._actions[layer] = action
        menu.triggered.connect(self._tell)
        self.setMenu(menu)

    def show_choice(self, choice: CurveChoice) -> None:
        """Tick what is drawn."""
        for layer, action in self._actions.items():
            action.setChecked(choice.shows(layer))

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.layer_switched.emit(Layer(action.data()), action.isChecked())
