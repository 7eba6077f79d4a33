"""Setting meetings right: moved, blocked, read back, searched, added late; nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.casefile.meetings.session_list import SessionList
from app.casefile.page import TabKey
from app.folding import folded, places_of, snippet
from models.services.document_log import DocumentEntry
from models.services.drafts import VoiceDraft
from tests.app.case_hands import (
    choose,
    dialog,
    field,
    has_button,
    pick_from_menu,
    press,
    seen,
    wait_to_see,
    write,
)
from tests.app.case_world import CaseWorld
from tests.services.world import FAMILY, MemberDraft, Role, yardstick

OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def bundled():
    return yardstick()


@pytest.fixture
def world(tmp_path, theme, bundled, qtbot):
    made = CaseWorld(tmp_path, bundled, theme)
    qtbot.addWidget(made.page)
    made.page.resize(1150, 1100)
    yield made
    made.page.hide()
    made.archive.close(with_backup=False)


@pytest.fixture
def show(world, qtbot):
    def put(case_id):
        page = world.open(case_id, TabKey.MEETINGS)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return put


def two_parents(world, total=160):
    """A meeting in which father's form was given to mother."""
    archive = world.archive
    members = (*FAMILY.members, MemberDraft("Far", Role.FATHER))
    case_id = archive.family(members=members, voices=(*FAMILY.voices, VoiceDraft(3, 0)))
    session_id = archive.start(case_id)
    answer_id = archive.record(case_id, session_id, "Mor", total)
    archive.sessions.finish(session_id)
    return case_id, answer_id


@OFFSCREEN_MENU
def test_that_a_form_is_moved_to_its_owner_and_both_places_say_so(world, show, qtbot):
    case_id, _ = two_parents(world)
    page = show(case_id)
    press(page, "More about Mor about Mia")
    pick_from_menu("Move to another place …")
    form = dialog(page)
    choose(field(form, "To whom"), "Far about Mia")
    press(form, "Move")
    assert "Write the reason." in seen(form)
    write(field(form, "Reason for moving"), "Fars skema")
    press(form, "Move")
    wait_to_see(qtbot, page, "Moved to Far about Mia, meeting 1, 3 September 2026. Fars skema")
    assert "Moved here from Mor about Mia" in seen(page)
    names = {one.id: one.alias for one in world.history(case_id).members}
    assert [names[one.rater_id] for one in world.history(case_id).valid_answers] == ["Far"]


@OFFSCREEN_MENU
def test_that_a_form_with_no_free_place_says_why(world, show):
    page = show(world.archive.course([140]))
    press(page, "More about Mia")
    pick_from_menu("Move to another place …")
    form = dialog(page)
    assert "There is no free place for this form" in seen(form)
    press(form, "Cancel")


@OFFSCREEN_MENU
def test_that_a_form_is_blocked_read_back_and_restored(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "More about Mia")
    pick_from_menu("Block …")
    write(field(dialog(page), "Why it is blocked, and who asked for it"), "Mia bad om det")
    press(dialog(page), "Block")
    wait_to_see(qtbot, page, "blocked: is not counted and not shown. Mia bad om det")
    assert world.history(case_id).valid_answers == ()
    press(page, "More about Mia")
    pick_from_menu("History")
    told = seen(dialog(page))
    assert "recorded 3 September 2026" in told
    assert "blocked 10 September 2026" in told
    assert "the therapist" in told
    press(dialog(page), "Close")
    press(page, "Restore: Mia")
    assert len(world.history(case_id).valid_answers) == 1


def test_that_a_note_says_what_it_said_before(world, show):
    case_id = world.archive.course([140])
    session_id = world.history(case_id).held[0].id
    page = show(case_id)
    assert not has_button(page, "Earlier versions")
    for text in ("Talte om søvn.", "Talte om skolen."):
        world.archive.plans.save_note(session_id, text)
    world.room.presenter.refresh()
    press(page, "Earlier versions")
    told = seen(dialog(page))
    assert "Talte om søvn." in told
    assert "Note until 10 September 2026" in told
    press(dialog(page), "Close")


def test_that_notes_are_found_without_case_or_accents(world, show):
    case_id = world.archive.course([140, 150, 160])
    first, second, _ = world.history(case_id).held
    world.archive.plans.save_note(first.id, "Søvn og sengetid fyldte det hele i dag.")
    world.archive.plans.save_note(second.id, "Skolen ringer.")
    page = show(case_id)
    search = field(page, "Search notes")
    write(search, "SOVN")
    search.settled.emit("SOVN")
    model = page.findChild(SessionList).model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "1 · 3 September 2026 · meeting · Søvn og sengetid fyldte det hele i …"
    ]
    note = field(page, "Note")
    assert note.toPlainText().startswith("Søvn")
    assert [one.cursor.selectedText() for one in note.extraSelections()] == ["Søvn"]
    write(search, "xyz")
    search.settled.emit("xyz")
    assert "No note has these words." in seen(page)


def test_that_an_earlier_meeting_is_added_and_taken_back(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Add an earlier meeting")
    form = dialog(page)
    write(field(form, "Day"), "en dag i foråret")
    press(form, "Save")
    assert "This is not a day." in seen(form)
    write(field(form, "Day"), "3/8 2026")
    write(field(form, "Place"), "Skolen")
    press(form, "Save")
    added = world.history(case_id).held[0]
    assert (added.place, added.day.month) == ("Skolen", 8)
    listing = page.findChild(SessionList)
    listing.setCurrentIndex(listing.model().index(1, 0))
    press(page, "Edit meeting")
    press(dialog(page), "This meeting was added by mistake")
    assert len(world.history(case_id).held) == 1


def test_that_documents_with_an_old_number_are_named_after_a_correction(world, show):
    case_id, answer_id = two_parents(world)
    documents = world.archive.services.documents
    entry = DocumentEntry(
        case_id, "network_meeting", "school", "Skolen", {}, "a" * 64, 1, answers=(answer_id,)
    )
    documents.log(entry)
    page = show(case_id)
    assert "changed since" not in seen(page)
    world.archive.answers.correct(answer_id, total=170, reason="Tastefejl")
    world.room.presenter.refresh()
    words = seen(page)
    assert "These documents left with a number that was changed since:" in words
    assert "Status for a network meeting · 3 September 2026 · Skolen" in words


@given(text=st.text(max_size=60), start=st.integers(0, 50), length=st.integers(1, 10))
def test_that_whatever_stands_in_a_text_is_found_in_it(text, start, length):
    wanted = text[start : start + length]
    if folded(wanted).strip():
        assert places_of(text, wanted)
        place = places_of(text, wanted)[0]
        assert 0 <= place[0] < place[1] <= len(text)
        assert snippet(text, place)


def test_that_danish_letters_are_found_by_their_neighbours():
    assert folded("Ærø Ålborg") == "aero alborg"
    assert places_of("Ærø", "aer") == ((0, 2),)
    assert places_of("abc", "  ") == ()
