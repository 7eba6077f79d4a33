"""Step 5: how the cooperation felt, what is still missing, and when we meet again."""

from collections.abc import Callable
from datetime import date

from app.meeting.form_list import FormList
from app.meeting.next_meeting_card import NextMeetingCard
from app.meeting.states import FormsState, NextState
from app.meeting.step_page import StepPage
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.card import Card
from app.widgets.chip import Kind
from app.widgets.columns import Columns
from app.widgets.labels import WrapLabel


class CooperationPage(StepPage):
    """Shows the cooperation forms and the next meeting."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self.forms = FormList(theme)
        self.next = NextMeetingCard(theme, today)
        self.wellbeing = Banner(theme, Kind.WATCH, "")
        self._missing = Banner(theme, Kind.WATCH, "")
        self._card = Card(theme, " ")
        self._intro = WrapLabel("", "muted")
        self._build()
        self.retranslate()

    def show_state(self, state: FormsState, missing: str, wellbeing: tuple[str, str]) -> None:
        """Show the forms, and in words what is still missing."""
        self.forms.show_lines(state.lines)
        self.forms.show_pictures(state.pictures)
        self._missing.set_text(missing)
        self._missing.setVisible(bool(missing))
        self.wellbeing.set_text(*wellbeing)
        self.wellbeing.setVisible(bool(wellbeing[0]))

    def show_next(self, state: NextState) -> None:
        """Show when the next meeting is."""
        self.next.show_state(state)

    def retranslate(self) -> None:
        self._card.set_title(self.tr("How was it to meet today?"))
        self._intro.setText(
            self.tr(
                "Each one answers alone. Look at the lines together with the one who answered, "
                "not in front of the others."
            )
        )
        self.forms.retranslate()
        self.next.retranslate()

    def _build(self) -> None:
        for part in (self._intro, self.forms, self._missing, self.wellbeing):
            self._card.body.addWidget(part)
        self._card.body.addStretch(1)
        columns = Columns(self.theme, (31, 10), gap=20)
        columns.columns[0].addWidget(self._card, 1)
        columns.columns[1].addWidget(self.next)
        columns.columns[1].addStretch(1)
        self.body.addWidget(columns, 1)
        self.forms.typed.connect(self.typed)
