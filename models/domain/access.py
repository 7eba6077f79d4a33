"""Everything recorded about one person, and which of it speaks of others too.

For the right of access: what stands about others is not given out unseen, so each piece names
who else is in it. A child in focus owns the whole course; anybody else what she said herself
and what names her.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from models.domain.answers import Answer, AnswerMark
from models.domain.cases import Case, Intervention, Session
from models.domain.consents import Consent
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.domain.people import Member
from models.domain.plans import Agreement, Decision, Goal, GoalRating, Statement
from models.domain.sharing import ShareChoice
from models.domain.versions import Subject, TextVersion

Thing = (
    Member | Case | Answer | AnswerMark | Statement | Goal | GoalRating | ShareChoice | Consent
    | Session | Agreement | Decision | Intervention | TextVersion
)  # fmt: skip


class AccessPart(StrEnum):
    """The parts of a package, in its order."""

    PERSON = "person"
    OWN_ANSWERS = "own_answers"
    ANSWERS_ABOUT = "answers_about"
    CORRECTIONS = "corrections"
    WORDS = "words"
    GOALS = "goals"
    CHOICES = "choices"
    MEETINGS = "meetings"
    AGREEMENTS = "agreements"
    EFFORTS = "efforts"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True, repr=False)
class AccessPiece:
    """One thing that is kept about a person."""

    part: AccessPart
    key: str  # tells it from all others of the case
    day: date | None
    thing: Thing
    others: tuple[MemberId, ...] = ()  # who else is in it: to be looked at before it is given out


def about_person(
    history: CaseHistory,
    member: Member,
    consents: Iterable[Consent] = (),
    earlier: Iterable[TextVersion] = (),
) -> tuple[AccessPiece, ...]:
    """Return all pieces about a member of the case, those taken out since included."""
    gathering = _Gathering(history, member)
    pieces = [*gathering.pieces(), *gathering.noted(consents, earlier)]
    order = tuple(AccessPart)
    return tuple(sorted(pieces, key=lambda one: (order.index(one.part), one.day or date.min)))


@dataclass(frozen=True, slots=True)
class _Gathering:
    history: CaseHistory
    member: Member

    def pieces(self) -> Iterator[AccessPiece]:
        yield AccessPiece(AccessPart.PERSON, "person", None, self.member)
        yield from self._case()
        yield from self._answers()
        yield from self._said()
        yield from self._choices()
        yield from self._meetings()
        yield from self._plans()

    def noted(
        self, consents: Iterable[Consent], earlier: Iterable[TextVersion]
    ) -> Iterator[AccessPiece]:
        for consent in consents:
            if consent.member_id == self.member.id:
                key = f"consent:{consent.sequence}"
                others = self._others(consent.words)
                yield AccessPiece(AccessPart.CHOICES, key, consent.at.date(), consent, others)
        for text in earlier:
            is_mine = text.subject is Subject.MEMBER and text.subject_id == self.member.id
            is_of_course = text.subject is not Subject.MEMBER and self._owns(text.content)
            if is_mine or is_of_course:
                key, day = f"earlier:{text.sequence}", text.at.date()
                others = self._others(text.content)
                yield AccessPiece(AccessPart.EARLIER, key, day, text, others)

    def _case(self) -> Iterator[AccessPiece]:
        case = self.history.case
        if self.member.in_focus:
            others = self._others(f"{case.label} {case.ending_reason}")
            yield AccessPiece(AccessPart.PERSON, "case", case.opened, case, others)

    def _answers(self) -> Iterator[AccessPiece]:
        about = {voice.id: voice.about_id for voice in self.history.voices}
        mine = set()
        for answer in self.history.answers:
            subject = about[answer.voice_id] if answer.voice_id is not None else None
            if self.member.id not in {answer.rater_id, subject}:
                continue
            mine.add(answer.id)
            is_own = answer.rater_id == self.member.id
            part = AccessPart.OWN_ANSWERS if is_own else AccessPart.ANSWERS_ABOUT
            both = {answer.rater_id, subject} - {self.member.id, None}
            others = tuple(sorted(one for one in both if one is not None))
            key, day = f"answer:{answer.id}", self._day(answer.session_id)
            yield AccessPiece(part, key, day, answer, others)
        for mark in self.history.marks:
            if mark.answer_id in mine:
                key = f"mark:{mark.answer_id}:{mark.sequence}"
                others = self._others(mark.reason)
                yield AccessPiece(AccessPart.CORRECTIONS, key, mark.at.date(), mark, others)

    def _said(self) -> Iterator[AccessPiece]:
        for said in self.history.statements:
            if said.member_id == self.member.id:
                day, others = self._day(said.session_id), self._others(said.words)
                yield AccessPiece(AccessPart.WORDS, f"words:{said.id}", day, said, others)
        mine = [goal for goal in self.history.goals if goal.owner_id == self.member.id]
        for goal in mine:
            others = self._others(goal.words)
            yield AccessPiece(AccessPart.GOALS, f"goal:{goal.id}", goal.opened, goal, others)
        for rating in self.history.goal_ratings:
            if rating.goal_id in {goal.id for goal in mine}:
                key = f"rating:{rating.goal_id}:{rating.sequence}"
                yield AccessPiece(AccessPart.GOALS, key, self._day(rating.session_id), rating)

    def _choices(self) -> Iterator[AccessPiece]:
        mine = {one.id for one in self.history.voices if one.rater_id == self.member.id}
        for choice in self.history.shares:
            if choice.voice_id in mine:
                key = f"share:{choice.sequence}"
                yield AccessPiece(AccessPart.CHOICES, key, self._day(choice.session_id), choice)

    def _meetings(self) -> Iterator[AccessPiece]:
        for session in self.history.sessions:
            is_there = self.member.id in session.present
            note = session.note if self._owns(session.note) else ""
            if is_there or note or self.member.in_focus:
                # Who else was there is about them.
                present = session.present & {self.member.id}
                mine = replace(session, present=present, note=note)
                key, others = f"meeting:{session.id}", self._others(note)
                yield AccessPiece(AccessPart.MEETINGS, key, session.day, mine, others)

    def _plans(self) -> Iterator[AccessPiece]:
        for one in self.history.agreements:
            if self._owns(f"{one.what} {one.who}"):
                day = self._day(one.session_id) if one.session_id else one.due
                others = self._others(f"{one.what} {one.who}")
                yield AccessPiece(AccessPart.AGREEMENTS, f"agreement:{one.id}", day, one, others)
        for decision in self.history.decisions:
            if self._owns(decision.words):
                day, others = self._day(decision.session_id), self._others(decision.words)
                key = f"decision:{decision.id}"
                yield AccessPiece(AccessPart.AGREEMENTS, key, day, decision, others)
        for effort in self.history.interventions:
            if self._owns(effort.label):
                key, others = f"effort:{effort.id}", self._others(effort.label)
                yield AccessPiece(AccessPart.EFFORTS, key, effort.start, effort, others)

    def _owns(self, text: str) -> bool:
        """Whether a text is this person's: all of the course, or what names her."""
        return self.member.in_focus or is_named(self.member.alias, text)

    def _others(self, text: str) -> tuple[MemberId, ...]:
        return tuple(
            one.id
            for one in self.history.members
            if one.id != self.member.id and is_named(one.alias, text)
        )

    def _day(self, session_id: str) -> date | None:
        return next((one.day for one in self.history.sessions if one.id == session_id), None)


def is_named(alias: str, text: str) -> bool:
    """Whether a text names somebody, in the genitive too; capitals do not matter."""
    if not alias.strip():
        return False
    pattern = rf"(?<!\w){re.escape(alias.strip())}(?:['’]?s|['’])?(?!\w)"
    return re.search(pattern, text, re.IGNORECASE) is not None
