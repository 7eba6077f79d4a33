"""Opens the grid of earlier scores, keeps what is typed, and takes it back whole."""

from datetime import date
from functools import partial

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.earlier.dialog import EarlierDialog
from app.casefile.earlier.sheet import Reading, SheetVoice
from app.casefile.meetings.tab import MeetingsTab
from app.casefile.needs import CaseNeeds
from models.domain.archive_errors import ArchiveError
from models.domain.errors import InvalidInputError
from models.domain.ids import VoiceId
from models.domain.labels import voice_label
from models.services.changes import Changes
from models.services.earlier_scores import EarlierEntry

ENTERED = Changes.ANSWERS | Changes.SESSIONS | Changes.CASES | Changes.MEMBERS


class EarlierPresenter:
    """Joins the grid, which opens over the tab of meetings, with the service."""

    def __init__(self, tab: MeetingsTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._writes = writes
        self._dialog: EarlierDialog | None = None
        self._entry: EarlierEntry | None = None
        tab.earlier_requested.connect(self._open)
        tab.take_back_requested.connect(self._take_back)

    def _open(self) -> None:
        state, needs = self._tab.state, self._needs
        assert state is not None
        voices = sheet_voices(state, needs)
        self._dialog = EarlierDialog(needs.theme, voices, state.words, needs.today, self._tab)
        self._dialog.submitted.connect(self._keep)
        self._dialog.open()

    def _take_back(self) -> None:
        if self._entry is None:
            return
        work = partial(self._needs.services.earlier.take_back, self._entry)
        if self._writes.carry_out(work, ENTERED):
            self._entry = None
            self._tab.say_entered(0)

    def _keep(self, reading: Reading) -> None:
        dialog = self._dialog
        assert dialog is not None
        assert self._writes.case_id is not None
        try:
            entry = self._needs.services.earlier.enter(self._writes.case_id, reading.scores)
        except InvalidInputError as error:
            cell = reading.places[int(error.field)] if error.field.isdigit() else None
            dialog.refuse(cell, self._needs.words().problem(error))
            return
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        self._entry = entry
        dialog.accept()
        self._needs.notifier.announce(ENTERED, self._writes.case_id)
        self._tab.say_entered(len(entry.answers))


def sheet_voices(state: CaseState, needs: CaseNeeds) -> tuple[SheetVoice, ...]:
    """List the voices that can have scores, by marker."""
    history, scales = state.history, needs.yardstick.scales
    days = {session.id: session.day for session in history.held}
    recorded: dict[VoiceId, set[date]] = {}
    for (voice_id, session_id), answer in history.voice_answers.items():
        if answer.skip_reason is None and session_id in days:
            recorded.setdefault(voice_id, set()).add(days[session_id])
    return tuple(
        SheetVoice(
            voice.id,
            voice.slot,
            state.words.voice(
                voice_label(
                    voice,
                    history.members_by_id[voice.rater_id],
                    history.members_by_id[voice.about_id],
                )
            ),
            scales[voice.scale_key],
            frozenset(recorded.get(voice.id, set())),
        )
        for voice in sorted(history.voices, key=lambda one: one.slot)
        if voice.scale_key in scales and scales[voice.scale_key].can_be_voice
    )
