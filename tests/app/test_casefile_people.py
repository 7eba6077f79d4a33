"""People, voices, interventions and the case itself over a real archive."""

from datetime import date

import pytest

from app.casefile.page import TabKey
from app.law import load_law
from models.domain.cases import Ending
from models.domain.people import Context, Role, YearMonth
from tests.app.case_hands import (
    button,
    choose,
    dialog,
    field,
    has_button,
    pick_from_menu,
    press,
    seen,
    settle,
    wait_to_miss,
    wait_to_see,
    write,
)
from tests.app.case_world import CaseWorld
from tests.services.world import ROOT, MemberDraft, yardstick

OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def bundled():
    return yardstick()


@pytest.fixture
def world(tmp_path, theme, bundled, qtbot):
    made = CaseWorld(tmp_path, bundled, theme)
    qtbot.addWidget(made.page)
    made.page.resize(1150, 900)
    yield made
    made.page.hide()
    made.archive.close(with_backup=False)


@pytest.fixture
def show(world, qtbot):
    def put(case_id):
        page = world.open(case_id, TabKey.PEOPLE)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return put


@pytest.fixture
def case_id(world):
    return world.archive.family()


# People


def test_that_each_person_says_who_answers_about_whom_on_which_form(show, case_id):
    words = seen(show(case_id))
    assert "child, 8 years old · home" in words
    assert "about Mia · Wellbeing, about the child" in words
    assert "about self · Wellbeing, adult" in words
    assert "primary contact" in words


def test_that_a_person_is_added_with_the_context_the_role_proposes(world, show, case_id, qtbot):
    page = show(case_id)
    press(page, "Add a person")
    form = dialog(page)
    write(field(form, "Name or alias"), "Pædagog Ib")
    choose(field(form, "Role"), "Pedagogue")
    press(form, "Save")
    wait_to_see(qtbot, page, "Pædagog Ib")
    added = world.archive.member(case_id, "Pædagog Ib")
    assert (added.role, added.context) == (Role.PEDAGOGUE, Context.SCHOOL)


def test_that_a_person_without_a_name_is_refused_beside_the_field(show, case_id):
    page = show(case_id)
    press(page, "Add a person")
    form = dialog(page)
    press(form, "Save")
    assert "Write a name or an alias." in seen(form)
    form.reject()


def test_that_a_person_is_described_better(world, show, case_id):
    page = show(case_id)
    press(page, "Edit Mor")
    form = dialog(page)
    write(field(form, "Name or alias"), "Maria")
    choose(field(form, "Born: month"), "July")
    write(field(form, "Born: year"), "85")
    choose(field(form, "Language of the forms"), "English")
    button(form, "Lærer Hanne").click()
    press(form, "Save")
    maria = world.archive.member(case_id, "Maria")
    assert maria.birth == YearMonth(1985, 7)
    assert maria.language == "en"
    assert maria.must_not_see == {world.archive.member(case_id, "Lærer Hanne").id}


def test_that_whose_marks_must_not_be_seen_stands_on_the_page(show, case_id, qtbot):
    page = show(case_id)
    press(page, "Edit Mor")
    form = dialog(page)
    button(form, "Lærer Hanne").click()
    press(form, "Save")
    wait_to_see(qtbot, page, "must not see the marks of Lærer Hanne")


def test_that_half_a_birth_month_is_asked_about(show, case_id):
    page = show(case_id)
    press(page, "Edit Mor")
    form = dialog(page)
    write(field(form, "Born: year"), "19")
    choose(field(form, "Born: month"), "Month")
    press(form, "Save")
    assert "Choose a month and write the year, or neither." in seen(form)
    form.reject()


def test_that_somebody_stays_in_focus(world, show, case_id):
    page = show(case_id)
    press(page, "Edit Mia")
    form = dialog(page)
    button(form, "The course is about this person").click()
    press(form, "Save")
    assert "Say which child or young person the course is about." in seen(form)
    assert world.archive.member(case_id, "Mia").in_focus
    form.reject()


# Voices


def test_that_a_voice_is_added_on_the_proposed_form(show, case_id, qtbot):
    page = show(case_id)
    press(page, "Add a form for Lærer Hanne")
    form = dialog(page)
    choose(field(form, "About whom"), "about Mia")
    write(field(form, "Which home"), "hos far")
    assert field(form, "Form").currentText() == "Wellbeing, about the child"
    press(form, "Save")
    wait_to_see(qtbot, page, "about Mia · Wellbeing, about the child · hos far")


def test_that_the_same_voice_twice_is_refused_in_words(show, case_id):
    page = show(case_id)
    press(page, "Add a form for Lærer Hanne")
    form = dialog(page)
    choose(field(form, "About whom"), "about Mia")
    press(form, "Save")
    assert "That voice is there already." in seen(form)
    form.reject()


@OFFSCREEN_MENU
def test_that_another_form_can_be_chosen_for_a_voice(world, show, case_id):
    page = show(case_id)
    press(page, "Change: Mia about self · Wellbeing, child")
    pick_from_menu("Use another form …")
    form = dialog(page)
    assert "Another form starts a new line on the curve. The old line stays." in seen(form)
    choose(field(form, "Form"), "Wellbeing, young person")
    press(form, "Save")
    assert world.archive.voice(case_id, "Mia").scale_key == "trivsel-ung"


@OFFSCREEN_MENU
def test_that_a_form_on_paper_can_be_chosen_once_its_licence_is_noted(world, show, case_id):
    numbers = world.archive.services.numbers
    page = show(case_id)
    for licensed in (False, True):
        if licensed:
            numbers.note_licence("cors", "Kommunen", "Familiehuset")
        press(page, "Change: Mia about self · Wellbeing, child")
        pick_from_menu("Use another form …")
        form = dialog(page)
        assert (field(form, "Form").findText("CORS, child (paper)") >= 0) is licensed
        if licensed:
            choose(field(form, "Form"), "CORS, child (paper)")
            press(form, "Save")
        else:
            press(form, "Cancel")
            settle()
    assert world.archive.voice(case_id, "Mia").scale_key == "cors"


@OFFSCREEN_MENU
def test_that_a_voice_is_asked_no_more_after_today(world, show, case_id, qtbot):
    page = show(case_id)
    press(page, "Change: Mor about self · Wellbeing, adult")
    pick_from_menu("Ask for no more marks …")
    press(dialog(page), "Stop asking")
    assert world.archive.voice(case_id, "Mor", "Mor").ended == world.archive.clock.today()
    wait_to_see(qtbot, page, "until 3 September 2026")


@OFFSCREEN_MENU
def test_that_a_person_leaves_comes_back_and_is_asked_again(world, show, case_id, qtbot):
    page = show(case_id)
    press(page, "Mor is not part of the course any more")
    write(field(dialog(page), "Since"), "i går")
    press(dialog(page), "Save")
    assert "This is not a day." in seen(dialog(page))
    write(field(dialog(page), "Since"), "4/9 2026")
    press(dialog(page), "Save")
    assert "The day is in the future." in seen(dialog(page))
    write(field(dialog(page), "Since"), "3/9 2026")
    press(dialog(page), "Save")
    wait_to_see(qtbot, page, "not part of it since 3 September 2026")
    assert not has_button(page, "Edit Mor")
    press(page, "Mor is part of the course again")
    wait_to_miss(qtbot, page, "not part of it")
    assert world.archive.member(case_id, "Mor").left is None
    world.archive.cases.end_voice(world.archive.voice(case_id, "Mor").id, date(2026, 9, 3))
    world.room.presenter.refresh()
    press(page, "Change: Mor about Mia · Wellbeing, about the child · until 3 September 2026")
    pick_from_menu("Ask for marks again")
    assert world.archive.voice(case_id, "Mor").ended is None


def test_that_consents_are_noted_taken_back_and_all_read(world, show, case_id, qtbot):
    page = show(case_id)
    question = "Mor, What we agree on may be shown at network meetings"
    press(page, f"{question}: yes")
    press(page, f"{question}: no")
    noted = world.archive.services.consents.of_case(case_id)
    assert [one.given for one in noted] == [True, False]
    qtbot.waitUntil(lambda: has_button(page, "All that was noted"))
    press(page, "All that was noted")
    told = seen(dialog(page))
    for answer in ("yes", "no"):
        assert f"Mor: What we agree on may be shown at network meetings: {answer}" in told
    press(dialog(page), "Close")


# The case


def test_that_what_stood_about_the_case_and_its_people_before_can_be_read(world, show, case_id):
    cases, mia = world.archive.cases, world.archive.member(case_id, "Mia")
    page = show(case_id)
    assert not has_button(page, "Earlier versions")
    cases.update(case_id, tags=("skole", "søvn"), protected=True, follow_up=date(2026, 10, 1))
    cases.update(case_id, tags=(), protected=False, follow_up=None, legal_basis="bl-30")
    cases.update(case_id, legal_basis="")
    hidden = frozenset({world.archive.member(case_id, "Mor").id})
    full = MemberDraft(
        "Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True, must_not_see=hidden
    )
    cases.update_member(mia.id, full)
    cases.update_member(mia.id, MemberDraft("Mia M", Role.SIBLING, Context.SCHOOL, in_focus=True))
    cases.close(case_id, Ending.UNPLANNED, "Flyttet")
    cases.reopen(case_id)
    world.room.presenter.refresh()
    press(page, "Earlier versions")
    told = seen(dialog(page))
    for line in (
        "changed by the therapist\nskole, søvn",
        "Special protection until",
        "\nyes",
        "\n1 October 2026",
        "Legal basis until",
        "Mia M · Name or alias until",
        "\nMarch 2018",
        "\nchild",
        "\nhome",
        "Mia M · Must not see the marks of until",
        "\nMor",
        "\nended unplanned",
        "\nFlyttet",
    ):
        assert line in told, line
    press(dialog(page), "Close")


def test_that_the_law_of_the_course_is_chosen_and_kept(tmp_path, bundled, theme, qtbot):
    law = load_law([ROOT / "resources"])
    made = CaseWorld(tmp_path, bundled, theme, law=law)
    qtbot.addWidget(made.page)
    case_id = made.archive.family()
    page = made.open(case_id, TabKey.PEOPLE)
    with qtbot.waitExposed(page):
        page.show()
    basis = field(page, "Legal basis")
    offered = [basis.itemText(n) for n in range(basis.count())]
    assert "barnets lov § 30: early preventive measure" in offered
    assert not [one for one in offered if "serviceloven" in one]
    choose(basis, "barnets lov § 30: early preventive measure")
    press(page, "Save changes")
    assert made.history(case_id).case.legal_basis == "bl-30"
    made.archive.cases.update(case_id, legal_basis="sl-11-3")
    made.room.presenter.refresh()
    until = "serviceloven § 11, stk. 3: preventive measure (until 31 December 2023)"
    assert field(page, "Legal basis").currentText() == until
    made.archive.cases.update(case_id, legal_basis="gone")
    made.room.presenter.refresh()
    assert field(page, "Legal basis").currentText() == "gone"
    page.hide()
    made.archive.close(with_backup=False)


def test_that_own_law_takes_the_place_of_the_bundled_and_a_broken_file_is_left_out(tmp_path):
    folder = tmp_path / "law"
    folder.mkdir()
    (folder / "own.toml").write_text('[[basis]]\nkey = "bl-30"\nda = "eget"\n', encoding="utf-8")
    (folder / "broken.toml").write_text("[[basis", encoding="utf-8")
    (folder / "wrong.toml").write_text('[[basis]]\nkey = "x"\nfrom = "i går"\n', encoding="utf-8")
    found = {one.key: one for one in load_law([ROOT / "resources", tmp_path])}
    assert found["bl-30"].titles == (("da", "eget"),)
    assert "x" not in found
    assert found["sl-11"].applies_within(date(2023, 1, 1), date(2026, 1, 1))
    assert not found["bl-31"].applies_within(date(2022, 1, 1), date(2022, 2, 1))


def test_that_details_are_kept_with_one_press(world, show, case_id):
    page = show(case_id)
    assert not button(page, "Save changes").isEnabled()
    write(field(page, "Coordinator"), "Anne Holm")
    write(field(page, "Tags"), "skole, søvn,")
    button(page, "Special protection").click()
    press(page, "Save changes")
    case = world.history(case_id).case
    assert (case.coordinator, case.tags, case.protected) == ("Anne Holm", ("skole", "søvn"), True)
    assert world.said == ["Saved"]


def test_that_a_case_keeps_a_label(world, show, case_id):
    page = show(case_id)
    write(field(page, "Label"), " ")
    press(page, "Save changes")
    assert "Write a name or an alias." in seen(page)
    assert world.history(case_id).case.label == "Mia og familie"


def test_that_what_is_being_written_survives_a_change_elsewhere(show, case_id, qtbot):
    page = show(case_id)
    write(field(page, "Coordinator"), "Anne")
    press(page, "Add a person")
    write(field(dialog(page), "Name or alias"), "Ib")
    press(dialog(page), "Save")
    wait_to_see(qtbot, page, "Ib")
    assert field(page, "Coordinator").text() == "Anne"


def test_that_an_unplanned_ending_needs_its_reason(world, show, case_id):
    page = show(case_id)
    press(page, "Close the course")
    form = dialog(page)
    button(form, "Unplanned").click()
    press(form, "Close the course")
    assert "Write the reason." in seen(form)
    write(field(form, "Reason for closing"), "Familien flyttede")
    press(form, "Close the course")
    case = world.history(case_id).case
    assert (case.ending, case.ending_reason) == (Ending.UNPLANNED, "Familien flyttede")


def test_that_a_closed_course_is_reopened(world, show, case_id):
    world.archive.cases.close(case_id, Ending.PLANNED, "")
    page = show(case_id)
    assert not has_button(page, "Add a person")
    press(page, "Reopen")
    assert world.history(case_id).case.is_open
