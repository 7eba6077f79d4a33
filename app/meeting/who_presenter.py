"""Joins step 1 to the session: presence, forms due today, day and kind, last time's agreements."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.meeting import choices
from app.meeting.absence import absences, discard, record_absence, start_question
from app.meeting.agreements_desk import AgreementsDesk
from app.meeting.first_meeting import FirstMeeting
from app.meeting.form_rows import Sheet, wellbeing_rows
from app.meeting.headings import about_whom, headings
from app.meeting.new_person import AddPerson
from app.meeting.people_rows import PeopleWords, age_note, people_rows, turn_note
from app.meeting.places import has_place, known_places
from app.meeting.running_meeting import RunningMeeting
from app.meeting.setup_desk import SetupDesk
from app.meeting.states import FactsState, PersonRow, WhoState
from app.meeting.who_page import OFFERED_KINDS, WhoPage
from app.meeting.words import MeetingWords
from app.widgets.ask import ask
from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind, SessionState
from models.domain.ids import AgreementId, SessionId


class WhoPresenter:
    """Every choice is on disk before the page shows it."""

    def __init__(
        self,
        page: WhoPage,
        words: MeetingWords,
        on_changed: Callable[[str], None],
        on_gone: Callable[[SessionId | None], None],
    ) -> None:
        self._page = page
        self._words = words
        self._on_changed = on_changed
        self._on_gone = on_gone  # told which absence stands in its place; None: thrown away
        self._meeting: RunningMeeting | None = None
        self._adding: AddPerson | None = None
        self._first: FirstMeeting | None = None
        page.people.presence_changed.connect(self._set_presence)
        page.people.form_chosen.connect(self._set_form)
        page.people.mode_chosen.connect(self._set_mode)
        page.facts.day_chosen.connect(self._set_day)
        page.facts.kind_chosen.connect(self._set_kind)
        page.facts.place_typed.connect(self._type_place)
        page.facts.place_left.connect(self._set_place)
        page.facts.interpreter_ticked.connect(self._set_interpreter)
        page.ticks.ticked.connect(self._tick)
        page.first.opened.connect(self._open_first)
        page.first.put_aside.connect(self._put_first_aside)
        page.absence_requested.connect(self._record_absence)
        page.mistake_requested.connect(self._ask_mistake)
        page.add_requested.connect(self._add_person)
        page.consents_requested.connect(self._open_first)

    def begin(self, meeting: RunningMeeting) -> None:
        """Take over a session."""
        self._meeting = meeting
        self._first = FirstMeeting(meeting, self._words, self._page)
        self._setup.settle()

    @property
    def _now(self) -> RunningMeeting:
        assert self._meeting is not None
        return self._meeting

    @property
    def _firsts(self) -> FirstMeeting:
        assert self._first is not None
        return self._first

    @property
    def _setup(self) -> SetupDesk:
        return SetupDesk(self._now)

    def show(self) -> None:
        """Fill the page from what is on disk."""
        wording = self._now.wording
        kinds = [(kind.value, wording.kind(kind)) for kind in OFFERED_KINDS]
        self._page.facts.set_kind_words(kinds)
        modes = [(mode.value, wording.mode(mode)) for mode in AnswerMode]
        self._page.people.set_mode_words([*modes, ("", self._words.not_with_us())])
        self._page.show_state(self._state())

    def _state(self) -> WhoState:
        sheet, around = self._now.sheet(), self._around()
        recorded = [one for one in sheet.history.answers if one.session_id == sheet.session.id]
        return WhoState(
            people=self._rows(),
            facts=self._facts(sheet),
            first=self._firsts.state(),
            agreements=AgreementsDesk(self._now).from_last_time(),
            may_be_absent=not recorded,
            turn_note=turn_note(sheet, wellbeing_rows(sheet), around),
            age_note=age_note(sheet, around),
            is_protected=sheet.history.case.protected,
        )

    def _facts(self, sheet: Sheet) -> FactsState:
        session, words = sheet.session, self._words
        afar = {SessionKind.PHONE: words.by_phone(), SessionKind.VIDEO: words.by_video()}
        return FactsState(
            day=session.day,
            kind=session.kind,
            place=sheet.draft.texts.get(choices.PLACE) or session.place,
            interpreter=session.interpreter,
            has_place=has_place(session.kind),
            places=known_places(sheet.history),
            planned=self._planned(sheet),
            late=words.written_late() if session.day < self._now.needs.today() else "",
            afar=afar.get(session.kind, ""),
        )

    def _planned(self, sheet: Sheet) -> str:
        """Say which day was planned: whoever writes a meeting in late can choose it."""
        planned = sheet.draft.planned
        if planned is None or planned == sheet.session.day:
            return ""
        return self._words.was_planned(self._now.wording.weekday_and_day(planned))

    def _around(self) -> PeopleWords:
        licensed = self._now.needs.services.numbers.licensed()
        return PeopleWords(self._now.wording, self._words, licensed)

    def _rows(self) -> tuple[PersonRow, ...]:
        sheet = self._now.sheet()
        rows = people_rows(sheet, self._around())
        about = about_whom(wellbeing_rows(sheet))
        # A child too young for a form stands under its own name all the same.
        focus = sheet.history.focus
        about |= {one.id: one.id for one in focus}
        places = {str(one.id): place for place, one in enumerate(focus)} if len(focus) > 1 else {}
        rows = tuple(sorted(rows, key=lambda row: places.get(about.get(row.key, ""), len(places))))
        titles = headings(sheet, (about.get(row.key) for row in rows), self._words)
        pairs = zip(rows, titles, strict=True)
        return tuple(replace(row, heading=title) for row, title in pairs)

    def _row(self, key: str) -> PersonRow:
        """Return the row of a voice or person, or the one that holds this form."""
        return next(row for row in self._rows() if key in row.keys)

    # What is chosen

    def _set_presence(self, key: str, here: bool) -> None:  # noqa: FBT001 - the signal's own
        self._on_changed(self._setup.set_presence(self._row(key), here=here))

    def _set_mode(self, key: str, mode: str) -> None:
        row = self._row(key)
        if mode:
            self._on_changed(self._setup.set_mode(row, AnswerMode(mode)))
        else:
            self._on_changed(self._setup.set_presence(row, here=False))

    def _set_form(self, form_key: str, scale_key: str) -> None:
        self._on_changed(self._setup.set_form(self._row(form_key), form_key, scale_key))

    def _set_day(self, day: date) -> None:
        problem = self._setup.set_day(day)
        if problem:
            self._page.facts.show_day_problem(problem)
        else:
            self._on_changed("")

    def _set_kind(self, kind: str) -> None:
        self._on_changed(self._setup.set_kind(SessionKind(kind)))

    def _type_place(self, words: str) -> None:
        self._setup.type_place(words)

    def _set_place(self, words: str) -> None:
        self._on_changed(self._setup.set_place(words))

    def _set_interpreter(self, here: bool) -> None:  # noqa: FBT001 - the signal's own
        self._on_changed(self._setup.set_interpreter(here=here))

    def _tick(self, agreement_id: str, done: bool) -> None:  # noqa: FBT001 - the signal's own
        desk = AgreementsDesk(self._now)
        self._on_changed(desk.tick(AgreementId(agreement_id), done=done))

    def _add_person(self) -> None:
        self._adding = AddPerson(self._now, self._page, self._show_again)
        self._adding.ask(self._page.theme)

    def _show_again(self) -> None:
        self._on_changed("")

    # The first meeting

    def _open_first(self) -> None:
        self._firsts.open(self._page.theme, self._show_again)

    def _put_first_aside(self) -> None:
        self._on_changed(self._firsts.put_aside())

    # Nobody came, or not meant

    def _record_absence(self, state: str) -> None:
        before = absences(self._now)
        problem = record_absence(self._now, SessionState(state))
        if problem:
            self._on_changed(problem)
        else:
            (noted,) = absences(self._now) - before
            self._on_gone(noted)

    def _ask_mistake(self) -> None:
        ask(self._page, self._page.theme, start_question(), self._discard)

    def _discard(self) -> None:
        problem = discard(self._now)
        if problem:
            self._on_changed(problem)
        else:
            self._on_gone(None)
