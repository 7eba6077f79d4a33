"""What is decided together: goals, agreements, decisions, people's own words and the note."""

from dataclasses import dataclass, replace

from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import (
    AgreementId,
    CaseId,
    DecisionId,
    GoalId,
    MemberId,
    SessionId,
    StatementId,
)
from models.domain.plans import (
    GOAL_HIGH,
    GOAL_LOW,
    Agreement,
    AgreementState,
    Decision,
    DecisionKind,
    Goal,
    GoalRating,
    Statement,
)
from models.domain.versions import Subject
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words, demand_possible_day
from models.services.drafts import (
    NAME_LENGTH,
    NOTE_LENGTH,
    WORDS_LENGTH,
    AgreementDraft,
    StatementDraft,
)
from models.services.earlier_texts import AGREEMENT_TEXTS, keep_earlier
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings, demand_open


@dataclass(frozen=True, slots=True, repr=False)
class OpenAgreement:
    """An agreement that stands open, with the case it belongs to."""

    case_id: CaseId
    case_label: str
    agreement: Agreement


class PlanService:
    """Goals, agreements and words of all cases. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def add_goal(self, case_id: CaseId, owner_id: MemberId, words: str) -> GoalId:
        """Keep a goal in its owner's own words."""
        goal_id = GoalId(self._around.new_id())
        goal = Goal(goal_id, owner_id, _demanded_words(words), self._around.today())
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            _demand_member(unit, case_id, owner_id)
            unit.goals.add(case_id, goal)
            unit.commit(Action.ADD_GOAL, case_id)
        return goal_id

    def end_goal(self, goal_id: GoalId) -> Changes:
        """Stop asking about a goal; its ratings stay."""
        with self._units.writing() as unit:
            goal = unit.goals.get(goal_id)
            if goal.ended is not None:
                raise InvalidInputError(Problem.ALREADY_ENDED)
            unit.goals.save(replace(goal, ended=self._around.today()))
            unit.commit(Action.END_GOAL, unit.goals.case_of(goal_id))
        return Changes.PLANS

    def reword_goal(self, goal_id: GoalId, words: str) -> Changes:
        """Say a goal in other words of its owner; the earlier ones stay readable."""
        said = _demanded_words(words)
        with self._units.writing() as unit:
            goal = unit.goals.get(goal_id)
            if goal.words == said:
                return Changes.NONE
            case_id = unit.goals.case_of(goal_id)
            demand_open(unit, case_id)
            new = replace(goal, words=said)
            keep_earlier(unit, self._around, case_id, Subject.GOAL, (goal, new), ("words",))
            unit.goals.save(new)
            unit.commit(Action.REWORD_GOAL, case_id)
        return Changes.PLANS

    def reopen_goal(self, goal_id: GoalId) -> Changes:
        """Ask about an ended goal again."""
        with self._units.writing() as unit:
            goal = unit.goals.get(goal_id)
            case_id = unit.goals.case_of(goal_id)
            demand_open(unit, case_id)
            new = replace(goal, ended=None)
            keep_earlier(unit, self._around, case_id, Subject.GOAL, (goal, new), ("ended",))
            unit.goals.save(new)
            unit.commit(Action.REOPEN_GOAL, case_id)
        return Changes.PLANS

    def rate(self, goal_id: GoalId, session_id: SessionId, value: int) -> Changes:
        """Keep how near the owner is to the goal, 0..100 tenths; the latest counts."""
        if not GOAL_LOW <= value <= GOAL_HIGH:
            raise InvalidInputError(Problem.VALUE_OUT_OF_RANGE, "value")
        with self._units.writing() as unit:
            case_id = _case_of_session(unit, session_id)
            if unit.goals.case_of(goal_id) != case_id:
                raise InvalidInputError(Problem.NOT_IN_CASE)
            unit.goal_ratings.add(case_id, GoalRating(goal_id, session_id, value))
            unit.commit(Action.RATE_GOAL, case_id)
        return Changes.PLANS

    def unfinished(self) -> tuple[OpenAgreement, ...]:
        """List what stands open in all open cases: the earliest day first, no day last."""
        with self._units.reading() as unit:
            labels = {one.case_id: one.label for one in unit.cases.summaries()}
            return tuple(
                OpenAgreement(case_id, labels.get(case_id, ""), agreement)
                for case_id, agreement in unit.agreements.unfinished()
            )

    def save_agreements(
        self,
        case_id: CaseId,
        session_id: SessionId | None,
        drafts: tuple[AgreementDraft, ...],
    ) -> Changes:
        """Keep new agreements and the changes to earlier ones."""
        with self._units.writing() as unit:
            if session_id is not None and unit.sessions.case_of(session_id) != case_id:
                raise InvalidInputError(Problem.NOT_IN_CASE)
            known = {one.id: one for one in unit.agreements.of_case(case_id)}
            changed = False
            for draft in drafts:
                old = known.get(draft.id) if draft.id is not None else None
                if draft.id is not None and old is None:
                    raise InvalidInputError(Problem.NOT_IN_CASE)
                new = self._agreement(draft, old, session_id)
                changed |= self._keep_agreement(unit, case_id, old, new)
            if not changed:
                return Changes.NONE
            unit.commit(Action.SAVE_AGREEMENTS, case_id)
        return Changes.PLANS

    def set_agreement(self, agreement_id: AgreementId, state: AgreementState) -> Changes:
        """Tick an agreement off, drop it or open it again."""
        with self._units.writing() as unit:
            agreement = unit.agreements.get(agreement_id)
            unit.agreements.save(replace(agreement, state=state))
            unit.commit(Action.SAVE_AGREEMENTS, unit.agreements.case_of(agreement_id))
        return Changes.PLANS

    def decide(self, session_id: SessionId, kind: DecisionKind, words: str = "") -> Changes:
        """Keep what was decided after looking at the curve; the latest counts."""
        decision = Decision(
            DecisionId(self._around.new_id()), session_id, kind, checked_words(words, "words")
        )
        with self._units.writing() as unit:
            case_id = _case_of_session(unit, session_id)
            unit.decisions.add(case_id, decision)
            unit.commit(Action.DECIDE, case_id)
        return Changes.PLANS

    def state(self, session_id: SessionId, draft: StatementDraft) -> Changes:
        """Keep a member's own words, or that the member does not want to share any."""
        words = "" if draft.declined else _demanded_words(draft.words)
        statement = Statement(
            id=StatementId(self._around.new_id()),
            member_id=draft.member_id,
            session_id=session_id,
            words=words,
            shared_with=frozenset() if draft.declined else draft.shared_with,
            declined=draft.declined,
        )
        with self._units.writing() as unit:
            case_id = _case_of_session(unit, session_id)
            _demand_member(unit, case_id, draft.member_id)
            unit.statements.add(case_id, statement)
            unit.commit(Action.STATE, case_id)
        return Changes.PLANS

    def save_note(self, session_id: SessionId, text: str) -> Changes:
        """Keep the therapist's note on a session; what it said before stays readable.

        A note that only went on at its end said nothing else before.
        """
        note = checked_words(text, "note", NOTE_LENGTH)
        with self._units.writing() as unit:
            session = unit.sessions.get(session_id)
            if session.note == note:
                return Changes.NONE
            case_id = unit.sessions.case_of(session_id)
            new = replace(session, note=note)
            if not note.startswith(session.note):
                keep_earlier(
                    unit, self._around, case_id, Subject.SESSION, (session, new), ("note",)
                )
            unit.sessions.save(new)
            unit.commit(Action.SAVE_NOTE, case_id)
        return Changes.SESSIONS

    def _agreement(
        self, draft: AgreementDraft, old: Agreement | None, session_id: SessionId | None
    ) -> Agreement:
        if draft.due is not None:
            demand_possible_day(draft.due, self._around.today(), "due")
        return Agreement(
            id=old.id if old else AgreementId(self._around.new_id()),
            what=_demanded_words(draft.what, "what"),
            who=checked_words(draft.who, "who", NAME_LENGTH),
            due=draft.due,
            state=draft.state,
            session_id=old.session_id if old else session_id,
        )

    def _keep_agreement(
        self, unit: UnitOfWork, case_id: CaseId, old: Agreement | None, new: Agreement
    ) -> bool:
        if old is None:
            unit.agreements.add(case_id, new)
        elif old != new:
            change = (old, new)
            keep_earlier(unit, self._around, case_id, Subject.AGREEMENT, change, AGREEMENT_TEXTS)
            unit.agreements.save(new)
        return old != new


def _demanded_words(text: str, field: str = "words") -> str:
    words = checked_words(text, field, WORDS_LENGTH)
    if not words:
        raise InvalidInputError(Problem.NOTHING_TO_SAVE, field)
    return words


def _case_of_session(unit: UnitOfWork, session_id: SessionId) -> CaseId:
    """Return the case of a session in which something can be said."""
    if not unit.sessions.get(session_id).state.took_place:
        raise InvalidInputError(Problem.SESSION_NOT_HELD)
    return unit.sessions.case_of(session_id)


def _demand_member(unit: UnitOfWork, case_id: CaseId, member_id: MemberId) -> None:
    if unit.members.case_of(member_id) != case_id:
        raise InvalidInputError(Problem.NOT_IN_CASE)
