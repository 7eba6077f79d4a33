"""Answers: recording a form, correcting it, and taking it out again; nothing is overwritten."""

from dataclasses import replace

from models.domain.answers import Answer, AnswerMark, AnswerMode, MarkKind, SkipReason
from models.domain.cases import Session
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import AnswerId, CaseId, SessionId, VoiceId
from models.domain.scales import Scale
from models.domain.sharing import ShareAnswer, ShareChoice
from models.services.answer_states import AnswerStates, gave_way_to
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_reason, checked_words
from models.services.drafts import AnswerDraft
from models.services.forms import Marks, checked_marks
from models.services.licences import demand_licence
from models.services.ports import UnitOfWork
from models.services.running_drafts import DraftKind, form_key
from models.services.share_undo import renewal, withdrawal
from models.services.surroundings import Surroundings


class AnswerService:
    """The forms that were filled in or skipped. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def record(self, draft: AnswerDraft) -> AnswerId:
        """Keep a form; it is durable when this returns. A form skipped before gives way.

        What was marked so far is no longer a draft afterwards, and the language the form was
        shown in is that of the person's next one.
        """
        with self._units.writing() as unit:
            answer_id = self.put(unit, draft)
            unit.commit(Action.RECORD_ANSWER, unit.answers.case_of(answer_id))
        return answer_id

    def put(self, unit: UnitOfWork, draft: AnswerDraft) -> AnswerId:
        """Put a form into a transaction that the caller commits, checked as ``record`` does."""
        scale = self._around.scale(draft.scale_key)
        marks = Marks(draft.mode, draft.items, draft.total, draft.skip_reason)
        marks = checked_marks(scale, marks)
        session = unit.sessions.get(draft.session_id)
        if not session.state.took_place:
            raise InvalidInputError(Problem.SESSION_NOT_HELD)
        case_id = unit.sessions.case_of(session.id)
        _demand_fit(unit, case_id, draft, scale)
        answer = self._answer(draft, session, scale, marks)
        earlier = AnswerStates.around(unit, answer).rival(answer)
        if earlier is not None and earlier.skip_reason is None:
            raise InvalidInputError(Problem.ALREADY_ANSWERED)
        unit.answers.add(case_id, answer)
        _note_voice(unit, draft, session)
        _note_language(unit, draft)
        if earlier is not None:
            self._mark(unit, earlier, MarkKind.CORRECTED, replaced_by=answer.id)
        key = form_key(draft.voice_id, draft.rater_id)
        unit.drafts.drop(session.id, DraftKind.FORM, key)
        return answer.id

    def correct(
        self,
        answer_id: AnswerId,
        *,
        items: tuple[int | None, ...] | None = None,
        total: int | None = None,
        skip_reason: SkipReason | None = None,
        reason: str = "",
    ) -> AnswerId:
        """Put a right value beside a wrong one, which stays; a reason is needed.

        Only the reason of a skipped form may be said more exactly without one.
        """
        with self._units.writing() as unit:
            old = unit.answers.get(answer_id)
            refines = old.skip_reason is not None and skip_reason is not None
            why = checked_words(reason, "reason") if refines else checked_reason(reason)
            _demand_in_force(unit, old)
            scale = self._around.scale(old.scale_key)
            marks = checked_marks(scale, _corrected(old, items, total, skip_reason))
            new = replace(
                old,
                id=AnswerId(self._around.new_id()),
                scale_version=scale.version,
                mode=marks.mode,
                items=marks.items,
                total=marks.total,
                skip_reason=marks.skip_reason,
            )
            unit.answers.add(unit.answers.case_of(old.id), new)
            self._mark(unit, old, MarkKind.CORRECTED, reason=why, replaced_by=new.id)
            unit.commit(Action.CORRECT_ANSWER, unit.answers.case_of(old.id))
        return new.id

    def dispute(self, answer_id: AnswerId, reason: str) -> Changes:
        """Note that someone disagrees with an answer; it still counts."""
        return self._remark(answer_id, MarkKind.DISPUTED, reason, Action.DISPUTE_ANSWER)

    def block(self, answer_id: AnswerId, reason: str) -> Changes:
        """Let an answer be neither counted nor shown until it is restored; it stays kept."""
        return self._remark(answer_id, MarkKind.BLOCKED, reason, Action.BLOCK_ANSWER)

    def _remark(self, answer_id: AnswerId, kind: MarkKind, reason: str, action: Action) -> Changes:
        why = checked_reason(reason)
        with self._units.writing() as unit:
            answer = unit.answers.get(answer_id)
            _demand_in_force(unit, answer)
            self._mark(unit, answer, kind, reason=why)
            unit.commit(action, unit.answers.case_of(answer_id))
        return Changes.ANSWERS

    def undo(self, answer_id: AnswerId) -> Changes:
        """Take an answer out; what it had replaced counts again."""
        with self._units.writing() as unit:
            self.take_out(unit, answer_id)
            unit.commit(Action.UNDO_ANSWER, unit.answers.case_of(answer_id))
        return Changes.ANSWERS | Changes.SHARING

    def take_out(self, unit: UnitOfWork, answer_id: AnswerId) -> None:
        """Take an answer out in a transaction that the caller commits."""
        answer = unit.answers.get(answer_id)
        states = _demand_in_force(unit, answer)
        case_id = unit.answers.case_of(answer_id)
        mark = states.latest_mark(answer_id)
        choice = withdrawal(answer, mark, unit.shares.of_case(case_id))
        for given_way in gave_way_to(unit, case_id, answer_id):
            earlier = unit.answers.get(given_way.answer_id)
            if AnswerStates.around(unit, earlier).rival(earlier) not in {None, answer}:
                raise InvalidInputError(Problem.ALREADY_ANSWERED)
            self._mark(unit, earlier, MarkKind.RESTORED)
        self._mark(unit, answer, MarkKind.UNDONE)
        if choice is not None:
            unit.shares.add(case_id, choice)

    def restore(self, answer_id: AnswerId) -> Changes:
        """Let an undone or blocked answer count again, in the place it had."""
        with self._units.writing() as unit:
            answer = unit.answers.get(answer_id)
            states = AnswerStates.around(unit, answer)
            taken_out = states.latest_mark(answer_id)
            if taken_out is None or taken_out.kind not in {MarkKind.UNDONE, MarkKind.BLOCKED}:
                raise InvalidInputError(Problem.ANSWER_IN_FORCE)
            case_id = unit.answers.case_of(answer_id)
            given_way = {one.answer_id: one for one in gave_way_to(unit, case_id, answer_id)}
            rival = states.rival(answer)
            if rival is not None and rival.id not in given_way:
                raise InvalidInputError(Problem.ALREADY_ANSWERED)
            for mark in given_way.values():
                earlier = unit.answers.get(mark.answer_id)
                if AnswerStates.around(unit, earlier).is_in_force(earlier.id):
                    self._mark(unit, earlier, mark.kind, replaced_by=answer_id)
            choice = renewal(answer, taken_out, unit.shares.of_case(case_id))
            self._mark(unit, answer, MarkKind.RESTORED)
            if choice is not None:
                unit.shares.add(case_id, choice)
            unit.commit(Action.RESTORE_ANSWER, case_id)
        return Changes.ANSWERS | Changes.SHARING

    def share(self, voice_id: VoiceId, session_id: SessionId, answer: ShareAnswer) -> Changes:
        """Keep what a voice's owner says about showing the curve."""
        with self._units.writing() as unit:
            case_id = unit.voices.case_of(voice_id)
            if unit.sessions.case_of(session_id) != case_id:
                raise InvalidInputError(Problem.NOT_IN_CASE)
            unit.shares.add(case_id, ShareChoice(voice_id, session_id, answer, sequence=0))
            unit.commit(Action.SHARE, case_id)
        return Changes.SHARING

    def _answer(self, draft: AnswerDraft, session: Session, scale: Scale, marks: Marks) -> Answer:
        return Answer(
            id=AnswerId(self._around.new_id()),
            session_id=session.id,
            rater_id=draft.rater_id,
            voice_id=draft.voice_id,
            scale_key=scale.key,
            scale_version=scale.version,
            series=scale.series,
            mode=marks.mode,
            items=marks.items,
            total=marks.total,
            skip_reason=marks.skip_reason,
            seconds=draft.seconds,
            late=session.day < self._around.today(),
            language=draft.language,
        )

    def _mark(
        self,
        unit: UnitOfWork,
        answer: Answer,
        kind: MarkKind,
        *,
        reason: str = "",
        replaced_by: AnswerId | None = None,
    ) -> None:
        at, by = self._around.clock.now(), unit.users.current
        mark = AnswerMark(answer.id, kind, at, by, 0, reason, replaced_by)
        unit.marks.add(unit.answers.case_of(answer.id), mark)


def _demand_fit(unit: UnitOfWork, case_id: CaseId, draft: AnswerDraft, scale: Scale) -> None:
    """Raise InvalidInputError unless the form can be filled in by this voice or rater."""
    if unit.members.case_of(draft.rater_id) != case_id:
        raise InvalidInputError(Problem.NOT_IN_CASE, "rater")
    if not (scale.can_be_cooperation if draft.voice_id is None else scale.can_be_voice):
        raise InvalidInputError(Problem.WRONG_FORM, "scale")
    demand_licence(unit, scale)
    if draft.voice_id is None:
        if draft.share is not None:
            message = "cooperation marks are never shared"
            raise ValueError(message)
    elif unit.voices.get(draft.voice_id).rater_id != draft.rater_id:
        raise InvalidInputError(Problem.NOT_IN_CASE, "voice")


def _note_voice(unit: UnitOfWork, draft: AnswerDraft, session: Session) -> None:
    """Keep the answer about sharing; let a voice begin with the earliest form it gave."""
    if draft.voice_id is None:
        return
    case_id = unit.voices.case_of(draft.voice_id)
    if draft.share is not None:
        unit.shares.add(case_id, ShareChoice(draft.voice_id, session.id, draft.share, sequence=0))
    voice = unit.voices.get(draft.voice_id)
    if session.day < voice.opened:
        unit.voices.save(replace(voice, opened=session.day))


def _note_language(unit: UnitOfWork, draft: AnswerDraft) -> None:
    rater = unit.members.get(draft.rater_id)
    if draft.language not in {"", rater.language}:
        unit.members.save(replace(rater, language=draft.language))


def _demand_in_force(unit: UnitOfWork, answer: Answer) -> AnswerStates:
    states = AnswerStates.around(unit, answer)
    if not states.is_in_force(answer.id):
        raise InvalidInputError(Problem.ANSWER_NOT_IN_FORCE)
    return states


def _corrected(
    old: Answer,
    items: tuple[int | None, ...] | None,
    total: int | None,
    skip_reason: SkipReason | None,
) -> Marks:
    """Return what the form should have said."""
    mode = AnswerMode.PAPER if old.mode is AnswerMode.TOTAL_ONLY else old.mode
    if skip_reason is not None:
        kept = old.items if old.skip_reason is not None else ()
        return Marks(mode, kept if items is None else items, None, skip_reason)
    if total is not None:
        return Marks(AnswerMode.TOTAL_ONLY, (), total)
    if items is None:
        raise InvalidInputError(Problem.NOTHING_TO_SAVE)
    return Marks(mode, items)
