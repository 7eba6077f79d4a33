"""The full-screen window a family holds: form after form, and out only by the therapist's PIN."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.inputs import FormState, Handover, HandoverStep, PinResult
from app.capture.patience import Patience
from app.capture.pin_page import PinPage
from app.capture.practice import is_practice
from app.capture.screen_cover import ScreenCover, close_side_doors
from app.capture.step_flow import Record, StepFlow
from app.widgets.buttons import icon_button

CheckPin = Callable[[str], PinResult]
# A new page takes no tap for so long: the second half of a double tap starts nobody's form,
# marks no line and answers no question.
SETTLING_MS = 600


class HandoverWindow(QWidget):
    """Leads through the steps of one hand-over; until the PIN, nothing closes it.

    Signals: ``draft_changed(key, FormState)`` whenever a mark is let go,
    ``form_finished(FormResult)`` once ``record`` has saved a form, ``handed_back()`` after the
    PIN, whether all forms are done or not; then the window closes. ``screen_changed(QScreen)``
    asks for ``use_px_per_mm`` with what holds there.
    """

    draft_changed = Signal(str, object)
    form_finished = Signal(object)
    handed_back = Signal()
    screen_changed = Signal(object)

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
        self._cover = ScreenCover(self)
        self._cover.screen_changed.connect(self.screen_changed)
        self._settling = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._settling.timeout.connect(self._take_taps)
        words = context.words(language)
        self._patience = Patience(context.clock)
        self._pin_page = PinPage(context.theme, words, check_pin, self._patience)
        self._to_pin = icon_button(context.theme, "lock", words.for_therapist())
        self._build()
        self._begin_step()

    def open_full_screen(self, screen: QScreen | None = None) -> None:
        """Cover a screen whole; None: the one the window is on."""
        self._cover.cover(screen)

    def use_px_per_mm(self, px_per_mm: float) -> None:
        """Show the forms in the measures of another screen; the marks stay."""
        if px_per_mm != self._context.px_per_mm:
            self._context = replace(self._context, px_per_mm=px_per_mm)
            if self._flow is not None:
                self._flow.renew(self._context)

    def wait_for_pin(self, seconds: int) -> None:
        """Take no PIN for so long: what is left of a wait from before a restart."""
        self._patience.close_for(seconds)

    def abandon(self) -> None:
        """Close without anybody handing back, as when the computer goes to sleep."""
        self._is_released = True
        self._cover.let_go()
        self.close()

    def _build(self) -> None:
        self.setWindowTitle("Trivselskurve")
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._stack = QStackedWidget()
        close_side_doors(self._pin_page)
        self._stack.addWidget(self._pin_page)
        self._pin_page.accepted.connect(self._release)
        self._pin_page.returned.connect(self._return_to_form)
        self._to_pin.clicked.connect(self._ask_pin)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
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
        close_side_doors(page)
        self._stack.addWidget(page)
        self._turn_to(page)
        page.setFocus()  # the page itself: nothing on it is pressed or marked by accident
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
        self._page = page

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        if self.isVisible():
            self._let_settle()

    def _let_settle(self) -> None:
        self._stack.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._settling.start()

    def _take_taps(self) -> None:
        self._stack.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)

    # The way out

    def _ask_pin(self) -> None:
        self._pin_page.offer_return(possible=True)
        self._show_pin()

    def _ask_pin_at_the_end(self) -> None:
        self._pin_page.offer_return(possible=False)
        self._show_pin()

    def _show_pin(self) -> None:
        self._to_pin.hide()
        self._turn_to(self._pin_page)

    def _return_to_form(self) -> None:
        self._to_pin.show()
        if self._page is not None:
            self._turn_to(self._page)

    def _release(self) -> None:
        self._is_released = True
        self._cover.let_go()
        self.handed_back.emit()
        self.close()

    # Nothing else is reachable

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of any other window sees the key
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._cover.hold()

    def showEvent(self, event: QShowEvent) -> None:
        self._let_settle()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._settling.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._is_released)
