"""Moves and blocks forms, and reads what stood there before."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.earlier_texts import session_versions
from app.casefile.history_dialog import HistoryDialog
from app.casefile.meetings.form_faces import FormFace
from app.casefile.meetings.form_history import form_history
from app.casefile.meetings.move_dialog import MoveDialog
from app.casefile.meetings.reason_dialog import ReasonDialog, ReasonQuestion
from app.casefile.meetings.stale_documents import StaleDocuments
from app.casefile.meetings.tab import MeetingsTab
from app.casefile.needs import CaseNeeds
from app.widgets.ask import Dialog
from models.domain.ids import AnswerId, SessionId
from models.domain.moving import Place
from models.domain.versions import Subject
from models.services.changes import Changes

FORMS = Changes.ANSWERS | Changes.SHARING


class RepairPresenter:
    """Joins the forms of the tab with what sets them right and what is known of them."""

    def __init__(self, tab: MeetingsTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._writes = writes
        self._face: FormFace | None = None  # what the dialog in front is about
        self._dialog: Dialog | None = None
        self._stale = StaleDocuments(tab, needs)
        card = tab.card
        card.move_requested.connect(self._ask_where_to)
        card.block_requested.connect(self._ask_why_blocked)
        card.history_requested.connect(self._show_history)
        card.versions_requested.connect(self._show_versions)
        tab.case_shown.connect(self._find_changed)

    def _ask_where_to(self, face: FormFace) -> None:
        self._face = face
        dialog = MoveDialog(self._needs.theme, face, self._state, self._tab)
        dialog.submitted.connect(self._move)
        self._open(dialog)

    def _move(self, place: Place, reason: str) -> None:
        dialog = self._dialog
        assert isinstance(dialog, MoveDialog)
        answer_id = self._answer_of(self._face)
        work = partial(self._needs.services.moves.move, answer_id, place, reason)
        if self._writes.carry_out(work, FORMS, refused=dialog.refuse):
            dialog.accept()

    def _ask_why_blocked(self, face: FormFace) -> None:
        self._face = face
        translate = QCoreApplication.translate
        question = ReasonQuestion(
            translate("RepairPresenter", "Block the form: {form}").format(form=face.full_title),
            translate(
                "RepairPresenter",
                "A blocked form is kept, but counts nowhere and is shown in no curve and no "
                "document until it is restored.",
            ),
            translate("RepairPresenter", "Why it is blocked, and who asked for it"),
            translate("RepairPresenter", "Block"),
        )
        dialog = ReasonDialog(self._needs.theme, question, self._tab)
        dialog.submitted.connect(self._block)
        self._open(dialog)

    def _block(self, reason: str) -> None:
        dialog = self._dialog
        assert isinstance(dialog, ReasonDialog)
        answer_id = self._answer_of(self._face)
        work = partial(self._needs.services.answers.block, answer_id, reason)
        if self._writes.carry_out(work, FORMS, refused=dialog.refuse):
            dialog.accept()

    def _show_history(self, face: FormFace) -> None:
        state, traces = self._state, self._needs.services.traces
        log_of = partial(traces.of_answer, state.case_id)
        lines = form_history(face, state, log_of, traces.names())
        title = QCoreApplication.translate("RepairPresenter", "History: {form}")
        title = title.format(form=face.full_title)
        self._open(HistoryDialog(self._needs.theme, title, lines, self._tab))

    def _show_versions(self, session_id: SessionId) -> None:
        state, traces = self._state, self._needs.services.traces
        versions = traces.earlier_texts(state.case_id)
        lines = session_versions(state, versions, session_id, traces.names())
        title = QCoreApplication.translate("RepairPresenter", "What the meeting said before")
        self._open(HistoryDialog(self._needs.theme, title, lines, self._tab))

    def _find_changed(self, state: CaseState) -> None:
        versions = self._needs.services.traces.earlier_texts(state.case_id)
        changed = (one.subject_id for one in versions if one.subject is Subject.SESSION)
        self._tab.card.know_changed(frozenset(map(SessionId, changed)))

    def _open(self, dialog: Dialog) -> None:
        self._dialog = dialog
        dialog.open()

    def _answer_of(self, face: FormFace | None) -> AnswerId:
        assert face is not None
        assert face.answer is not None
        return face.answer.id

    @property
    def _state(self) -> CaseState:
        assert self._tab.state is not None
        return self._tab.state
