"""Fill the practice archive with made-up families, through the services like everyone else."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from models.domain.answers import AnswerMode, SkipReason
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId, SessionId
from models.domain.norms import proposed_scale
from models.domain.people import Context, Role, YearMonth
from models.domain.plans import Audience
from models.domain.scales import Family
from models.domain.sharing import ShareAnswer
from models.services.drafts import (
    AgreementDraft,
    AnswerDraft,
    CaseDraft,
    MemberDraft,
    NextMeeting,
    SessionSetup,
    StatementDraft,
    VoiceDraft,
)
from models.services.services import Services

Table = Mapping[str, Any]
PRACTICE_PIN = "1234"  # the practice banner says it
SPREAD = (3, -2, -4, 3)  # tenths around the mean line; sums to 0


class MovingClock:
    """A clock that the story moves from meeting to meeting, ending today."""

    def __init__(self, today: date) -> None:
        self.day = today

    def now(self) -> datetime:
        """Return noon of the story's day, in UTC."""
        return datetime.combine(self.day, time(12), UTC)

    def today(self) -> date:
        """Return the story's day."""
        return self.day


def fill_practice(services: Services, clock: MovingClock, file: Path) -> None:
    """Let the families of ``file`` come to their meetings; ``clock`` ends where it began."""
    today = clock.today()
    services.archive.mark_as_practice()
    services.archive.set_pin(PRACTICE_PIN)
    for table in tomllib.loads(file.read_text(encoding="utf-8"))["case"]:
        _Family(services, clock, table, today).live()
    clock.day = today


@dataclass(frozen=True, slots=True)
class _Family:
    services: Services
    clock: MovingClock
    table: Table
    today: date

    def live(self) -> None:
        days = [self.today - timedelta(days=ago) for ago in self.table["days_ago"]]
        self.clock.day = days[0]
        case_id = self._open()
        history = self.services.progress.of(case_id).history
        goals = [
            (self.services.plans.add_goal(case_id, _member(history, one["owner"]), one["words"]),
             one["ratings"])
            for one in self.table.get("goal", ())
        ]  # fmt: skip
        for number, day in enumerate(days):
            self.clock.day = day
            session_id = self._meet(history, number)
            for goal_id, ratings in goals:
                self.services.plans.rate(goal_id, session_id, round(ratings[number] * 10))
            last = number == len(days) - 1
            if last:
                self._agree(case_id, session_id, history)
            self.services.sessions.finish(session_id, self._next() if last else None)

    def _open(self) -> CaseId:
        members = tuple(self._member_draft(one) for one in self.table["member"])
        names = [one["alias"] for one in self.table["member"]]
        voices = tuple(
            VoiceDraft(names.index(one["rater"]), names.index(one["about"]))
            for one in self.table["voice"]
        )
        draft = CaseDraft(
            self.table["label"],
            members,
            voices,
            coordinator=self.table["coordinator"],
            programme=self.table.get("programme", ""),
            tags=tuple(self.table.get("tags", ())),
        )
        case_id = self.services.cases.create(draft)
        for one in self.table.get("intervention", ()):
            start = self.today - timedelta(days=one["days_ago"])
            self.services.cases.add_intervention(case_id, one["label"], start)
        return case_id

    def _member_draft(self, table: Table) -> MemberDraft:
        age = table.get("age")
        born = YearMonth(self.today.year - age, 1) if age else None
        return MemberDraft(
            alias=table["alias"],
            role=Role(table["role"]),
            context=Context(table.get("context", "home")),
            birth=born,
            in_focus=table["role"] == "child",
            language=table.get("language", "da"),
        )

    def _meet(self, history: CaseHistory, number: int) -> SessionId:
        rows = [*self.table["voice"], *self.table.get("cooperation", ())]
        there = {row["rater"] for row in rows if row["totals"][number] != "absent"}
        present = frozenset(_member(history, name) for name in there)
        setup = SessionSetup(self.clock.today(), present=present)
        session_id = self.services.sessions.start(history.case.id, setup)
        for draft in self._answers(history, session_id, number):
            self.services.answers.record(draft)
        return session_id

    def _answers(
        self, history: CaseHistory, session_id: SessionId, number: int
    ) -> Iterator[AnswerDraft]:
        voices = {(one.rater_id, one.about_id): one for one in history.voices}
        for row in self.table["voice"]:
            rater = _member(history, row["rater"])
            voice = voices[rater, _member(history, row["about"])]
            marks = _marks(row["totals"][number])
            if marks is not None:
                share = ShareAnswer(row["share"]) if "share" in row else None
                yield AnswerDraft(
                    session_id, rater, voice.id, voice.scale_key, share=share, **marks
                )
        for row in self.table.get("cooperation", ()):
            rater = _member(history, row["rater"])
            person = history.members_by_id[rater]
            scale = proposed_scale(person, person, self.clock.today(), Family.COOPERATION)
            marks = _marks(row["totals"][number])
            if marks is not None and scale is not None:
                yield AnswerDraft(session_id, rater, None, scale, **marks)

    def _agree(self, case_id: CaseId, session_id: SessionId, history: CaseHistory) -> None:
        drafts = tuple(
            AgreementDraft(one["what"], one["who"], self.today + timedelta(days=one["due_in_days"]))
            for one in self.table.get("agreement", ())
        )
        if drafts:
            self.services.plans.save_agreements(case_id, session_id, drafts)
        for one in self.table.get("statement", ()):
            words = StatementDraft(
                _member(history, one["member"]), one["words"], frozenset(Audience)
            )
            self.services.plans.state(session_id, words)

    def _next(self) -> NextMeeting:
        hour, minute = self.table["next_at"].split(".")
        day = self.today + timedelta(days=self.table["next_in_days"])
        return NextMeeting(day, time(int(hour), int(minute)))


def _member(history: CaseHistory, alias: str) -> MemberId:
    return next(member.id for member in history.members if member.alias == alias)


def _marks(total: float | str) -> dict[str, Any] | None:
    """Return the fields of an answer: marks around a total in points, or a skip."""
    if total == "absent":
        return None
    if isinstance(total, str):
        return {"skip_reason": SkipReason.DID_NOT_WANT}
    quarter, rest = divmod(round(total * 10), 4)
    spread = SPREAD if max(SPREAD) < 100 - quarter else (0, 0, 0, 0)
    items = tuple(quarter + around + (1 if n < rest else 0) for n, around in enumerate(spread))
    return {"items": items, "mode": AnswerMode.SCREEN, "seconds": 40}
