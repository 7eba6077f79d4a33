"""Words a row of the case list in the reader's language; private things stay neutral."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.caseload.row_face import RowFace
from app.widgets.chip import ChipFace, Kind
from app.wording import Wording
from app.wording.initials import initials, without_names
from models.domain.people import Role
from models.domain.signal_types import Code, Signal, Weight
from models.services.caseload import CaseloadRow

_BY_WEIGHT = {
    Weight.TALK: (Kind.ACT, "arrow-down-right"),
    Weight.ASK: (Kind.WATCH, "message-circle"),
    Weight.GOOD: (Kind.GOOD, "arrow-up-right"),
    Weight.NOTE: (Kind.NOTE, "info"),
}
_BY_CODE = {
    Code.NEW: (Kind.NOTE, "sparkles"),
    Code.VOICES_APART: (Kind.NOTE, "split"),
    Code.VOICES_PARTING: (Kind.WATCH, "split"),
    Code.VOICES_DRIFTING: (Kind.WATCH, "split"),
    Code.NO_CHANGE: (Kind.WATCH, "minus"),
    Code.COOP_LOW: (Kind.WATCH, "message-circle-warning"),
    Code.COOP_DROP: (Kind.WATCH, "message-circle-warning"),
}


@dataclass(frozen=True, slots=True)
class FaceMaker:
    """Makes faces on one day, in one language, with names or with initials."""

    wording: Wording
    today: date
    names_shown: bool

    def __call__(self, row: CaseloadRow) -> RowFace:
        """Return the face of one row."""
        important, detail = self._important(row)
        return RowFace(
            title=row.label if self.names_shown else initials(row.label),
            people=self._people(row),
            chip=self._chip(row),
            curve=tuple(total for _, total in row.sparkline),
            curve_range=row.curve_range,
            curve_words=", ".join(self._total(total) for _, total in row.sparkline),
            important=important,
            detail=detail,
            coming=self._coming(row),
            remember=self._remember(row),
        )

    def _people(self, row: CaseloadRow) -> str:
        ages = [self.wording.age(person.age) for person in row.focus if person.age is not None]
        youngest = min((one.age for one in row.focus if one.age is not None), default=None)
        roles = [
            self.wording.person(role, youngest if role is Role.CHILD else None)
            for role in row.raters
        ]
        parts = (self.wording.listed(ages), ", ".join(roles))
        return " · ".join(part for part in parts if part)

    def _chip(self, row: CaseloadRow) -> ChipFace:
        if not row.is_open:
            return ChipFace(Kind.NEUTRAL, "check", _closed())
        weight, signal = row.status.weight, row.status.signal
        if weight is None or signal is None:
            if row.sessions == 0:
                return ChipFace(Kind.NOTE, "sparkles", _new())
            return ChipFace(Kind.NEUTRAL, "minus", self.wording.status(row.status))
        kind, icon = _BY_WEIGHT.get(weight, (Kind.NEUTRAL, "minus"))
        if not signal.private and weight is not Weight.TALK:
            kind, icon = _BY_CODE.get(signal.code, (kind, icon))
        return ChipFace(kind, icon, self.wording.status(row.status))

    def _important(self, row: CaseloadRow) -> tuple[str, str]:
        if row.is_open and row.has_private:
            return _see_alone(), ""
        if row.sessions == 0:
            return _no_meeting_yet(), ""
        if row.signal is None:
            return "", ""
        if row.signal.code is Code.NEW and row.sessions == 1 and row.last_day is not None:
            day = self.wording.short_day(row.last_day)
            return _first_meeting().format(day=day), ""
        signal = self._named(row.signal)
        return self.wording.signal_title(signal), self.wording.signal_detail(signal)

    def _coming(self, row: CaseloadRow) -> str:
        if row.closed is not None:
            return self.wording.short_date(row.closed)
        if row.running:
            return _under_way()
        return self._meeting(row) if row.next_day is not None else ""

    def _remember(self, row: CaseloadRow) -> str:
        if not row.remember or not row.is_open:
            return ""
        first = self.wording.signal_title(self._named(row.remember[0]))
        more = len(row.remember) - 1
        return f"{first}\N{NO-BREAK SPACE}(+{more})" if more else first

    def _meeting(self, row: CaseloadRow) -> str:
        assert row.next_day is not None
        day = self.wording.near_day(row.next_day, self.today)
        return f"{day} {self.wording.clock(row.next_time)}" if row.next_time else day

    def _named(self, signal: Signal) -> Signal:
        return signal if self.names_shown else without_names(signal)

    def _total(self, total: int | None) -> str:
        return _missing() if total is None else self.wording.number(total)


def _closed() -> str:
    return QCoreApplication.translate("CaseloadFaces", "Closed")


def _new() -> str:
    return QCoreApplication.translate("CaseloadFaces", "New")


def _see_alone() -> str:
    return QCoreApplication.translate("CaseloadFaces", "Look at the case when you are alone")


def _no_meeting_yet() -> str:
    return QCoreApplication.translate("CaseloadFaces", "No meeting yet")


def _first_meeting() -> str:
    return QCoreApplication.translate("CaseloadFaces", "First meeting held {day}")


def _under_way() -> str:
    return QCoreApplication.translate("CaseloadFaces", "meeting under way")


def _missing() -> str:
    return QCoreApplication.translate("CaseloadFaces", "missing")
