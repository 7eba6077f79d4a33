"""A group's meeting read from all its cases: who sits where, and which forms wait; no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.meeting.form_rows import (
    FormRow,
    FormState,
    Sheet,
    asked_rows,
    cooperation_rows,
    wellbeing_rows,
)
from app.meeting.groups.names import told_apart
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, GroupSessionId, MemberId, SessionId
from models.domain.yardstick import Yardstick
from models.services.services import Services


@dataclass(frozen=True, slots=True, repr=False)
class SeatRow:
    """One form of somebody present, with the case it is recorded in."""

    case_id: CaseId
    session_id: SessionId
    is_protected: bool
    row: FormRow


@dataclass(frozen=True, slots=True, repr=False)
class Gathering:
    """One moment of a group's meeting."""

    sheets: tuple[tuple[CaseId, Sheet], ...]

    @property
    def names(self) -> Mapping[MemberId, str]:
        """Map everybody present to a name that nobody else here has."""
        return told_apart(
            (one.id, one, tuple(child.alias for child in sheet.history.focus))
            for _, sheet in self.sheets
            for one in sheet.history.members
            if one.id in sheet.session.present
        )

    @property
    def wellbeing(self) -> tuple[SeatRow, ...]:
        """List the forms about how people are: everybody's own, none about somebody else."""
        return self._rows(
            (case_id, sheet, row)
            for case_id, sheet in self.sheets
            for row in wellbeing_rows(sheet)
            if row.voice is not None and row.voice.is_about_self
        )

    @property
    def cooperation(self) -> tuple[SeatRow, ...]:
        """List the forms about the group."""
        return self._rows(
            (case_id, sheet, row)
            for case_id, sheet in self.sheets
            for row in cooperation_rows(sheet)
        )

    def find(self, key: str) -> SeatRow:
        """Return a form by its key."""
        return next(one for one in (*self.wellbeing, *self.cooperation) if one.row.key == key)

    def history(self, seats: Iterable[SeatRow]) -> CaseHistory:
        """Return all people and their answers as one case, for a round of these forms.

        Nothing is drawn or computed from it: it only says who somebody is, what was answered
        before, and whether special protection forbids to ask about sharing.
        """
        protected = any(one.is_protected for one in seats)
        histories = [sheet.history for _, sheet in self.sheets]
        first = histories[0]
        return replace(
            first,
            case=replace(first.case, protected=protected),
            members=tuple(
                replace(one, alias=self.names.get(one.id, one.alias))
                for history in histories
                for one in history.members
            ),
            voices=tuple(one for history in histories for one in history.voices),
            answers=tuple(one for history in histories for one in history.answers),
            shares=tuple(one for history in histories for one in history.shares),
        )

    def _rows(self, found: Iterable[tuple[CaseId, Sheet, FormRow]]) -> tuple[SeatRow, ...]:
        return tuple(
            SeatRow(case_id, sheet.session.id, sheet.history.case.protected, row)
            for case_id, sheet, row in found
            if row.rater.id in sheet.session.present and asked_rows((row,))
        )


def waiting(rows: Iterable[SeatRow]) -> tuple[SeatRow, ...]:
    """List the forms that can be handed round; a protected person's forms make a round alone."""
    ready = [one for one in rows if one.row.is_open]
    shared = tuple(one for one in ready if not one.is_protected)
    if shared or not ready:
        return shared
    return tuple(one for one in ready if one.row.rater.id == ready[0].row.rater.id)


def is_done(row: FormRow) -> bool:
    """Whether a form needs nobody any more."""
    return row.state not in {FormState.MISSING, FormState.STARTED}


def gather(services: Services, yardstick: Yardstick, session_id: GroupSessionId) -> Gathering:
    """Read the cases of everybody present."""
    sheets: dict[CaseId, Sheet] = {}
    for seat in services.group_meetings.seats(session_id):
        if seat.case_id not in sheets:
            history = services.progress.of(seat.case_id).history
            session = next(one for one in history.sessions if one.id == seat.session_id)
            draft = services.sessions.draft(seat.session_id)
            sheets[seat.case_id] = Sheet(history, session, draft, yardstick.scales)
    return Gathering(tuple(sheets.items()))
