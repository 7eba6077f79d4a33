"""One trouble with an archive: what it is, where, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox

from app.theme import Theme
from app.unlock.moments import moment_words
from app.unlock.stage import TitledStage
from app.unlock.troubles import WayOut, ways_out
from app.widgets.ask import Question
from app.widgets.buttons import Button, primary_button, quiet_button, secondary_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel
from models.domain.archive_errors import ArchiveError, ArchiveErrorCode, ArchiveInUseError


class TroublePage(TitledStage):
    """Made anew for each trouble; the first button is the best way out."""

    way_chosen = Signal(str)

    def __init__(self, theme: Theme, error: ArchiveError, path: Path) -> None:
        super().__init__(theme, 560)
        self._error = error
        self._sentence = ""
        self._details = WrapLabel(_breakable(path), "small")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._understood = QCheckBox()
        self._buttons: dict[WayOut, Button] = {}
        self.back_button.hide()
        for part in (self._details, self._understood):
            self.body.addWidget(part)
        self._understood.setVisible(WayOut.OPEN_ANYWAY in ways_out(error))
        self._understood.toggled.connect(self._follow)
        self._build_ways()
        self.retranslate()

    def show_sentence(self, sentence: str) -> None:
        """Say what is the matter, in the words of ``Wording.archive_error``."""
        self._sentence = sentence
        self.retranslate()

    @property
    def error(self) -> ArchiveError:
        """What this page is about."""
        return self._error

    def take_over_question(self) -> Question:
        """Return what must be answered before the other machine's claim is set aside."""
        return Question(
            self.tr("Is the archive closed on the other computer?"),
            self.tr(
                "If it is still open there, two computers write in it at once, and entries can be "
                "lost. Take it over only when you know that the other one has stopped."
            ),
            yes=self.tr("It is closed: take it over"),
            no=self.tr("Wait"),
            icon="triangle-alert",
            danger=True,
        )

    def begin(self) -> None:
        """Put the focus on the first thing that can be done."""
        first = next((one for one in self._buttons.values() if one.isEnabled()), None)
        shown = self._understood if not self._understood.isHidden() else first
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text of the page."""
        # Who has it open says the same as the sentence, only better.
        holder = self._holder_words()
        self.set_words(self._title_words(), holder or self._sentence)
        self._understood.setText(self.tr("I know that the newest entries may be missing"))
        words = {
            WayOut.TRY_AGAIN: self.tr("Try again"),
            WayOut.TAKE_OVER: self.tr("Take it over…"),
            WayOut.OPEN_ANYWAY: self.tr("Open anyway"),
            WayOut.RESTORE: self.tr("Restore the newest backup…"),
            WayOut.CHOOSE_OTHER: self.tr("Another archive…"),
        }
        for way, button in self._buttons.items():
            button.setText(words[way])
        self._follow()

    def _build_ways(self) -> None:
        flow = FlowLayout(self.theme.space("m"))
        for index, way in enumerate(ways_out(self._error)):
            make = primary_button if index == 0 else secondary_button
            if index and way is WayOut.CHOOSE_OTHER:
                make = quiet_button
            button = make(self.theme, "")
            button.setProperty("way", way.value)
            button.clicked.connect(self._choose)
            self._buttons[way] = button
            flow.addWidget(button)
        self.body.addSpacing(self.theme.space("s"))
        self.body.addLayout(flow)

    @Slot()
    def _follow(self) -> None:
        for way, button in self._buttons.items():
            needs_tick = way is WayOut.OPEN_ANYWAY
            is_allowed = self._understood.isChecked() or not needs_tick
            button.setEnabled(is_allowed and not self.is_busy)

    @Slot()
    def _choose(self) -> None:
        self.way_chosen.emit(str(self.sender().property("way")))

    def _title_words(self) -> str:
        return {
            ArchiveErrorCode.IN_USE: self.tr("The archive is open already"),
            ArchiveErrorCode.OLDER_THAN_LAST_TIME: self.tr("Older than last time"),
            ArchiveErrorCode.NEWER_PROGRAM: self.tr("A newer program is needed"),
            ArchiveErrorCode.NOT_AN_ARCHIVE: self.tr("Not an archive"),
            ArchiveErrorCode.DISK_FULL: self.tr("The disk is full"),
        }.get(self._error.code, self.tr("The archive cannot be opened"))

    def _holder_words(self) -> str:
        error = self._error
        if not isinstance(error, ArchiveInUseError) or error.holder is None:
            return ""
        if error.holder.on_this_machine:
            return self.tr("It is open in another window on this computer. Close it there first.")
        if error.holder.started is None:
            words = self.tr("It was opened on the computer “{host}” and has not been closed.")
            return words.format(host=error.holder.host)
        when = moment_words(error.holder.started, self.tr("d MMMM yyyy 'at' HH:mm"))
        words = self.tr("It was opened on the computer “{host}” on {when} and not closed since.")
        return words.format(host=error.holder.host, when=when)


def _breakable(path: Path) -> str:
    """Let a long path wrap after each separator."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
