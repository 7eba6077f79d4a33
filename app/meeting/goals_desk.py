"""The goals of a running session: today's marks, as drafts until the meeting is left."""

from functools import partial

from app.meeting import choices
from app.meeting.running_meeting import RunningMeeting
from app.meeting.states import GoalRow
from app.meeting.taking_back import Done
from models.domain.ids import GoalId, MemberId, SessionId
from models.domain.plans import Goal
from models.services.changes import Changes

NO_MARK = "none"  # a mark that was taken away again


class GoalsDesk:
    """Reads and writes the goals of one session."""

    def __init__(self, meeting: RunningMeeting) -> None:
        self._meeting = meeting

    def rows(self) -> tuple[GoalRow, ...]:
        """List the goals of those who are here, with today's marks and the ones before."""
        history = self._meeting.history
        present = self._meeting.session.present
        goals = tuple(goal for goal in self._goals() if goal.owner_id in present)
        texts = self._meeting.draft().texts
        several = len({goal.owner_id for goal in goals}) > 1
        return tuple(
            GoalRow(
                goal.id,
                goal.words,
                history.members_by_id[goal.owner_id].alias if several else "",
                history.rater_slots.get(goal.owner_id, 0),
                self._value(goal.id, texts.get(choices.goal_field(goal.id), "")),
                self._last(goal.id),
            )
            for goal in goals
        )

    def waiting(self) -> tuple[str, ...]:
        """Name whose goals wait until they are here: nobody else can say how near they are."""
        history, present = self._meeting.history, self._meeting.session.present
        if history.case.protected:
            return ()
        unseen = {one for key in present for one in history.members_by_id[key].must_not_see}
        away = dict.fromkeys(goal.owner_id for goal in self._goals())
        return tuple(
            history.members_by_id[one].alias for one in away if one not in present | unseen
        )

    def owners(self) -> tuple[tuple[MemberId, str], ...]:
        """List who can have a goal: those in focus, then everybody else who is here."""
        session, history = self._meeting.session, self._meeting.history
        present = session.present
        people = [one for one in history.focus if one.belongs_on(session.day)]
        people += [one for one in history.members if one.id in present and not one.in_focus]
        return tuple((one.id, one.alias) for one in people)

    def mark(self, goal_id: GoalId, tenths: int | None) -> str:
        """Keep where the owner put the goal, or that the mark was taken away."""
        text = NO_MARK if tenths is None else str(tenths)
        return self._meeting.choose(choices.goal_field(goal_id), text, Done.GOAL_MARK)

    def add(self, owner: MemberId, words: str) -> str:
        """Add a goal."""
        plans, case_id = self._meeting.needs.services.plans, self._meeting.case_id

        def write() -> Changes:
            goal_id = plans.add_goal(case_id, owner, words)
            self._meeting.back.note(
                Done.GOAL,
                partial(self._meeting.attempt, partial(plans.end_goal, goal_id)),
                partial(self._meeting.attempt, partial(plans.reopen_goal, goal_id)),
            )
            return Changes.PLANS

        return self._meeting.attempt(write) or self._meeting.keep(choices.NEW_GOAL, "")

    def record(self) -> str:
        """Record today's marks; a line left untouched stays without."""
        texts = self._meeting.draft().texts
        for goal in self._goals():
            field = choices.goal_field(goal.id)
            text = texts.get(field, "")
            if text in {"", NO_MARK}:
                continue
            problem = self._rate(goal.id, int(text)) or self._meeting.keep(field, "")
            if problem:
                return problem
        return ""

    def _rate(self, goal_id: GoalId, tenths: int) -> str:
        if self._rated(goal_id, self._meeting.session_id) == tenths:
            return ""
        plans, session_id = self._meeting.needs.services.plans, self._meeting.session_id

        def write() -> Changes:
            return plans.rate(goal_id, session_id, tenths)

        return self._meeting.attempt(write)

    def _goals(self) -> tuple[Goal, ...]:
        return tuple(goal for goal in self._meeting.history.goals if goal.ended is None)

    def _value(self, goal_id: GoalId, text: str) -> int | None:
        if text:
            return None if text == NO_MARK else int(text)
        return self._rated(goal_id, self._meeting.session_id)

    def _rated(self, goal_id: GoalId, session_id: SessionId) -> int | None:
        mine = [
            one
            for one in self._meeting.history.goal_ratings
            if one.goal_id == goal_id and one.session_id == session_id
        ]
        return mine[-1].value if mine else None

    def _last(self, goal_id: GoalId) -> int | None:
        earlier = [one.id for one in self._meeting.history.held]
        earlier = earlier[: earlier.index(self._meeting.session_id)]
        marks = [self._rated(goal_id, session_id) for session_id in earlier]
        found = [mark for mark in marks if mark is not None]
        return found[-1] if found else None
