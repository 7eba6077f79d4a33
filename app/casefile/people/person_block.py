"""One person of the case: who it is, and about whom this person answers."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button, quiet_button
from app.widgets.chip import Kind, StatusChip
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel, label
from app.widgets.marker import MarkerIcon
from models.domain.ids import MemberId, VoiceId


@dataclass(frozen=True, slots=True, repr=False)
class VoiceFace:
    """A voice as the person's block shows it."""

    id: VoiceId
    slot: int
    text: str  # "om sig selv · Trivsel, barn · siden 3. september"
    is_open: bool


@dataclass(frozen=True, slots=True, repr=False)
class PersonFace:
    """A person as the list shows them."""

    id: MemberId
    name: str
    facts: str  # "barn, 8 år · hjem"
    in_focus: bool
    is_contact: bool
    remarks: tuple[str, ...]  # "må ikke se: Far"
    voices: tuple[VoiceFace, ...]
    left: str = ""  # "ikke med siden 5. november 2026"; empty while part of the case


class VoiceRow(QWidget):
    """One voice, with the ways to change it."""

    scale_requested = Signal(object)  # VoiceId
    end_requested = Signal(object)
    again_requested = Signal(object)

    def __init__(self, theme: Theme, rater: str, face: VoiceFace, *, writable: bool) -> None:
        super().__init__()
        self._face = face
        marker = MarkerIcon(theme, face.slot)
        marker.set_present(face.is_open)
        self._more = icon_button(
            theme, "ellipsis", self.tr("Change: {voice}").format(voice=f"{rater} {face.text}")
        )
        if not writable:
            self._more.hide()
        self._more.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(marker)
        row.addWidget(WrapLabel(face.text, "" if face.is_open else "muted"), 1)
        row.addWidget(self._more)

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, slot in self._entries():
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _entries(self) -> list[tuple[str, Callable[[], None]]]:
        if not self._face.is_open:
            return [(self.tr("Ask for marks again"), self._ask_again)]
        return [
            (self.tr("Use another form …"), self._ask_for_scale),
            (self.tr("Ask for no more marks …"), self._ask_to_end),
        ]

    @Slot()
    def _ask_again(self) -> None:
        self.again_requested.emit(self._face.id)

    @Slot()
    def _ask_for_scale(self) -> None:
        self.scale_requested.emit(self._face.id)

    @Slot()
    def _ask_to_end(self) -> None:
        self.end_requested.emit(self._face.id)


class PersonBlock(QWidget):
    """Shows a ``PersonFace``."""

    edit_requested = Signal(object)  # MemberId
    voice_requested = Signal(object)  # MemberId of the rater
    scale_requested = Signal(object)  # VoiceId
    end_requested = Signal(object)  # VoiceId
    again_requested = Signal(object)  # VoiceId
    leave_requested = Signal(object)  # MemberId
    return_requested = Signal(object)  # MemberId

    def __init__(self, theme: Theme, face: PersonFace, *, writable: bool) -> None:
        super().__init__()
        self._face = face
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xs"))
        self._column.addLayout(self._head(writable=writable))
        for remark in face.remarks:
            self._column.addWidget(WrapLabel(remark, "on-watch"))
        for voice in face.voices:
            row = VoiceRow(theme, face.name, voice, writable=writable and not face.left)
            row.scale_requested.connect(self.scale_requested)
            row.end_requested.connect(self.end_requested)
            row.again_requested.connect(self.again_requested)
            self._column.addWidget(row)

    def _head(self, *, writable: bool) -> FlowLayout:
        face, theme = self._face, self._theme
        names = QWidget()
        flow = FlowLayout(theme.space("s"))
        flow.addWidget(label(face.name, "strong"))
        flow.addWidget(label(face.facts, "small"))
        if face.in_focus:
            flow.addWidget(StatusChip(theme, Kind.GOOD, "", self.tr("in focus")))
        if face.left:
            flow.addWidget(StatusChip(theme, Kind.NEUTRAL, "", face.left))
        if face.is_contact:
            flow.addWidget(StatusChip(theme, Kind.NEUTRAL, "", self.tr("primary contact")))
        names.setLayout(flow)
        head = FlowLayout(theme.space("s"), push_last=True)
        head.addWidget(names)
        if writable:
            head.addWidget(self._tools())
        return head

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        made = [self._back()] if self._face.left else [*self._changes(), self._leaving()]
        for button in made:
            row.addWidget(button)
        return tools

    def _changes(self) -> tuple[QWidget, QWidget]:
        face, theme = self._face, self._theme
        add = quiet_button(theme, self.tr("Add a form"), "plus")
        add.setAccessibleName(self.tr("Add a form for {name}").format(name=face.name))
        add.clicked.connect(self._ask_for_voice)
        edit = quiet_button(theme, self.tr("Edit"), "pencil")
        edit.setAccessibleName(self.tr("Edit {name}").format(name=face.name))
        edit.clicked.connect(self._ask_to_edit)
        return add, edit

    def _leaving(self) -> QWidget:
        name = self.tr("{name} is not part of the course any more").format(name=self._face.name)
        leave = icon_button(self._theme, "log-out", name)
        leave.clicked.connect(self._ask_to_leave)
        return leave

    def _back(self) -> QWidget:
        back = quiet_button(self._theme, self.tr("Part of it again"), "undo-2")
        name = self.tr("{name} is part of the course again").format(name=self._face.name)
        back.setAccessibleName(name)
        back.clicked.connect(self._ask_to_return)
        return back

    @Slot()
    def _ask_to_edit(self) -> None:
        self.edit_requested.emit(self._face.id)

    @Slot()
    def _ask_for_voice(self) -> None:
        self.voice_requested.emit(self._face.id)

    @Slot()
    def _ask_to_leave(self) -> None:
        self.leave_requested.emit(self._face.id)

    @Slot()
    def _ask_to_return(self) -> None:
        self.return_requested.emit(self._face.id)
