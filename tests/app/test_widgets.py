"""The shared widgets, as a therapist with a mouse, a keyboard or a screen reader meets them."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.widgets.ask import Question, ask
from app.widgets.banner import Banner
from app.widgets.buttons import icon_button, primary_button, secondary_button
from app.widgets.card import Card
from app.widgets.chip import ChipFace, Kind, StatusChip, chip_size, paint_chip
from app.widgets.choice_card import ChoiceCard
from app.widgets.choice_field import ChoiceField, NumberField
from app.widgets.columns import Columns
from app.widgets.date_field import DateField, OptionalDateField
from app.widgets.empty_state import EmptyState
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel
from app.widgets.page import Page
from app.widgets.passphrase_edit import PassphraseEdit
from app.widgets.search_field import SearchField
from app.widgets.steps_bar import StepsBar
from app.widgets.switch import SwitchRow
from app.widgets.tabs import Tabs
from app.widgets.toggle_chip import ToggleChip, ToggleChipRow

STEPS = ["Hvem er med", "Trivsel", "Se på kurven", "Aftaler", "Samarbejde"]


@pytest.fixture
def show(qtbot):
    """Put widgets under each other in a window, show it, and give the window."""

    kept = []  # qtbot only remembers weakly

    def put(*widgets, width=600, height=400):
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return put


def named(window, name, kind=QWidget):
    """Find what a screen reader calls ``name``."""
    return next(child for child in window.findChildren(kind) if child.accessibleName() == name)


def type_over(qtbot, edit, text):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


# Buttons


def test_that_a_button_keeps_room_for_its_words_and_icons(theme, show):
    bare = secondary_button(theme, "Videre til aftaler")
    full = secondary_button(theme, "Videre til aftaler", "play", trailing="arrow-right")
    show(bare, full)
    assert full.minimumSizeHint().width() > bare.minimumSizeHint().width() + 40


def test_that_a_focused_button_looks_different(theme, show):
    first, second = primary_button(theme, "Lås op"), secondary_button(theme, "Luk")
    show(first, second)
    for button, other in ((first, second), (second, first)):
        other.setFocus()
        before = button.grab().toImage()
        button.setFocus()
        assert button.grab().toImage() != before


def test_that_the_way_on_points_to_the_left_where_one_reads_from_the_right(theme, show):
    button = primary_button(theme, "", trailing="arrow-right")
    show(button)
    button.setFixedSize(100, 44)
    assert _tip_of_arrow(button) > 50
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _tip_of_arrow(button) < 50


def _tip_of_arrow(button):
    """Give the x where an arrow alone on a button is highest."""
    image = button.grab().toImage()
    ground = image.pixelColor(8, 22)
    heights = {
        x: sum(image.pixelColor(x, y) != ground for y in range(8, 36)) for x in range(30, 70)
    }
    return max(heights, key=heights.__getitem__)


def test_that_the_words_of_a_button_run_as_its_page_does(theme, show):
    button = primary_button(theme, "إلى Mor")
    show(button)
    from_the_left = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() != from_the_left  # the name stands at the other end


def test_that_an_icon_button_is_named_and_large_enough(theme, show):
    button = icon_button(theme, "eye", "Vis")
    show(button)
    assert button.accessibleName() == button.toolTip() == "Vis"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_that_space_presses_a_choice_card(theme, show, qtbot):
    card = ChoiceCard(theme, "users", "Nyt arkiv", "Et minut.")
    show(card)
    card.setFocus()
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    assert (card.accessibleName(), card.accessibleDescription()) == ("Nyt arkiv", "Et minut.")


# Chips


def test_that_a_status_is_said_in_words(theme, show):
    chip = StatusChip(theme, Kind.WATCH, "minus", "Uændret")
    show(chip)
    chip.set_status(Kind.GOOD, "arrow-up-right", "Går frem")
    assert chip.text() == "Går frem"


def test_that_a_chip_in_a_narrow_cell_is_shortened_inside_it(theme):
    face = ChipFace(Kind.ACT, "minus", "Uændret efter fire møder")
    width = chip_size(theme, face).width() // 2
    picture = QPixmap(width * 3, 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_chip(painter, theme, QRect(0, 0, width, 40), face)
    painter.end()
    outside = picture.copy(width + 1, 0, width, 40).toImage()
    blank = QPixmap(outside.size())
    blank.fill(Qt.GlobalColor.white)
    assert outside == blank.toImage().convertToFormat(outside.format())


def test_that_a_voice_is_switched_on_and_off_by_keyboard(theme, show, qtbot):
    chip = ToggleChip(theme, "Mor om Mia", slot=1)
    show(chip)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_that_one_of_a_row_is_chosen(theme, show, qtbot):
    row = ToggleChipRow(theme, "Hvordan")
    row.set_options([("meeting", "Møde"), ("home", "Hjemmebesøg")])
    row.choose("meeting")
    window = show(row)
    home = next(chip for chip in window.findChildren(ToggleChip) if chip.text() == "Hjemmebesøg")
    with qtbot.waitSignal(row.changed) as told:
        qtbot.mouseClick(home, Qt.MouseButton.LeftButton)
    assert told.args == [row.chosen] == ["home"]


def test_that_rewording_a_row_keeps_what_is_chosen(theme):
    row = ToggleChipRow(theme)
    row.set_options([("a", "Møde"), ("b", "Telefon")])
    row.choose("b")
    row.set_options([("a", "Meeting"), ("b", "Phone")])
    assert row.chosen == "b"


# Steps


@pytest.fixture
def steps(theme, show):
    bar = StepsBar(theme)
    bar.set_steps(STEPS)
    bar.set_done({0, 1})
    bar.set_current(2)
    show(bar, width=1300)
    return bar


def test_that_steps_say_where_we_are(steps):
    names = [button.accessibleName() for button in steps.findChildren(QPushButton)]
    assert names[0] == "Step 1 of 5: Hvem er med, done"
    assert names[2] == "Step 3 of 5: Se på kurven, you are here"
    assert names[4] == "Step 5 of 5: Samarbejde"


def test_that_every_step_can_be_chosen(steps, qtbot):
    for index, button in enumerate(steps.findChildren(QPushButton)):
        with qtbot.waitSignal(steps.step_chosen) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [index]


def test_that_steps_fit_a_narrow_window_at_double_size(theme, steps, qtbot):
    theme.set_text_percent(200)
    steps.window().resize(900, 300)
    buttons = steps.findChildren(QPushButton)
    qtbot.waitUntil(lambda: buttons[-1].geometry().right() <= steps.width())
    assert buttons[0].toolTip() == "Hvem er med"


# Fields


def test_that_an_error_stands_beside_its_field(theme, show):
    edit = QLineEdit()
    field = FormField(theme, "Fødselsår", edit, "Fire tal.")
    window = show(field)
    field.set_error("Skriv et årstal.")
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Fødselsår", "Skriv et årstal."]
    assert edit.accessibleDescription() == "Skriv et årstal."
    field.clear_error()
    assert edit.accessibleDescription() == "Fire tal."
    assert field.error == ""


def test_that_the_label_of_a_field_is_its_buddy(theme, show):
    edit = QLineEdit()
    window = show(FormField(theme, "Kaldenavn", edit))
    label = next(label for label in window.findChildren(QLabel) if label.text() == "Kaldenavn")
    assert label.buddy() is edit
    assert edit.accessibleName() == "Kaldenavn"


def test_that_the_eye_shows_the_passphrase_and_hides_it_again(theme, show, qtbot):
    edit = PassphraseEdit(theme)
    window = show(edit)
    edit.setText("blå cykel")
    qtbot.keyClick(named(window, "Show the passphrase"), Qt.Key.Key_Space)
    assert edit.displayText() == "blå cykel"
    qtbot.keyClick(named(window, "Hide the passphrase"), Qt.Key.Key_Space)
    assert "blå" not in edit.displayText()


def test_that_tab_reaches_the_eye(theme, show, qtbot):
    edit = PassphraseEdit(theme)
    window = show(edit, QLineEdit())
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert window.focusWidget().accessibleName() == "Show the passphrase"


def test_that_scrolling_over_a_choice_does_not_change_it(theme, show):
    choice = ChoiceField()
    choice.set_options([("a", "skærm"), ("b", "papir")])
    number = NumberField(theme, 1, 60)
    show(choice, number)
    for field in (choice, number):
        scroll_over(field)
    assert (choice.chosen, number.value()) == ("a", 1)


def scroll_over(widget):
    widget.clearFocus()
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place, place, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_that_choosing_tells_the_key(show, qtbot):
    choice = ChoiceField()
    choice.set_options([("screen", "skærm"), ("paper", "papir")])
    show(choice)
    choice.setFocus()
    with qtbot.waitSignal(choice.changed) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.args == ["paper"]


def test_that_a_switch_is_read_with_its_words(theme, show, qtbot):
    row = SwitchRow(theme, "Kurve om Mia", "mor har sagt ja")
    window = show(row)
    switch = named(window, "Kurve om Mia")
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.accessibleDescription() == "mor har sagt ja"


def test_that_escape_empties_the_search(theme, show, qtbot):
    search = SearchField(theme, "Søg på navn")
    show(search)
    qtbot.keyClicks(search, "mi")
    with qtbot.waitSignal(search.settled) as told:
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert told.args == [search.text()] == [""]


def test_that_the_search_waits_for_a_pause_in_typing(theme, show, qtbot):
    search, told = SearchField(theme, "Søg"), []
    search.settled.connect(told.append)
    show(search)
    qtbot.keyClicks(search, "mia")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["mia"]


# Days


@pytest.fixture
def day_field(theme, today, languages, show):
    languages.use("da")
    field = OptionalDateField(theme, today)
    show(FormField(theme, "Senest", field), QLineEdit())
    return field


def test_that_a_day_is_typed_the_short_way(day_field, qtbot):
    with qtbot.waitSignal(day_field.day_changed) as told:
        type_over(qtbot, day_field, "3/12")
        qtbot.keyClick(day_field, Qt.Key.Key_Return)
    assert told.args == [date(2026, 12, 3)]
    assert day_field.text() == "3. dec. 2026"


def test_that_an_emptied_day_is_no_day(day_field, qtbot):
    day_field.set_day(date(2026, 12, 3))
    type_over(qtbot, day_field, " ")
    qtbot.keyClick(day_field, Qt.Key.Key_Return)
    assert day_field.day() is None


def test_that_what_is_no_day_stays_to_be_put_right(day_field, qtbot):
    day_field.set_day(date(2026, 12, 3))
    type_over(qtbot, day_field, "snart")
    qtbot.keyClick(day_field, Qt.Key.Key_Return)
    assert day_field.text() == "snart"
    assert day_field.property("wrong") == "true"
    assert day_field.day() == date(2026, 12, 3)


def test_that_arrows_step_by_a_day(day_field, qtbot):
    qtbot.keyClick(day_field, Qt.Key.Key_Up)
    assert day_field.day() == date(2026, 11, 23)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_that_a_day_is_picked_from_the_calendar(day_field, qtbot):
    qtbot.keyClick(day_field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
    assert calendar.locale().name() == "da_DK"
    calendar.setFocus()
    with qtbot.waitSignal(day_field.day_changed) as told:
        view = calendar.findChild(QWidget, "qt_calendar_calendarview")
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [date(2026, 11, 23)]
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_that_a_required_day_is_today_and_cannot_be_emptied(theme, today, show, qtbot, languages):
    languages.use("da")
    field = DateField(theme, today)
    show(field)
    assert field.text() == "søndag 22. november 2026"
    type_over(qtbot, field, " ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.day() == date(2026, 11, 22)


# Texts


def test_that_a_text_settles_in_a_pause(theme, show, qtbot):
    edit, told = GrowingTextEdit(theme, "Notat"), []
    edit.settled.connect(told.append)
    show(edit)
    qtbot.keyClicks(edit, "Godt møde")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Godt møde"]


def test_that_a_text_settles_at_once_when_it_is_left(theme, show, qtbot):
    edit, other, told = GrowingTextEdit(theme), QLineEdit(), []
    edit.settled.connect(told.append)
    show(edit, other)
    edit.setFocus()
    qtbot.keyClicks(edit, "Godt")
    other.setFocus()
    assert told == ["Godt"]


def test_that_a_hidden_text_loses_nothing(theme, show, qtbot):
    edit, told = GrowingTextEdit(theme), []
    edit.settled.connect(told.append)
    window = show(edit)
    qtbot.keyClicks(edit, "Godt")
    window.hide()
    assert told == ["Godt"]


def test_that_a_text_shown_by_the_program_tells_nobody(theme, show):
    edit, told = GrowingTextEdit(theme), []
    edit.settled.connect(told.append)
    window = show(edit)
    edit.set_text("Fra arkivet")
    window.hide()
    assert not told


def test_that_a_text_grows_with_its_lines(theme, show, qtbot):
    edit = GrowingTextEdit(theme)
    show(edit, QWidget())
    before = edit.height()
    edit.set_text("\n".join("linje" for _ in range(8)))
    qtbot.waitUntil(lambda: edit.height() > before + 60)
    assert edit.verticalScrollBar().maximum() == 0


def test_that_a_text_stops_at_its_length_and_says_so(theme, show, qtbot):
    edit = GrowingTextEdit(theme, max_length=20)
    window = show(edit)
    qtbot.keyClicks(edit, "x" * 25)
    assert edit.text() == "x" * 20
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert shown == ["0 character(s) left"]


def test_that_tab_leaves_a_text(theme, show, qtbot):
    edit, other = GrowingTextEdit(theme), QLineEdit()
    window = show(edit, other)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is other


# Layout


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_wrapped_words_are_never_cut_off(theme, show, qtbot, percent):
    theme.set_text_percent(percent)
    card = Card(theme, "Sikker fremgang siden det allerførste møde i september")
    text = WrapLabel("Forskellen er 13,8 nu og var 3,2 i september, mere end usikkerheden.")
    card.body.addWidget(text)
    window = show(card, width=320)
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    window.resize(700, 400)
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))


def test_that_chips_flow_onto_the_next_line(theme, show):
    holder = QWidget()
    flow = FlowLayout()
    holder.setLayout(flow)
    chips = [ToggleChip(theme, "Hjemmebesøg") for _ in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    show(holder, width=400)
    assert len({chip.y() for chip in chips}) > 1
    assert all(chip.geometry().right() <= holder.width() for chip in chips)
    assert flow.heightForWidth(400) > flow.heightForWidth(2000)


def test_that_columns_stack_where_there_is_no_room(theme, show, qtbot):
    columns = Columns(theme, (1, 1))
    for column in columns.columns:
        column.addWidget(secondary_button(theme, "En knap med mange ord på"))
    window = show(columns, width=900)
    assert not columns.is_stacked
    theme.set_text_percent(200)
    window.resize(700, 400)
    qtbot.waitUntil(lambda: columns.is_stacked)


def test_that_a_page_fits_the_common_laptop_at_double_size(theme, show):
    theme.set_text_percent(200)
    page = Page(theme)
    page.set_title("Mia og familie")
    page.set_subtitle("8 år · møde 7 · siden 3. september")
    for text in ("Udskriv", "Til netværksmøde", "Start møde 8"):
        page.tools.addWidget(secondary_button(theme, text, "play"))
    window = show(page, width=1066, height=700)
    assert window.minimumSizeHint().width() <= 1066
    for button in page.findChildren(QPushButton):
        right = button.mapTo(window, QPoint(button.width(), 0)).x()
        assert right <= window.width()


def test_that_crumbs_lead_back(theme, show, qtbot):
    page = Page(theme)
    page.set_crumbs([("caseload", "Mine forløb"), ("case", "Mia og familie")])
    show(page)
    crumb = next(button for button in page.findChildren(QPushButton))
    with qtbot.waitSignal(page.crumb_chosen) as told:
        qtbot.mouseClick(crumb, Qt.MouseButton.LeftButton)
    assert told.args == ["caseload"]


def test_that_a_page_is_worded_again_when_the_language_changes(theme, show, languages, qtbot):
    class Greeting(Page):
        worded = 0

        def retranslate(self):
            self.worded += 1

    page = Greeting(theme)
    show(page)
    languages.use("da")
    qtbot.waitUntil(lambda: page.worded > 0)


def test_that_tabs_are_moved_through_with_arrows(theme, show, qtbot):
    tabs = Tabs(theme, "Forløbet")
    tabs.set_texts(["Kurven", "Samarbejde"])
    show(tabs)
    tabs.setFocus()
    with qtbot.waitSignal(tabs.currentChanged):
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    tabs.set_texts(["The curve", "Cooperation"])
    assert tabs.tabText(tabs.currentIndex()) == "Cooperation"


# Messages


def test_that_an_empty_place_offers_one_thing_to_do(theme, show, qtbot):
    empty = EmptyState(theme, "folder-heart", "Her kommer dine forløb.", "Nyt forløb")
    show(empty)
    with qtbot.waitSignal(empty.button.clicked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.set_texts("Ingen fundet.")
    assert not empty.button.isVisible()


def test_that_a_banner_without_an_action_has_nothing_to_press(theme, show):
    banner = Banner(theme, Kind.ACT, "Kun læsning.")
    show(banner)
    assert not [button for button in banner.findChildren(QPushButton) if button.isVisible()]


QUESTION = Question("Slet kladden?", "Det skrevne forsvinder.", "Slet", "Behold", danger=True)


@pytest.mark.parametrize(("press", "called"), [("Slet", 1), ("Behold", 0)])
def test_that_only_yes_does_it(theme, show, qtbot, press, called):
    window, calls = show(QLabel("x")), []
    dialog = ask(window, theme, QUESTION, lambda: calls.append(1))
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == press)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(calls) == called


def test_that_enter_keeps_what_is_dangerous_to_lose(theme, show, qtbot):
    window, calls = show(QLabel("x")), []
    dialog = ask(window, theme, QUESTION, lambda: calls.append(1))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not calls


def test_that_a_closed_dialog_is_gone(theme, show, qtbot):
    window = show(QLabel("x"))
    ask(window, theme, QUESTION, list).reject()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def test_that_no_title_bar_tells_what_is_asked(theme, show):
    dialog = ask(show(QLabel("x")), theme, QUESTION, list)
    assert dialog.windowTitle() == "Trivselskurve"
    assert dialog.accessibleName() == "Slet kladden?"
    dialog.reject()


def test_that_a_card_without_title_shows_none(theme, show):
    card = Card(theme)
    show(card)
    assert not [label for label in card.findChildren(QLabel) if label.isVisible()]
    assert card.sizeHint().isValid()
    assert card.minimumSizeHint() != QSize()
