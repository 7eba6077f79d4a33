"""How large a millimetre is on each screen, and which screen a family sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from app.screen_shield import is_offered, shield_on_windows
from app.screens import chosen_screen, long_side_mm, pixels_per_mm, screen_key, screen_name


class FakeScreen:
    """A screen as Qt tells of it."""

    def __init__(self, dpi=96.0, size=(1366, 768), model="Panel", serial=""):
        self.dpi, self.size, self._model, self._serial = dpi, size, model, serial

    def physicalDotsPerInchX(self):  # noqa: N802 - Qt's name
        return self.dpi

    def geometry(self):
        return QRect(0, 0, *self.size)

    def manufacturer(self):
        return "Acme"

    def model(self):
        return self._model

    def serialNumber(self):  # noqa: N802 - Qt's name
        return self._serial

    def name(self):
        return "eDP-1"


@pytest.mark.parametrize(("dpi", "expected"), [(112.0, 112 / 25.4), (20.0, 96 / 25.4)])
def test_that_an_unmeasured_screen_is_trusted_where_it_is_plausible(dpi, expected):
    other = {screen_key(FakeScreen(model="Another")): 500.0}
    assert pixels_per_mm(FakeScreen(dpi), other) == pytest.approx(expected)


def test_that_without_a_screen_a_millimetre_is_assumed():
    assert pixels_per_mm(None, {}) == pytest.approx(96 / 25.4)


@given(
    px_per_mm=st.floats(2, 12),
    size=st.tuples(st.integers(600, 8000), st.integers(600, 8000)),
    zoom=st.sampled_from([0.5, 0.8, 1, 1.25, 2]),
    is_turned=st.booleans(),
)
def test_that_a_measure_stays_true_at_another_scaling_or_turned(px_per_mm, size, zoom, is_turned):
    screen = FakeScreen(size=size)
    kept = {screen_key(screen): long_side_mm(screen, px_per_mm)}
    assert pixels_per_mm(screen, kept) == pytest.approx(px_per_mm)
    width, height = (round(side * zoom) for side in size)
    later = FakeScreen(size=(height, width) if is_turned else (width, height))
    assert pixels_per_mm(later, kept) == pytest.approx(px_per_mm * zoom, rel=0.002)


def test_that_screens_are_told_apart_by_their_serial_number():
    one, other = (FakeScreen(serial=serial) for serial in ("1", "2"))
    assert screen_key(one) != screen_key(other)
    assert screen_name(one) == "Panel (1366 × 768)"


def test_that_an_unplugged_screen_gives_way_to_the_one_the_window_is_on(qapp):
    here = QApplication.primaryScreen()
    assert chosen_screen("Acme/Gone/9", here) is here
    assert chosen_screen(None, here) is here
    assert screen_key(chosen_screen(screen_key(here), None)) == screen_key(here)
    assert qapp.screens()


# Windows' own library, as far as it is used


class FakeUser32:
    def __init__(self, known, *, is_remote=False):
        self.known, self.is_remote, self.affinity = known, is_remote, None

    def GetSystemMetrics(self, index):  # noqa: N802 - Windows' name
        assert index == 0x1000
        return int(self.is_remote)

    def SetWindowDisplayAffinity(self, window, affinity):  # noqa: N802 - Windows' name
        assert window == 7
        if affinity in self.known:
            self.affinity = affinity
        return int(affinity in self.known)


@pytest.mark.parametrize(
    ("known", "on", "expected"),
    [({0, 1, 0x11}, True, 0x11), ({0, 1}, True, 1), ({0, 1, 0x11}, False, 0)],
)
def test_that_windows_leaves_the_window_out_of_pictures_as_well_as_it_can(known, on, expected):
    user32 = FakeUser32(known)
    assert shield_on_windows(user32, 7, on=on)
    assert user32.affinity == expected


def test_that_a_remote_session_is_never_blackened():
    user32 = FakeUser32({0, 1, 0x11}, is_remote=True)
    assert not shield_on_windows(user32, 7, on=True)
    assert user32.affinity is None


def test_that_linux_is_not_said_to_hide_windows():
    assert [is_offered(name) for name in ("win32", "darwin", "linux")] == [True, True, False]
