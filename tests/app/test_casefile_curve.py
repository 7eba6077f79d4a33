"""The tab of the curve: chart, sentences, table and what to take up, all from the same numbers."""

from dataclasses import replace
from datetime import date
from math import isnan

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from app.casefile.case_state import CaseState
from app.casefile.curve.chart_table import ChartTableModel
from app.casefile.curve.presenter import CurvePresenter
from app.casefile.curve.tab import CurveTab
from app.chart_inputs import progress_table
from app.widgets.chart_canvas import ChartCanvas
from charts.layers import artists_of
from models.domain.reading import progress_of
from tests.app.case_hands import button, dialog, press, seen
from tests.app.case_world import WORDS
from tests.app.families import TOTALS, mia_and_family
from tests.services.world import yardstick as bundled_yardstick

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def yardstick():
    return bundled_yardstick()


@pytest.fixture
def show(qtbot, theme, yardstick):
    """Show a case in the tab of the curve."""
    kept = []

    def put(history=None, yardstick=yardstick):
        history = history or mia_and_family()
        tab = CurveTab(theme)
        kept.append((tab, CurvePresenter(tab, yardstick)))
        qtbot.addWidget(tab)
        tab.resize(1130, 760)
        state = CaseState(history, progress_of(history, yardstick, TODAY), WORDS, TODAY)
        tab.show_case(state)
        with qtbot.waitExposed(tab):
            tab.show()
        tab.grab()
        return tab

    return put


def drawn(tab, voice):
    """The totals that stand on the chart for a voice, gaps left out."""
    tab.grab()
    return drawn_on(tab.findChild(ChartCanvas), voice)


def drawn_on(canvas, voice):
    canvas.grab()
    artists = artists_of(canvas.figure.axes[0])
    line = artists.get(f"observed:{voice}")
    return None if line is None else [y for y in line.get_ydata() if not isnan(y)]


def with_low_line():
    """Mia's last form has one line at 0.5, and the same total."""
    history = mia_and_family()
    answers = tuple(
        replace(one, items=(5, 95, 95, 69)) if one.id == "v-mia-7" else one
        for one in history.answers
    )
    return replace(history, answers=answers)


# The same numbers everywhere


def test_that_the_chart_shows_exactly_the_totals_recorded(show):
    tab = show()
    for voice in ("v-mia", "v-mor", "v-far", "v-lone"):
        recorded = [total / 10 for total in TOTALS[voice] if total is not None]
        assert drawn(tab, voice) == pytest.approx(recorded)


def test_that_the_table_says_the_same_as_the_chart(show, yardstick):
    tab = show()
    press(tab, "Table")
    model = next(one for one in tab.findChildren(QTableView) if one.isVisible()).model()
    history = mia_and_family()
    progress = progress_of(history, yardstick, TODAY)
    rows = progress_table(progress.people[0], WORDS, None, progress.cooperation).rows
    shown = [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    assert shown == list(rows)
    assert shown[6][2] == "26.4"
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads[-2:] == ["Cooperation: Mia", "Cooperation: Far"]
    press(tab, "Table")
    press(tab, "Single lines")
    press(tab, "Table")
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads[2] == "My mood"
    assert model.index(6, 2).data() == "6.0"


def test_that_one_key_switches_between_chart_and_table(show):
    tab = show()
    QTest.keyClick(tab.findChild(ChartCanvas), Qt.Key.Key_T)
    assert not tab.findChild(ChartCanvas).isVisible()
    QTest.keyClick(button(tab, "Table"), Qt.Key.Key_T)
    assert tab.findChild(ChartCanvas).isVisible()


def test_that_every_voice_shown_has_a_sentence(show):
    words = seen(show())
    assert "Since the start Mia’s marks have gone from 14.2 to 26.4." in words
    assert "Since the start Lærer’s marks about Mia have gone from 11.0 to 12.6." in words


def test_that_the_tables_model_keeps_qts_rules(qtmodeltester, yardstick):
    model = ChartTableModel()
    person = progress_of(mia_and_family(), yardstick, TODAY).people[0]
    model.show_table(progress_table(person, WORDS))
    qtmodeltester.check(model)


# Choosing


def test_that_a_voice_switched_off_leaves_chart_sentences_and_table(show):
    tab = show()
    press(tab, "Mor about Mia")
    assert drawn(tab, "v-mor") is None
    assert "Mor’s marks" not in seen(tab)
    press(tab, "Mor about Mia")
    assert drawn(tab, "v-mor") is not None


def test_that_the_childs_line_can_stand_alone_and_all_come_back(show):
    tab = show()
    press(tab, "Only Mia")
    assert drawn(tab, "v-mia") is not None
    assert drawn(tab, "v-mor") is None
    assert "Mor’s marks" not in seen(tab)
    press(tab, "Only Mia")
    assert drawn(tab, "v-mor") is not None


def test_that_what_lies_beside_the_lines_can_be_left_out(show):
    tab = show()
    canvas = tab.findChild(ChartCanvas)
    menu = button(tab, "Show").menu()
    parts = {"limit", "expected-band:v-mia", "reliable-band:v-mia:low", "intervention:0"}
    assert parts <= set(artists_of(canvas.figure.axes[0]))
    assert "observed:mia" in artists_of(canvas.figure.axes[1])
    for action in menu.actions():
        action.trigger()
    tab.grab()
    assert not parts & set(artists_of(canvas.figure.axes[0]))
    assert len(canvas.figure.axes) == 1
    assert drawn(tab, "v-mia") is not None


def test_that_a_voice_that_is_hidden_hides_its_cooperation_too(show):
    tab = show()
    press(tab, "Far about Mia")
    tab.grab()
    assert "observed:far" not in artists_of(tab.findChild(ChartCanvas).figure.axes[1])


def test_that_the_legend_says_whose_limit_and_course_are_drawn(show):
    tab = show()
    words = artists_of(tab.findChild(ChartCanvas).figure.axes[0])
    assert words["expected-label"].get_text().startswith("Mia: calculated course, from studies")
    press(tab, "Only Mia")
    tab.grab()
    words = artists_of(tab.findChild(ChartCanvas).figure.axes[0])
    assert words["expected-label"].get_text().startswith("calculated course, from studies")


def test_that_the_child_is_the_reference_until_another_is_chosen(show):
    tab = show()
    artists = artists_of(tab.findChild(ChartCanvas).figure.axes[0])
    assert "expected-band:v-mia" in artists
    sentence = "Since the start Mor’s marks about Mia have gone from 18.0 to 28.2."
    press(tab, f"{sentence} That is more than the uncertainty of the measurement (6).")
    tab.grab()
    artists = artists_of(tab.findChild(ChartCanvas).figure.axes[0])
    assert "expected-band:v-mor" in artists


def test_that_a_press_on_a_mark_makes_its_voice_the_reference(show):
    tab = show()
    canvas = tab.findChild(ChartCanvas)
    place = canvas.place_of("v-mor", 2).toPoint()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    tab.grab()
    assert "expected-band:v-mor" in artists_of(canvas.figure.axes[0])


def test_that_an_adults_own_chart_opens_only_on_choice(show):
    tab = show()
    assert drawn(tab, "v-mor-self") is None
    press(tab, "Mor about self")
    assert drawn(tab, "v-mor-self") is not None
    assert drawn(tab, "v-mia") is None


def test_that_another_chart_with_a_mark_is_only_named(show):
    tab = show()
    assert "Follows the calculated course: Mor about self" not in seen(tab)
    press(tab, "See also: Mor about self")
    assert drawn(tab, "v-mor-self") is not None


def test_that_true_time_spreads_the_meetings_by_their_days(show):
    tab = show()
    press(tab, "Dates")
    tab.grab()
    line = artists_of(tab.findChild(ChartCanvas).figure.axes[0])["observed:v-mia"]
    assert list(line.get_xdata()) == [0, 7, 14, 28, 35, 49, 63]


def test_that_the_single_lines_of_the_form_are_four_charts(show):
    tab = show()
    press(tab, "Single lines")
    tab.grab()
    assert len(tab.findChild(ChartCanvas).figure.axes) == 4


# What the chart cannot say by itself


def without_form(yardstick, key):
    kept = {name: scale for name, scale in yardstick.scales.items() if name != key}
    return replace(yardstick, scales=kept)


def test_that_marks_on_a_form_that_is_gone_are_said_beneath_the_chart(show, yardstick):
    tab = show(yardstick=without_form(yardstick, "trivsel-om-barn"))
    assert drawn(tab, "v-mia") is not None
    assert "7 forms from Mor about Mia are kept but not shown" in seen(tab)


def test_that_where_nothing_can_be_drawn_it_is_said_why(show, yardstick):
    gone = without_form(without_form(yardstick, "trivsel-om-barn"), "trivsel-barn")
    tab = show(yardstick=gone)
    assert "7 forms from Mia are kept but not shown" in seen(tab)


def test_that_a_voice_on_another_kind_of_form_says_how_its_curve_is_seen(show):
    history = mia_and_family()
    voices = tuple(
        replace(one, scale_key="who-5") if one.id == "v-lone" else one for one in history.voices
    )
    answers = tuple(
        replace(one, scale_key="who-5") if one.voice_id == "v-lone" else one
        for one in history.answers
    )
    tab = show(replace(history, voices=voices, answers=answers))
    assert drawn(tab, "v-lone") is None
    assert "Lærer about Mia answers another form (WHO-5 (paper), 0–100)" in seen(tab)


def test_that_a_late_first_mark_says_that_the_course_moved(show):
    history = mia_and_family()
    answers = tuple(
        replace(one, sequence=999, late=True) if one.id == "v-mia-1" else one
        for one in history.answers
    )
    words = seen(show(replace(history, answers=answers)))
    assert "A mark from 3 September was entered later and is now the first" in words
    assert "l = entered on a later day" in words


# Looking at one mark


def test_that_pointing_at_a_mark_says_its_day_total_and_lines(show):
    tab = show()
    canvas = tab.findChild(ChartCanvas)
    QTest.mouseMove(canvas, canvas.place_of("v-mia", 7).toPoint() + QPoint(2, 1))
    assert canvas.told[0] == "Meeting 7 · 5 November 2026"
    assert "Mia: 26.4" in canvas.told
    assert "Since last: +4.3" in canvas.told
    assert "My mood: 6.0" in seen(canvas)


def test_that_arrows_walk_from_mark_to_mark(show):
    tab = show()
    canvas = tab.findChild(ChartCanvas)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert "Mia: 26.4" in canvas.told
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert "Mia: 22.1" in canvas.told
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert "Mor about Mia: 27.0" in canvas.told or "Far about Mia: 27.0" in canvas.told
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.told[0].startswith("Meeting 1 ")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.told == ()


def test_that_every_line_is_reached_from_every_meeting_by_up_and_down(show):
    tab = show()
    canvas = tab.findChild(ChartCanvas)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_End)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.told[0].startswith("Meeting 4 ")  # which Far missed
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
    met = set()
    for _ in range(8):
        met.add(canvas.told[1].split(":")[0])
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert met == {"Mia", "Mor about Mia", "Far about Mia", "Lærer about Mia", "Far"}


def test_that_the_chart_is_read_aloud_in_sentences(show):
    canvas = show().findChild(ChartCanvas)
    assert canvas.accessibleName() == "Mia"
    assert "Since the start Mia’s marks" in canvas.accessibleDescription()


def test_that_full_screen_shows_the_same_lines_and_escape_goes_back(show):
    tab = show()
    press(tab, "Full screen")
    large = dialog(tab)
    large.grab()
    artists = artists_of(large.findChild(ChartCanvas).figure.axes[0])
    assert "observed:v-mia" in artists
    press(large, "Mor about Mia")
    large.grab()
    for canvas in (large.findChild(ChartCanvas), tab.findChild(ChartCanvas)):
        assert drawn_on(canvas, "v-mor") is None
    QTest.keyClick(large.findChild(ChartCanvas), Qt.Key.Key_T)
    assert large.findChild(QTableView).isVisible()
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()


# What to take up


def test_that_the_heaviest_comes_first_with_its_numbers(show):
    words = seen(show())
    assert "The cooperation has fallen: ask Far\n37.0 last time, 34.2 now" in words


def test_that_the_course_is_said_in_points_like_every_score(show):
    tab = show()
    press(tab, next(line for line in seen(tab).split("\n") if line.endswith(" more")))
    assert "26.8, at or above the calculated course (23.6)" in seen(tab)


def test_that_the_rule_behind_a_signal_opens_on_a_press(show):
    tab = show()
    press(tab, "Why? Reliable improvement: Mia")
    assert "Jacobson and Truax 1991" in seen(tab)


def test_that_one_voice_gets_one_good_sentence(show):
    tab = show()
    more = next(line for line in seen(tab).split("\n") if line.endswith(" more"))
    press(tab, more)
    assert "Follows the calculated course: Mia" not in seen(tab)
    assert seen(tab).count("Reliable improvement: Mia") == 1


def test_that_what_is_only_for_the_therapist_is_behind_a_press(show):
    tab = show(with_low_line())
    assert "Talk with Mia alone" not in seen(tab)
    press(tab, "Only for you (1)")
    assert "Talk with Mia alone" in seen(tab)


def test_that_what_is_private_closes_when_the_tab_is_left(show):
    tab = show(with_low_line())
    press(tab, "Only for you (1)")
    tab.hide()
    tab.show()
    assert "Talk with Mia alone" not in seen(tab)


def test_that_goals_stand_beside_the_curve_in_their_owners_words(show):
    words = seen(show())
    assert "Goals set by Mia" in words
    assert "Have en at lege med i frikvarteret" in words
    assert "6.2" in words
    assert "from 2.0" in words


def test_that_a_case_without_forms_says_how_the_curve_begins(show):
    history = replace(mia_and_family(), answers=(), marks=(), sessions=(), shares=())
    history = replace(history, goal_ratings=(), decisions=(), statements=(), agreements=())
    words = seen(show(history))
    assert "The curve begins with the first form." in words
    assert "Mor about Mia: new" not in words
