"""Which voices are on the curve; those not shared cannot be switched on, and say why."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.handout.state import VoiceLine
from app.theme import Theme
from app.widgets.marker import MarkerIcon
from app.widgets.switch import SwitchRow
from models.domain.ids import VoiceId


class VoiceSwitches(QWidget):
    """A switch per voice."""

    voice_switched = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_VoiceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_voices(self, voices: tuple[VoiceLine, ...]) -> None:
        """Show how the voices stand; rows of the same voices stay where they are."""
        if [row.voice_id for row in self._rows] != [one.voice_id for one in voices]:
            self._remake(voices)
        for row, voice in zip(self._rows, voices, strict=True):
            row.show_voice(voice)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for row in self._rows:
                row.retranslate()

    def _remake(self, voices: tuple[VoiceLine, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_VoiceRow(self._theme, voice) for voice in voices]
        for row in self._rows:
            row.voice_switched.connect(self.voice_switched)
            self._column.addWidget(row)


class _VoiceRow(QWidget):
    """A voice's marker, its name, and its switch."""

    voice_switched = Signal(str, bool)

    def __init__(self, theme: Theme, voice: VoiceLine) -> None:
        super().__init__()
        self._voice = voice
        self._row = SwitchRow(theme, "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("s") + 2)
        self._theme = theme
        self._holder = QVBoxLayout()
        self._holder.addWidget(MarkerIcon(theme, voice.slot, 14))
        self._holder.addStretch(1)
        line.addLayout(self._holder)
        line.addWidget(self._row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.switch.clicked.connect(self._tell)

    @property
    def voice_id(self) -> VoiceId:
        return self._voice.voice_id

    def show_voice(self, voice: VoiceLine) -> None:
        self._voice = voice
        self._row.switch.setChecked(voice.is_shown)
        self._row.switch.setEnabled(not voice.hidden)
        self.retranslate()

    def retranslate(self) -> None:
        note = self._note(self._voice)
        self._row.set_texts(self._voice.text, note)
        # Beside the name: it stands in the middle of a row without a note.
        self._holder.setContentsMargins(0, self._theme.pixels(11 if note else 16), 0, 0)

    def _note(self, voice: VoiceLine) -> str:
        if voice.hidden:
            return self.tr("Cannot be shown: {why}").format(why=voice.hidden)
        if voice.withheld:
            return self.tr("Without %n meeting(s): the answer was no there", "", voice.withheld)
        return ""

    @Slot(bool)
    def _tell(self, shown: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.voice_switched.emit(self._voice.voice_id, shown)
