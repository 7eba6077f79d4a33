"""From the start of the program to an open archive, as a person at the screen meets it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from app.tasks import TaskRunner
from app.unlock.ports import FoundArchive
from app.unlock.presenter import UnlockPresenter
from app.unlock.view import UnlockView
from app.widgets.choice_field import ChoiceField
from models.domain.archive_errors import (
    ArchiveExistsError,
    ArchiveHolder,
    ArchiveInUseError,
    DamagedArchiveError,
    DamagedKeyFileError,
    EmptyArchiveFileError,
    MissingDatabaseError,
    MissingKeyFileError,
    NewerProgramError,
    NotAnArchiveError,
    OlderThanLastTimeError,
    TooManyAttemptsError,
    UnreachableArchiveError,
    WrongRecoveryKeyError,
)
from tests.app.unlock_world import (
    GROUPS,
    KEY,
    RIGHT,
    Entrance,
    FakeGate,
    House,
    button,
    field_of,
    first_two,
    needs,
    press_enter,
    read,
)

ARCHIVE = Path("/home/anne/Dokumenter/Familiehuset.trivsel")
PRACTICE = Path("/settings/practice.trivsel")


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner(parent=qapp)
    yield runner
    runner.close()


@pytest.fixture
def entrance(qtbot, theme, tasks, tmp_path):
    gate, house = FakeGate(), House()
    view = UnlockView(theme)
    view.resize(1366, 768)
    presenter = UnlockPresenter(
        view,
        needs(gate, tasks, house, tmp_path, choose_folder=lambda *_: None),
        choose_groups=first_two,
    )
    with qtbot.waitExposed(view):
        view.show()
    yield Entrance(view, presenter, gate, house)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    view.close()
    view.deleteLater()


@pytest.fixture
def settled(qtbot, tasks):
    """Wait until nothing is under way."""

    def wait():
        qtbot.waitUntil(lambda: not tasks.is_busy)

    return wait


def create(entrance, settled, passphrase=RIGHT):
    entrance.presenter.start(None)
    entrance.press("New archive")
    entrance.type("New passphrase", passphrase)
    entrance.type("The same once more", passphrase)
    entrance.press("Make the archive")
    settled()


def test_that_the_first_start_offers_three_ways_in(entrance):
    entrance.presenter.start(None)
    for words in ("New archive", "Try the practice family", "Restore or move"):
        assert button(entrance.view, words).isEnabled()


def test_that_a_new_archive_goes_through_passphrase_paper_and_pin(entrance, settled, tmp_path):
    create(entrance, settled)
    assert "Your recovery key" in entrance.read()
    assert all(group in entrance.read() for group in GROUPS)
    entrance.type("Group 2", GROUPS[1])
    entrance.type("Group 5", GROUPS[4])
    entrance.press("I have it on paper")
    entrance.type("PIN", "2580")
    entrance.type("The same PIN once more", "2580")
    entrance.press("Begin")
    [opening] = entrance.house.opened
    assert opening.path == tmp_path / "Archive.trivsel"
    assert opening.pin == "2580"
    assert opening.is_new


def test_that_the_recovery_key_page_cannot_be_left_before_two_groups_are_right(entrance, settled):
    create(entrance, settled)
    assert not button(entrance.view, "I have it on paper").isEnabled()
    entrance.type("Group 2", GROUPS[1])
    entrance.type("Group 5", "5PCZE")
    press_enter(entrance.view, "Group 5")
    assert "Not as on the paper. Look again." in entrance.read()
    assert not button(entrance.view, "I have it on paper").isEnabled()
    assert not entrance.house.opened


def test_that_small_letters_and_a_letter_o_for_a_nought_are_forgiven(entrance, settled):
    create(entrance, settled)
    entrance.type("Group 2", GROUPS[1].lower())
    entrance.type("Group 5", f" {GROUPS[4].lower()} ")
    assert button(entrance.view, "I have it on paper").isEnabled()


def test_that_the_recovery_key_is_gone_from_the_screen_afterwards(entrance, settled):
    create(entrance, settled)
    entrance.type("Group 2", GROUPS[1])
    entrance.type("Group 5", GROUPS[4])
    entrance.press("I have it on paper")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = {label.text() for label in entrance.view.findChildren(QLabel)}
    assert not left & set(GROUPS)


@pytest.mark.parametrize(
    ("first", "second", "complaint"),
    [
        ("kort", "kort", "It must have at least 12 characters."),
        ("tolv blå trin", "tolv blå trik", "The two are not the same."),
    ],
)
def test_that_what_is_wrong_stands_beside_the_field(entrance, first, second, complaint):
    entrance.presenter.start(None)
    entrance.press("New archive")
    entrance.type("New passphrase", first)
    entrance.type("The same once more", second)
    entrance.press("Make the archive")
    assert complaint in entrance.read()
    assert "Your recovery key" not in entrance.read()


def test_that_the_strength_is_told_in_words(entrance, settled):
    entrance.presenter.start(None)
    entrance.press("New archive")
    entrance.type("New passphrase", "tolv blå trin til huset")
    settled()
    assert "Very good: very hard to guess." in entrance.read()


def test_that_a_short_passphrase_says_how_much_is_missing(entrance):
    entrance.presenter.start(None)
    entrance.press("New archive")
    entrance.type("New passphrase", "tolv blå")
    assert "4 character(s) to go." in entrance.read()


def test_that_a_passphrase_may_be_pasted(entrance, qapp):
    entrance.presenter.start(None)
    entrance.press("New archive")
    qapp.clipboard().setText(RIGHT)
    field = field_of(entrance.view, "New passphrase")
    field.paste()
    assert field.text() == RIGHT


def test_that_a_passphrase_is_hidden_until_the_eye_is_pressed(entrance):
    entrance.presenter.start(ARCHIVE)
    field = field_of(entrance.view, "Passphrase")
    assert field.echoMode() == field.EchoMode.Password
    entrance.press("Show the passphrase")
    assert field.echoMode() == field.EchoMode.Normal


@pytest.mark.parametrize("name", ["", "a/b", "con", ".skjult", "x" * 90])
def test_that_a_name_no_folder_can_have_is_refused(entrance, name):
    entrance.presenter.start(None)
    entrance.press("New archive")
    field_of(entrance.view, "Name of the archive").setText(name)
    entrance.type("New passphrase", RIGHT)
    entrance.type("The same once more", RIGHT)
    entrance.press("Make the archive")
    assert "Your recovery key" not in entrance.read()
    assert field_of(entrance.view, "Name of the archive").accessibleDescription()


def test_that_an_archive_that_is_there_can_be_opened_instead(entrance, settled, tmp_path):
    entrance.gate.trouble = ArchiveExistsError()
    create(entrance, settled)
    assert "There is something here already. Choose another place or name." in entrance.read()
    entrance.press("Open the archive that is there")
    settled()
    entrance.type("Passphrase", RIGHT)
    press_enter(entrance.view, "Passphrase")
    settled()
    assert entrance.house.opened[0].path == tmp_path / "Archive.trivsel"


def test_that_the_passphrase_opens_the_archive_on_enter(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    settled()
    entrance.type("Passphrase", RIGHT)
    press_enter(entrance.view, "Passphrase")
    settled()
    [opening] = entrance.house.opened
    assert (opening.path, opening.key) == (ARCHIVE, "key of Familiehuset")
    assert field_of(entrance.view, "Passphrase").text() == ""


def test_that_a_wrong_passphrase_stays_selected_and_is_explained(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    entrance.type("Passphrase", "noget helt andet")
    entrance.press("Unlock")
    settled()
    assert "The passphrase is wrong. The archive itself is undamaged." in entrance.read()
    field = field_of(entrance.view, "Passphrase")
    assert field.selectedText()
    assert field.text() == "noget helt andet"
    assert not entrance.house.opened


def test_that_an_empty_passphrase_is_not_tried(entrance):
    entrance.presenter.start(ARCHIVE)
    entrance.press("Unlock")
    assert "Type the passphrase." in entrance.read()


def test_that_the_button_rests_while_the_key_is_made(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    settled()
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    assert not button(entrance.view, "Unlocking…").isEnabled()
    settled()
    assert len(entrance.house.opened) == 1


def test_that_too_many_attempts_make_one_wait(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    entrance.gate.trouble = TooManyAttemptsError(30)
    entrance.type("Passphrase", "noget helt andet")
    entrance.press("Unlock")
    settled()
    assert "Try again in 30 second(s)." in entrance.read()
    assert not button(entrance.view, "Unlock").isEnabled()


def test_that_a_wait_survives_a_restart(entrance, settled):
    entrance.gate.found[ARCHIVE] = FoundArchive(ARCHIVE, None, wait_seconds=15)
    entrance.presenter.start(ARCHIVE)
    settled()
    assert "Try again in 15 second(s)." in entrance.read()


def test_that_the_recovery_key_opens_and_leads_to_a_new_passphrase(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    entrance.press("Use the recovery key")
    entrance.type("Recovery key", KEY.text)
    press_enter(entrance.view, "Recovery key")
    settled()
    assert "Choose a new passphrase" in entrance.read()
    entrance.type("New passphrase", "fem nye trin til huset")
    entrance.type("The same once more", "fem nye trin til huset")
    entrance.press("Change and open")
    settled()
    assert entrance.gate.changed == ["fem nye trin til huset"]
    assert entrance.house.opened[0].path == ARCHIVE


def test_that_a_mistyped_recovery_key_says_so(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    entrance.press("Use the recovery key")
    entrance.gate.trouble = WrongRecoveryKeyError(mistyped=True)
    entrance.type("Recovery key", "7KQ2M")
    entrance.press("Unlock")
    settled()
    assert "The recovery key has a typing mistake. Check it against the paper." in entrance.read()
    assert field_of(entrance.view, "Recovery key").text() == "7KQ2M"


def test_that_one_can_go_back_from_the_recovery_key(entrance):
    entrance.presenter.start(ARCHIVE)
    entrance.press("Use the recovery key")
    entrance.press("Back")
    assert button(entrance.view, "Unlock")


def test_that_the_practice_family_opens_without_a_passphrase(entrance, settled):
    entrance.presenter.start(None)
    entrance.press("Try the practice family")
    settled()
    assert entrance.house.opened[0].is_practice


def test_that_a_locked_practice_family_asks_for_nothing(entrance, settled):
    entrance.gate.found[PRACTICE] = FoundArchive(PRACTICE, None, is_practice=True)
    entrance.presenter.lock(PRACTICE)
    settled()
    assert "ØVELSE" in entrance.read()
    entrance.press("Open the practice family")
    settled()
    assert entrance.house.opened[0].is_practice


def test_that_another_archive_can_be_chosen(entrance, settled):
    other = ARCHIVE.with_name("Ungehuset.trivsel")
    entrance.presenter.start(ARCHIVE, (ARCHIVE, other))
    entrance.press("Another archive…")
    entrance.press(f"Ungehuset   ·   {other.parent}")
    settled()
    assert "“Ungehuset” lies encrypted on this computer." in entrance.read()


TROUBLES = [
    (MissingKeyFileError(), "The key file keys.json is missing.", "Restore the newest backup…"),
    (MissingDatabaseError(), "The database archive.db is missing", "Restore the newest backup…"),
    (DamagedKeyFileError(), "The key file keys.json is damaged.", "Restore the newest backup…"),
    (EmptyArchiveFileError(), "The database file is empty (0 byt", "Restore the newest backup…"),
    (NotAnArchiveError(), "This folder is not a Trivselskurve archive.", "Another archive…"),
    (UnreachableArchiveError(), "The archive cannot be reached.", "Try again"),
]  # fmt: skip


@pytest.mark.parametrize(("trouble", "sentence", "way"), TROUBLES)
def test_that_each_trouble_has_its_own_sentence_and_way_out(
    entrance, settled, trouble, sentence, way
):
    entrance.gate.found[ARCHIVE] = FoundArchive(ARCHIVE, trouble)
    entrance.presenter.start(ARCHIVE)
    settled()
    assert sentence in entrance.read()
    assert button(entrance.view, way).isEnabled()


@pytest.mark.parametrize("trouble", [DamagedArchiveError(), NewerProgramError()])
def test_that_an_archive_that_fails_to_open_is_explained(entrance, settled, trouble):
    entrance.house.refusal = trouble
    entrance.presenter.start(ARCHIVE)
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    settled()
    assert entrance.presenter.needs.word_error(trouble) in entrance.read()
    assert not entrance.house.opened


def test_that_try_again_does_not_ask_for_the_passphrase_twice(entrance, settled):
    entrance.house.refusal = UnreachableArchiveError()
    entrance.presenter.start(ARCHIVE)
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    settled()
    entrance.press("Try again")
    assert entrance.house.opened[0].key == "key of Familiehuset"


def test_that_an_older_archive_opens_only_after_a_tick(entrance, settled):
    entrance.house.refusal = OlderThanLastTimeError()
    entrance.presenter.start(ARCHIVE)
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    settled()
    assert not button(entrance.view, "Open anyway").isEnabled()
    [tick] = [one for one in entrance.view.findChildren(QCheckBox) if one.isVisible()]
    assert tick.text() == "I know that the newest entries may be missing"
    tick.click()
    entrance.press("Open anyway")
    assert entrance.house.opened[0].accept_older


def in_use(*, here: bool) -> FoundArchive:
    started = datetime(2026, 11, 22, 8, 10, tzinfo=UTC)
    holder = ArchiveHolder(17, "KONTOR-3", started, on_this_machine=here)
    return FoundArchive(ARCHIVE, None, holder=holder)


def test_that_an_archive_open_in_another_window_cannot_be_taken_over(entrance, settled):
    entrance.gate.found[ARCHIVE] = in_use(here=True)
    entrance.presenter.start(ARCHIVE)
    settled()
    assert "It is open in another window on this computer." in entrance.read()
    assert "Take it over…" not in entrance.read()


def test_that_another_machine_is_named_and_taken_over_after_a_question(entrance, settled):
    entrance.gate.found[ARCHIVE] = in_use(here=False)
    entrance.presenter.start(ARCHIVE)
    settled()
    assert "KONTOR-3" in entrance.read()
    entrance.press("Take it over…")
    entrance.press("It is closed: take it over")
    settled()
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    settled()
    assert entrance.house.opened[0].take_over


def test_that_an_archive_found_in_use_when_opening_can_be_taken_over(entrance, settled):
    entrance.house.refusal = ArchiveInUseError(in_use(here=False).holder)
    entrance.presenter.start(ARCHIVE)
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    settled()
    entrance.press("Take it over…")
    entrance.press("It is closed: take it over")
    assert entrance.house.opened[0].take_over


def test_that_an_archive_that_cannot_be_written_says_so_before_the_passphrase(entrance, settled):
    entrance.gate.found[ARCHIVE] = FoundArchive(ARCHIVE, None, can_write=False)
    entrance.presenter.start(ARCHIVE)
    settled()
    assert "can be read here, but nothing can be saved" in entrance.read()


def test_that_an_answer_that_comes_too_late_is_dropped(entrance, settled):
    entrance.presenter.start(ARCHIVE)
    settled()
    entrance.type("Passphrase", RIGHT)
    entrance.press("Unlock")
    entrance.press("Another archive…")
    settled()
    assert not entrance.house.opened
    assert "New archive" in entrance.read()


def test_that_what_was_typed_is_gone_after_going_elsewhere(entrance):
    entrance.presenter.start(ARCHIVE)
    entrance.type("Passphrase", "tolv blå trin")
    entrance.press("Another archive…")
    entrance.presenter.show_unlock(ARCHIVE)
    field = field_of(entrance.view, "Passphrase")
    field.undo()
    assert field.text() == ""


def test_that_the_focus_is_where_typing_starts(entrance):
    entrance.presenter.start(ARCHIVE)
    assert entrance.view.focusWidget() is field_of(entrance.view, "Passphrase")


def test_that_the_room_speaks_danish_at_once(qtbot, theme, tasks, tmp_path, languages):
    chosen = []

    def choose(language):
        chosen.append(language)
        languages.use(language)

    languages.use("en")
    view = UnlockView(theme)
    room = needs(FakeGate(), tasks, House(), tmp_path, choose_language=choose)
    presenter = UnlockPresenter(view, room)
    presenter.start(None)
    view.show()
    [language] = view.findChildren(ChoiceField)
    language.setFocus()
    qtbot.keyClick(language, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: "Nyt arkiv" in read(view))
    assert chosen == ["da"]
    view.close()
    view.deleteLater()


def test_that_what_the_program_is_can_be_read_before_anything_else(entrance):
    entrance.presenter.start(None)
    entrance.press("What the program is, and what it is not")
    assert "does not detect violence" in entrance.view.page.text
    entrance.press("Back")
    assert "New archive" in entrance.read()
