"""Hand-overs of one step: who comes after whom, what is in somebody's hands right now."""

from collections.abc import Callable

from app.meeting.form_desk import FormDesk
from app.meeting.form_rows import FormRow, asked_rows
from app.meeting.pictures import picture_turn
from app.meeting.ports import Round, Turn, TurnResult
from app.meeting.running_meeting import RunningMeeting
from models.domain.cases import SessionKind
from models.domain.sharing import latest_answer
from models.services.drafts import FormDraft


class Rounds:
    """Keeps on disk which form is out, so that a crash comes back locked in front of it."""

    def __init__(
        self, meeting: RunningMeeting, desk: FormDesk, on_handed_back: Callable[[], None]
    ) -> None:
        self._meeting = meeting
        self._desk = desk
        self._on_handed_back = on_handed_back
        self._out = ""  # key of the form that is in somebody's hands

    def waiting(self) -> tuple[FormRow, ...]:
        """List the forms that can be handed over now, one person's together."""
        rows = asked_rows(self._desk.rows())
        order = list(dict.fromkeys(row.rater.id for row in rows))
        ready = [row for row in rows if row.can_be_handed_over]
        # Every child before the grown-ups: waiting is hardest for them.
        ordered = sorted(ready, key=lambda row: (not row.rater.in_focus, order.index(row.rater.id)))
        return tuple(self._apart(ordered, ordered[0])) if ordered else ()

    def begin(self, first_key: str = "") -> bool:
        """Give the computer away, from one form on; False when nothing waits.

        The key may be that of a small child's pictures: then the forms that wait come after.
        """
        turns = [self._turn(row) for row in self._chain(first_key)]
        pictures = picture_turn(self._meeting.sheet(), self._desk.step, first_key)
        if pictures is not None:
            is_apart = self._meeting.history.case.protected
            turns = [pictures] if is_apart else [pictures, *turns]
        if not turns:
            return False
        self._set_out(turns[0].key)
        self._meeting.needs.hand_over(
            Round(
                turns=tuple(turns),
                history=self._meeting.history,
                today=self._meeting.needs.today(),
                record=self._take,
                on_draft=self._keep_draft,
                on_handed_back=self._take_back,
                is_shared=self._meeting.session.kind is SessionKind.VIDEO,
            )
        )
        return True

    def _chain(self, first_key: str) -> tuple[FormRow, ...]:
        """Return the forms from ``first_key`` on; the waiting ones where that is none of them."""
        rows = asked_rows(self._desk.rows())
        ready = [row for row in rows if row.can_be_handed_over]
        first = next((row for row in ready if row.key == first_key), None)
        if first is None:
            return self.waiting()
        order = [first.rater.id, *(row.rater.id for row in ready)]
        ordered = sorted(ready, key=lambda row: (row is not first, order.index(row.rater.id)))
        return tuple(self._apart(ordered, first))

    def _apart(self, rows: list[FormRow], first: FormRow) -> list[FormRow]:
        """In a protected case a round is one person's: nobody meets the next one's form."""
        if not self._meeting.history.case.protected:
            return rows
        return [row for row in rows if row.rater.id == first.rater.id]

    def _turn(self, row: FormRow) -> Turn:
        shares = self._meeting.history.shares
        voice_id = row.voice.id if row.voice else None
        default = latest_answer(shares, voice_id) if voice_id else None
        return Turn(row.key, row.rater.id, voice_id, row.scale.key, default, row.draft)

    def _take(self, result: TurnResult) -> str | None:
        problem = self._desk.record_result(result)
        if not problem:
            self._set_out(next((row.key for row in self.waiting()), ""))
        return problem or None

    def _keep_draft(self, key: str, form: FormDraft) -> None:
        self._meeting.keep_form(key, form)
        self._set_out(key)

    def _take_back(self) -> None:
        self._set_out("")
        self._on_handed_back()

    def _set_out(self, key: str) -> None:
        if key != self._out:
            self._meeting.keep_place(self._desk.step, key)
            self._out = key
