"""The tab with the numbers: limits and scales, found by their labels."""

import pytest

from models.domain.archive_errors import ReadOnlyArchiveError
from models.services.own_numbers import with_own
from models.services.packs import load_packs
from tests.app import case_hands as hands
from tests.app.numbers_tab import PACKS
from tests.services.world import ROOT


@pytest.fixture
def tab(numbers_tab):
    return numbers_tab()


def choose_set(tab, words):
    hands.choose(hands.field(tab.section, "Set"), words)


def test_that_every_borrowed_limit_is_labelled_and_the_tie_rule_is_told(tab):
    seen = tab.seen()
    assert "Borrowed limit 32 (from a related form). Reliable change 8." in seen
    assert "A score at the limit counts as above it" in seen
    assert "In use now" in seen


def test_that_conflicts_stand_beside_the_numbers_they_contradict(tab):
    seen = tab.seen()
    assert "Sources disagree" in seen
    assert "limit 28: Better Outcomes Now (open code) [V]" in seen
    assert "reliable change 9: Retest instead of alpha" in seen
    assert "Spread 7.25 and reliability 0.84 give 8.0." in seen


def test_that_looking_at_a_set_chooses_nothing(tab):
    choose_set(tab, "Better Outcomes Now: 28 for children")
    assert "Not in use" in tab.seen()
    assert "Borrowed limit 28 (from a related form). Reliable change 8." in tab.seen()
    assert tab.numbers.own().norm_set == ""
    assert "Lock now" not in tab.seen()


def test_that_a_chosen_set_holds_from_the_next_opening_and_locking_is_offered(tab):
    choose_set(tab, "Retest .80 (stricter)")
    tab.press("Use this set")
    assert tab.numbers.own().norm_set == "retest-80"
    assert "In use from the next opening" in tab.seen()
    tab.press("Lock now")
    assert tab.locked == 1


def copy(tab):
    tab.press("Make a copy to edit…")
    return tab.dialog()


def test_that_the_reliable_change_follows_what_is_typed(tab):
    dialog = copy(tab)
    tab.write("Spread (SD)", "7,25")
    tab.write("Reliability", "0.80")
    assert "Resulting reliable change: 9.0" in hands.seen(dialog)
    hands.press(dialog, "Use this as the reliable change")
    assert hands.field(dialog, "Reliable change").text() == "9"
    tab.write("Reliability", "1")
    assert "Resulting" not in hands.seen(dialog)
    dialog.reject()


def test_that_a_copy_is_kept_with_its_source_and_can_be_used(tab):
    dialog = copy(tab)
    tab.write("Name of the set", "Familiehusets tal")
    hands.choose(hands.field(dialog, "Which row"), row("children, 6-12, about themselves"))
    tab.write("Limit", "28,5")
    tab.write("Source", "Egen måling 2026")
    hands.choose(hands.field(dialog, "How sure is the source?"), "C: computed")
    hands.press(dialog, "Save")
    assert "Borrowed limit 28.5 (from a related form)." in tab.seen()
    assert "Egen måling 2026 [C]" in tab.seen()
    tab.press("Use this set")
    found = with_own(PACKS, tab.numbers.own()).yardstick
    assert found.norms.title == {"da": "Familiehusets tal", "en": "Familiehusets tal"}
    assert "Edit…" in tab.seen()


def row(group):
    return f"Our own wellbeing forms: {group}"


@pytest.mark.parametrize(
    ("label", "text", "complaint"),
    [
        ("Source", "", "Say where the numbers come from."),
        ("Reliability", "1", "A number from 0 to 0.999."),
        ("Spread (SD)", "0", "A number from 0.001 to 1000."),
        ("Limit", "mange", "A number from 0 to 1000."),
        ("Name of the set", "", "Give the set a name."),
    ],
)
def test_that_nothing_wrong_is_kept(tab, label, text, complaint):
    dialog = copy(tab)
    tab.write(label, text)
    hands.press(dialog, "Save")
    assert complaint in hands.seen(dialog)
    assert not tab.numbers.own().norms
    dialog.reject()


def test_that_a_row_with_an_error_is_not_left(tab):
    dialog = copy(tab)
    choice = hands.field(dialog, "Which row")
    before = choice.currentText()
    tab.write("Limit", "mange")
    hands.choose(choice, row("parents and carers about a child"))
    assert choice.currentText() == before
    dialog.reject()


def test_that_an_own_set_is_edited_in_place(tab):
    copy(tab)
    hands.press(tab.dialog(), "Save")
    hands.settle()
    tab.press("Use this set")
    tab.press("Edit…")
    tab.write("Limit", "24")
    hands.press(tab.dialog(), "Save")
    own = with_own(PACKS, tab.numbers.own())
    assert own.yardstick.norms.rows[0].cut_off == 240
    assert [key for key in own.norm_sets if key.startswith("own")] == ["own-1"]


# Scales


def test_that_each_scale_tells_where_it_comes_from(tab):
    tab.press("Scales")
    seen = tab.seen()
    assert "Wellbeing, child" in seen
    assert "Version 1, series 1" in seen
    assert "The Trivselskurve authors. MPL-2.0" in seen
    assert "Not validated" in seen
    assert "SNOMED CT 716613004" in seen
    assert "0 to 40, higher is worse" in seen
    assert "Cannot be read" not in seen


def test_that_a_broken_file_is_told_with_line_and_reason(numbers_tab, tmp_path):
    folder = tmp_path / "mine" / "scales"
    folder.mkdir(parents=True)
    (folder / "min.toml").write_text('key = "min"\nversion = 0\n')
    tab = numbers_tab(load_packs(ROOT / "resources", tmp_path / "mine"))
    tab.press("Scales")
    assert "Cannot be read" in tab.seen()
    assert "min.toml, line " in tab.seen()


def test_that_a_folder_with_more_scales_is_chosen_and_forgotten(tab):
    tab.press("Scales")
    tab.press("Choose folder…")
    assert tab.settings.pack_folder == "/media/skemaer"
    assert "skemaer" in tab.seen()
    assert "Lock now" in tab.seen()
    tab.press("Only the program's own")
    assert tab.settings.pack_folder is None


def ask_licence(tab, form):
    tab.press("Scales")
    hands.settle()
    [found] = [
        one
        for one in tab.section.findChildren(type(hands.button(tab.section, "Note the licence…")))
        if one.isVisible() and one.accessibleDescription() == form
    ]
    found.click()


def test_that_a_paper_form_needs_holder_and_setting(tab):
    ask_licence(tab, "ORS, adult (paper)")
    tab.write("Who holds the licence", "Kommunen")
    hands.press(tab.dialog(), "Save")
    assert "Fill this in" in hands.seen(tab.dialog())
    assert not tab.numbers.licensed()
    tab.write("Which setting it is for", "Familiehuset")
    hands.press(tab.dialog(), "Save")
    assert tab.numbers.licensed() == {"ors"}
    assert "Licence: Kommunen, for Familiehuset." in tab.seen()


def only_read(world):
    world.restart(read_only=True)


def test_that_an_archive_that_can_only_be_read_says_so(numbers_tab):
    tab = numbers_tab(prepare=only_read)
    choose_set(tab, "Retest .80 (stricter)")
    tab.press("Use this set")
    copy(tab)
    hands.press(tab.dialog(), "Save")
    hands.settle()
    ask_licence(tab, "ORS, adult (paper)")
    tab.write("Who holds the licence", "Kommunen")
    tab.write("Which setting it is for", "Familiehuset")
    hands.press(tab.dialog(), "Save")
    tab.press("Courses")
    hands.choose(hands.field(tab.section, "Adults about themselves"), "Off: no course is drawn")
    assert [type(one) for one in tab.troubles] == [ReadOnlyArchiveError] * 4
    assert tab.numbers.own().norm_set == ""
    assert "Lock now" not in tab.seen()


def test_that_the_time_forms_take_is_counted_over_all_cases(numbers_tab, qtbot):
    def some_forms(world):
        case_id = world.family()
        for seconds in (30, 40, 45, 60, 125):
            session = world.start(case_id)
            world.record(case_id, session, "Mia", seconds=seconds)
            world.sessions.finish(session)
            world.clock.pass_days(7)

    tab = numbers_tab(prepare=some_forms)
    tab.press("Time and skips")
    hands.wait_to_see(qtbot, tab.section, "Usually 45 sec; half of them took between 40 sec")
    assert "Wellbeing, child" in tab.seen()
    assert "None of 5 skipped." in tab.seen()


def test_that_without_forms_there_is_no_time_to_count(tab, qtbot):
    tab.press("Time and skips")
    hands.wait_to_see(qtbot, tab.section, "No forms yet.")
