"""One person of the case: who it is, and about whom this person answers."""

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


class VoiceRow(QWidget):
    """One voice, with the ways to change it."""

    scale_requested = Signal(object)  # VoiceId
    end_requested = Signal(object)

    def __init__(self, theme: Theme, rater: str, face: VoiceFace, *, writable: bool) -> None:
        super().__init__()
        self._face = face
        marker = MarkerIcon(theme, face.slot)
        marker.set_present(face.is_open)
        self._more = icon_button(
            theme, "ellipsis", self.tr("Change: {voice}").format(voice=f"{rater} {face.text}")
        )
        self._more.setVisible(writable and face.is_open)
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
        for text, slot in (
            (self.tr("Use another form …"), self._ask_for_scale),
            (self.tr("Ask for no more marks …"), self._ask_to_end),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

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
            row = VoiceRow(theme, face.name, voice, writable=writable)
            row.scale_requested.connect(self.scale_requested)
            row.end_requested.connect(self.end_requested)
            self._column.addWidget(row)

    def _head(self, *, writable: bool) -> FlowLayout:
        face, theme = self._face, self._theme
        names = QWidget()
        flow = FlowLayout(theme.space("s"))
        flow.addWidget(label(face.name, "strong"))
        flow.addWidget(label(face.facts, "small"))
        if face.in_focus:
            flow.addWidget(StatusChip(theme, Kind.GOOD, "", self.tr("in focus")))
        if face.is_contact:
            flow.addWidget(StatusChip(theme, Kind.NEUTRAL, "", self.tr("primary contact")))
        names.setLayout(flow)
        add = quiet_button(theme, self.tr("Add a form"), "plus")
        add.setAccessibleName(self.tr("Add a form for {name}").format(name=face.name))
        add.setVisible(writable)
        add.clicked.connect(self._ask_for_voice)
        edit = quiet_button(theme, self.tr("Edit"), "pencil")
        edit.setAccessibleName(self.tr("Edit {name}").format(name=face.name))
        edit.setVisible(writable)
        edit.clicked.connect(self._ask_to_edit)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(add)
        row.addWidget(edit)
        head = FlowLayout(theme.space("s"), push_last=True)
        head.addWidget(names)
        head.addWidget(buttons)
        return head

    @Slot()
    def _ask_to_edit(self) -> None:
        self.edit_requested.emit(self._face.id)

    @Slot()
    def _ask_for_voice(self) -> None:
        self.voice_requested.emit(self._face.id)
