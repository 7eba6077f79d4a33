"""Leads a session through its five steps, and back to where it was after a crash."""

from functools import partial

from app.meeting.absence import offer_to_take_back
from app.meeting.cooperation_presenter import CooperationPresenter
from app.meeting.ending import offer_to_reopen, planned_next
from app.meeting.forms_presenter import FormsPresenter
from app.meeting.look_presenter import LookPresenter
from app.meeting.meeting_page import MeetingPage
from app.meeting.pages import Pages
from app.meeting.plans_presenter import PlansPresenter
from app.meeting.ports import MeetingNeeds
from app.meeting.running_meeting import RunningMeeting
from app.meeting.starting import running_session
from app.meeting.states import Footer
from app.meeting.taking_back import TakingBack
from app.meeting.undo_words import UndoWords
from app.meeting.who_presenter import WhoPresenter
from app.meeting.words import MeetingWords
from models.domain.errors import InvalidInputError
from models.domain.ids import CaseId, SessionId
from models.services.errors import StoreUnavailableError

WHO, FORMS, LOOK, PLANS, COOPERATION = range(1, 6)


class MeetingPresenter:
    """One session at a time; the steps know nothing of each other."""

    def __init__(self, page: MeetingPage, pages: Pages, needs: MeetingNeeds) -> None:
        self._page = page
        self._needs = needs
        self._words = MeetingWords()
        self._undo_words = UndoWords()
        self._meeting: RunningMeeting | None = None
        self._visited: set[int] = set()
        self._unsaved = ""  # why not all is on disk
        self._who = WhoPresenter(pages.who, self._words, self._show_outcome, self._leave_early)
        self._forms = FormsPresenter(pages.forms.forms, FORMS, self._words, self._show_outcome)
        self._look = LookPresenter(pages.look, self._words, self._show_outcome)
        self._plans = PlansPresenter(pages.plans, self._words, self._show_outcome)
        self._answers = FormsPresenter(
            pages.cooperation.forms, COOPERATION, self._words, self._show_outcome
        )
        self._cooperation = CooperationPresenter(
            pages.cooperation, self._answers, self._forms, self._words, self._to_forms
        )
        self._forms_page = pages.forms
        self._connect(pages)

    def open(self, case_id: CaseId) -> bool:
        """Start a meeting, or go on with the running one; False when that cannot be."""
        try:
            session_id = running_session(self._needs, case_id)
        except InvalidInputError as error:
            self._needs.say(self._needs.wording().problem(error))
            return False
        except StoreUnavailableError as error:
            self._needs.say(self._needs.wording().archive_error(error))
            return False
        self._needs.undo.clear()
        back = TakingBack(self._needs.undo, self._undo_words.done)
        meeting = RunningMeeting(self._needs, case_id, session_id, self._show_saved, back)
        self._meeting = meeting
        for step in (
            self._who, self._forms, self._look, self._plans, self._answers, self._cooperation,
        ):  # fmt: skip
            step.begin(meeting)
        self._show_saved("")
        place = meeting.draft()
        self._visited = set(range(1, place.step))
        self._show(place.step)
        if place.in_hand_over:
            self._give_again(place.step, place.hand_over_key)
        return True

    @property
    def step(self) -> int:
        """The step that is shown, 1..5."""
        return self._page.current_step

    @property
    def is_looked_at(self) -> bool:
        """Whether a family looks at a curve together, and so touches nothing."""
        return self._meeting is not None and self.step == LOOK and self._look.is_open

    # Where we are

    def _go(self, step: int) -> None:
        if self._meeting is None:
            return
        self._visited.add(self.step)
        self._meeting.keep_place(step)
        self._show(step)

    def _show(self, step: int) -> None:
        self._page.show_step(step, self._visited - {step})
        if step == LOOK:
            self._look.enter()
        self._refresh()

    def _refresh(self) -> None:
        """Show the step that is open, and the way on from it, from what is on disk."""
        if self._meeting is None:
            return
        match self.step:
            case 1:
                self._who.show()
            case 2:
                self._forms_page.show_state(self._forms.state())
            case 3:
                self._look.show()
            case 4:
                self._plans.show()
            case _:
                self._cooperation.show()
        self._page.show_footer(self._footer())

    def _footer(self) -> Footer:
        words = self._words
        match self.step:
            case 1:
                return self._forms.footer(Footer(words.to_step(FORMS)), "")
            case 2:
                return self._forms.footer(Footer(words.to_step(LOOK)), words.go_on_without())
            case 3:
                return self._look.footer(Footer(words.to_step(PLANS)))
            case 4:
                return Footer(words.to_step(COOPERATION))
            case _:
                return self._answers.footer(Footer(words.finish(), "check"), words.finish())

    # The buttons beneath

    def _go_on(self) -> None:
        if self._meeting is None:
            return
        if self.step == WHO:
            self._go(FORMS)
            self._forms.hand_over()
        elif not self._stays():
            self._leave_step()

    def _leave_step(self) -> None:
        if self.step < COOPERATION:
            self._go(self.step + 1)
        else:
            self._finish()

    def _stays(self) -> bool:
        """Do what the step itself has to do first; False when it has nothing left."""
        match self.step:
            case 2:
                return self._forms.hand_over()
            case 3:
                return self._look.open_curve()
            case 5:
                return self._answers.hand_over()
        return False

    def _go_on_without(self) -> None:
        if self.step == FORMS:
            self._go(LOOK)
        elif self.step == COOPERATION:
            self._finish()

    def _go_back(self) -> None:
        self._go(max(WHO, self.step - 1))

    def _to_forms(self) -> None:
        self._go(FORMS)

    def _give_again(self, step: int, key: str) -> None:
        """Come back locked in front of the form that was in somebody's hands."""
        forms = self._answers if step == COOPERATION else self._forms
        if not forms.hand_over(key) and self._meeting is not None:
            self._meeting.keep_place(step)

    # The end

    def _finish(self) -> None:
        if self._meeting is None:
            return
        planned = planned_next(self._meeting)
        problem = (
            self._unrecorded() or self._record() or self._leave_out() or self._cooperation.finish()
        )
        if problem:
            self._show_outcome(problem)
            return
        over, self._meeting = self._meeting, None
        self._needs.undo.clear()
        offer_to_reopen(over, planned, partial(self._page.reopened.emit, over.case_id))
        self._page.finished.emit(over.case_id, over.session_id)

    def _unrecorded(self) -> str:
        """Stop in front of a form that is not recorded yet: the end would take it away."""
        for step, forms in ((FORMS, self._forms), (COOPERATION, self._answers)):
            if name := forms.desk.typed_only():
                self._go(step)
                return self._words.typed_only(name)
            if name := forms.desk.begun():
                self._go(step)
                return self._words.begun(name)
        return ""

    def _leave_out(self) -> str:
        return self._forms.desk.leave_out_the_rest() or self._answers.desk.leave_out_the_rest()

    def _record(self) -> str:
        return self._look.record() or self._plans.record()

    def _close(self) -> None:
        """Leave the room; the session keeps running."""
        if self._meeting is None:
            return
        case_id = self._meeting.case_id
        problem = self._record() if self._meeting.is_running else ""
        if problem:
            self._show_outcome(problem)
            return
        self._meeting = None
        self._needs.undo.clear()
        self._page.closed.emit(case_id)

    def _leave_early(self, noted: SessionId | None) -> None:
        """Leave a meeting that did not take place; ``noted`` stands for it, unless it is gone."""
        if self._meeting is None:
            return
        over, self._meeting = self._meeting, None
        self._needs.undo.clear()
        if noted:
            offer_to_take_back(over, noted)
        (self._page.called_off if noted else self._page.closed).emit(over.case_id)

    # What is said

    def _show_outcome(self, problem: str) -> None:
        if self._meeting is not None and not problem:
            self._meeting.action_over()
        self._show_problem(problem)

    def _show_moved(self, problem: str) -> None:
        """Show what undoing led to."""
        if self._meeting is not None:
            self._meeting.moved_back()
            self._show_problem(problem)

    def _show_undo(self) -> None:
        self._page.show_undo(self._needs.undo.text if self._meeting is not None else "")

    def _show_problem(self, problem: str) -> None:
        self._refresh()
        self._page.show_trouble(problem or self._unsaved)

    def _show_saved(self, problem: str) -> None:
        self._unsaved = problem
        self._page.show_trouble(problem)
        self._show_status(self._words.not_saved() if problem else self._words.saved())

    def _show_typing(self) -> None:
        self._show_status(self._words.saving())

    def _show_status(self, saved: str) -> None:
        if self._meeting is not None and self._meeting.number:
            number = self._words.meeting_number(self._meeting.number)
            self._page.show_status(f"{self._meeting.history.case.label} · {number} · {saved}")

    def _connect(self, pages: Pages) -> None:
        self._page.step_chosen.connect(self._go)
        self._page.back_requested.connect(self._go_back)
        self._page.close_requested.connect(self._close)
        self._page.primary_requested.connect(self._go_on)
        self._page.secondary_requested.connect(self._go_on_without)
        self._page.language_changed.connect(self._speak_again)
        self._page.retry_requested.connect(self._try_again)
        self._page.undo_requested.connect(self._needs.undo.undo)
        self._needs.undo.changed.connect(self._show_undo)
        self._needs.undo.moved.connect(self._show_moved)
        for page in pages.in_order():
            page.typed.connect(self._show_typing)

    def _try_again(self) -> None:
        if self._meeting is not None:
            self._show_outcome(self._meeting.try_again())

    def _speak_again(self) -> None:
        if self._meeting is not None:
            self._show_saved("")
            self._refresh()
