"""One group as a card: who takes part, how often it met, and the way into its next meeting."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.meeting.groups.states import GroupFace, ParticipantFace
from app.theme import Theme
from app.widgets.buttons import icon_button, link_button, primary_button, secondary_button
from app.widgets.card import Card
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import IconLabel, WrapLabel, label


class GroupCard(Card):
    """Shows a ``GroupFace`` and tells what is asked of it."""

    start_requested = Signal(object)  # GroupFace
    continue_requested = Signal(object)  # GroupFace
    join_requested = Signal(object)  # GroupFace
    edit_requested = Signal(object)  # GroupFace
    close_requested = Signal(object)  # GroupFace: end it, or take it up again
    leave_requested = Signal(object, object)  # GroupFace, ParticipantFace
    case_opened = Signal(object)  # case id

    def __init__(self, theme: Theme, face: GroupFace, *, is_first: bool) -> None:
        super().__init__(theme)
        self._theme = theme
        self._face = face
        self.setAccessibleName(face.name)
        self.body.addWidget(self._top(is_first=is_first))
        self.body.addWidget(self._people())
        self.body.addWidget(self._foot())

    def _top(self, *, is_first: bool) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(WrapLabel(self._face.name, "card-title"))
        column.addWidget(WrapLabel(self._face.detail, "small"))
        column.addWidget(WrapLabel(self._face.meetings, "small"))
        top = QWidget()
        flow = FlowLayout(self._theme.space("m"), push_last=True)
        flow.addWidget(words)
        if self._face.is_open:
            flow.addWidget(self._way_in(is_first=is_first))
        top.setLayout(flow)
        return top

    def _way_in(self, *, is_first: bool) -> QWidget:
        make = primary_button if is_first else secondary_button
        if self._face.running is not None:
            button = make(self._theme, self.tr("Continue group meeting"), "play")
            button.clicked.connect(self._continue)
        else:
            button = make(self._theme, self.tr("Start group meeting"), "play")
            button.setEnabled(bool(self._face.participants))
            button.clicked.connect(self._start)
        button.setAccessibleName(f"{button.text()}: {self._face.name}")
        return button

    def _people(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("xs"))
        if not self._face.participants:
            text = self.tr("Nobody takes part yet. Add people from your cases.")
            column.addWidget(WrapLabel(text, "muted"))
        for person in self._face.participants:
            column.addWidget(self._person(person))
        return holder

    def _person(self, person: ParticipantFace) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("s"))
        row.addWidget(IconLabel(self._theme, "user", "muted", 16))
        row.addWidget(label(person.name))
        case = link_button(self._theme, person.case, "folder-open")
        case.setProperty("case", person.case_id)
        case.setAccessibleName(self.tr("Open case: {name}").format(name=person.case))
        case.clicked.connect(self._open_case)
        row.addWidget(case)
        row.addStretch(1)
        if self._face.is_open:
            name = self.tr("Takes part no more: {name}").format(name=person.name)
            leave = icon_button(self._theme, "x", name)
            leave.setProperty("person", person)
            leave.clicked.connect(self._leave)
            row.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        return holder

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(self._theme.space("l"))
        if self._face.is_open:
            join = link_button(self._theme, self.tr("Add somebody"), "user-plus")
            join.clicked.connect(self._join)
            flow.addWidget(join)
            edit = link_button(self._theme, self.tr("Change"), "pencil")
            edit.clicked.connect(self._edit)
            flow.addWidget(edit)
        text = self.tr("End the group") if self._face.is_open else self.tr("Reopen the group")
        close = link_button(self._theme, text, "archive-restore")
        close.setEnabled(self._face.running is None)
        close.clicked.connect(self._close)
        flow.addWidget(close)
        foot.setLayout(flow)
        return foot

    @Slot()
    def _start(self) -> None:
        self.start_requested.emit(self._face)

    @Slot()
    def _continue(self) -> None:
        self.continue_requested.emit(self._face)

    @Slot()
    def _join(self) -> None:
        self.join_requested.emit(self._face)

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(self._face)

    @Slot()
    def _close(self) -> None:
        self.close_requested.emit(self._face)

    @Slot()
    def _leave(self) -> None:
        self.leave_requested.emit(self._face, self.sender().property("person"))

    @Slot()
    def _open_case(self) -> None:
        self.case_opened.emit(self.sender().property("case"))
