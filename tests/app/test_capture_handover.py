"""A whole hand-over, from "your turn" to the therapist's PIN."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.capture.handover_window import HandoverWindow
from app.capture.inputs import FormResult, FormState, Handover, ShareAnswer
from app.capture.line import AnswerLine
from app.capture.practice import practice_step
from tests.app.capture_family import (
    CHILD_FORM,
    CHILD_STEP,
    MOTHER_STEP,
    PIN,
    answer_share,
    button,
    buttons,
    check_pin,
    choose,
    context_for,
    line_named,
    mark_all,
    point_of,
    press,
    tap,
    texts,
    type_pin,
)

MARKS = (72, 55, 30, 64)


class Archive:
    """Keeps what is recorded; can be told to fail."""

    def __init__(self):
        self.results, self.drafts, self.problem = [], [], None

    def record(self, result):
        if self.problem is None:
            self.results.append(result)
        return self.problem

    def keep_draft(self, key, state):
        self.drafts.append((key, state.positions))


@pytest.fixture
def archive():
    return Archive()


@pytest.fixture
def hand_over(qtbot, theme, archive):
    def make(*steps, therapist_name=""):
        window = HandoverWindow(
            Handover(steps),
            context_for(theme),
            record=archive.record,
            check_pin=check_pin,
            language="en",
            therapist_name=therapist_name,
        )
        window.finished, window.returned = [], []
        window.form_finished.connect(window.finished.append)
        window.handed_back.connect(lambda: window.returned.append(True))
        window.draft_changed.connect(archive.keep_draft)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        return window

    return make


def is_on_a_form(window):
    return any(line.isVisible() for line in window.findChildren(AnswerLine))


def test_that_it_begins_with_whose_turn_it_is(hand_over):
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    assert texts(window) == {"Now it is Robin's turn"}
    assert buttons(window) == {"Start", "For the therapist"}


def test_that_the_first_tab_goes_to_start_and_the_lock_comes_last(hand_over, qtbot):
    window = hand_over(CHILD_STEP)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget().accessibleName() == "Now it is Robin's turn"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert button(window, "Start").hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert is_on_a_form(window)


def test_that_the_keys_are_not_on_the_lock_after_the_answer_about_sharing(hand_over, qtbot):
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    with qtbot.waitActive(window):
        window.activateWindow()
    press(window, "Start")
    mark_all(window, MARKS)
    press(window, "Done")
    answer_share(window, ShareAnswer.NO)
    assert not button(window, "For the therapist").hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert button(window, "Pass it on to Mother").hasFocus()


def test_that_a_whole_round_goes_from_hand_to_hand(hand_over, archive):
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    press(window, "Start")
    mark_all(window, MARKS)
    press(window, "Done")
    answer_share(window, ShareAnswer.YES)
    assert archive.results[0].share is ShareAnswer.YES
    press(window, "Pass it on to Mother")
    assert texts(window) == {"Now it is Mother's turn"}
    press(window, "Start")
    mark_all(window, (10, 20, 30, 40))
    press(window, "Done")
    press(window, "Give the computer back to the family therapist")
    assert not window.returned
    type_pin(window, PIN)
    assert window.returned == [True]
    assert not window.isVisible()
    assert window.finished == [
        FormResult("child", MARKS, 0, skipped=False, share=ShareAnswer.YES, language="en"),
        FormResult("mother", (10, 20, 30, 40), 0, skipped=False, share=None, language="en"),
    ]


def test_that_nothing_is_recorded_before_the_question_about_sharing(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    mark_all(window, MARKS)
    press(window, "Done")
    assert not archive.results
    assert archive.drafts[-1] == ("child", MARKS)
    answer_share(window, ShareAnswer.NO)
    assert archive.results == window.finished


def test_that_last_times_answer_is_said_but_not_chosen(hand_over, qtbot):
    window = hand_over(replace(CHILD_STEP, share_default=ShareAnswer.NO))
    with qtbot.waitActive(window):
        window.activateWindow()
    press(window, "Start")
    mark_all(window)
    press(window, "Done")
    assert "Last time you said no. You may choose anew." in texts(window)
    answers = [button(window, text) for text in ("Yes, they may", "No, not now", "Ask me later")]
    assert len({answer.size() for answer in answers}) == 1
    assert not any(answer.hasFocus() or answer.isDefault() for answer in answers)


def test_that_not_today_goes_straight_to_thanks(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    press(window, "Not today")
    assert texts(window) == {"Thank you, Robin."}
    assert archive.results == [
        FormResult("child", (None,) * 4, 0, skipped=True, share=None, language="en")
    ]


def test_that_not_today_asks_before_it_takes_marks_away(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    tap(window.findChildren(AnswerLine)[0], 20)
    tap(window.findChildren(AnswerLine)[1], 50)
    press(window, "Not today")
    assert "You have set two marks. They go away then." in texts(window)
    assert not archive.results
    press(window, "Back to the form")
    lines = [line for line in window.findChildren(AnswerLine) if line.isVisible()]
    assert [line.position for line in lines] == [20, 50, None, None]
    assert archive.drafts[-1] == ("child", (20, 50, None, None))
    tap(lines[2], 30)
    press(window, "Not today")
    press(window, "Yes, not today")
    assert texts(window) == {"Thank you, Robin."}
    assert archive.results == [
        FormResult("child", (None,) * 4, 0, skipped=True, share=None, language="en")
    ]


def test_that_the_thanks_show_no_mark_and_no_total(hand_over):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    mark_all(window)
    press(window, "Done")
    assert not is_on_a_form(window)
    assert texts(window) == {
        "Thank you, Robin.",
        "May the others see your curve?",
        "You decide. You can always change your mind.",
    }


def test_that_no_earlier_form_is_left_behind_anybodys_back(hand_over, qtbot):
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    press(window, "Start")
    mark_all(window)
    press(window, "Done")
    answer_share(window, ShareAnswer.YES)
    press(window, "Pass it on to Mother")
    qtbot.waitUntil(lambda: not window.findChildren(AnswerLine))
    press(window, "Start")
    lines = [line for line in window.findChildren(AnswerLine) if line.isVisible()]
    assert [line.position for line in lines] == [None] * 4
    assert not [text for text in texts(window) if "Robin" in text]


def test_that_two_forms_of_one_person_need_no_passing_on(hand_over):
    window = hand_over(MOTHER_STEP, replace(MOTHER_STEP, key="mother about child"))
    press(window, "Start")
    press(window, "Not today")
    press(window, "Next")
    assert texts(window) == {"One more for you, Mother"}


def test_that_a_parent_reads_which_child_the_next_form_is_about(hand_over):
    about = replace(MOTHER_STEP.form, about="Sami")
    window = hand_over(MOTHER_STEP, replace(MOTHER_STEP, key="mother about child", form=about))
    press(window, "Start")
    press(window, "Not today")
    press(window, "Next")
    assert texts(window) == {"One more for you, Mother", "This is about Sami."}


def test_that_the_practice_line_is_never_recorded(hand_over, archive, theme):
    words = context_for(theme).words("en")
    window = hand_over(practice_step(CHILD_STEP, lambda _language: words), CHILD_STEP)
    press(window, "Start")
    tap(window.findChildren(AnswerLine)[0], 90)
    press(window, "Next")
    assert "Hi Robin. Think of the last week." in texts(window)
    assert not archive.results
    assert not archive.drafts
    assert not window.finished


def test_that_a_language_chosen_on_the_form_keeps_the_marks_and_holds_for_the_next_form(
    hand_over, archive
):
    danish = tuple(
        replace(CHILD_FORM, language="da", period=period) for period in ("Sidste uge", "I dag")
    )
    after = replace(CHILD_STEP, key="after", ask_share=False, other_languages=danish[1:])
    window = hand_over(replace(CHILD_STEP, ask_share=False, other_languages=danish[:1]), after)
    press(window, "Start")
    tap(line_named(window, "My mood"), 72)
    choose(window, "Language of the form", "Dansk")
    assert any("Sidste uge" in text for text in texts(window))
    assert line_named(window, "My mood").position == 72
    mark_all(window)
    press(window, "Done")
    press(window, "Next")
    press(window, "Start")
    assert any("I dag" in text for text in texts(window))
    press(window, "Not today")
    assert [one.language for one in archive.results] == ["da", "da"]


def test_that_a_draft_is_told_under_its_key(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    tap(window.findChildren(AnswerLine)[1], 44)
    assert archive.drafts == [("child", (None, 44, None, None))]


def test_that_a_draft_is_gone_on_with(hand_over):
    window = hand_over(replace(CHILD_STEP, initial=FormState((40, None, 0, None), 30)))
    press(window, "Start")
    positions = [line.position for line in window.findChildren(AnswerLine)]
    assert positions == [40, None, 0, None]


def test_that_no_draft_is_told_after_a_form_is_finished(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    QTest.keyClick(window.findChildren(AnswerLine)[0], Qt.Key.Key_End)
    press(window, "Not today")
    press(window, "Yes, not today")
    told = len(archive.drafts)
    press(window, "Give the computer back to the family therapist")
    type_pin(window, PIN)
    assert len(archive.drafts) == told


# What goes wrong


def test_that_marks_that_cannot_be_saved_stay_on_the_page(hand_over, archive):
    window = hand_over(MOTHER_STEP)
    archive.problem = "The disk is full."
    press(window, "Start")
    mark_all(window, MARKS)
    press(window, "Done")
    assert any("The disk is full." in text for text in texts(window))
    assert is_on_a_form(window)
    assert not window.finished
    archive.problem = None
    press(window, "Try again")
    assert archive.results == [
        FormResult("mother", MARKS, 0, skipped=False, share=None, language="en")
    ]
    assert texts(window) == {"Thank you."}


@pytest.mark.parametrize("has_marks", [True, False])
def test_that_not_today_can_be_tried_again_and_stays_not_today(hand_over, archive, has_marks):
    window = hand_over(MOTHER_STEP)
    archive.problem = "The disk is full."
    press(window, "Start")
    if has_marks:
        mark_all(window, MARKS)
    press(window, "Not today")
    if has_marks:
        press(window, "Yes, not today")
    assert any("The disk is full." in text for text in texts(window))
    assert {"Try again", "Back to the form" if has_marks else "Done"} <= buttons(window)
    archive.problem = None
    press(window, "Try again")
    assert archive.results == [
        FormResult("mother", (None,) * 4, 0, skipped=True, share=None, language="en")
    ]


def test_that_an_answer_about_sharing_is_not_asked_for_twice(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    mark_all(window, MARKS)
    press(window, "Done")
    archive.problem = "The disk is full."
    answer_share(window, ShareAnswer.NO)
    assert any("The disk is full." in text for text in texts(window))
    archive.problem = None
    press(window, "Try again")
    assert archive.results == [
        FormResult("child", MARKS, 0, skipped=False, share=ShareAnswer.NO, language="en")
    ]
    assert texts(window) == {"Thank you, Robin."}


# Nothing else is reachable


def test_that_only_the_pin_closes_the_window(hand_over):
    window = hand_over(CHILD_STEP)
    window.close()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    QApplication.closeAllWindows()
    assert window.isVisible()
    assert not window.returned


class Finger:
    """Taps a place of the screen, whatever is there: as a hand does, not a test."""

    def __init__(self, window, device, qtbot):
        self.window, self.device, self.qtbot = window, device, qtbot

    def tap(self, spot):
        for _ in range(2):
            QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
        fingers = QTest.touchEvent(self.window, self.device)
        fingers.press(1, spot, self.window).commit()
        fingers.release(1, spot, self.window).commit()

    def spot_of(self, widget, at=None):
        return widget.mapTo(self.window, at or widget.rect().center())

    def tap_until(self, spot, fact):
        self.qtbot.waitUntil(lambda: self.tap(spot) or fact())


@pytest.fixture
def finger(qtbot):
    return lambda window: Finger(window, QTest.createTouchDevice(), qtbot)


def test_that_the_second_half_of_a_double_tap_lands_on_nothing(hand_over, finger, archive):
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    hand = finger(window)
    start = hand.spot_of(button(window, "Start"))
    hand.tap(start)
    assert not is_on_a_form(window)
    hand.tap_until(start, lambda: is_on_a_form(window))
    QApplication.sendPostedEvents()
    lines = window.findChildren(AnswerLine)
    spots = [hand.spot_of(line, point_of(line, 60)) for line in lines]
    for spot in (start, *spots):
        hand.tap(spot)
    assert [line.position for line in lines] == [None] * 4
    hand.tap_until(spots[0], lambda: lines[0].position == 60)
    mark_all(window, MARKS)
    press(window, "Done")
    QApplication.sendPostedEvents()
    hand.tap(hand.spot_of(button(window, "Yes, they may")))
    assert not archive.results
    press(window, "No, not now")
    hand.tap(hand.spot_of(button(window, "Pass it on to Mother")))
    assert texts(window) == {"Thank you, Robin."}


KEYS_THAT_LEAD_AWAY = [
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    *(
        (key, Qt.KeyboardModifier.ControlModifier)
        for key in (
            Qt.Key.Key_Tab, Qt.Key.Key_F4, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_K,
            Qt.Key.Key_1, Qt.Key.Key_L, Qt.Key.Key_P, Qt.Key.Key_Z, Qt.Key.Key_Escape,
        )
    ),
]  # fmt: skip


@pytest.fixture(params=["turn", "form", "not today?", "thanks", "pin"])
def somewhere(request, hand_over, qtbot):
    """Every page a family meets, with the window before all others."""
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    window.open_full_screen()
    with qtbot.waitActive(window):
        window.activateWindow()
    pressed = {
        "turn": (), "form": ("Start",), "thanks": ("Start", "Not today"),
        "not today?": ("Start", "", "Not today"), "pin": ("Start", "For the therapist"),
    }  # fmt: skip
    for text in pressed[request.param]:
        if text:
            press(window, text)
        else:
            tap(window.findChildren(AnswerLine)[0], 20)
    yield window
    window.abandon()


def test_that_nothing_leads_away_from_a_page_of_the_family(somewhere):
    """Row 24 of the fault matrix: kiosk escape."""
    window, shown = somewhere, texts(somewhere)
    for key, modifier in KEYS_THAT_LEAD_AWAY:
        for target in (QApplication.focusWidget() or window, window):
            QTest.keyClick(target, key, modifier)
    for widget in [window, *window.findChildren(QWidget)]:
        spot = widget.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, spot, widget.mapToGlobal(spot)))
        drag_onto(widget, "1111")
    window.showMinimized()
    window.showNormal()
    window.close()
    QApplication.closeAllWindows()
    assert QApplication.activePopupWidget() is None
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    assert window.isFullScreen()
    assert texts(window) == shown
    assert not any(field.text() for field in window.findChildren(QLineEdit))
    assert not window.returned


def drag_onto(widget, text):
    thing = QMimeData()
    thing.setText(text)
    spot, nothing = widget.rect().center(), Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDropEvent):
        at = QPointF(spot) if kind is QDropEvent else spot
        event = kind(at, Qt.DropAction.CopyAction, thing, Qt.MouseButton.LeftButton, nothing)
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted()


def test_that_the_form_moves_to_another_screen_with_its_marks(hand_over, archive):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    line = window.findChildren(AnswerLine)[0]
    tap(line, 33)
    window.use_px_per_mm(5.0)
    [line, *others] = [one for one in window.findChildren(AnswerLine) if one.isVisible()]
    assert [line.position, *(one.position for one in others)] == [33, None, None, None]
    assert line.sizeHint().width() > 100 * 5.0
    tap(others[0], 60)
    assert archive.drafts[-1] == ("child", (33, 60, None, None))


def test_that_a_wrong_pin_leaves_the_window_closed_in(hand_over):
    window = hand_over(CHILD_STEP)
    press(window, "For the therapist")
    type_pin(window, "1111")
    window.close()
    assert window.isVisible()
    assert not window.returned


def test_that_the_pin_page_offers_nothing_but_the_pin_after_the_last_form(hand_over):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    press(window, "Not today")
    press(window, "Give the computer back to the family therapist")
    assert buttons(window) == {*"0123456789", "Erase one digit", "Open"}


def test_that_the_therapist_can_take_the_computer_back_in_the_middle(hand_over, archive):
    window = hand_over(CHILD_STEP, MOTHER_STEP)
    press(window, "Start")
    tap(window.findChildren(AnswerLine)[0], 33)
    press(window, "For the therapist")
    assert not is_on_a_form(window)
    type_pin(window, PIN)
    assert window.returned == [True]
    assert not archive.results
    assert archive.drafts[-1] == ("child", (33, None, None, None))


def test_that_a_child_who_pressed_the_lock_finds_the_form_again(hand_over):
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    tap(window.findChildren(AnswerLine)[0], 33)
    press(window, "For the therapist")
    press(window, "Back to the form")
    assert window.findChildren(AnswerLine)[0].position == 33
    assert is_on_a_form(window)


def test_that_the_therapist_may_be_called_by_name(hand_over):
    window = hand_over(CHILD_STEP, therapist_name="Anne")
    press(window, "Start")
    press(window, "Not today")
    assert "Give the computer back to Anne" in buttons(window)


def test_that_the_window_covers_the_screen_without_a_frame(hand_over):
    window = hand_over(CHILD_STEP)
    window.open_full_screen()
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.windowTitle() == "Trivselskurve"


@pytest.mark.parametrize("percent", [100, 200])
def test_that_the_window_is_never_larger_than_the_screen(hand_over, theme, qtbot, percent):
    theme.set_text_percent(percent)
    window = hand_over(CHILD_STEP)
    press(window, "Start")
    mark_all(window)
    press(window, "Done")
    for text in ("Yes, they may", "No, not now", "Ask me later"):
        answer = button(window, text)
        qtbot.waitUntil(partial(_is_inside, answer, window))
    assert (window.width(), window.height()) == (1366, 768)


def test_that_a_hand_over_without_a_form_is_refused():
    with pytest.raises(ValueError, match="at least one form"):
        Handover(())


def _is_inside(widget, window):
    return window.rect().contains(widget.mapTo(window, widget.rect().bottomRight()))
