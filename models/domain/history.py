"""A whole case at one moment: the value every chart, sentence, table and document is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from models.domain.acknowledgements import Acknowledgement
from models.domain.answers import Answer, AnswerMark
from models.domain.cases import Case, Intervention, Session
from models.domain.consents import Consent, ConsentKind, in_force
from models.domain.ids import AnswerId, GoalId, MemberId, SessionId, VoiceId
from models.domain.people import Member, Voice
from models.domain.plans import Agreement, Decision, Goal, GoalRating, Statement
from models.domain.sharing import ShareChoice


@dataclass(frozen=True, repr=False)
class CaseHistory:
    """Everything recorded about one case, in the order the rules need it."""

    case: Case
    members: tuple[Member, ...] = ()
    voices: tuple[Voice, ...] = ()
    sessions: tuple[Session, ...] = ()  # by day held, then device sequence
    answers: tuple[Answer, ...] = ()  # in order of recording, also those taken out
    marks: tuple[AnswerMark, ...] = ()  # in order of marking
    shares: tuple[ShareChoice, ...] = ()
    goals: tuple[Goal, ...] = ()
    goal_ratings: tuple[GoalRating, ...] = ()
    interventions: tuple[Intervention, ...] = ()  # also those taken back
    agreements: tuple[Agreement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    statements: tuple[Statement, ...] = ()
    consents: tuple[Consent, ...] = ()  # in the order of noting
    acknowledgements: tuple[Acknowledgement, ...] = ()  # signals put to rest, and taken up again
    withheld: frozenset[tuple[VoiceId, SessionId]] = field(default=frozenset())

    def __repr__(self) -> str:
        return f"CaseHistory(case={self.case.id!r})"

    @cached_property
    def members_by_id(self) -> Mapping[MemberId, Member]:
        """Find a member by id."""
        return {member.id: member for member in self.members}

    @cached_property
    def held(self) -> tuple[Session, ...]:
        """List the sessions that took place: number n stands at index n - 1."""
        return tuple(session for session in self.sessions if session.state.took_place)

    @cached_property
    def number_of(self) -> Mapping[SessionId, int]:
        """Map each session that took place to its number (1, 2, ...)."""
        return {session.id: number for number, session in enumerate(self.held, start=1)}

    @cached_property
    def latest_mark(self) -> Mapping[AnswerId, AnswerMark]:
        """Map each marked answer to the mark that decides."""
        ordered = sorted(self.marks, key=_mark_order)
        return {mark.answer_id: mark for mark in ordered}

    @cached_property
    def valid_answers(self) -> tuple[Answer, ...]:
        """List the answers that count: not corrected, blocked, undone or moved away."""
        return tuple(answer for answer in self.answers if self.is_valid(answer))

    def is_valid(self, answer: Answer) -> bool:
        """Whether the latest mark, if any, leaves the answer in force."""
        mark = self.latest_mark.get(answer.id)
        return mark is None or not mark.kind.takes_out

    @cached_property
    def voice_answers(self) -> Mapping[tuple[VoiceId, SessionId], Answer]:
        """Map (voice, session) to the wellbeing answer in force there (the latest)."""
        return {
            (answer.voice_id, answer.session_id): answer
            for answer in self.valid_answers
            if answer.voice_id is not None
        }

    @cached_property
    def rater_answers(self) -> Mapping[tuple[MemberId, SessionId], Answer]:
        """Map (rater, session) to the cooperation answer in force there (the latest)."""
        return {
            (answer.rater_id, answer.session_id): answer
            for answer in self.valid_answers
            if answer.voice_id is None
        }

    @cached_property
    def focus(self) -> tuple[Member, ...]:
        """List the children and young people the case is about."""
        return tuple(member for member in self.members if member.in_focus)

    @cached_property
    def efforts(self) -> tuple[Intervention, ...]:
        """List the efforts that count: not noted by mistake."""
        return tuple(one for one in self.interventions if one.taken_back is None)

    @cached_property
    def refused_network(self) -> frozenset[MemberId]:
        """Return who said no, last, to being shown at network meetings."""
        return frozenset(
            member_id
            for (member_id, kind), one in in_force(self.consents).items()
            if kind is ConsentKind.NETWORK and not one.given
        )

    @cached_property
    def rater_slots(self) -> Mapping[MemberId, int]:
        """Map whoever answers to the marker that stands for her: her first voice's."""
        return {voice.rater_id: voice.slot for voice in reversed(self.voices)}

    def rated(self, goal_id: GoalId) -> tuple[tuple[Session, int], ...]:
        """List the sessions in which a goal was rated with the rating in force; tenths."""
        latest = {
            rating.session_id: rating.value
            for rating in sorted(self.goal_ratings, key=_rating_order)
            if rating.goal_id == goal_id
        }
        return tuple((one, latest[one.id]) for one in self.held if one.id in latest)

    def ratings_of(self, goal_id: GoalId) -> tuple[int, ...]:
        """List the rating in force of each session, in the order of the sessions; tenths."""
        return tuple(value for _, value in self.rated(goal_id))


def _rating_order(rating: GoalRating) -> int:
    return rating.sequence


def _mark_order(mark: AnswerMark) -> int:
    return mark.sequence
