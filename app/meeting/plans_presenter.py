"""Joins step 4 to the session: goals, agreements, own words and the note."""

from collections.abc import Callable

from app.meeting import choices
from app.meeting.agreements_desk import AgreementsDesk
from app.meeting.goals_desk import GoalsDesk
from app.meeting.plans_page import PlansPage
from app.meeting.running_meeting import RunningMeeting
from app.meeting.statement_desk import StatementDesk
from app.meeting.states import AgreementRow, PlansState
from app.meeting.words import MeetingWords
from models.domain.ids import GoalId, MemberId
from models.domain.plans import NAMED_FOR_WORDS, Audience
from models.services.changes import Changes


class PlansPresenter:
    """Everything typed is on disk 300 ms later; it is recorded when the meeting is left."""

    def __init__(
        self, page: PlansPage, words: MeetingWords, on_changed: Callable[[str], None]
    ) -> None:
        self._page = page
        self._words = words
        self._on_changed = on_changed
        self._meeting: RunningMeeting | None = None
        page.goals.marked.connect(self._mark_goal)
        page.goals.new_typed.connect(self._keep_new_goal)
        page.goals.add_requested.connect(self._add_goal)
        page.agreements.settled.connect(self._keep_agreements)
        page.statement.speaker_chosen.connect(self._choose_speaker)
        page.statement.text_settled.connect(self._keep_words)
        page.statement.sharing_chosen.connect(self._keep_sharing)
        page.note_settled.connect(self._keep_note)

    def begin(self, meeting: RunningMeeting) -> None:
        """Take over a session."""
        self._meeting = meeting

    @property
    def _now(self) -> RunningMeeting:
        assert self._meeting is not None
        return self._meeting

    @property
    def _statements(self) -> StatementDesk:
        return StatementDesk(self._now, self._words)

    def show(self) -> None:
        """Fill the page from what is on disk."""
        wording = self._now.wording
        self._page.goals.set_number(wording.number)
        self._page.statement.set_audience_words(
            {audience: wording.audience(audience) for audience in NAMED_FOR_WORDS}
        )
        self._page.show_state(self._state())

    def record(self) -> str:
        """Record everything typed; return what went wrong with the first that could not be."""
        return (
            GoalsDesk(self._now).record()
            or AgreementsDesk(self._now).record()
            or self._statements.record()
            or self._record_note()
        )

    def _state(self) -> PlansState:
        history, goals = self._now.history, GoalsDesk(self._now)
        day = self._now.session.day
        names = [member.alias for member in history.members if member.belongs_on(day)]
        if history.case.coordinator:
            names.append(history.case.coordinator)
        texts = self._now.draft().texts
        return PlansState(
            goals=goals.rows(),
            goals_waiting=self._words.goals_wait(self._now.wording.listed(list(goals.waiting()))),
            owners=goals.owners(),
            new_goal=texts.get(choices.NEW_GOAL, ""),
            agreements=AgreementsDesk(self._now).rows(),
            names=tuple(dict.fromkeys(names)),
            statement=self._statements.state(),
            note=texts.get(choices.NOTE, self._now.session.note),
        )

    def _choose_speaker(self, member_id: str) -> None:
        self._on_changed(self._statements.choose(MemberId(member_id)))

    def _keep_words(self, text: str) -> None:
        self._statements.keep_text(text)

    def _keep_sharing(self, shared: frozenset[Audience], declined: bool) -> None:  # noqa: FBT001
        self._on_changed(self._statements.keep_sharing(shared, declined=declined))

    def _mark_goal(self, goal_id: str, tenths: int | None) -> None:
        self._on_changed(GoalsDesk(self._now).mark(GoalId(goal_id), tenths))

    def _keep_new_goal(self, words: str) -> None:
        self._now.keep(choices.NEW_GOAL, words)

    def _add_goal(self, owner: str, words: str) -> None:
        problem = GoalsDesk(self._now).add(MemberId(owner), words)
        if not problem:
            self._page.goals.close_form()
        self._on_changed(problem)

    def _keep_agreements(self, rows: tuple[AgreementRow, ...]) -> None:
        AgreementsDesk(self._now).keep(rows)
        self._now.back.seal()

    def _keep_note(self, text: str) -> None:
        self._now.keep(choices.NOTE, text)

    def _record_note(self) -> str:
        texts = self._now.draft().texts
        if choices.NOTE not in texts:
            return ""
        plans, session_id = self._now.needs.services.plans, self._now.session_id

        def write() -> Changes:
            return plans.save_note(session_id, texts[choices.NOTE])

        return self._now.attempt(write)
