"""One running session as the presenters of its five steps share it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from app.meeting.form_rows import Sheet
from app.meeting.moments import moment_of, ways_back
from app.meeting.ports import MeetingNeeds
from app.meeting.taking_back import Done, TakingBack
from app.wording import Wording
from models.domain.cases import Session, SessionState
from models.domain.errors import InvalidInputError
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, SessionId
from models.services.changes import Changes
from models.services.drafts import FormDraft, RunningDraft
from models.services.errors import StoreUnavailableError


class RunningMeeting:
    """Reads and writes one session; knows whether all that was typed is on disk."""

    def __init__(
        self,
        needs: MeetingNeeds,
        case_id: CaseId,
        session_id: SessionId,
        on_saved: Callable[[str], None],
        back: TakingBack,
    ) -> None:
        self.needs = needs
        self.case_id = case_id
        self.session_id = session_id
        self.back = back
        self._on_saved = on_saved  # told "" when all is on disk, else what is the matter
        self._unsaved_texts: dict[str, str] = {}
        self._unsaved_forms: dict[str, FormDraft] = {}
        self._moment = moment_of(self)

    # What is on disk

    @property
    def history(self) -> CaseHistory:
        """The whole case, as the therapist may see it."""
        return self.needs.services.progress.of(self.case_id).history

    @property
    def session(self) -> Session:
        return next(one for one in self.history.sessions if one.id == self.session_id)

    @property
    def is_running(self) -> bool:
        return any(
            one.id == self.session_id and one.state is SessionState.RUNNING
            for one in self.history.sessions
        )

    @property
    def number(self) -> int:
        """The number this session has in the case; 0 once it was thrown away."""
        return self.history.number_of.get(self.session_id, 0)

    def draft(self) -> RunningDraft:
        """Read what is half done; what could not be put on disk yet stands over it."""
        kept = self.needs.services.sessions.draft(self.session_id)
        return replace(
            kept,
            texts={**kept.texts, **self._unsaved_texts},
            forms={**kept.forms, **self._unsaved_forms},
        )

    def text(self, field: str) -> str:
        """Read one half-done text, empty where there is none."""
        return self.draft().texts.get(field, "")

    def sheet(self) -> Sheet:
        """Read what the rows of forms are made from."""
        return Sheet(self.history, self.session, self.draft(), self.needs.yardstick.scales)

    @property
    def wording(self) -> Wording:
        return self.needs.wording()

    # Writing

    def keep(self, field: str, text: str) -> str:
        """Put a half-done text on disk."""
        return self.keep_all({field: text})

    def keep_all(self, texts: Mapping[str, str]) -> str:
        """Put several half-done texts on disk; the ones that are there already stay."""
        known = self.draft().texts
        self._unsaved_texts |= {
            field: text for field, text in texts.items() if known.get(field, "") != text
        }
        return self.try_again()

    def choose(self, field: str, text: str, done: Done) -> str:
        """Put a choice on disk, so that it can be taken back."""
        return self.choose_all({field: text}, done)

    def choose_all(self, texts: Mapping[str, str], done: Done) -> str:
        """Put choices on disk, so that they can be taken back together."""
        known = self.draft().texts
        before = {field: known.get(field, "") for field in texts}
        problem = self.keep_all(texts)
        if not problem and before != dict(texts):
            self.back.note(done, partial(self.keep_all, before), partial(self.keep_all, texts))
        return problem

    # Taking back

    def action_over(self) -> None:
        """Put what the last action changed on the stack of undo."""
        before, now = self._moment, moment_of(self)
        self._moment = now
        self.back.seal()
        for way in ways_back(self, before, now):
            self.back.push(way.done, way.undo, way.redo, way.name)

    def moved_back(self) -> None:
        """Go on from where an undo led to, which is no action of its own."""
        self._moment = moment_of(self)

    def keep_form(self, key: str, form: FormDraft) -> str:
        """Put the marks so far on disk."""
        self._unsaved_forms[key] = form
        return self.try_again()

    def try_again(self) -> str:
        """Put on disk what waits; until that succeeds nothing is called saved."""
        problem = self._carry_out(self._write_waiting)
        if not problem:
            self._unsaved_texts, self._unsaved_forms = {}, {}
        return problem

    def _write_waiting(self) -> Changes:
        sessions = self.needs.services.sessions
        for field, text in self._unsaved_texts.items():
            sessions.save_text(self.session_id, field, text)
        for key, form in self._unsaved_forms.items():
            sessions.save_form(self.session_id, key, form)
        return Changes.NONE

    def keep_place(self, step: int, hand_over_key: str = "") -> str:
        """Put on disk where the window is; a key means: out of the therapist's hands."""

        def write() -> Changes:
            is_out = bool(hand_over_key)
            self.needs.services.sessions.save_place(self.session_id, step, is_out, hand_over_key)
            return Changes.NONE

        return self.attempt(write)

    def attempt(self, write: Callable[[], Changes]) -> str:
        """Carry out a write, after what waits; return a sentence when it failed."""
        has_waiting = bool(self._unsaved_texts or self._unsaved_forms)
        return (self.try_again() if has_waiting else "") or self._carry_out(write)

    def _carry_out(self, write: Callable[[], Changes]) -> str:
        try:
            changes = write()
        except StoreUnavailableError as error:
            sentence = self.wording.archive_error(error)
            self._on_saved(sentence)
            return sentence
        except InvalidInputError as error:
            return self.wording.problem(error)
        self._on_saved("")
        if changes:
            self.needs.announce(changes, self.case_id)
        return ""
