"""Who is looking? Asked before any curve is shown: everybody looking must be allowed to see it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.meeting.states import Viewer
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from models.domain.ids import MemberId


class ViewersGate(QWidget):
    """A tick per person in the room."""

    changed = Signal(object)  # frozenset of MemberId
    alone_requested = Signal()  # the therapist wants to look with nobody

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ticks: dict[MemberId, QCheckBox] = {}
        self._card = Card(theme, " ")
        self._why = WrapLabel("", "muted")
        self._alone = link_button(theme, "", "lock")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("xs"))
        self._card.body.addWidget(self._why)
        self._card.body.addLayout(self._list)
        self._card.body.addWidget(self._alone, 0, Qt.AlignmentFlag.AlignLeft)
        self._alone.clicked.connect(self.alone_requested)
        self._card.setMaximumWidth(theme.pixels(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("xxl"), 0, 0)
        column.addWidget(self._card)
        column.setAlignment(self._card, Qt.AlignmentFlag.AlignTop)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        column.setAlignment(self._card, centred)
        self._card.setMinimumWidth(min(theme.pixels(460), 900))
        self.retranslate()

    @property
    def looking(self) -> frozenset[MemberId]:
        """Who is ticked."""
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())

    def show_viewers(self, viewers: tuple[Viewer, ...]) -> None:
        """Show who is in the room."""
        if [one.id for one in viewers] != list(self._ticks):
            self._rebuild(viewers)
        for one in viewers:
            self._ticks[one.id].setText(one.name)
            self._ticks[one.id].setChecked(one.is_looking)

    def retranslate(self) -> None:
        self._card.set_title(self.tr("Who is looking?"))
        self._why.setText(
            self.tr("Only curves that everybody looking may see are shown. You are always looking.")
        )

        self._alone.setText(self.tr("The therapist’s own view"))
        self._alone.setToolTip(self.tr("With limits and every voice: asks for the PIN first."))

    def _rebuild(self, viewers: tuple[Viewer, ...]) -> None:
        for tick in self._ticks.values():
            self._list.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for one in viewers:
            tick = QCheckBox()
            tick.clicked.connect(self._tell)
            self._list.addWidget(tick)
            self._ticks[one.id] = tick

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.looking)
