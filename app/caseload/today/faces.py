"""Words what a day's meeting asks for; names and agreements only when they are asked for."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.caseload.faces import FaceMaker
from app.widgets.chip import ChipFace
from app.wording.initials import initials
from models.domain.cases import SessionState
from models.domain.ids import CaseId
from models.domain.people import Member
from models.domain.plans import Agreement
from models.services.agenda import PreparedMeeting


@dataclass(frozen=True, slots=True, repr=False)
class AgreementFace:
    """One unfinished agreement, ready to be read."""

    what: str
    detail: str  # who and by when
    is_late: bool


@dataclass(frozen=True, slots=True, repr=False)
class MeetingFace:
    """One meeting of the day, ready to be read."""

    case_id: CaseId
    title: str
    when: str
    state: SessionState
    people: str  # "møde 8 · 8 år · barn, mor"
    chip: ChipFace
    important: str
    remember: str
    last_time: tuple[str, ...]  # sentences about the meeting before
    agreements: tuple[AgreementFace, ...]  # empty while names are hidden
    agreements_hidden: str  # how many there are, while names are hidden


@dataclass(frozen=True, slots=True)
class DayFaces:
    """Words meetings as the case list words its rows."""

    rows: FaceMaker

    def __call__(self, meeting: PreparedMeeting) -> MeetingFace:
        """Return the face of one meeting."""
        face = self.rows(meeting.row)
        number = _number().format(n=meeting.number)
        agreements = meeting.agreements if self.rows.names_shown else ()
        return MeetingFace(
            case_id=meeting.row.case_id,
            title=face.title,
            when=self._when(meeting),
            state=meeting.session.state,
            people=" · ".join(part for part in (number, face.people) if part),
            chip=face.chip,
            important=" · ".join(part for part in (face.important, face.detail) if part),
            remember=face.remember,
            last_time=self._last_time(meeting),
            agreements=tuple(self._agreement(one) for one in agreements),
            agreements_hidden=self._hidden(meeting),
        )

    def _when(self, meeting: PreparedMeeting) -> str:
        at = meeting.session.planned_time
        if meeting.session.state is SessionState.HELD:
            return _held()
        if meeting.session.state is SessionState.RUNNING:
            return _under_way()
        return self.rows.wording.clock(at) if at else _no_time()

    def _last_time(self, meeting: PreparedMeeting) -> tuple[str, ...]:
        words = self.rows.wording
        if meeting.last_day is None:
            return (_first(),)
        told = [_last().format(day=words.day_and_month(meeting.last_day))]
        if meeting.decision is not None:
            told.append(_decided().format(decision=words.decision(meeting.decision.kind).lower()))
        for sentence, members in ((_answered(), meeting.answered), (_silent(), meeting.silent)):
            if members:
                told.append(sentence.format(names=words.listed(self._names(members))))
        return tuple(told)

    def _names(self, members: tuple[Member, ...]) -> list[str]:
        shown = self.rows.names_shown
        return [one.alias if shown else initials(one.alias) for one in members]

    def _agreement(self, agreement: Agreement) -> AgreementFace:
        day = self._by_when(agreement.due)
        return AgreementFace(
            agreement.what,
            " · ".join(part for part in (agreement.who, day) if part),
            agreement.is_overdue_on(self.rows.today),
        )

    def _by_when(self, due: date | None) -> str:
        return _due().format(day=self.rows.wording.short_day(due)) if due else ""

    def _hidden(self, meeting: PreparedMeeting) -> str:
        count = len(meeting.agreements)
        if self.rows.names_shown or not count:
            return ""
        return (_one_hidden() if count == 1 else _many_hidden()).format(n=count)


def _number() -> str:
    return QCoreApplication.translate("TodayFaces", "meeting {n}")


def _held() -> str:
    return QCoreApplication.translate("TodayFaces", "held")


def _under_way() -> str:
    return QCoreApplication.translate("TodayFaces", "now")


def _no_time() -> str:
    return QCoreApplication.translate("TodayFaces", "no time")


def _first() -> str:
    return QCoreApplication.translate("TodayFaces", "The first meeting.")


def _last() -> str:
    return QCoreApplication.translate("TodayFaces", "Last time: {day}.")


def _decided() -> str:
    return QCoreApplication.translate("TodayFaces", "Decided: {decision}.")


def _answered() -> str:
    return QCoreApplication.translate("TodayFaces", "Answered: {names}.")


def _silent() -> str:
    return QCoreApplication.translate("TodayFaces", "Was there without answering: {names}.")


def _due() -> str:
    return QCoreApplication.translate("TodayFaces", "by {day}")


def _one_hidden() -> str:
    return QCoreApplication.translate("TodayFaces", "1 open agreement. Show names to read it.")


def _many_hidden() -> str:
    return QCoreApplication.translate("TodayFaces", "{n} open agreements. Show names to read them.")
