"""One meeting of the day as a card: when, who, what stands out, what was agreed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.caseload.today.faces import AgreementFace, MeetingFace
from app.theme import Theme
from app.widgets.buttons import Button, primary_button, secondary_button
from app.widgets.card import Card
from app.widgets.chip import StatusChip
from app.widgets.columns import Columns
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import IconLabel, WrapLabel, label
from models.domain.cases import SessionState


class MeetingCard(Card):
    """Shows a ``MeetingFace``; the next meeting of the day carries the one primary button."""

    meeting_requested = Signal(object)  # case id
    case_opened = Signal(object)  # case id

    def __init__(self, theme: Theme, face: MeetingFace, *, is_next: bool) -> None:
        super().__init__(theme)
        self._theme = theme
        self._face = face
        self.setAccessibleName(f"{face.when} {face.title}")
        self.body.addWidget(self._top(is_next=is_next))
        columns = Columns(theme, (1, 1))
        for column, widgets in zip(columns.columns, (self._news(), self._agreed()), strict=True):
            column.setSpacing(theme.space("xs"))
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        self.body.addWidget(columns)

    def _top(self, *, is_next: bool) -> QWidget:
        theme, face = self._theme, self._face
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(WrapLabel(face.title, "card-title"))
        names.addWidget(WrapLabel(face.people, "small"))
        when = label(face.when, "section")
        when.setMinimumWidth(theme.pixels(76))
        who = QWidget()
        row = QHBoxLayout(who)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        top = QWidget()
        flow = FlowLayout(theme.space("m"), push_last=True)
        flow.addWidget(who)
        flow.addWidget(self._buttons(is_next=is_next))
        top.setLayout(flow)
        return top

    def _buttons(self, *, is_next: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("s"))
        look = secondary_button(self._theme, self.tr("Open case"))
        look.clicked.connect(self._open_case)
        row.addWidget(look)
        self._about(look)
        if self._face.state is not SessionState.HELD:
            make = primary_button if is_next else secondary_button
            start = make(self._theme, self._start_words(), "play")
            start.clicked.connect(self._ask_for_meeting)
            row.addWidget(start)
            self._about(start)
        return holder

    def _about(self, button: Button) -> None:
        """Say for those who listen which meeting the button is for."""
        button.setAccessibleName(f"{button.text()}: {self._face.title}")

    def _start_words(self) -> str:
        is_running = self._face.state is SessionState.RUNNING
        return self.tr("Continue meeting") if is_running else self.tr("Start meeting")

    def _news(self) -> tuple[QWidget, ...]:
        chip = self._face.chip
        found: list[QWidget] = [StatusChip(self._theme, chip.kind, chip.icon, chip.text)]
        if self._face.important:
            found.append(WrapLabel(self._face.important))
        if self._face.remember:
            found.append(WrapLabel(self._face.remember, "small"))
        found.append(WrapLabel(" ".join(self._face.last_time), "muted"))
        return tuple(found)

    def _agreed(self) -> tuple[QWidget, ...]:
        face = self._face
        if face.agreements_hidden:
            return (WrapLabel(face.agreements_hidden, "muted"),)
        if not face.agreements:
            return ()
        head = label(self.tr("Open agreements"), "small")
        return (head, *(self._line(one) for one in face.agreements))

    def _line(self, agreement: AgreementFace) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("s"))
        role = "watch" if agreement.is_late else "muted"
        icon = "clock" if agreement.is_late else "circle"
        row.addWidget(IconLabel(self._theme, icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(agreement.what))
        detail = agreement.detail
        if agreement.is_late:
            detail = self.tr("overdue") + (f" · {detail}" if detail else "")
        if detail:
            words.addWidget(WrapLabel(detail, "small"))
        row.addLayout(words, 1)
        return holder

    @Slot()
    def _open_case(self) -> None:
        self.case_opened.emit(self._face.case_id)

    @Slot()
    def _ask_for_meeting(self) -> None:
        self.meeting_requested.emit(self._face.case_id)
