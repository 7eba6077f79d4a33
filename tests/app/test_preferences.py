"""The settings, each found by the words beside it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox, QTabBar

from app.key_values import LastBackup
from app.preferences.card_ruler import CARD_MM, CardRuler
from app.preferences.page import PreferencesPage
from app.preferences.presenter import PreferencesPresenter
from app.screens import pixels_per_mm
from app.tasks import TaskRunner
from app.widgets.choice_field import ChoiceField
from models.services.integrity import Finding, IntegrityReport
from tests.app.preferences_world import GROUPS, RIGHT, Desk, FakeArchive, english
from tests.app.unlock_world import button, field_of, first_two, press_enter, read, type_into

TABS = ("Look", "In the room", "Access", "Backup and check", "Numbers")


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner(parent=qapp)
    yield runner
    runner.close()


@pytest.fixture
def desk(qtbot, theme, tasks):
    page = PreferencesPage(theme, english)
    page.resize(1100, 768)
    made = Desk(page)
    presenter = PreferencesPresenter(page, made.needs(tasks), choose_groups=first_two)
    with qtbot.waitExposed(page):
        page.show()
    presenter.show()
    made.presenter = presenter
    yield made
    qtbot.waitUntil(lambda: not tasks.is_busy)
    page.close()
    page.deleteLater()


@pytest.fixture
def settled(qtbot, tasks):
    def wait():
        qtbot.waitUntil(lambda: not tasks.is_busy)

    return wait


def go_to(desk, tab):
    tabs = desk.page.findChild(QTabBar)
    tabs.setCurrentIndex(TABS.index(tab))


def switch(desk, words):
    [found] = [
        one
        for one in desk.page.findChildren(QCheckBox)
        if one.isVisible() and one.accessibleName() == words
    ]
    return found


def test_that_a_language_takes_effect_at_once(desk, qtbot):
    [language] = [one for one in desk.page.findChildren(ChoiceField) if one.isVisible()]
    assert language.accessibleName() == "Language"
    language.setFocus()
    qtbot.keyClick(language, Qt.Key.Key_E)
    assert desk.settings.language == "en"


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [("Dark", "theme_mode", "dark"), ("150 %", "text_percent", 150)],
)
def test_that_colours_and_text_size_take_effect_at_once(desk, words, name, value):
    button(desk.page, words).click()
    assert getattr(desk.settings, name) == value


def test_that_initials_can_be_switched_off(desk):
    go_to(desk, "In the room")
    switch(desk, "Initials in the list").click()
    assert not desk.settings.initials_in_list


def test_that_the_lock_can_wait_longer(desk, qtbot):
    go_to(desk, "In the room")
    [minutes] = [one for one in desk.page.findChildren(QSpinBox) if one.isVisible()]
    assert minutes.accessibleName() == "Lock by itself after"
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "12")
    qtbot.keyClick(minutes, Qt.Key.Key_Return)
    assert desk.settings.idle_lock_minutes == 12


def drag(qtbot, ruler, pixels):
    start = QPoint(round(ruler.px_per_mm * CARD_MM[0]), 60)
    qtbot.mousePress(ruler, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(ruler, start + QPoint(pixels, 0))
    qtbot.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))


def test_that_dragging_the_card_measures_the_screen(desk, qtbot):
    go_to(desk, "In the room")
    ruler = desk.page.findChild(CardRuler)
    before = ruler.px_per_mm
    drag(qtbot, ruler, 43)
    button(desk.page, "It fits: keep it").click()
    wanted = pytest.approx(before + 43 / 85.6, abs=0.02)
    assert pixels_per_mm(desk.page.screen(), desk.settings.screens_mm) == wanted
    assert ": measured with a card." in read(desk.page)


def test_that_arrow_keys_move_the_edge_by_half_a_pixel(desk, qtbot):
    go_to(desk, "In the room")
    ruler = desk.page.findChild(CardRuler)
    before = ruler.px_per_mm
    ruler.setFocus()
    for _ in range(4):
        qtbot.keyClick(ruler, Qt.Key.Key_Right)
    qtbot.keyClick(ruler, Qt.Key.Key_Left)
    assert (ruler.px_per_mm - before) * 85.6 == pytest.approx(1.5)


def test_that_the_measure_can_be_forgotten(desk, qtbot):
    go_to(desk, "In the room")
    drag(qtbot, desk.page.findChild(CardRuler), 20)
    button(desk.page, "It fits: keep it").click()
    button(desk.page, "Use what the screen says").click()
    assert desk.settings.screens_mm == {}
    assert "not measured yet" in read(desk.page)


def test_that_the_therapist_can_say_her_name(desk):
    go_to(desk, "Access")
    assert not button(desk.page, "Keep the name").isEnabled()
    type_into(desk.page, "Your name", "Anne Holm")
    button(desk.page, "Keep the name").click()
    assert desk.archive.therapist == "Anne Holm"
    assert desk.said == ["Your name is kept"]


def test_that_a_missing_name_is_said_beside_the_field(desk, qtbot):
    go_to(desk, "Access")
    name = field_of(desk.page, "Your name")
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    button(desk.page, "Keep the name").click()
    assert "Write a name or an alias." in read(desk.page)
    assert desk.archive.therapist == "Anne"


def open_dialog(desk, row):
    go_to(desk, "Access")
    [found] = [
        one
        for one in desk.page.findChildren(type(button(desk.page, "Make a new one…")))
        if one.isVisible() and one.accessibleDescription() == row
    ]
    found.click()


def test_that_the_pin_is_changed_after_the_passphrase(desk, settled):
    open_dialog(desk, "PIN")
    type_into(desk.page, "Passphrase now", RIGHT)
    type_into(desk.page, "PIN", "2580")
    type_into(desk.page, "The same PIN once more", "2580")
    press_enter(desk.page, "The same PIN once more")
    settled()
    assert desk.archive.pin == "2580"
    assert desk.said == ["The PIN is kept"]


@pytest.mark.parametrize(
    ("passphrase", "pin", "again", "complaint"),
    [
        ("", "2580", "2580", "Type the passphrase you use now."),
        ("forkert sætning", "2580", "2580", "The passphrase is wrong."),
        (RIGHT, "258", "258", "Type 4 to 8 digits."),
        (RIGHT, "2222", "2222", "A child would guess that one. Choose another."),
        (RIGHT, "4321", "4321", "A child would guess that one. Choose another."),
        (RIGHT, "2580", "2581", "The two are not the same."),
    ],
)
def test_that_a_pin_is_kept_only_when_all_is_right(
    desk, settled, passphrase, pin, again, complaint
):
    open_dialog(desk, "PIN")
    type_into(desk.page, "Passphrase now", passphrase)
    type_into(desk.page, "PIN", pin)
    type_into(desk.page, "The same PIN once more", again)
    button(desk.page, "Keep the PIN").click()
    settled()
    assert complaint in read(desk.page)
    assert desk.archive.pin == "1111"
    button(desk.page, "Cancel").click()


def test_that_a_missing_pin_is_said(qtbot, theme, tasks):
    page = PreferencesPage(theme, english)
    desk = Desk(page, archive=FakeArchive(pin=None))
    presenter = PreferencesPresenter(page, desk.needs(tasks))
    page.show()
    presenter.show()
    page.show_access()
    assert "Not chosen yet. Forms can be handed over once it is." in read(page)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    page.close()
    page.deleteLater()


def test_that_the_passphrase_is_changed(desk, settled):
    open_dialog(desk, "Passphrase")
    type_into(desk.page, "Passphrase now", RIGHT)
    type_into(desk.page, "New passphrase", "fem nye trin til huset")
    type_into(desk.page, "The same once more", "fem nye trin til huset")
    button(desk.page, "Change").click()
    settled()
    assert desk.keys.passphrase != RIGHT
    assert desk.said == ["The passphrase is changed"]


def test_that_enter_in_the_first_field_goes_on_and_opens_no_eye(desk):
    open_dialog(desk, "Passphrase")
    type_into(desk.page, "Passphrase now", RIGHT)
    press_enter(desk.page, "Passphrase now")
    field = field_of(desk.page, "Passphrase now")
    assert field.echoMode() == field.EchoMode.Password
    assert field.window().focusWidget() is field_of(desk.page, "New passphrase")
    button(desk.page, "Cancel").click()


def test_that_a_new_recovery_key_is_shown_until_it_is_on_paper(desk, settled, qtbot):
    open_dialog(desk, "Recovery key")
    type_into(desk.page, "Passphrase now", RIGHT)
    press_enter(desk.page, "Passphrase now")
    settled()
    assert all(group in read(desk.page) for group in GROUPS)
    qtbot.keyClick(desk.page.findChild(type(field_of(desk.page, "Group 2"))), Qt.Key.Key_Escape)
    assert GROUPS[0] in read(desk.page)
    type_into(desk.page, "Group 2", GROUPS[1])
    type_into(desk.page, "Group 5", GROUPS[4])
    assert desk.keys.papers == 0, "the old paper fits until the new one is there"
    button(desk.page, "I have it on paper").click()
    settled()
    assert desk.keys.papers == 1
    assert desk.said == ["The recovery key is new"]


def test_that_a_recovery_key_that_could_not_be_kept_may_be_left(desk, settled):
    desk.keys.is_full = True
    open_dialog(desk, "Recovery key")
    type_into(desk.page, "Passphrase now", RIGHT)
    press_enter(desk.page, "Passphrase now")
    settled()
    type_into(desk.page, "Group 2", GROUPS[1])
    type_into(desk.page, "Group 5", GROUPS[4])
    button(desk.page, "I have it on paper").click()
    settled()
    assert "The disk is full" in read(desk.page)
    button(desk.page, "Cancel").click()
    assert desk.said == []


def test_that_no_key_is_made_with_a_wrong_passphrase(desk, settled):
    open_dialog(desk, "Recovery key")
    type_into(desk.page, "Passphrase now", "forkert sætning")
    button(desk.page, "Make a new key").click()
    settled()
    assert "The passphrase is wrong." in read(desk.page)
    assert desk.keys.papers == 0
    button(desk.page, "Cancel").click()


def test_that_the_practice_family_has_no_keys_to_change(qtbot, theme, tasks):
    page = PreferencesPage(theme, english)
    desk = Desk(page, archive=FakeArchive(practice=True))
    presenter = PreferencesPresenter(page, desk.needs(tasks))
    page.show()
    presenter.show()
    page.show_access()
    assert "Its PIN is 1234." in read(page)
    assert "Make a new one…" not in read(page)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    page.close()
    page.deleteLater()


def test_that_a_copy_is_made_and_its_time_shown(desk, settled):
    go_to(desk, "Backup and check")
    settled()
    assert "No copy here yet." in read(desk.page)
    button(desk.page, "Make a copy now").click()
    settled()
    assert "22 November 2026 at" in read(desk.page)
    assert desk.said == ["A copy is made and proven readable"]


def test_that_copies_can_go_to_another_drive_and_back(desk, settled):
    go_to(desk, "Backup and check")
    button(desk.page, "Choose folder…").click()
    button(desk.page, "Make a copy now").click()
    settled()
    assert desk.settings.backup_folder == str(Path("/media/usb"))
    assert Path("/media/usb") in desk.backups.made
    button(desk.page, "Beside the archive").click()
    settled()
    assert desk.settings.backup_folder is None
    assert "No copy here yet." in read(desk.page)


def test_that_a_failed_copy_says_why(desk, settled):
    desk.backups.is_full = True
    go_to(desk, "Backup and check")
    button(desk.page, "Make a copy now").click()
    settled()
    assert "The disk is full. Nothing is lost; make room and try again." in read(desk.page)
    assert button(desk.page, "Make a copy now").isEnabled()


def test_that_half_a_copy_is_not_taken_for_a_copy(desk, settled):
    desk.backups.made[None] = LastBackup(datetime(2026, 11, 1, tzinfo=UTC), is_complete=False)
    desk.presenter.show()
    go_to(desk, "Backup and check")
    settled()
    assert "a part is missing. Make a new copy." in read(desk.page)


def test_that_a_sound_archive_is_said_to_be_sound(desk, settled):
    go_to(desk, "Backup and check")
    button(desk.page, "Check the archive").click()
    settled()
    assert "All is as it should be" in read(desk.page)
    assert "567 lines of the log were compared." in read(desk.page)


@pytest.mark.parametrize("finding", list(Finding))
def test_that_every_finding_has_its_words(desk, settled, finding):
    desk.archive.report = IntegrityReport(((finding, "answer/1"),), rows=10, entries=5)
    go_to(desk, "Backup and check")
    button(desk.page, "Check the archive").click()
    settled()
    shown = read(desk.page)
    assert "Something is not as it should be" in shown
    assert "(1)" in shown
    assert "answer/1" not in shown


def test_that_the_settings_speak_danish_at_once(desk, languages, qtbot):
    go_to(desk, "Access")
    languages.use("da")
    qtbot.waitUntil(lambda: "Nøgler til dette arkiv" in read(desk.page))
