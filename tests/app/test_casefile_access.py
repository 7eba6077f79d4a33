"""Who has seen a case, and the register of what left it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QTableView

from app.casefile.page import TabKey
from models.services.audit_log import Action
from models.services.document_log import DocumentEntry, GivenConsent
from tests.app.case_hands import dialog, press, seen
from tests.app.case_world import WORDS, CaseWorld
from tests.services.world import yardstick


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
    def put(case_id, tab):
        page = world.open(case_id, tab)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return put


def lines(page):
    tables = page.findChildren(QTableView)
    model = next(one for one in tables if one.accessibleName() == "Who has seen the case").model()
    return [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]


def test_that_every_action_has_words():
    assert all(WORDS.deed(one) for one in Action)


def test_that_looks_changes_and_documents_are_listed_and_filtered(world, show):
    other = world.archive.family(label="Oliver og familie")
    case_id = world.archive.course([140])
    world.archive.cases.look(other)
    session_id = world.history(case_id).held[0].id
    for note in ("Et", "Et notat"):
        world.archive.plans.save_note(session_id, note)
    entry = DocumentEntry(case_id, "curve", "parents", "Mor", {}, "a" * 64, 1)
    world.archive.services.documents.log(entry)
    page = show(case_id, TabKey.ACCESS)
    listed = lines(page)
    assert [one[2] for one in listed] == [
        "opened the case",
        "gave out a document: The curve of the course",
        "wrote in a note (2 time(s))",
        "finished a meeting",
        "recorded a form",
        "began a meeting",
        "created the case",
    ]
    assert listed[0][1] == "the therapist"
    assert listed[0][0].startswith("10 September 2026")
    assert "Oliver" not in seen(page)
    press(page, "Given out")
    assert [one[2] for one in lines(page)] == ["gave out a document: The curve of the course"]
    press(page, "Looked at")
    assert [one[2] for one in lines(page)] == ["opened the case"]


def test_that_an_empty_filter_says_so(world, show):
    page = show(world.archive.family(), TabKey.ACCESS)
    press(page, "Given out")
    assert "Nothing like that has been done in this case." in seen(page)


def test_that_a_document_says_all_that_is_known_of_it(world, show):
    case_id = world.archive.course([140])
    answer = world.history(case_id).answers[0]
    consent = GivenConsent("The curve", "the school", "network meeting", date(2026, 9, 1))
    entry = DocumentEntry(
        case_id,
        "network_meeting",
        "school",
        "Skolen",
        {"goals": True, "curve": False, "voice:1": True},
        "a" * 64,
        2,
        sha256_delivered="b" * 64,
        is_protected=True,
        is_draft=True,
        consent=consent,
        answers=(answer.id,),
    )
    world.archive.services.documents.log(entry)
    plain = DocumentEntry(case_id, "letter", "dentist", "", {}, "c" * 64, 1)
    world.archive.services.documents.log(plain)
    world.archive.answers.correct(answer.id, total=150, reason="Tastefejl")
    page = show(case_id, TabKey.DOCUMENTS)
    words = seen(page)
    for told in ("draft", "password", "shows a number changed since", "SHA-256 bbbbbbbbbbbb…"):
        assert told in words
    assert "10 September 2026 · dentist · 1 page(s) · SHA-256 cccccccccccc…" in words
    press(page, "Details: Status for a network meeting, 10 September 2026 · Skolen")
    told = seen(dialog(page))
    assert "What was in it\nGoals" in told
    assert "The curve · the school · network meeting · 1 September 2026" in told
    assert "draft: the family had not seen it · protected with a password" in told
    assert "a" * 64 in told
    assert "b" * 64 in told
    press(dialog(page), "Close")
