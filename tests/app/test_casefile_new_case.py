"""A new case in a minute: few clicks, proposed forms, errors beside the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.casefile.new_case.drafting import AdultEntry, CaseEntry, ChildEntry, case_draft
from app.casefile.new_case.presenter import NewCasePresenter
from models.domain.people import Role, YearMonth
from tests.app.case_hands import button, choose, field, has_button, press, seen, write
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick


@pytest.fixture(scope="module")
def bundled():
    return yardstick()


class Asking:
    """The form in front of a window, over a real archive."""

    def __init__(self, folder, bundled, theme):
        self.world = CaseWorld(folder, bundled, theme)
        self.window = QWidget()
        self.created = []
        self.presenter = NewCasePresenter(self.world.needs, self.created.append)
        self.form = None

    def open(self):
        self.form = self.presenter.ask(self.window)
        return self.form

    def history(self):
        return self.world.history(self.created[0])

    def voices(self):
        """Who answers about whom on which form, in the order of the markers."""
        history = self.history()
        names = {one.id: one.alias for one in history.members}
        ordered = sorted(history.voices, key=lambda one: one.slot)
        return [(names[one.rater_id], names[one.about_id], one.scale_key) for one in ordered]


@pytest.fixture
def asking(tmp_path, theme, bundled, qtbot):
    made = Asking(tmp_path, bundled, theme)
    qtbot.addWidget(made.window)
    made.window.resize(1150, 760)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.world.archive.close(with_backup=False)


def test_that_a_child_and_two_adults_take_a_name_and_two_presses(asking):
    form = asking.open()
    QTest.keyClicks(field(form, "Name or alias"), "Mia")
    choose(field(form, "Born: month"), "March")
    write(field(form, "Born: year"), "2018")
    press(form, "Add mother")
    press(form, "Add teacher")
    QTest.keyClick(field(form, "Label"), Qt.Key.Key_Return)
    assert asking.created
    assert asking.history().case.label == "Mia and family"
    assert asking.voices() == [
        ("Mia", "Mia", "trivsel-barn"),
        ("Mother", "Mia", "trivsel-om-barn"),
        ("Teacher", "Mia", "trivsel-om-barn"),
    ]


def test_that_the_proposed_form_follows_the_age(asking):
    form = asking.open()
    QTest.keyClicks(field(form, "Name or alias"), "Jonas")
    choose(field(form, "Born: month"), "January")
    write(field(form, "Born: year"), "2011")
    assert "Jonas answers about self: Wellbeing, young person" in seen(form)
    write(field(form, "Born: year"), "2022")
    assert "Under six: pictures to talk about, no curve" in seen(form)
    form.reject()


def test_that_a_parent_can_answer_about_self_as_well(asking):
    form = asking.open()
    QTest.keyClicks(field(form, "Name or alias"), "Mia")
    press(form, "Add father")
    button(form, "about self: Wellbeing, adult").click()
    press(form, "Create the case")
    assert ("Father", "Father", "trivsel-voksen") in asking.voices()


def test_that_a_teacher_is_not_asked_about_self(asking):
    form = asking.open()
    press(form, "Add teacher")
    assert not has_button(form, "about self: Wellbeing, adult")
    form.reject()


def test_that_two_children_are_both_answered_about(asking):
    form = asking.open()
    QTest.keyClicks(field(form, "Name or alias"), "Anton")
    press(form, "One more child")
    second = [one for one in form.findChildren(QWidget) if one.accessibleName() == "Name or alias"]
    write(second[1], "Asta")
    press(form, "Add mother")
    assert has_button(form, "about Asta: Wellbeing, about the child")
    press(form, "Create the case")
    assert {about for _, about, _ in asking.voices()} == {"Anton", "Asta"}
    assert asking.history().case.label == "Anton, Asta and family"


def test_that_a_missing_name_is_said_beside_the_field(asking):
    form = asking.open()
    press(form, "Create the case")
    assert "Write a name." in seen(form)
    assert not asking.created
    form.reject()


def test_that_the_tab_key_goes_from_the_name_to_the_month_and_the_year(asking, qtbot):
    form = asking.open()
    with qtbot.waitActive(form):
        form.activateWindow()
    field(form, "Name or alias").setFocus()
    qtbot.waitUntil(field(form, "Name or alias").hasFocus)
    for label in ("Born: month", "Born: year"):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert field(form, label).hasFocus()


def test_that_a_birth_month_to_come_is_refused_in_words(asking):
    form = asking.open()
    QTest.keyClicks(field(form, "Name or alias"), "Mia")
    choose(field(form, "Born: month"), "December")
    write(field(form, "Born: year"), "2026")
    press(form, "Create the case")
    assert "The birth month is in the future." in seen(form)
    form.reject()


def test_that_a_label_written_by_hand_is_left_alone(asking):
    form = asking.open()
    write(field(form, "Label"), "Familien på Bakken")
    QTest.keyClicks(field(form, "Name or alias"), "Mia")
    press(form, "Add mother")
    assert field(form, "Label").text() == "Familien på Bakken"
    form.reject()


def test_that_a_person_can_be_taken_off_again(asking):
    form = asking.open()
    press(form, "Add mother")
    press(form, "Remove Mother")
    assert not has_button(form, "Remove Mother")
    form.reject()


def test_that_special_protection_is_kept(asking):
    form = asking.open()
    QTest.keyClicks(field(form, "Name or alias"), "Mia")
    button(form, "Special protection").click()
    press(form, "Create the case")
    assert asking.history().case.protected


children = st.lists(
    st.builds(ChildEntry, st.text(min_size=1), st.just(YearMonth(2018, 3)), st.booleans()),
    min_size=1,
    max_size=3,
)


@given(children, st.lists(st.sampled_from(list(Role)), max_size=4), st.booleans())
def test_that_every_voice_of_a_draft_is_between_people_of_the_draft(childs, roles, about_self):
    about = tuple(range(len(childs)))
    adults = tuple(AdultEntry("A", role, about, about_self) for role in roles)
    draft = case_draft(CaseEntry("L", tuple(childs), adults))
    people = range(len(draft.members))
    assert all(one.rater in people and one.about in people for one in draft.voices)
    answering = sum(child.answers for child in childs)
    assert len(draft.voices) == answering + len(roles) * (len(childs) + about_self)
