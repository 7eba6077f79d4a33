"""Joins step 1 to the session: presence, forms due today, day and kind, last time's agreements."""

from collections.abc import Callable
from datetime import date

from app.meeting.absence import absence_question, discard, record_absence, start_question
from app.meeting.agreements_desk import AgreementsDesk
from app.meeting.new_person import AddPerson
from app.meeting.people_rows import people_rows
from app.meeting.running_meeting import RunningMeeting
from app.meeting.setup_desk import SetupDesk
from app.meeting.states import PersonRow, WhoState
from app.meeting.who_page import OFFERED_KINDS, WhoPage
from app.meeting.words import MeetingWords
from app.widgets.ask import ask
from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind, SessionState
from models.domain.ids import AgreementId


class WhoPresenter:
    """Every choice is on disk before the page shows it."""

    def __init__(
        self,
        page: WhoPage,
        words: MeetingWords,
        on_changed: Callable[[str], None],
        on_gone: Callable[[bool], None],
    ) -> None:
        self._page = page
        self._words = words
        self._on_changed = on_changed
        self._on_gone = on_gone  # the session is no more; True: noted as one that was missed
        self._meeting: RunningMeeting | None = None
        self._absent = SessionState.CANCELLED
        self._adding: AddPerson | None = None
        page.people.presence_changed.connect(self._set_presence)
        page.people.form_asked.connect(self._set_asked)
        page.people.mode_chosen.connect(self._set_mode)
        page.day_chosen.connect(self._set_day)
        page.kind_chosen.connect(self._set_kind)
        page.ticks.ticked.connect(self._tick)
        page.absence_requested.connect(self._ask_absence)
        page.mistake_requested.connect(self._ask_mistake)
        page.add_requested.connect(self._add_person)

    def begin(self, meeting: RunningMeeting) -> None:
        """Take over a session."""
        self._meeting = meeting

    @property
    def _now(self) -> RunningMeeting:
        assert self._meeting is not None
        return self._meeting

    @property
    def _setup(self) -> SetupDesk:
        return SetupDesk(self._now)

    def show(self) -> None:
        """Fill the page from what is on disk."""
        wording = self._now.wording
        self._page.set_kind_words([(kind.value, wording.kind(kind)) for kind in OFFERED_KINDS])
        modes = [(mode.value, wording.mode(mode)) for mode in AnswerMode]
        self._page.people.set_mode_words([*modes, ("", self._words.not_with_us())])
        self._page.show_state(self._state())

    def _state(self) -> WhoState:
        sheet = self._now.sheet()
        people = self._rows()
        waiting = [one for one in people if one.is_present and one.form and one.form.why_not]
        recorded = [one for one in sheet.history.answers if one.session_id == sheet.session.id]
        return WhoState(
            people=people,
            day=sheet.session.day,
            kind=sheet.session.kind,
            agreements=AgreementsDesk(self._now).from_last_time(),
            may_be_absent=not recorded,
            in_turn=bool(waiting),
            is_protected=sheet.history.case.protected,
        )

    def _rows(self) -> tuple[PersonRow, ...]:
        return people_rows(self._now.sheet(), self._now.wording, self._words)

    def _row(self, key: str) -> PersonRow:
        return next(row for row in self._rows() if row.key == key)

    # What is chosen

    def _set_presence(self, key: str, here: bool) -> None:  # noqa: FBT001 - the signal's own
        self._on_changed(self._setup.set_presence(self._row(key), here=here))

    def _set_mode(self, key: str, mode: str) -> None:
        row = self._row(key)
        if mode:
            self._on_changed(self._setup.set_mode(row, AnswerMode(mode)))
        else:
            self._on_changed(self._setup.set_presence(row, here=False))

    def _set_asked(self, form_key: str, due: bool) -> None:  # noqa: FBT001 - the signal's own
        self._on_changed(self._setup.set_asked(form_key, due=due))

    def _set_day(self, day: date) -> None:
        problem = self._setup.set_day(day)
        if problem:
            self._page.show_day_problem(problem)
        else:
            self._on_changed("")

    def _set_kind(self, kind: str) -> None:
        self._on_changed(self._setup.set_kind(SessionKind(kind)))

    def _tick(self, agreement_id: str, done: bool) -> None:  # noqa: FBT001 - the signal's own
        desk = AgreementsDesk(self._now)
        self._on_changed(desk.tick(AgreementId(agreement_id), done=done))

    def _add_person(self) -> None:
        self._adding = AddPerson(self._now, self._page, self._show_added)
        self._adding.ask(self._page.theme)

    def _show_added(self) -> None:
        self._on_changed("")

    # Nobody came, or not meant

    def _ask_absence(self, state: str) -> None:
        self._absent = SessionState(state)
        question = absence_question(self._absent, self._now.session.day, self._now.wording)
        ask(self._page, self._page.theme, question, self._record_absence)

    def _record_absence(self) -> None:
        self._go(record_absence(self._now, self._absent), counts=True)

    def _ask_mistake(self) -> None:
        ask(self._page, self._page.theme, start_question(), self._discard)

    def _discard(self) -> None:
        self._go(discard(self._now), counts=False)

    def _go(self, problem: str, *, counts: bool) -> None:
        if problem:
            self._on_changed(problem)
        else:
            self._on_gone(counts)
