"""Joins the words for the first meeting to what is noted about consent."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.meeting import choices
from app.meeting.first_dialog import FirstDialog
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import FirstState
from app.meeting.words import MeetingWords
from app.theme import Theme
from app.widgets.consent_rows import ConsentPerson, consent_people
from models.domain.consents import ConsentKind
from models.domain.ids import MemberId
from models.services.changes import Changes


class FirstMeeting:
    """Reads and writes the consents of one case from its running session."""

    def __init__(self, meeting: RunningMeeting, words: MeetingWords, parent: QWidget) -> None:
        self._meeting = meeting
        self._words = words
        self._parent = parent
        self._dialog: FirstDialog | None = None
        self._on_noted: Callable[[], None] | None = None

    def state(self) -> FirstState:
        """Return whether the card helps today, and who was told already."""
        is_first = self._meeting.number == 1
        aside = bool(self._meeting.text(choices.FIRST_ASIDE))
        names = [
            person.name
            for person in self._people()
            if any(line.kind is ConsentKind.TOLD and line.given for line in person.lines)
        ]
        noted = self._words.told(self._meeting.wording.listed(names)) if names else ""
        return FirstState(is_shown=is_first and not aside, noted=noted)

    def put_aside(self) -> str:
        """Keep that the card is not wanted."""
        return self._meeting.keep(choices.FIRST_ASIDE, "yes")

    def open(self, theme: Theme, on_noted: Callable[[], None]) -> None:
        """Show the words and the questions."""
        self._on_noted = on_noted
        words = self._meeting.needs.scripts.first_words(self._meeting.wording.language)
        self._dialog = FirstDialog(theme, words, self._parent)
        self._dialog.rows.noted.connect(self._note)
        self._dialog.show_people(self._people())
        self._dialog.open()

    def _note(self, member_id: str, kind: str, given: bool) -> None:  # noqa: FBT001 - a signal's
        consents, meeting = self._meeting.needs.services.consents, self._meeting

        def write() -> Changes:
            return consents.note(
                meeting.case_id,
                MemberId(member_id),
                ConsentKind(kind),
                given=given,
                session_id=meeting.session_id,
            )

        problem = meeting.attempt(write)
        if self._dialog is not None:
            self._dialog.show_people(self._people(), problem)
        if self._on_noted is not None:
            self._on_noted()

    def _people(self) -> tuple[ConsentPerson, ...]:
        noted = self._meeting.needs.services.consents.of_case(self._meeting.case_id)
        session = self._meeting.session
        answered = {one.member_id for one in noted}
        return consent_people(
            [
                one
                for one in self._meeting.history.members
                if one.id in session.present or one.id in answered
            ],
            noted,
            session.day,
            self._meeting.wording.day,
        )
