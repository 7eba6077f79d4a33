"""Who is here, how each one answers, day and kind: changed one by one, on disk at once."""

from datetime import date

from app.meeting import choices
from app.meeting.form_rows import WITHOUT_THE_PERSON, FormState, wellbeing_rows
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
        return self._write(present=present | {row.member_id} if here else present - {row.member_id})

    def set_mode(self, row: PersonRow, mode: AnswerMode) -> str:
        """Note how somebody answers: on paper also without being here."""
        problem = self._meeting.keep_all(_mode_texts(row, mode))
        if problem or row.is_present or mode in WITHOUT_THE_PERSON:
            return problem or self._write()
        return self.set_presence(row, here=True)

    def set_asked(self, form_key: str, *, due: bool) -> str:
        """Note that a form is due today, or put off."""
        return self._meeting.keep(choices.asked_field(form_key), "yes" if due else "no")

    def set_day(self, day: date) -> str:
        """Move the session to another day, today or earlier."""
        return self._write(day=day)

    def set_kind(self, kind: SessionKind) -> str:
        """Say how the meeting is held."""
        return self._write(kind=kind)

    def _write(
        self,
        *,
        day: date | None = None,
        kind: SessionKind | None = None,
        present: frozenset[MemberId] | None = None,
    ) -> str:
        session = self._meeting.session
        here = session.present if present is None else present
        setup = SessionSetup(
            day or session.day, kind or session.kind, self._with_interpreter(here), here
        )
        sessions, session_id = self._meeting.needs.services.sessions, session.id

        def write() -> Changes:
            return sessions.set_up(session_id, setup)

        return self._meeting.attempt(write)

    def _with_interpreter(self, present: frozenset[MemberId]) -> bool:
        rows = wellbeing_rows(self._meeting.sheet())
        return any(row.mode is AnswerMode.INTERPRETER and row.rater.id in present for row in rows)

    def _forget_asked(self, member_id: MemberId) -> None:
        keys = [
            row.key
            for row in wellbeing_rows(self._meeting.sheet())
            if row.rater.id == member_id and (row.is_open or row.state is FormState.NOT_ASKED)
        ]
        self._meeting.keep_all({choices.asked_field(key): "" for key in keys})


def _mode_texts(row: PersonRow, mode: AnswerMode) -> dict[str, str]:
    cells = [cell for cell in (row.form, row.cooperation) if cell is not None]
    texts = {choices.mode_field(cell.key): mode.value for cell in cells}
    if row.form is not None and _means_today(row.form, row, mode):
        texts[choices.asked_field(row.form.key)] = "yes"
    return texts


def _means_today(form: FormCell, row: PersonRow, mode: AnswerMode) -> bool:
    """Whether saying how somebody answers says that they do: their turn, or a form that came."""
    return not form.is_asked or (not row.is_present and mode in WITHOUT_THE_PERSON)
