"""Forms for tests of the client's pages, and hands that use them as a person does."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from app.capture.context import CaptureContext
from app.capture.inputs import (
    FormItem,
    FormSpec,
    HandoverStep,
    PinResult,
    Purpose,
    ShareAnswer,
    Speaker,
)
from app.capture.line import AnswerLine
from app.capture.words import CaptureWords

PX_PER_MM = 4.0
PIN = "2468"

CHILD_FORM = FormSpec(
    scale_key="wellbeing-child",
    scale_version="1",
    look="child",
    speaker=Speaker.CHILD,
    greeting_name="Robin",
    period="Think of the last week",
    instruction="Tap the line where it fits.",
    items=(
        FormItem("mood", "My mood", "Are you happy or sad?", "heart"),
        FormItem("home", "Those I live with", "How are you together?", "house"),
        FormItem("school", "School and spare time", "Is it nice to be there?", "backpack"),
        FormItem("life", "My life right now", "All in all?", "sun"),
    ),
    low_label="hard",
    high_label="good",
    home=None,
    language="en",
    voice_slot=0,
    purpose=Purpose.WELLBEING,
)
ADULT_FORM = replace(
    CHILD_FORM,
    scale_key="wellbeing-adult",
    look="words",
    greeting_name=None,
    items=(
        FormItem("self", "How I am inside"),
        FormItem("near", "Those I share my life with"),
        FormItem("out", "My days out there"),
        FormItem("all", "When I put it all together"),
    ),
    voice_slot=1,
)
CHILD_STEP = HandoverStep("child", CHILD_FORM, "Robin", ask_share=True)
MOTHER_STEP = HandoverStep("mother", ADULT_FORM, "Mother")


class FakeClock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def context_for(theme, clock=None, translate=lambda _context, source: source):
    return CaptureContext(
        theme, lambda language: CaptureWords(language, translate), clock or FakeClock(), PX_PER_MM
    )


def check_pin(pin: str) -> PinResult:
    return PinResult(is_right=pin == PIN)


def line_named(page, question: str) -> AnswerLine:
    """Find the line by the question above it."""
    return next(
        line
        for line in page.findChildren(AnswerLine)
        if line.isVisible() and line.accessibleName().startswith(question)
    )


def button(page, text: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if _is_called(found, text))


def buttons(page) -> set[str]:
    shown = (found for found in page.findChildren(QPushButton) if found.isVisible())
    return {found.text() or found.accessibleName() for found in shown}


def texts(page) -> set[str]:
    labels = (label for label in page.findChildren(QLabel) if label.isVisible())
    return {label.text() for label in labels if label.text()}


def choose(page, name: str, option: str) -> None:
    """Choose from a list by its name, as the arrow keys do."""
    field = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == name)
    field.setFocus()
    field.setCurrentIndex(field.findText(option))
    field.activated.emit(field.currentIndex())
    QApplication.sendPostedEvents()


def press(page, text: str) -> None:
    QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def tap(line: AnswerLine, position: int) -> None:
    """Tap where a mark at ``position`` would be."""
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=point_of(line, position))


def point_of(line: AnswerLine, position: int) -> QPoint:
    return QPoint(line.x_of(position), line.track_rect().center().y())


def mark_all(page, positions=(72, 55, 30, 64)) -> None:
    lines = (line for line in page.findChildren(AnswerLine) if line.isVisible())
    for line, position in zip(lines, positions, strict=True):
        tap(line, position)


def type_pin(page, pin: str) -> None:
    """Press the keys of the pad on the screen, then open."""
    for digit in pin:
        press(page, digit)
    press(page, "Open")


def answer_share(page, answer: ShareAnswer) -> None:
    choices = {ShareAnswer.YES: "Yes, they may", ShareAnswer.NO: "No, not now"}
    press(page, choices[answer])


def _is_called(found: QPushButton, text: str) -> bool:
    return found.isVisible() and text in {found.text(), found.accessibleName()}
