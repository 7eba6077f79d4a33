"""The full-screen window a family holds: form after form, and out only by the therapist's PIN."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.inputs import FormState, Handover, HandoverStep, PinResult
from app.capture.patience import Patience
from app.capture.pin_page import PinPage
from app.capture.practice import is_practice
from app.capture.step_flow import Record, StepFlow
from app.widgets.buttons import icon_button

CheckPin = Callable[[str], PinResult]


class HandoverWindow(QWidget):
    """Leads through the steps of one hand-over; until the PIN, nothing closes it.

    Signals: ``draft_changed(key, FormState)`` whenever a mark is let go,
    ``form_finished(FormResult)`` once ``record`` has saved a form, ``handed_back()`` after the
    PIN, whether all forms are done or not; then the window closes.
    """

    draft_changed = Signal(str, object)
    form_finished = Signal(object)
    handed_back = Signal()

    def __init__(
        self,
        handover: Handover,
        context: CaptureContext,
        *,
        record: Record,
        check_pin: CheckPin,
        language: str,
        therapist_name: str = "",
    ) -> None:
        super().__init__()
        self._steps = handover.steps
        self._context = context
        self._record = record
        self._therapist_name = therapist_name
        self._index = 0
        self._languages: dict[str, str] = {}  # person -> what was chosen on a form of this round
        self._flow: StepFlow | None = None
        self._page: QWidget | None = None
        self._is_released = False
        words = context.words(language)
        patience = Patience(context.clock)
        self._pin_page = PinPage(context.theme, words, check_pin, patience)
        self._to_pin = icon_button(context.theme, "lock", words.for_therapist())
        self._build()
        self._begin_step()

    def open_full_screen(self) -> None:
        """Cover everything else, also where no window manager makes it large."""
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()
        self.activateWindow()

    def _build(self) -> None:
        self.setWindowTitle("Trivselskurve")
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._pin_page)
        self._pin_page.accepted.connect(self._release)
        self._pin_page.returned.connect(self._return_to_form)
        self._to_pin.clicked.connect(self._ask_pin)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 10, 14, 0)
        whole.setSpacing(0)
        # Big text scrolls; it never makes the window larger than the screen.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        # The stack comes first in the tab order, the therapist's door last.
        whole.addWidget(self._stack, 1)
        whole.insertWidget(0, self._to_pin, 0, Qt.AlignmentFlag.AlignRight)

    # The chain

    @property
    def _step(self) -> HandoverStep:
        step = self._steps[self._index]
        return step.in_language(self._languages.get(step.person_label, ""))

    def _neighbour(self, distance: int) -> HandoverStep | None:
        index = self._index + distance
        return self._steps[index] if 0 <= index < len(self._steps) else None

    def _begin_step(self) -> None:
        flow = StepFlow(self._step, self._context, self._record, self._way_on, self)
        flow.page_changed.connect(self._show_page)
        flow.draft_changed.connect(self._tell_draft)
        flow.language_chosen.connect(self._note_language)
        flow.form_finished.connect(self.form_finished)
        flow.ended.connect(self._go_on)
        if self._flow is not None:
            self._flow.deleteLater()
        self._flow = flow
        flow.begin(self._turn())

    def _turn(self) -> str:
        """Say whose turn it is; nothing between somebody's practice and the form itself."""
        words = self._context.words(self._step.form.language)
        before = self._neighbour(-1)
        if before is None or before.person_label != self._step.person_label:
            return words.turn(self._step.person_label)
        return "" if is_practice(before) else words.one_more(self._step.person_label)

    def _way_on(self) -> str:
        words = self._context.words(self._step.form.language)
        after = self._neighbour(1)
        if after is None:
            return words.hand_back(self._therapist_name)
        if after.person_label == self._step.person_label:
            return words.go_on()
        return words.pass_on(after.person_label)

    def _go_on(self) -> None:
        if self._neighbour(1) is None:
            self._ask_pin_at_the_end()
            return
        self._index += 1
        self._begin_step()

    def _note_language(self, language: str) -> None:
        self._languages[self._step.person_label] = language

    def _tell_draft(self, state: FormState) -> None:
        self.draft_changed.emit(self._step.key, state)

    def _show_page(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()  # the page itself: nothing on it is pressed or marked by accident
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
        self._page = page

    # The way out

    def _ask_pin(self) -> None:
        self._pin_page.offer_return(possible=True)
        self._show_pin()

    def _ask_pin_at_the_end(self) -> None:
        self._pin_page.offer_return(possible=False)
        self._show_pin()

    def _show_pin(self) -> None:
        self._to_pin.hide()
        self._stack.setCurrentWidget(self._pin_page)

    def _return_to_form(self) -> None:
        self._to_pin.show()
        if self._page is not None:
            self._stack.setCurrentWidget(self._page)

    def _release(self) -> None:
        self._is_released = True
        self.handed_back.emit()
        self.close()

    # Nothing else is reachable

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of any other window sees the key
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._is_released)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_put_away = event.type() is QEvent.Type.WindowStateChange and self.isMinimized()
        if is_put_away and not self._is_released:
            self.showFullScreen()
