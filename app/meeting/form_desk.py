"""What can be done about the forms of a session: record, type in, skip, take back."""

import json
from dataclasses import replace

from app.meeting import choices
from app.meeting.choices import Choices
from app.meeting.form_rows import (
    TYPED,
    FormRow,
    FormState,
    Sheet,
    cooperation_rows,
    wellbeing_rows,
)
from app.meeting.ports import TurnResult
from app.meeting.running_meeting import RunningMeeting
from app.typed_marks import read_mark, read_total
from models.domain.answers import AnswerMode, SkipReason
from models.domain.sharing import ShareAnswer
from models.services.changes import Changes
from models.services.drafts import AnswerDraft, RunningDraft

UNDO_AT_MOST = 4  # a skipped form whose reason was said more exactly counts as two


class FormDesk:
    """The wellbeing forms of step 2, or the cooperation forms of step 5."""

    def __init__(self, meeting: RunningMeeting, step: int) -> None:
        self._meeting = meeting
        self.step = step

    # What there is

    def rows(self, sheet: Sheet | None = None) -> tuple[FormRow, ...]:
        """List the forms of everybody who could be asked."""
        sheet = sheet or self._meeting.sheet()
        return wellbeing_rows(sheet) if self.step == 2 else cooperation_rows(sheet)

    def row(self, key: str) -> FormRow:
        """Return one form."""
        return next(row for row in self.rows() if row.key == key)

    def record_result(self, result: TurnResult) -> str:
        """Record a form that came back from a hand-over."""
        row = self.row(result.key)
        draft = self._answer(
            row,
            items=() if result.skipped else result.items,
            skip_reason=SkipReason.NOT_TODAY if result.skipped else None,
            seconds=result.seconds,
            share=result.share,
        )
        return self._record(replace(draft, language=result.language))

    # Typing in

    def keep_typed(self, key: str, texts: tuple[str, ...]) -> str:
        """Keep what stands in the fields."""
        has_any = any(texts)
        return self._meeting.keep(choices.typed_field(key), json.dumps(texts) if has_any else "")

    def keep_share(self, key: str, answer: str) -> str:
        """Keep what was said about sharing, until the form is saved."""
        return self._meeting.keep(choices.share_field(key), answer)

    def save_typed(self, key: str) -> str:
        """Record a form that was typed in."""
        sheet = self._meeting.sheet()
        row = self.row(key)
        texts = sheet.choices.typed(key)
        share = sheet.choices.share(key) if row.voice else None
        if row.mode is AnswerMode.TOTAL_ONLY:
            total = read_total(texts[0] if texts else "", row.scale.total_low, row.scale.total_high)
            draft = self._answer(row, total=total.tenths, share=share)
        else:
            draft = self._answer(row, items=_items(row, texts), share=share)
        problem = self._record(draft)
        if not problem:
            empty = {choices.typed_field(key): "", choices.share_field(key): ""}
            self._meeting.keep_all(empty)
        return problem

    def typed_total(self, key: str) -> int | None:
        """Return the sum of the lines typed so far, in tenths; None while one is missing."""
        return typed_total(self.row(key), self._meeting.draft())

    def typed_only(self) -> str:
        """Return whose form stands typed in its fields and was never recorded; empty: nobody's."""
        sheet = self._meeting.sheet()
        waiting = (row for row in self.rows(sheet) if row.is_open and row.mode in TYPED)
        return next((row.rater.alias for row in waiting if any(sheet.choices.typed(row.key))), "")

    def begun(self) -> str:
        """Return whose form was begun and not finished; empty: nobody's."""
        started = (row for row in self.rows() if row.state is FormState.STARTED)
        return next((row.rater.alias for row in started), "")

    # Leaving out and taking back

    def skip(self, key: str, reason: SkipReason) -> str:
        """Record why a form is left out, or say it more exactly."""
        row = self.row(key)
        answer = row.answer
        if answer is None:
            return self._record(self._answer(row, skip_reason=reason))
        answers = self._meeting.needs.services.answers

        def write() -> Changes:
            answers.correct(answer.id, skip_reason=reason)
            return Changes.ANSWERS

        return self._meeting.attempt(write)

    def undo(self, key: str) -> str:
        """Take a form back; a skipped one goes altogether."""
        problem = self._undo_once(key)
        for _ in range(UNDO_AT_MOST):
            if problem or self.row(key).state is not FormState.SKIPPED:
                return problem
            problem = self._undo_once(key)
        return problem

    def _undo_once(self, key: str) -> str:
        answer = self.row(key).answer
        answers = self._meeting.needs.services.answers

        def write() -> Changes:
            return answers.undo(answer.id) if answer else Changes.NONE

        return self._meeting.attempt(write)

    def restore(self, key: str) -> str:
        """Let a form that was taken back count again."""
        undone = self.row(key).undone
        answers = self._meeting.needs.services.answers

        def write() -> Changes:
            return answers.restore(undone) if undone else Changes.NONE

        return self._meeting.attempt(write)

    def leave_out_the_rest(self) -> str:
        """Record that forms put off on purpose were not due, so that nobody misses them."""
        present = self._meeting.session.present
        for row in self.rows():
            if row.state is FormState.NOT_ASKED and row.rater.id in present:
                problem = self._record(self._answer(row, skip_reason=SkipReason.NOT_ASKED))
                if problem:
                    return problem
        return ""

    def _answer(
        self,
        row: FormRow,
        *,
        items: tuple[int | None, ...] = (),
        total: int | None = None,
        skip_reason: SkipReason | None = None,
        seconds: int | None = None,
        share: ShareAnswer | None = None,
    ) -> AnswerDraft:
        return AnswerDraft(
            session_id=self._meeting.session_id,
            rater_id=row.rater.id,
            voice_id=row.voice.id if row.voice else None,
            scale_key=row.scale.key,
            mode=row.mode,
            items=items,
            total=total,
            skip_reason=skip_reason,
            seconds=seconds,
            share=share,
        )

    def _record(self, draft: AnswerDraft) -> str:
        answers = self._meeting.needs.services.answers

        def write() -> Changes:
            answers.record(draft)
            people = Changes.MEMBERS if draft.language else Changes.NONE  # may be theirs from now
            return Changes.ANSWERS | Changes.SHARING | Changes.DRAFTS | people

        return self._meeting.attempt(write)


def typed_total(row: FormRow, draft: RunningDraft) -> int | None:
    """Return the sum of what was typed on a form, in tenths; None while a line is missing."""
    if not row.is_open or row.mode is AnswerMode.TOTAL_ONLY:
        return None
    return row.scale.total_of(_items(row, Choices(draft.texts).typed(row.key)))


def _items(row: FormRow, texts: tuple[str, ...]) -> tuple[int | None, ...]:
    """Return the marks that were typed, in tenths, one per line of the form."""
    spoken = row.mode is AnswerMode.SPOKEN
    low, high = row.scale.item_low, row.scale.item_high
    read = [read_mark(text, low, high, spoken=spoken).tenths for text in texts]
    return (*read, *(None for _ in range(len(row.scale.items) - len(read))))
