"""Joins a list of forms to the session: used by step 2, and by step 5 for its own list."""

from collections.abc import Callable
from dataclasses import replace

from app.meeting import choices
from app.meeting.form_desk import FormDesk
from app.meeting.form_lines import form_line, shown_rows
from app.meeting.form_list import FormList
from app.meeting.form_rows import FormRow, Sheet
from app.meeting.headings import about_whom, headings
from app.meeting.people_rows import PeopleWords, turn_note
from app.meeting.pictures import picture_lines
from app.meeting.rounds import Rounds
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import Footer, FormLine, FormsState
from app.meeting.words import MeetingWords
from models.domain.answers import SkipReason
from models.domain.cases import SessionKind


class FormsPresenter:
    """Every action is on disk before the list shows it."""

    def __init__(
        self,
        forms: FormList,
        step: int,
        words: MeetingWords,
        on_changed: Callable[[str], None],  # told what went wrong, or ""
    ) -> None:
        self._forms = forms
        self._step = step
        self._words = words
        self._on_changed = on_changed
        self._meeting: RunningMeeting | None = None
        self._desk: FormDesk | None = None
        self._rounds: Rounds | None = None
        forms.hand_over_requested.connect(self.hand_over)
        forms.mode_chosen.connect(self._set_mode)
        forms.skip_chosen.connect(self._skip)
        forms.include_requested.connect(self._include)
        forms.undo_requested.connect(self._undo)
        forms.restore_requested.connect(self._restore)
        forms.texts_typed.connect(self._keep_typed)
        forms.share_chosen.connect(self._keep_share)
        forms.save_requested.connect(self._save)

    def begin(self, meeting: RunningMeeting) -> None:
        """Take over a session."""
        self._meeting = meeting
        self._desk = FormDesk(meeting, self._step)
        self._rounds = Rounds(meeting, self._desk, self._come_back)
        self._forms.set_wording(meeting.needs.wording)

    @property
    def desk(self) -> FormDesk:
        assert self._desk is not None
        return self._desk

    @property
    def _now(self) -> RunningMeeting:
        assert self._meeting is not None
        return self._meeting

    def state(self) -> FormsState:
        """Return the list as it stands on disk."""
        sheet = self._now.sheet()
        rows = shown_rows(sheet, self.desk.rows(sheet))
        return FormsState(
            lines=self._lines(sheet, rows),
            note=self._turn_note(sheet) if self._step == 2 else "",
            pictures=picture_lines(sheet, self._step, self._now.wording.language),
            is_protected=sheet.history.case.protected,
            is_spoken=sheet.session.kind is SessionKind.PHONE,
        )

    def _turn_note(self, sheet: Sheet) -> str:
        around = PeopleWords(self._now.wording, self._words, frozenset())
        return turn_note(sheet, self.desk.rows(sheet), around)

    def _lines(self, sheet: Sheet, rows: tuple[FormRow, ...]) -> tuple[FormLine, ...]:
        lines = tuple(self._line(sheet, row) for row in rows)
        if self._step != 2:  # the cooperation is about the meeting, not about a child
            return lines
        about = about_whom(rows)
        titles = headings(sheet, (about[one.key] for one in lines), self._words)
        pairs = zip(lines, titles, strict=True)
        return tuple(replace(line, heading=title) for line, title in pairs)

    def _line(self, sheet: Sheet, row: FormRow) -> FormLine:
        line = form_line(sheet, row, self._now.wording, self._words, self._now.needs.scripts)
        waiting = self._waiting()
        return replace(line, is_next=bool(waiting) and waiting[0].rater.id == row.rater.id)

    def open_rows(self) -> tuple[FormRow, ...]:
        """List the forms that are still missing."""
        return tuple(row for row in self.desk.rows() if row.is_open)

    def footer(self, otherwise: Footer, secondary: str) -> Footer:
        """Return the way on: to the next person while forms wait."""
        waiting = self._waiting()
        if not waiting:
            return otherwise
        return Footer(self._words.give_to(waiting[0].rater.alias), secondary=secondary)

    def hand_over(self, key: str = "") -> bool:
        """Give the computer away; False when nothing waits."""
        return self._rounds is not None and self._rounds.begin(key)

    def _waiting(self) -> tuple[FormRow, ...]:
        return self._rounds.waiting() if self._rounds else ()

    def _come_back(self) -> None:
        self._on_changed("")

    def _set_mode(self, key: str, mode: str) -> None:
        self._on_changed(self._now.keep(choices.mode_field(key), mode))

    def _skip(self, key: str, reason: str) -> None:
        self._on_changed(self.desk.skip(key, SkipReason(reason)))

    def _include(self, key: str) -> None:
        self._on_changed(self._now.keep(choices.asked_field(key), "yes"))

    def _undo(self, key: str) -> None:
        self._on_changed(self.desk.undo(key))

    def _restore(self, key: str) -> None:
        self._on_changed(self.desk.restore(key))

    def _keep_typed(self, key: str, texts: tuple[str, ...]) -> None:
        self.desk.keep_typed(key, texts)
        total = self.desk.typed_total(key)
        self._forms.show_total(key, "" if total is None else self._now.wording.number(total))

    def _keep_share(self, key: str, answer: str) -> None:
        self._on_changed(self.desk.keep_share(key, answer))

    def _save(self, key: str) -> None:
        self._on_changed(self.desk.save_typed(key))
