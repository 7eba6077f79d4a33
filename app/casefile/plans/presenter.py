"""Keeps goals, agreements and efforts as they are written."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.earlier_texts import plan_versions
from app.casefile.goal_lines import GoalLine
from app.casefile.history_dialog import HistoryDialog
from app.casefile.needs import CaseNeeds
from app.casefile.plans.agreement_line import AgreementEditor
from app.casefile.plans.goal_dialogs import GoalDialog, RewordDialog
from app.casefile.plans.goals_editor import GoalsEditor
from app.casefile.plans.interventions_card import NewIntervention
from app.casefile.plans.tab import PlansTab
from app.widgets.ask import Dialog
from models.domain.ids import AgreementId, GoalId, InterventionId, MemberId
from models.domain.plans import AgreementState
from models.domain.versions import Subject
from models.services.changes import Changes
from models.services.drafts import AgreementDraft


class CasePlansPresenter:
    """Joins the tab with the plans of the case that is open."""

    def __init__(self, tab: PlansTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._plans = needs.services.plans
        self._cases = needs.services.cases
        self._writes = writes
        self._goal_id: GoalId | None = None  # whom the dialog in front is about
        self._dialog: Dialog | None = None
        tab.case_shown.connect(self._find_reworded)
        self._connect_goals(tab.goals)
        self._connect_others(tab)

    def _connect_goals(self, goals: GoalsEditor) -> None:
        goals.goal_written.connect(self._add_goal)
        goals.end_requested.connect(self._end_goal)
        goals.reopen_requested.connect(self._reopen_goal)
        goals.reword_requested.connect(self._ask_for_words)
        goals.history_requested.connect(self._show_goal)

    def _connect_others(self, tab: PlansTab) -> None:
        tab.agreements.written.connect(self._save_agreement)
        tab.agreements.state_chosen.connect(self._set_agreement)
        tab.agreements.versions_requested.connect(self._show_agreement)
        tab.interventions.written.connect(self._add_intervention)
        tab.interventions.end_requested.connect(self._end_intervention)
        tab.interventions.take_back_requested.connect(self._take_back_intervention)
        tab.interventions.restore_requested.connect(self._restore_intervention)

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

    def _reopen_goal(self, goal_id: GoalId) -> None:
        self._writes.carry_out(partial(self._plans.reopen_goal, goal_id), Changes.PLANS)

    def _ask_for_words(self, goal_id: GoalId) -> None:
        self._goal_id = goal_id
        goal = next(one for one in self._state.history.goals if one.id == goal_id)
        dialog = RewordDialog(self._needs.theme, goal.words, self._tab)
        dialog.submitted.connect(self._reword)
        self._open(dialog)

    def _reword(self, words: str) -> None:
        dialog = self._dialog
        assert isinstance(dialog, RewordDialog)
        assert self._goal_id is not None
        work = partial(self._plans.reword_goal, self._goal_id, words)
        if self._writes.carry_out(work, Changes.PLANS, refused=dialog.refuse):
            dialog.accept()

    # What was said before

    def _show_goal(self, line: GoalLine) -> None:
        state, traces = self._state, self._needs.services.traces
        texts = traces.earlier_texts(state.case_id)
        lines = plan_versions(state, texts, Subject.GOAL, line.id, traces.names())
        self._open(GoalDialog(self._needs.theme, line, lines, state.words, self._tab))

    def _show_agreement(self, agreement_id: AgreementId) -> None:
        state, traces = self._state, self._needs.services.traces
        texts = traces.earlier_texts(state.case_id)
        lines = plan_versions(state, texts, Subject.AGREEMENT, agreement_id, traces.names())
        title = QCoreApplication.translate("CasePlansPresenter", "What the agreement said before")
        self._open(HistoryDialog(self._needs.theme, title, lines, self._tab))

    def _find_reworded(self, state: CaseState) -> None:
        texts = self._needs.services.traces.earlier_texts(state.case_id)
        found = (one.subject_id for one in texts if one.subject is Subject.AGREEMENT)
        self._tab.agreements.know_reworded(frozenset(map(AgreementId, found)))

    # Efforts

    def _add_intervention(self, new: NewIntervention) -> None:
        card = self._tab.interventions
        work = partial(
            self._cases.add_intervention, self._state.case_id, new.label, new.start, new.end
        )
        if self._writes.carry_out(work, Changes.PLANS, refused=card.refuse):
            card.close_form()

    def _end_intervention(self, intervention_id: InterventionId) -> None:
        end = self._cases.end_intervention
        self._writes.carry_out(partial(end, intervention_id, self._needs.today()), Changes.PLANS)

    def _take_back_intervention(self, intervention_id: InterventionId) -> None:
        take_back = self._cases.take_back_intervention
        self._writes.carry_out(partial(take_back, intervention_id), Changes.PLANS)

    def _restore_intervention(self, intervention_id: InterventionId) -> None:
        restore = self._cases.restore_intervention
        self._writes.carry_out(partial(restore, intervention_id), Changes.PLANS)

    def _open(self, dialog: Dialog) -> None:
        self._dialog = dialog
        dialog.open()

    @property
    def _state(self) -> CaseState:
        assert self._tab.state is not None
        return self._tab.state


def _saved() -> str:
    return QCoreApplication.translate("CasePlansPresenter", "Saved")
