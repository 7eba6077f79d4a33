"""What documents hold at first, in the settings, over a real archive."""

import pytest
from PySide6.QtWidgets import QCheckBox

from app.preferences.documents_presenter import DocumentsPresenter
from app.preferences.documents_section import DocumentsSection
from models.domain.archive_errors import ReadOnlyArchiveError
from models.domain.audiences import PROPOSED, Part
from models.domain.plans import Audience
from tests.app.case_hands import button, press
from tests.app.case_world import WORDS
from tests.services.world import World, yardstick


def switch(section, words):
    return next(one for one in section.findChildren(QCheckBox) if one.accessibleName() == words)


@pytest.fixture
def archive(tmp_path):
    made = World(tmp_path, yardstick())
    yield made
    made.close(with_backup=False)


@pytest.fixture
def section(qtbot, theme, archive):
    made, made.troubles = DocumentsSection(theme, lambda: WORDS), []
    DocumentsPresenter(made, archive.services.documents, made.troubles.append)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_that_each_reader_has_a_proposal_that_can_be_changed_and_brought_back(section, archive):
    documents = archive.services.documents
    press(section, "School")
    assert not switch(section, WORDS.part(Part.GOALS)).isChecked()
    assert not button(section, "Back to the program’s proposal").isEnabled()
    switch(section, WORDS.part(Part.GOALS)).click()
    assert documents.profiles()[Audience.SCHOOL] == PROPOSED[Audience.SCHOOL] | {Part.GOALS}
    press(section, "Parents")
    assert documents.profiles()[Audience.PARENTS] == PROPOSED[Audience.PARENTS]
    press(section, "School")
    press(section, "Back to the program’s proposal")
    assert documents.profiles() == PROPOSED


def test_that_what_needs_a_yes_each_time_cannot_be_proposed(section):
    with pytest.raises(StopIteration):
        switch(section, WORDS.part(Part.COOPERATION))


def test_that_a_switch_that_could_not_be_kept_goes_back(section, archive, monkeypatch):
    def refuse(*_):
        raise ReadOnlyArchiveError

    monkeypatch.setattr(archive.services.documents, "save_profile", refuse)
    goals = switch(section, WORDS.part(Part.GOALS))
    was = goals.isChecked()
    goals.click()
    assert goals.isChecked() is was
    assert [type(one) for one in section.troubles] == [ReadOnlyArchiveError]
