"""Step 2: the wellbeing forms of today, handed over or typed in, and how far each has come."""

from app.meeting.form_list import FormList
from app.meeting.states import FormsState
from app.meeting.step_page import StepPage
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel


class FormsPage(StepPage):
    """Shows a FormsState; the list itself tells what is wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.forms = FormList(theme)
        self._card = Card(theme, " ")
        self._intro = WrapLabel("", "muted")
        self._note = WrapLabel("", "help")
        self._is_spoken = False
        for part in (self._intro, self.forms, self._note):
            self._card.body.addWidget(part)
        self._card.body.addStretch(1)
        self.body.addWidget(self._card, 1)
        self.forms.typed.connect(self.typed)
        self.retranslate()

    def show_state(self, state: FormsState) -> None:
        """Show the forms of today."""
        self.forms.show_lines(state.lines)
        self.forms.show_pictures(state.pictures)
        self._is_spoken = state.is_spoken
        self._word_intro()
        self._note.setText(state.note)
        self._note.setVisible(bool(state.note))

    def retranslate(self) -> None:
        self._card.set_title(self.tr("How have you been?"))
        self._word_intro()
        self.forms.retranslate()

    def _word_intro(self) -> None:
        self._intro.setText(
            self.tr(
                "Talk to one person at a time. Read aloud, and type the numbers as they are said."
            )
            if self._is_spoken
            else self.tr(
                "Everybody marks on their own, one after the other. "
                "The computer comes back to you with your PIN."
            )
        )
