"""Sets meetings and their forms right: every change keeps what was there before."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_writes import CaseWrites
from app.casefile.meetings.form_faces import FormFace
from app.casefile.meetings.marks_dialog import MarksDialog, TypedForm
from app.casefile.meetings.reason_dialog import ReasonDialog, ReasonQuestion
from app.casefile.meetings.session_dialog import SessionDialog
from app.casefile.meetings.tab import MeetingsTab
from app.casefile.needs import CaseNeeds
from app.widgets.ask import Dialog, Question, ask
from models.domain.answers import SkipReason
from models.domain.cases import SessionState
from models.domain.ids import SessionId
from models.domain.sharing import ShareAnswer
from models.services.changes import Changes
from models.services.drafts import AnswerDraft, NextMeeting, SessionSetup

MEETINGS = Changes.SESSIONS | Changes.CASES
FORMS = Changes.ANSWERS | Changes.SHARING


class MeetingsPresenter:
    """Joins the tab with sessions, answers and notes."""

    def __init__(self, tab: MeetingsTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._writes = writes
        self._face: FormFace | None = None  # what the dialog in front is about
        self._dialog: Dialog | None = None
        self._session_id: SessionId | None = None
        self._connect(tab)

    def _connect(self, tab: MeetingsTab) -> None:
        card = tab.card
        tab.next_card.planned.connect(self._plan)
        tab.next_card.absence_noted.connect(self._note_absence)
        tab.add_requested.connect(self._ask_for_earlier)
        card.note_written.connect(self._save_note)
        card.edit_requested.connect(self._edit_session)
        card.absence_taken_back.connect(self._take_back_absence)
        card.correct_requested.connect(self._open_marks)
        card.enter_requested.connect(self._open_marks)
        card.dispute_requested.connect(self._ask_why_disputed)
        card.undo_requested.connect(self._ask_before_undo)
        card.restore_requested.connect(self._restore)
        card.skip_reason_chosen.connect(self._say_why_skipped)
        card.share_chosen.connect(self._share)

    # Meetings

    def _plan(self, meeting: NextMeeting) -> None:
        work = partial(self._needs.services.sessions.plan, self._writes.case_id, meeting)  # type: ignore[arg-type]
        self._writes.carry_out(work, Changes.SESSIONS, refused=self._tab.next_card.refuse)

    def _note_absence(self, day: object, state: SessionState) -> None:
        absence = self._needs.services.sessions.record_absence
        self._writes.carry_out(partial(absence, self._writes.case_id, day, state), Changes.SESSIONS)  # type: ignore[arg-type]

    def _take_back_absence(self, session_id: SessionId) -> None:
        take_back = self._needs.services.sessions.take_back_absence
        self._writes.carry_out(partial(take_back, session_id), Changes.SESSIONS)

    def _edit_session(self, session_id: SessionId) -> None:
        state = self._tab.state
        if state is None:
            return
        session = next(one for one in state.history.sessions if one.id == session_id)
        self._session_id = session_id
        dialog = SessionDialog(self._needs.theme, state, session, self._needs.today, self._tab)
        dialog.submitted.connect(self._set_up)
        dialog.take_back_requested.connect(self._take_back)
        self._open(dialog)

    def _ask_for_earlier(self) -> None:
        state = self._tab.state
        assert state is not None
        dialog = SessionDialog(self._needs.theme, state, None, self._needs.today, self._tab)
        dialog.submitted.connect(self._add_earlier)
        self._open(dialog)

    def _add_earlier(self, setup: SessionSetup) -> None:
        dialog = self._dialog
        assert isinstance(dialog, SessionDialog)
        assert self._writes.case_id is not None
        work = partial(self._needs.services.earlier.add_meeting, self._writes.case_id, setup)
        if self._writes.carry_out(work, MEETINGS, refused=dialog.refuse):
            dialog.accept()

    def _take_back(self) -> None:
        dialog = self._dialog
        assert isinstance(dialog, SessionDialog)
        assert self._session_id is not None
        work = partial(self._needs.services.earlier.take_back_meeting, self._session_id)
        if self._writes.carry_out(work, MEETINGS, refused=dialog.refuse):
            dialog.accept()

    def _set_up(self, setup: SessionSetup) -> None:
        dialog = self._dialog
        assert isinstance(dialog, SessionDialog)
        work = partial(self._needs.services.sessions.set_up, self._session_id, setup)  # type: ignore[arg-type]
        if self._writes.carry_out(work, Changes.SESSIONS, refused=dialog.refuse):
            dialog.accept()

    def _save_note(self, session_id: SessionId, text: str) -> None:
        work = partial(self._needs.services.plans.save_note, session_id, text)
        if not self._writes.carry_out(work, Changes.SESSIONS, said=_saved()):
            self._tab.card.note.refuse(session_id, text)

    # Forms

    def _open(self, dialog: Dialog) -> None:
        self._dialog = dialog
        dialog.open()

    def _open_marks(self, face: FormFace) -> None:
        self._face = face
        dialog = MarksDialog(self._needs.theme, face, self._needs.words(), self._tab)
        dialog.submitted.connect(self._keep_marks)
        self._open(dialog)

    def _keep_marks(self, typed: TypedForm) -> None:
        face, dialog, answers = self._face, self._dialog, self._needs.services.answers
        assert face is not None
        assert isinstance(dialog, MarksDialog)
        if face.answer is not None and face.answer.skip_reason is None:
            work = partial(
                answers.correct,
                face.answer.id,
                items=typed.items,
                total=typed.total,
                reason=typed.reason,
            )
        else:
            work = partial(answers.record, _draft(face, typed))
        if self._writes.carry_out(work, FORMS, refused=dialog.refuse, said=_saved()):
            dialog.accept()

    def _ask_why_disputed(self, face: FormFace) -> None:
        self._face = face
        question = ReasonQuestion(
            QCoreApplication.translate("MeetingsPresenter", "Disputed form: {form}").format(
                form=face.full_title
            ),
            QCoreApplication.translate(
                "MeetingsPresenter",
                "The form still counts. The remark stands beside it everywhere.",
            ),
            QCoreApplication.translate("MeetingsPresenter", "What is disputed, and by whom"),
            QCoreApplication.translate("MeetingsPresenter", "Note it"),
        )
        dialog = ReasonDialog(self._needs.theme, question, self._tab)
        dialog.submitted.connect(self._dispute)
        self._open(dialog)

    def _dispute(self, reason: str) -> None:
        face, dialog = self._face, self._dialog
        assert face is not None
        assert face.answer is not None
        assert isinstance(dialog, ReasonDialog)
        work = partial(self._needs.services.answers.dispute, face.answer.id, reason)
        if self._writes.carry_out(work, FORMS, refused=dialog.refuse):
            dialog.accept()

    def _ask_before_undo(self, face: FormFace) -> None:
        self._face = face
        question = Question(
            QCoreApplication.translate("MeetingsPresenter", "Undo this form?"),
            QCoreApplication.translate(
                "MeetingsPresenter",
                "The form “{form}” no longer counts. "
                "The value stays in the history and can be restored.",
            ).format(form=face.full_title),
            QCoreApplication.translate("MeetingsPresenter", "Undo"),
            QCoreApplication.translate("MeetingsPresenter", "Keep"),
            icon="undo-2",
        )
        ask(self._tab, self._needs.theme, question, self._undo)

    def _undo(self) -> None:
        if self._face is not None and self._face.answer is not None:
            work = partial(self._needs.services.answers.undo, self._face.answer.id)
            self._writes.carry_out(work, FORMS)

    def _restore(self, face: FormFace) -> None:
        if face.answer is not None:
            work = partial(self._needs.services.answers.restore, face.answer.id)
            self._writes.carry_out(work, FORMS)

    def _say_why_skipped(self, face: FormFace, key: str) -> None:
        if face.answer is not None and face.answer.skip_reason != SkipReason(key):
            correct = self._needs.services.answers.correct
            work = partial(correct, face.answer.id, skip_reason=SkipReason(key))
            self._writes.carry_out(work, FORMS)

    def _share(self, face: FormFace, key: str) -> None:
        if face.voice_id is not None:
            share = self._needs.services.answers.share
            work = partial(share, face.voice_id, face.session_id, ShareAnswer(key))
            self._writes.carry_out(work, FORMS)


def _draft(face: FormFace, typed: TypedForm) -> AnswerDraft:
    return AnswerDraft(
        session_id=face.session_id,
        rater_id=face.rater_id,
        voice_id=face.voice_id,
        scale_key=face.scale.key,
        mode=typed.mode,
        items=typed.items or (),
        total=typed.total,
    )


def _saved() -> str:
    return QCoreApplication.translate("MeetingsPresenter", "Saved")
