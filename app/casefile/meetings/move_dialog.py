"""Moving a form to the person or the meeting it belongs to, with the reason."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.casefile.case_state import CaseState
from app.casefile.meetings.form_faces import FormFace
from app.casefile.meetings.form_moves import owner_words, session_words
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel
from app.widgets.save_dialog import SaveDialog
from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.moving import Place, fitting_places, place_of
from models.services.drafts import WORDS_LENGTH


class MoveDialog(SaveDialog):
    """Offers only places where the same form is answered and none stands yet."""

    submitted = Signal(object, str)  # Place, reason

    def __init__(self, theme: Theme, face: FormFace, state: CaseState, parent: QWidget) -> None:
        super().__init__(theme, "", parent, "")
        assert face.answer is not None
        self.set_title(self.tr("Move the form: {form}").format(form=face.full_title))
        self._save.setText(self.tr("Move"))
        self._here = place_of(face.answer)
        self._state = state
        self._places = fitting_places(state.history, face.answer)
        self.owner = ChoiceField()
        self.session = ChoiceField()
        self.reason = GrowingTextEdit(theme, max_length=WORDS_LENGTH)
        self._owner_field = FormField(theme, self.tr("To whom"), self.owner)
        self._session_field = FormField(theme, self.tr("To which meeting"), self.session)
        self._reason_field = FormField(
            theme,
            self.tr("Reason for moving"),
            self.reason,
            self.tr("The old place says where to."),
        )
        self._lay_out()

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        (self._reason_field if field == "reason" else self._session_field).set_error(sentence)

    def submit(self) -> None:
        for field in (self._session_field, self._reason_field):
            field.clear_error()
        rater_id, voice_id = self._owners[int(self.owner.chosen)]
        place = Place(SessionId(self.session.chosen), rater_id, voice_id)
        self.submitted.emit(place, self.reason.text())

    def _lay_out(self) -> None:
        self._owners: list[tuple[MemberId, VoiceId | None]] = list(
            dict.fromkeys((one.rater_id, one.voice_id) for one in self._places)
        )
        if not self._places:
            none = self.tr(
                "There is no free place for this form: it can only go to somebody who answers the "
                "same form, in a meeting where that form is missing."
            )
            self.body.addWidget(WrapLabel(none, "muted"))
            self._save.setEnabled(False)
            return
        explained = self.tr(
            "Only where the same form is answered and none stands yet. "
            "The numbers stay as they are."
        )
        self.body.addWidget(WrapLabel(explained, "muted"))
        self.owner.set_options(
            (str(n), owner_words(self._state, *owner)) for n, owner in enumerate(self._owners)
        )
        for field in (self._owner_field, self._session_field, self._reason_field):
            self.body.addWidget(field)
        self.owner.changed.connect(self._offer_sessions)
        self._offer_sessions()

    @Slot()
    def _offer_sessions(self) -> None:
        owner = self._owners[int(self.owner.chosen)]
        free = [one.session_id for one in self._places if (one.rater_id, one.voice_id) == owner]
        self.session.clear()
        self.session.set_options((key, session_words(self._state, key)) for key in reversed(free))
        self.session.choose(self._here.session_id)
