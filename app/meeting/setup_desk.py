"""Who is here, how each one answers, day, kind and place: changed one by one, on disk at once."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.meeting import choices
from app.meeting.form_rows import WITHOUT_THE_PERSON, FormState, cooperation_rows, wellbeing_rows
from app.meeting.places import usual_place
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import FormCell, PersonRow
from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind
from models.domain.ids import MemberId
from models.services.changes import Changes
from models.services.drafts import SessionSetup


class SetupDesk:
    """Reads and writes the setup of one session; returns a sentence where something failed."""

    def __init__(self, meeting: RunningMeeting) -> None:
        self._meeting = meeting

    def set_presence(self, row: PersonRow, *, here: bool) -> str:
        """Note that somebody is here, or not; who leaves is not asked for forms any more."""
        if not here:
            self._forget_asked(row.member_id)
        present = self._meeting.session.present
        return self._write(
            replace(
                self._setup(),
                present=present | {row.member_id} if here else present - {row.member_id},
            )
        )

    def set_mode(self, row: PersonRow, mode: AnswerMode) -> str:
        """Note how somebody answers: on paper also without being here."""
        problem = self._meeting.keep_all(_mode_texts(row, mode))
        if problem:
            return problem
        if mode is AnswerMode.INTERPRETER:
            problem = self._write(replace(self._setup(), interpreter=True))
        if problem or row.is_present or mode in WITHOUT_THE_PERSON:
            return problem
        return self.set_presence(row, here=True)

    def set_interpreter(self, *, here: bool) -> str:
        """Note whether an interpreter takes part, and who answers through one.

        Proposed for those whose forms are in another language than the window.
        """
        sheet, wording = self._meeting.sheet(), self._meeting.wording
        texts = {
            choices.mode_field(row.key): (
                AnswerMode.INTERPRETER if here else AnswerMode.SCREEN
            ).value
            for row in (*wellbeing_rows(sheet), *cooperation_rows(sheet))
            if row.is_open
            and (
                row.mode is AnswerMode.SCREEN and row.rater.language != wording.language
                if here
                else row.mode is AnswerMode.INTERPRETER
            )
        }
        problem = self._meeting.keep_all(texts)
        return problem or self._write(replace(self._setup(), interpreter=here))

    def set_form(self, row: PersonRow, form_key: str, scale_key: str) -> str:
        """Note which form is due today, or with an empty key that none is.

        A voice goes on with the form it was given; about the meeting each one is chosen anew.
        """
        asked = {choices.asked_field(form_key): "yes" if scale_key else "no"}
        cell = next(one for one in _cells(row) if one.key == form_key)
        if not scale_key or scale_key == cell.forms[0][0]:  # the one in use stands first
            return self._meeting.keep_all(asked)
        if cell is row.cooperation:
            return self._meeting.keep_all(asked | {choices.scale_field(form_key): scale_key})
        cases = self._meeting.needs.services.cases
        voice = next(one for one in self._meeting.history.voices if one.id == row.key)

        def write() -> Changes:
            return cases.change_scale(voice.id, scale_key)

        return self._meeting.attempt(write) or self._meeting.keep_all(asked)

    def set_day(self, day: date) -> str:
        """Move the session to another day, today or earlier."""
        return self._write(replace(self._setup(), day=day))

    def set_kind(self, kind: SessionKind) -> str:
        """Say how the meeting is held; the place follows unless somebody chose another."""
        session, history = self._meeting.session, self._meeting.history
        is_usual = session.place == usual_place(history, session.kind, session)
        place = usual_place(history, kind, session) if is_usual else None
        return self._write(replace(self._setup(), kind=kind, place=place))

    def type_place(self, words: str) -> str:
        """Keep where people meet, while it is being typed."""
        return self._meeting.keep(choices.PLACE, words)

    def set_place(self, words: str) -> str:
        """Say where people meet."""
        problem = self._write(replace(self._setup(), place=words))
        return problem or self._meeting.keep(choices.PLACE, "")

    def settle(self) -> str:
        """Take over what was being typed when the program stopped."""
        typed = self._meeting.text(choices.PLACE)
        return self.set_place(typed) if typed else ""

    def _setup(self) -> SessionSetup:
        session = self._meeting.session
        return SessionSetup(session.day, session.kind, session.interpreter, session.present)

    def _write(self, setup: SessionSetup) -> str:
        sessions, session_id = self._meeting.needs.services.sessions, self._meeting.session_id

        def write() -> Changes:
            return sessions.set_up(session_id, setup)

        return self._meeting.attempt(write)

    def _forget_asked(self, member_id: MemberId) -> None:
        keys = [
            row.key
            for row in wellbeing_rows(self._meeting.sheet())
            if row.rater.id == member_id and (row.is_open or row.state is FormState.NOT_ASKED)
        ]
        self._meeting.keep_all({choices.asked_field(key): "" for key in keys})


def _cells(row: PersonRow) -> Iterable[FormCell]:
    return (cell for cell in (row.form, row.cooperation) if cell is not None)


def _mode_texts(row: PersonRow, mode: AnswerMode) -> dict[str, str]:
    texts = {choices.mode_field(cell.key): mode.value for cell in _cells(row)}
    if row.form is not None and _means_today(row.form, row, mode):
        texts[choices.asked_field(row.form.key)] = "yes"
    return texts


def _means_today(form: FormCell, row: PersonRow, mode: AnswerMode) -> bool:
    """Whether saying how somebody answers says that they do: their turn, or a form that came."""
    return not form.is_asked or (not row.is_present and mode in WITHOUT_THE_PERSON)
