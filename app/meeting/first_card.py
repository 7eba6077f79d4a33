"""The first meeting: what to say, and what people said yes to; can be put aside."""

from PySide6.QtCore import Signal

from app.meeting.states import FirstState
from app.theme import Theme
from app.widgets.buttons import link_button, quiet_button
from app.widgets.card import Card
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel


class FirstCard(Card):
    """Shown in a case's first meeting until it is put aside."""

    opened = Signal()  # the words and the consents are wanted
    put_aside = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._intro = WrapLabel("", "muted")
        self._noted = WrapLabel("", "on-good")
        self._open = link_button(theme, "", "message-circle")
        self._aside = quiet_button(theme, "")
        ways = FlowLayout(theme.space("m"))
        for button in (self._open, self._aside):
            ways.addWidget(button)
        for part in (self._intro, self._noted):
            self.body.addWidget(part)
        self.body.addLayout(ways)
        self._open.clicked.connect(self.opened)
        self._aside.clicked.connect(self.put_aside)

    def show_state(self, state: FirstState) -> None:
        """Show the card while it helps."""
        self.setVisible(state.is_shown)
        self._noted.setText(state.noted)
        self._noted.setVisible(bool(state.noted))

    def retranslate(self) -> None:
        self.set_title(self.tr("The first meeting"))
        self._intro.setText(
            self.tr("Tell in short what the curve is for, and ask whether it is all right.")
        )
        self._open.setText(self.tr("Words and consents"))
        self._open.setAccessibleName(self.tr("The first meeting: words and consents"))
        self._aside.setText(self.tr("Skip"))
        self._aside.setAccessibleName(self.tr("Skip: the first meeting"))
