"""The day and the agreements of all cases: private in the room until names are asked for."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from app.caseload.agreements.page import AgreementsPage
from app.caseload.agreements.presenter import AgreementsPresenter
from app.caseload.needs import ListNeeds
from app.caseload.today.page import TodayPage
from app.caseload.today.presenter import TodayPresenter
from app.change_notifier import ChangeNotifier
from models.domain.archive_errors import StoreUnavailableError
from models.domain.cases import Session, SessionState
from models.domain.ids import AgreementId, CaseId, DecisionId, MemberId, SessionId
from models.domain.people import Member, Role
from models.domain.plans import Agreement, AgreementState, Decision, DecisionKind
from models.services.agenda import PreparedMeeting
from models.services.changes import Changes
from models.services.plans import OpenAgreement
from tests.app.case_hands import has_button, press, seen
from tests.app.case_world import WORDS
from tests.app.caseload_rows import TODAY, example_rows

LATE = Agreement(AgreementId("a1"), "Mor ringer til skolen", "Mor", TODAY - timedelta(days=2),
                 AgreementState.OPEN, None)  # fmt: skip
SOON = Agreement(AgreementId("a2"), "Sove i egen seng", "Mia", TODAY + timedelta(days=3),
                 AgreementState.OPEN, None)  # fmt: skip
SOME_DAY = Agreement(AgreementId("a3"), "Lege", "", None, AgreementState.OPEN, None)


@dataclass
class Outside:
    """What both pages read and write, and what was said of trouble."""

    days: dict = field(default_factory=dict)
    open: tuple = ()
    looked: list = field(default_factory=list)
    done: list = field(default_factory=list)
    troubles: list = field(default_factory=list)
    broken: bool = False

    def day(self, day):
        if self.broken:
            raise StoreUnavailableError
        return self.days.get(day, ())

    def look(self, *case_ids):
        self.looked.extend(case_ids)

    def unfinished(self):
        if self.broken:
            raise StoreUnavailableError
        return self.open

    def save_agreements(self, case_id, session_id, drafts):
        assert session_id is None
        self.done.append((case_id, drafts[0].id, drafts[0].state))
        self.open = tuple(one for one in self.open if one.agreement.id != drafts[0].id)
        return Changes.PLANS


def prepared(row, number, at=None, state=SessionState.PLANNED, **more):
    session = Session(SessionId(f"s{number}"), TODAY, number, state=state, planned_time=at)
    filled = {"last_day": None, "decision": None, "agreements": (), "answered": (), "silent": ()}
    return PreparedMeeting(row, session, number, **{**filled, **more})


def mias_meeting():
    mother = Member(MemberId("m"), "Mor", Role.MOTHER)
    teacher = Member(MemberId("t"), "Hanne", Role.TEACHER)
    decision = Decision(DecisionId("d"), SessionId("s"), DecisionKind.CONTINUE)
    return prepared(
        example_rows()[1], 8, time(13), last_day=date(2026, 11, 5), decision=decision,
        agreements=(LATE, SOON), answered=(mother,), silent=(teacher,),
    )  # fmt: skip


@pytest.fixture
def outside():
    return Outside()


@pytest.fixture
def show(qtbot, theme, outside):
    """Show a page with its presenter; both kept until the test is over."""
    kept = []

    def make(page_type, presenter_type, *services):
        notifier = ChangeNotifier()
        page = page_type(theme)
        needs = ListNeeds(notifier, lambda: WORDS, lambda: TODAY, outside.troubles.append)
        presenter = presenter_type(page, *services, needs)
        kept.extend((notifier, presenter))
        qtbot.addWidget(page)
        page.resize(1150, 760)
        presenter.show_anew(names_shown=False)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


@pytest.fixture
def today_page(show, outside):
    return lambda: show(TodayPage, TodayPresenter, outside, outside)


@pytest.fixture
def agreements_page(show, outside):
    return lambda: show(AgreementsPage, AgreementsPresenter, outside, outside)


def test_that_a_meeting_says_what_to_have_read_and_names_only_when_asked(today_page, outside):
    outside.days[TODAY] = (mias_meeting(),)
    page = today_page()
    hidden = seen(page)
    assert "13:00" in hidden
    assert "M.F." in hidden
    assert "2 open agreements. Show names to read them." in hidden
    assert "Was there without answering: H.." in hidden
    assert not [one for one in ("Mia", "Hanne", "skolen") if one in hidden]
    assert outside.looked == []
    press(page, "Show names")
    shown = seen(page)
    assert "Mia og familie" in shown
    assert "Last time: 5 November. Decided: go on as now. Answered: Mor." in shown
    assert "Mor ringer til skolen" in shown
    assert "overdue · Mor · by 20/11" in shown
    page.reworded.emit()
    assert outside.looked == [CaseId("case-mia")]  # reading what was agreed is a look at the case


def test_that_a_meeting_starts_from_the_day_and_a_held_one_only_opens(today_page, outside, qtbot):
    jonas, sara = example_rows()[2], example_rows()[5]
    outside.days[TODAY] = (
        prepared(jonas, 6, time(14, 30)),
        prepared(sara, 3, state=SessionState.HELD),
    )
    page = today_page()
    assert "The first meeting." in seen(page)
    with qtbot.waitSignal(page.meeting_requested) as asked:
        press(page, "Start meeting: J.")
    assert asked.args == ["case-jonas"]
    assert not has_button(page, "Start meeting: S.")
    with qtbot.waitSignal(page.case_opened) as opened:
        press(page, "Open case: S.")
    assert opened.args == ["case-sara"]


def test_that_one_can_look_at_the_next_day_and_come_back(today_page, outside):
    outside.days[TODAY + timedelta(days=1)] = (prepared(example_rows()[2], 6),)
    page = today_page()
    assert "No meetings this day." in seen(page)
    press(page, "Next day")
    assert "Monday 23 November 2026" in seen(page)
    assert "no time" in seen(page)
    press(page, "Day before")
    press(page, "Day before")
    press(page, "Today")
    assert "Sunday 22 November 2026" in seen(page)


def test_that_an_archive_that_cannot_be_read_is_told(today_page, agreements_page, outside):
    outside.broken = True
    today_page()
    agreements_page()
    assert len(outside.troubles) == 2


def agreements_of_two():
    return (
        OpenAgreement(CaseId("case-mia"), "Mia og familie", LATE),
        OpenAgreement(CaseId("case-mia"), "Mia og familie", SOON),
        OpenAgreement(CaseId("case-bo"), "Bo", SOME_DAY),
    )


def lines(page):
    model = page.findChild(QTableView).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_agreements_of_all_cases_are_private_until_names_are_asked_for(
    agreements_page, outside, qtmodeltester
):
    outside.open = agreements_of_two()
    page = agreements_page()
    assert lines(page)[0] == ["20/11 2026 · overdue", "…", "M.", "M.F."]
    press(page, "Show names")
    assert lines(page) == [
        ["20/11 2026 · overdue", "Mor ringer til skolen", "Mor", "Mia og familie"],
        ["25/11 2026", "Sove i egen seng", "Mia", "Mia og familie"],
        ["", "Lege", "", "Bo"],
    ]
    assert outside.looked == [CaseId("case-mia"), CaseId("case-bo")]  # once each
    assert "3 open · 1 overdue" in seen(page)
    qtmodeltester.check(page.findChild(QTableView).model())


def test_that_what_is_overdue_or_soon_due_can_be_listed_alone(agreements_page, outside):
    outside.open = agreements_of_two()
    page = agreements_page()
    press(page, "Show names")
    press(page, "Overdue 1")
    assert [line[1] for line in lines(page)] == ["Mor ringer til skolen"]
    press(page, "Next seven days 1")
    assert [line[1] for line in lines(page)] == ["Sove i egen seng"]
    outside.open = agreements_of_two()[2:]
    page.reworded.emit()
    assert "None here. Choose “All” to see the others." in seen(page)


def test_that_an_agreement_is_ticked_off_and_its_case_opened_by_keyboard(
    agreements_page, outside, qtbot
):
    outside.open = agreements_of_two()
    page = agreements_page()
    table = page.findChild(QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_opened) as opened:
        press(page, "Open case")
    assert opened.args == ["case-mia"]
    press(page, "Mark as done")
    assert outside.done == [("case-mia", "a2", AgreementState.DONE)]
    assert len(lines(page)) == 2


def test_that_without_agreements_the_page_teaches_what_comes_here(agreements_page, qtbot):
    page = agreements_page()
    assert "Nothing stands open." in seen(page)
    with qtbot.waitSignal(page.list_requested):
        press(page, "See my cases")
