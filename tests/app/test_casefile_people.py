"""People, voices, interventions and the case itself over a real archive."""

import pytest

from app.casefile.page import TabKey
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
    wait_to_see,
    write,
)
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick

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


# The case


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
