"""The line a person sets a mark on."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.capture.line import AnswerLine
from app.capture.line_geometry import LineGeometry
from app.capture.line_look import LineLook
from app.capture.line_surface import LineWords
from tests.app.capture_family import PX_PER_MM, point_of, tap

WORDS = LineWords("My mood", "tap the line", "Not marked yet.", "Marked from hard to good.")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot, theme):
    made = AnswerLine(WORDS, LineLook.for_child(PX_PER_MM), theme, voice_slot=0)
    made.settled, made.moved = [], []
    made.mark_settled.connect(made.settled.append)
    made.position_changed.connect(made.moved.append)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.fixture
def mirrored(line):
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return line


@pytest.fixture
def screen():
    return QTest.createTouchDevice()


def picture(widget):
    return widget.grab().toImage()


def test_that_an_untouched_line_has_no_mark(line):
    assert line.position is None
    assert not line.settled


def test_that_an_empty_line_looks_the_same_at_every_place_but_its_hint(line):
    shown = picture(line)
    track = line.track_rect()
    row = [shown.pixel(x, track.center().y()) for x in range(track.left() + 8, track.right() - 8)]
    assert len(set(row)) == 1


def test_that_a_tap_sets_the_mark_there(line):
    tap(line, 72)
    assert line.position == 72
    assert line.settled == [72]


def test_that_a_second_tap_moves_the_mark(line):
    tap(line, 72)
    tap(line, 20)
    assert line.settled == [72, 20]


def test_that_a_drag_is_told_while_it_moves_and_settled_once(line):
    QTest.mousePress(line, LEFT, pos=point_of(line, 10))
    QTest.mouseMove(line, point_of(line, 40))
    QTest.mouseMove(line, point_of(line, 60))
    assert line.moved == [10, 40, 60]
    assert not line.settled
    QTest.mouseRelease(line, LEFT, pos=point_of(line, 60))
    assert line.settled == [60]


def test_that_a_drag_that_leaves_the_line_is_let_go_outside(line):
    QTest.mousePress(line, LEFT, pos=point_of(line, 10))
    QTest.mouseMove(line, point_of(line, 40) + QPoint(0, 300))
    QTest.mouseMove(line, QPoint(line.width() + 900, -200))
    QTest.mouseRelease(line, LEFT, pos=QPoint(line.width() + 900, -200))
    assert line.moved == [10, 40, 100]
    assert line.settled == [100]


def test_that_a_drag_that_rests_is_told_before_it_is_let_go(line, qtbot):
    QTest.mousePress(line, LEFT, pos=point_of(line, 10))
    with qtbot.waitSignal(line.mark_settled):
        QTest.mouseMove(line, point_of(line, 33))
    assert line.settled == [33]
    QTest.mouseMove(line, point_of(line, 34))
    QTest.mouseRelease(line, LEFT, pos=point_of(line, 34))
    assert line.settled == [33, 34]


def test_that_a_release_nobody_told_of_ends_the_drag(line):
    QTest.mousePress(line, LEFT, pos=point_of(line, 10))
    QTest.mouseMove(line, point_of(line, 40))
    spot = QPointF(point_of(line, 90))
    QApplication.sendEvent(
        line,
        QMouseEvent(
            QEvent.Type.MouseMove, spot, line.mapToGlobal(spot), Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    assert line.position == 40
    assert line.settled == [40]
    QTest.mouseRelease(line, LEFT, pos=point_of(line, 40))


@pytest.mark.parametrize("is_drag", [True, False])
def test_that_a_movement_is_kept_when_another_window_comes_before_it(line, qtbot, is_drag):
    with qtbot.waitActive(line):
        line.activateWindow()
    line.setFocus()
    if is_drag:
        QTest.mousePress(line, LEFT, pos=point_of(line, 10))
        QTest.mouseMove(line, point_of(line, 45))
    else:
        line.show_position(44)
        QTest.keyClick(line, Qt.Key.Key_Right)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    assert line.settled == [45]
    QTest.mouseMove(line, point_of(line, 80))
    QTest.mouseRelease(line, LEFT, pos=point_of(line, 80))
    assert line.position == 45


def test_that_a_pen_sets_and_moves_the_mark(line):
    kinds = QEvent.Type
    for kind, position in (
        (kinds.TabletPress, 20),
        (kinds.TabletMove, 61),
        (kinds.TabletRelease, 61),
    ):
        spot = QPointF(point_of(line, position))
        button = Qt.MouseButton.NoButton if kind is kinds.TabletMove else LEFT
        event = QTabletEvent(
            kind, QPointingDevice.primaryPointingDevice(), spot, line.mapToGlobal(spot),
            0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, button, LEFT,
        )  # fmt: skip
        QApplication.sendEvent(line, event)
    assert line.moved == [20, 61]
    assert line.settled == [61]


def test_that_the_mark_is_painted_where_the_tap_was(line):
    empty = picture(line)
    tap(line, 35)
    marked = picture(line)
    spot = point_of(line, 35)
    assert marked.pixelColor(spot) != empty.pixelColor(spot)
    assert marked.pixelColor(spot) == line.grab().toImage().pixelColor(spot)


@pytest.mark.parametrize("away_mm", [-10, -9, 9, 10])
def test_that_a_tap_beside_the_line_counts_within_ten_millimetres(line, away_mm):
    spot = point_of(line, 50) + QPoint(0, round(away_mm * PX_PER_MM))
    QTest.mouseClick(line, LEFT, pos=spot)
    assert line.position == 50


def test_that_a_tap_further_away_is_not_meant_for_the_line(line):
    line.resize(line.width(), 200)
    QTest.mouseClick(line, LEFT, pos=point_of(line, 50) + QPoint(0, round(13 * PX_PER_MM)))
    assert line.position is None


def test_that_only_the_left_button_marks(line):
    QTest.mouseClick(line, Qt.MouseButton.RightButton, pos=point_of(line, 50))
    assert line.position is None


def test_that_the_wheel_marks_nothing(line):
    spot = QPointF(point_of(line, 50))
    event = QWheelEvent(
        spot, spot, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(line, event)
    assert line.position is None
    assert not event.isAccepted()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(x=st.integers(0, 470), is_mirrored=st.booleans(), width=st.integers(400, 900))
def test_that_a_tap_gives_the_tenth_whose_mark_is_nearest(line, x, is_mirrored, width):
    directions = Qt.LayoutDirection
    line.setLayoutDirection(directions.RightToLeft if is_mirrored else directions.LeftToRight)
    line.resize(min(width, line.maximumWidth()), line.height())
    line.show_position(None)
    x = min(x, line.width() - 1)
    QTest.mouseClick(line, LEFT, pos=QPoint(x, line.track_rect().center().y()))
    nearest = min(abs(line.x_of(tenth) - x) for tenth in range(101))
    assert abs(line.x_of(line.position) - x) == nearest


@given(st.integers(320, 1400), st.booleans())
def test_that_every_tenth_has_its_own_place(width, is_mirrored):
    line = LineGeometry(QRect(0, 0, width, 90), LineLook.for_adult(PX_PER_MM), is_mirrored)
    assert [line.position_at(line.x_of(tenth)) for tenth in range(101)] == list(range(101))


@given(st.integers(320, 1400), st.integers(0, 100), st.floats(2, 12))
def test_that_a_mirrored_line_is_the_mirror_image(width, tenth, px_per_mm):
    area, look = QRect(0, 0, width, 90), LineLook.for_child(px_per_mm)
    plain, mirrored = (LineGeometry(area, look, is_mirrored) for is_mirrored in (False, True))
    assume(plain.track.width() > 100)
    middle_sum = plain.track.left() + plain.track.right()
    assert mirrored.x_of(tenth) == pytest.approx(middle_sum - plain.x_of(tenth), abs=1)
    assert mirrored.x_of(tenth) == plain.x_of(100 - tenth)


@given(st.floats(2, 12), st.booleans(), st.integers(200, 3000))
def test_that_a_line_is_eight_to_ten_centimetres_long(px_per_mm, is_child, width):
    look = (LineLook.for_child if is_child else LineLook.for_adult)(px_per_mm)
    assume(width >= look.length_px(80) + 2 * look.margin_px + 1)
    line = LineGeometry(QRect(0, 0, width, 90), look, is_mirrored=False)
    length_mm = (line.x_of(100) - line.x_of(0)) / px_per_mm
    assert 80 - 1 / px_per_mm <= length_mm <= 100 + 1 / px_per_mm
    if width >= look.length_px() + 2 * look.margin_px + 1:
        assert length_mm == pytest.approx(100, abs=1 / px_per_mm)
    assert look.handle_px >= (16 * px_per_mm if is_child else 44)


def test_that_the_line_is_ten_centimetres_where_it_fits(line):
    assert line.x_of(100) - line.x_of(0) == 100 * PX_PER_MM


def test_that_the_line_never_asks_for_less_than_eight_centimetres(line):
    line.resize(line.minimumSizeHint())
    assert line.x_of(100) - line.x_of(0) == 80 * PX_PER_MM


@pytest.mark.parametrize("px_per_mm", [3.0, 3.78, 4.41, 6.2])
def test_that_a_child_gets_a_mark_of_sixteen_millimetres(px_per_mm):
    assert LineLook.for_child(px_per_mm).handle_px >= 16 * px_per_mm


def test_that_an_adult_gets_a_mark_of_forty_four_pixels():
    assert LineLook.for_adult(PX_PER_MM).handle_px >= 44


# Keys


@pytest.mark.parametrize(
    ("key", "position"),
    [
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100),
        (Qt.Key.Key_Right, 51),
        (Qt.Key.Key_Left, 49),
        (Qt.Key.Key_PageUp, 60),
        (Qt.Key.Key_PageDown, 40),
    ],
)
def test_that_the_first_key_never_sets_the_middle(line, key, position):
    QTest.keyClick(line, key)
    assert line.position == position


@pytest.mark.parametrize(
    ("key", "position"),
    [
        (Qt.Key.Key_Right, 31),
        (Qt.Key.Key_Left, 29),
        (Qt.Key.Key_Up, 31),
        (Qt.Key.Key_Down, 29),
        (Qt.Key.Key_PageUp, 40),
        (Qt.Key.Key_PageDown, 20),
    ],
)
def test_that_keys_move_a_mark(line, key, position):
    line.show_position(30)
    QTest.keyClick(line, key)
    assert line.position == position


@pytest.mark.parametrize(
    ("key", "position"),
    [
        (Qt.Key.Key_Right, 40),
        (Qt.Key.Key_Left, 20),
        (Qt.Key.Key_Up, 40),
        (Qt.Key.Key_Down, 20),
    ],
)
def test_that_shift_makes_the_arrows_ten_times_as_fast(line, key, position):
    line.show_position(30)
    QTest.keyClick(line, key, Qt.KeyboardModifier.ShiftModifier)
    assert line.position == position


def test_that_keys_stop_at_the_ends(line):
    line.show_position(97)
    QTest.keyClick(line, Qt.Key.Key_PageUp)
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.position == 100


def test_that_keys_settle_once_after_a_pause(line, qtbot):
    with qtbot.waitSignal(line.mark_settled):
        for _ in range(3):
            QTest.keyClick(line, Qt.Key.Key_Right)
        assert not line.settled
    assert line.settled == [53]


def test_that_leaving_the_line_settles_at_once(line):
    QTest.keyClick(line, Qt.Key.Key_End)
    line.hide()
    assert line.settled == [100]


def test_that_other_keys_leave_the_line_empty(line):
    for key in (Qt.Key.Key_5, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(line, key)
    QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert line.position is None


# Right to left


def test_that_a_mirrored_line_has_its_low_end_to_the_right(mirrored):
    assert mirrored.x_of(0) > mirrored.x_of(100)
    tap(mirrored, 80)
    assert mirrored.position == 80


def test_that_the_arrows_follow_the_eye_on_a_mirrored_line(mirrored):
    mirrored.show_position(30)
    QTest.keyClick(mirrored, Qt.Key.Key_Left)
    assert mirrored.position == 31
    QTest.keyClick(mirrored, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert mirrored.position == 21
    QTest.keyClick(mirrored, Qt.Key.Key_Home)
    assert mirrored.position == 0


# Fingers


def test_that_a_finger_sets_and_moves_the_mark(line, screen):
    QTest.touchEvent(line, screen).press(1, point_of(line, 20), line).commit()
    QTest.touchEvent(line, screen).move(1, point_of(line, 45), line).commit()
    assert not line.settled
    QTest.touchEvent(line, screen).release(1, point_of(line, 45), line).commit()
    assert line.moved == [20, 45]
    assert line.settled == [45]


def test_that_a_second_finger_changes_nothing(line, screen):
    first, second = point_of(line, 20), point_of(line, 90)
    fingers = QTest.touchEvent(line, screen)
    fingers.press(1, first, line).commit()
    fingers.stationary(1).press(2, second, line).commit()
    fingers.stationary(1).move(2, point_of(line, 70), line).commit()
    assert line.position == 20
    fingers.release(1, first, line).stationary(2).commit()
    fingers.release(2, second, line).commit()
    assert line.settled == [20]


def test_that_two_fingers_that_come_together_mean_neither_place(line, screen):
    fingers = QTest.touchEvent(line, screen)
    fingers.press(1, point_of(line, 20), line).press(2, point_of(line, 90), line).commit()
    fingers.move(1, point_of(line, 30), line).move(2, point_of(line, 80), line).commit()
    fingers.release(1, point_of(line, 30), line).release(2, point_of(line, 80), line).commit()
    assert line.position is None
    assert not line.settled


def test_that_a_blocked_line_takes_no_finger(line, screen):
    line.set_blocked(True)
    QTest.touchEvent(line, screen).press(1, point_of(line, 20), line).commit()
    QTest.touchEvent(line, screen).release(1, point_of(line, 20), line).commit()
    tap(line, 20)
    assert line.position is None


# Screen readers


def test_that_a_screen_reader_finds_a_slider_with_its_question(line):
    found = QAccessible.queryAccessibleInterface(line)
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "My mood"
    assert found.text(QAccessible.Text.Description) == "Not marked yet."
    assert found.valueInterface().currentValue() < 0  # no mark, and not a mark at 0


def test_that_a_screen_reader_hears_the_mark(line):
    tap(line, 72)
    found = QAccessible.queryAccessibleInterface(line)
    assert found.text(QAccessible.Text.Description) == "Marked from hard to good."
    assert found.valueInterface().currentValue() == 72
    assert found.valueInterface().minimumValue() == 0
    assert found.valueInterface().maximumValue() == 100


@pytest.mark.parametrize("position", [0, 64, 100])
def test_that_a_screen_reader_can_set_the_mark(line, qtbot, position):
    with qtbot.waitSignal(line.mark_settled):
        QAccessible.queryAccessibleInterface(line).valueInterface().setCurrentValue(position)
    assert line.position == position
    assert line.moved == [position]


def test_that_a_mark_that_is_taken_away_leaves_no_value(line):
    line.show_position(40)
    line.show_position(None)
    found = QAccessible.queryAccessibleInterface(line)
    assert found.valueInterface().currentValue() < 0
    assert line.position is None


def test_that_showing_an_earlier_mark_announces_nothing(line):
    line.show_position(40)
    assert line.position == 40
    assert not line.moved
    assert not line.settled
