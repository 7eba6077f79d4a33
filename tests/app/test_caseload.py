"""The case list as a therapist meets it: what stands out, in words, and nobody's name unasked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from app.caseload.filters import Group, Listing, counts, entries_of, listed
from app.caseload.model import CaseloadTableModel, Column
from app.caseload.narrowing import NarrowingRow
from app.caseload.page import CaseloadPage
from app.caseload.presenter import CaseloadPresenter
from app.caseload.sparkline import Curve, paint_sparkline
from app.caseload.table import CaseTable
from app.change_notifier import ChangeNotifier
from app.widgets.search_field import SearchField
from app.wording.initials import initials
from models.domain.ids import CaseId, SessionId
from models.services.changes import Changes
from tests.app.case_hands import button, choose, field, has_button, press, seen, write
from tests.app.case_world import WORDS
from tests.app.caseload_rows import TODAY, Running, example_rows, many_rows


class Cases:
    def __init__(self, rows):
        self.listed = rows
        self.reads = 0

    def rows(self):
        self.reads += 1
        return self.listed


class Meetings:
    def running(self):
        return (Running(CaseId("case-mia"), SessionId("s"), TODAY.replace(day=5)),)


class ListWorld:
    """The page over rows of a few lines."""

    def __init__(self, theme, rows):
        self.cases = Cases(rows)
        self.notifier = ChangeNotifier()
        self.page = CaseloadPage(theme)
        self.presenter = CaseloadPresenter(
            self.page,
            self.cases,
            Meetings(),
            self.notifier,
            words=lambda: WORDS,
            today=lambda: TODAY,
        )

    @property
    def table(self):
        return self.page.findChild(CaseTable)

    @property
    def search(self):
        return self.page.findChild(SearchField)

    def column(self, column):
        model = self.table.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]

    @property
    def labels(self):
        return self.column(Column.CASE)

    def cell(self, label, column):
        return self.column(column)[self.labels.index(label)]


@pytest.fixture
def make_list(qtbot, theme):
    kept = []

    def make(rows=None):
        world = ListWorld(theme, example_rows() if rows is None else rows)
        kept.append(world)
        qtbot.addWidget(world.page)
        world.page.resize(1150, 760)
        with qtbot.waitExposed(world.page):
            world.page.show()
        return world

    return make


# Private in the room


def test_that_the_list_shows_initials_until_names_are_asked_for(make_list):
    world = make_list()
    assert "M.F." in world.labels
    assert "Mia" not in "\n".join(world.labels + world.column(Column.IMPORTANT))
    press(world.page, "Show names")
    assert "Mia og familie" in world.labels
    assert "Mia and Lærer answer differently" in world.cell("Mia og familie", Column.IMPORTANT)


def test_that_initials_keep_ages_and_roles(make_list):
    world = make_list()
    first = world.table.model().index(world.labels.index("M.F."), Column.CASE)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "8 years old · child, mother, father, teacher" in spoken


def test_that_a_private_mark_is_only_an_invitation_to_look_alone(make_list):
    world = make_list()
    press(world.page, "Show names")
    assert world.cell("Alma og far", Column.IMPORTANT) == "Look at the case when you are alone"
    assert world.cell("Alma og far", Column.STATUS) == "Talk now"


@given(st.text(max_size=40))
def test_that_initials_never_hold_two_letters_of_a_name_in_a_row(name):
    shown = initials(name)
    assert all(len(part) <= 3 for part in shown.split("."))  # "ß" becomes two capitals


# Words and curves


def test_that_each_case_says_its_status_and_what_matters_now(make_list):
    world = make_list()
    press(world.page, "Show names")
    assert world.cell("Jonas", Column.STATUS) == "Unchanged after 4 meetings"
    assert world.cell("Sara", Column.STATUS) == "Moving forward"
    assert world.cell("Liv", Column.STATUS) == "No mark"
    assert world.cell("Otto", Column.IMPORTANT) == "No meeting yet"
    assert world.cell("Noor og familie", Column.IMPORTANT) == "First meeting held 17/11"


def test_that_the_next_meeting_stands_beside_what_to_remember(make_list):
    world = make_list()
    press(world.page, "Show names")
    assert world.cell("Jonas", Column.NEXT) == "today 14:30"
    remember = world.cell("Mia og familie", Column.NEXT)
    missing = "Wellbeing is missing: Lærer about Mia\N{NO-BREAK SPACE}(+1)"
    assert remember.startswith(f"meeting under way · {missing}")


def test_that_a_gap_in_the_childs_curve_stays_a_gap(make_list):
    world = make_list()
    assert world.column(Column.CURVE)[world.labels.index("L.")] == "20.0, 20.5, missing, 19.8, 20.2"


@pytest.mark.usefixtures("qapp")
def test_that_the_sparkline_draws_no_ink_across_a_gap():
    picture = QImage(120, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    curve = Curve((200, 200, None, 200, 200), 0, 400)
    paint_sparkline(painter, QRectF(0, 0, 120, 40), curve, QColor("blue"))
    painter.end()
    inked = {x for x in range(120) for y in range(40) if picture.pixelColor(x, y).red() < 200}
    assert inked
    assert not inked & set(range(45, 75))


def test_that_the_sparkline_uses_the_whole_range_of_its_own_scale():
    assert Curve((150,), 150, 750).share(150) == 0
    assert Curve((1000,), 0, 1000).share(1000) == 1
    assert Curve((200,), 0, 400).share(200) == 0.5


def test_that_the_model_keeps_qts_rules(qtmodeltester, make_list):
    world = make_list()
    qtmodeltester.check(world.table.model())
    qtmodeltester.check(CaseloadTableModel())


# Finding


def test_that_the_pills_count_the_cases_and_narrow_the_list(make_list):
    world = make_list()
    press(world.page, "Show names")
    assert has_button(world.page, "All 9")
    press(world.page, "Ask 3")
    assert world.labels == ["Mia og familie", "Jonas", "Emil"]
    press(world.page, "New 2")
    assert world.labels == ["Noor og familie", "Otto"]


def test_that_every_open_case_is_in_exactly_one_group():
    entries = entries_of(many_rows(200))
    by_group = counts(entries, is_open=True)
    assert sum(number for group, number in by_group.items() if group is not Group.ALL) == 200


def test_that_typing_finds_by_label_and_by_a_childs_name(make_list):
    world = make_list()
    press(world.page, "Show names")
    search = world.search
    write(search, "fam")
    assert world.labels == ["Mia og familie", "Familien A.", "Noor og familie"]
    write(search, "asta")
    assert world.labels == ["Familien A."]
    write(search, "nobody")
    assert "No case matches what you typed." in seen(world.page)
    press(world.page, "Show all open")
    assert len(world.labels) == 9


@given(st.text(alphabet="mia o1", max_size=8))
def test_that_a_longer_search_never_finds_more(words):
    entries = entries_of(many_rows(60))
    shorter = listed(entries, Listing(words=words[:-1]))
    assert {row.case_id for row in listed(entries, Listing(words=words))} <= {
        row.case_id for row in shorter
    }


def test_that_typing_finds_by_anybody_in_the_case_and_by_its_tags(make_list):
    mia, *others = example_rows()[1:]
    known = replace(mia, people=("Mia", "Mor", "Hanne"), tags=("skolefravær",), programme="DUÅ")
    world = make_list((known, *others))
    press(world.page, "Show names")
    for words in ("hanne", "skolefra", "duå mia"):
        write(world.search, words)
        assert world.labels == ["Mia og familie"]


def test_that_the_list_can_be_narrowed_by_programme_coordinator_and_tag(make_list):
    mia, jonas, *others = example_rows()[1:]
    mia = replace(mia, programme="DUÅ", coordinator="Karen", tags=("skole", "søvn"))
    jonas = replace(jonas, programme="DUÅ", coordinator="Bent")
    world = make_list((mia, jonas, *others))
    press(world.page, "Show names")
    choose(field(world.page, "Programme"), "DUÅ")
    assert world.labels == ["Mia og familie", "Jonas"]
    choose(field(world.page, "Coordinator"), "Bent")
    assert world.labels == ["Jonas"]
    choose(field(world.page, "Tag"), "søvn")
    assert "No cases here right now." in seen(world.page)
    press(world.page, "Show all open")
    assert len(world.labels) == 8


def test_that_nothing_is_offered_to_narrow_by_where_no_case_has_it(make_list):
    world = make_list()
    assert not world.page.findChild(NarrowingRow).isVisible()


def test_that_enter_in_the_search_opens_the_first_case_found(make_list, qtbot):
    world = make_list()
    world.page.focus_search()
    search = world.search
    write(search, "sara")
    with qtbot.waitSignal(world.page.case_opened) as opened:
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert opened.args == ["case-sara"]


def test_that_closed_cases_are_a_list_of_their_own(make_list):
    world = make_list()
    press(world.page, "Show names")
    press(world.page, "Closed")
    assert world.labels == ["Freja"]
    assert world.cell("Freja", Column.NEXT) == "2/10 2026"
    press(world.page, "Open")
    assert "Freja" not in world.labels


# Opening


def test_that_a_click_on_a_row_opens_the_case(make_list, qtbot):
    world = make_list()
    row = world.labels.index("J.")
    place = world.table.visualRect(world.table.model().index(row, Column.IMPORTANT)).center()
    with qtbot.waitSignal(world.page.case_opened) as opened:
        qtbot.mouseClick(world.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["case-jonas"]


def test_that_arrows_and_enter_open_a_case(make_list, qtbot):
    world = make_list()
    world.table.setFocus()
    QTest.keyClick(world.table, Qt.Key.Key_Down)
    QTest.keyClick(world.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(world.page.case_opened) as opened:
        QTest.keyClick(world.table, Qt.Key.Key_Return)
    assert opened.args == ["case-jonas"]


def test_that_the_play_mark_and_ctrl_enter_begin_a_meeting_at_once(make_list, qtbot):
    world = make_list()
    model = world.table.model()
    mark = model.index(world.labels.index("J."), Column.MEET)
    assert mark.data(Qt.ItemDataRole.AccessibleTextRole) == "Start the meeting"
    place = world.table.visualRect(mark).center()
    with qtbot.waitSignal(world.page.continue_requested) as asked:
        QTest.mouseClick(world.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["case-jonas"]
    with qtbot.waitSignal(world.page.continue_requested):
        QTest.keyClick(world.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    running = model.index(world.labels.index("M.F."), Column.MEET)
    assert running.data(Qt.ItemDataRole.ToolTipRole) == "Go on with the meeting"


def test_that_a_meeting_that_was_never_ended_is_offered_again(make_list, qtbot):
    world = make_list()
    assert "The meeting with M.F. on 5 November is not ended." in seen(world.page)
    with qtbot.waitSignal(world.page.continue_requested) as asked:
        press(world.page, "Continue")
    assert asked.args == ["case-mia"]


def test_that_an_empty_list_teaches_how_to_begin(make_list, qtbot):
    world = make_list(())
    assert "Create the first case" in seen(world.page)
    with qtbot.waitSignal(world.page.new_case_requested):
        press(world.page, "New case")


# Keeping up


def test_that_a_change_elsewhere_reaches_the_list_and_the_current_case_stays(make_list):
    world = make_list()
    press(world.page, "Show names")
    world.table.stand_on(world.labels.index("Sara"))
    fresh = tuple(replace(row, label=f"{row.label}!") for row in reversed(world.cases.listed))
    world.cases.listed = fresh
    world.notifier.announce(Changes.ANSWERS, CaseId("case-mia"))
    assert world.table.currentIndex().siblingAtColumn(Column.CASE).data() == "Sara!"


def test_that_drafts_of_a_running_meeting_do_not_read_the_list_again(make_list):
    world = make_list()
    before = world.cases.reads
    world.notifier.announce(Changes.DRAFTS, CaseId("case-mia"))
    assert world.cases.reads == before


def test_that_a_hidden_list_is_read_when_it_is_looked_at_again(make_list):
    world = make_list()
    world.page.hide()
    before = world.cases.reads
    world.notifier.announce(Changes.ANSWERS)
    assert world.cases.reads == before
    world.page.show()
    assert world.cases.reads == before + 1


# Large type


def test_that_at_twice_the_text_size_two_columns_carry_everything(make_list, theme):
    world = make_list()
    theme.set_text_percent(200)
    world.page.resize(1066, 760)
    table = world.table
    shown = [column for column in Column if not table.isColumnHidden(column)]
    assert shown == [Column.CASE, Column.IMPORTANT, Column.OPEN]
    assert table.columnWidth(Column.IMPORTANT) > 400
    assert not table.grab().isNull()


def test_that_rows_are_painted_in_every_theme(make_list, theme):
    world = make_list()
    for mode in ("dark", "high-contrast"):
        theme.set_mode(mode)
        ground = world.table.grab().toImage().pixelColor(QPointF(60, 30).toPoint())
        assert ground.lightness() < 100
    assert button(world.page, "New case").isVisible()
