"""Keeps goals and agreements as they are written."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_writes import CaseWrites
from app.casefile.plans.agreement_line import AgreementEditor
from app.casefile.plans.tab import PlansTab
from models.domain.ids import AgreementId, GoalId, MemberId
from models.domain.plans import AgreementState
from models.services.changes import Changes
from models.services.drafts import AgreementDraft
from models.services.plans import PlanService


class CasePlansPresenter:
    """Joins the tab with the plans of the case that is open."""

    def __init__(self, tab: PlansTab, plans: PlanService, writes: CaseWrites) -> None:
        self._tab = tab
        self._plans = plans
        self._writes = writes
        tab.goals.goal_written.connect(self._add_goal)
        tab.goals.end_requested.connect(self._end_goal)
        tab.agreements.written.connect(self._save_agreement)
        tab.agreements.state_chosen.connect(self._set_agreement)

    def _add_goal(self, owner_id: str, words: str) -> None:
        assert self._writes.case_id is not None
        work = partial(self._plans.add_goal, self._writes.case_id, MemberId(owner_id), words)
        if self._writes.carry_out(work, Changes.PLANS, refused=self._refuse_goal):
            self._tab.goals.clear_new()

    def _refuse_goal(self, _field: str, sentence: str) -> None:
        self._tab.goals.words_field.set_error(sentence)

    def _end_goal(self, goal_id: GoalId) -> None:
        self._writes.carry_out(partial(self._plans.end_goal, goal_id), Changes.PLANS)

    def _save_agreement(self, draft: AgreementDraft, line: AgreementEditor) -> None:
        assert self._writes.case_id is not None
        work = partial(self._plans.save_agreements, self._writes.case_id, None, (draft,))
        kept = self._writes.carry_out(work, Changes.PLANS, refused=line.refuse, said=_saved())
        if kept and draft.id is None:
            line.clear()

    def _set_agreement(self, agreement_id: AgreementId, state: AgreementState) -> None:
        self._writes.carry_out(
            partial(self._plans.set_agreement, agreement_id, state), Changes.PLANS
        )


def _saved() -> str:
    return QCoreApplication.translate("CasePlansPresenter", "Saved")
