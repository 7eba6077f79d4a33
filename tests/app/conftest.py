"""Rooms on real archives, ready to be used."""

import pytest


@pytest.fixture(scope="session")
def practice_template(tmp_path_factory):
    """A closed archive with the practice families; a test takes a copy."""
    from tests.app.handout_room import make_practice_archive  # noqa: PLC0415

    return make_practice_archive(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def workplace(theme, qtbot, practice_template, tmp_path):
    """The room of documents on its own copy of the practice archive."""
    from tests.app.handout_room import Workplace, copy_of  # noqa: PLC0415

    opened = copy_of(practice_template, tmp_path / "archive")
    place = Workplace(theme, qtbot, opened, tmp_path / "documents")
    yield place
    place.stop()
    place.opened.close(with_backup=False)


@pytest.fixture
def numbers_tab(qtbot, theme, tmp_path, qapp):
    """Make the tab of numbers over an archive of its own; closed when the test ends."""
    from app.tasks import TaskRunner  # noqa: PLC0415
    from tests.app.numbers_tab import PACKS, open_tab  # noqa: PLC0415

    made = []

    def make_tab(packs=PACKS, prepare=None):
        tab = open_tab(theme, tmp_path, TaskRunner(parent=qapp), packs, prepare)
        made.append(tab)
        with qtbot.waitExposed(tab.window):
            tab.window.show()
        return tab

    yield make_tab
    for tab in made:
        qtbot.waitUntil(lambda tab=tab: not tab.tasks.is_busy)
        tab.close()
