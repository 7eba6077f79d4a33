"""Leads a group's meeting: forms round the room, each recorded in its person's own case."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.meeting.form_rows import FormRow
from app.meeting.form_words import FormWords
from app.meeting.groups.gathering import Gathering, SeatRow, gather, waiting
from app.meeting.groups.meeting_page import GroupMeetingPage
from app.meeting.groups.states import GroupMeetingState, SeatFace
from app.meeting.ports import MeetingNeeds, Round, Turn, TurnResult
from app.widgets.ask import Question, ask
from models.domain.answers import SkipReason
from models.domain.archive_errors import ArchiveError
from models.domain.errors import InvalidInputError
from models.domain.groups import CareGroup, GroupSession
from models.domain.ids import GroupSessionId
from models.domain.sharing import latest_answer
from models.services.changes import Changes
from models.services.drafts import AnswerDraft, FormDraft

WELLBEING, COOPERATION = 2, 5  # the steps of a single case's meeting that they are


class GroupMeetingPresenter(QObject):
    """Shows one running meeting of a group.

    Emits ``left(bool)``: whether it is over, or goes on later.
    """

    left = Signal(bool)

    def __init__(
        self,
        page: GroupMeetingPage,
        needs: MeetingNeeds,
        announce: Callable[[Changes], None],
    ) -> None:
        super().__init__()
        self._page = page
        self._needs = needs
        self._announce = announce
        self._services = needs.services
        self._words = FormWords(needs.wording)
        self._session_id = GroupSessionId("")
        self._out = ""  # key of the form that is in somebody's hands
        page.wellbeing_requested.connect(self._hand_round_wellbeing)
        page.cooperation_requested.connect(self._hand_round_cooperation)
        page.skip_chosen.connect(self._skip)
        page.undo_requested.connect(self._undo)
        page.note_settled.connect(self._keep_note)
        page.pause_requested.connect(self._pause)
        page.discard_requested.connect(self._discard)
        page.finish_requested.connect(self._ask_to_finish)
        page.language_changed.connect(self._reword)

    def open(self, session_id: GroupSessionId) -> None:
        """Show a meeting that runs."""
        self._session_id = session_id
        self._page.show_note(self._met()[1].note)
        self._page.show_trouble("")
        self._show()

    # What there is

    def _gathering(self) -> Gathering:
        return gather(self._services, self._needs.yardstick, self._session_id)

    def _met(self) -> tuple[CareGroup, GroupSession]:
        for view in self._services.groups.views():
            for session in view.sessions:
                if session.id == self._session_id:
                    return view.group, session
        raise LookupError(self._session_id)

    def _show(self) -> None:
        group, met = self._met()
        gathering, words = self._gathering(), self._needs.wording()
        detail = " · ".join(part for part in (words.weekday_and_day(met.day), met.place) if part)
        self._state = GroupMeetingState(
            title=group.name,
            detail=detail,
            wellbeing=self._seats(gathering, gathering.wellbeing),
            cooperation=self._seats(gathering, gathering.cooperation),
        )
        self._page.show_meeting(self._state)

    def _seats(self, gathering: Gathering, found: tuple[SeatRow, ...]) -> tuple[SeatFace, ...]:
        names = gathering.names
        return tuple(self._seat(one.row, names[one.row.rater.id]) for one in found)

    def _seat(self, row: FormRow, name: str) -> SeatFace:
        reason = row.answer.skip_reason if row.answer else None
        return SeatFace(row.key, name, row.state, self._words.chip(row.state, reason))

    def _reword(self) -> None:
        if self._session_id:
            self._page.retranslate()
            self._show()

    # Handing round

    def _hand_round_wellbeing(self) -> None:
        self._hand_round(WELLBEING, self._gathering().wellbeing)

    def _hand_round_cooperation(self) -> None:
        self._hand_round(COOPERATION, self._gathering().cooperation)

    def _hand_round(self, step: int, rows: tuple[SeatRow, ...]) -> None:
        seats = waiting(rows)
        if not seats:
            return
        history = self._gathering().history(seats)
        self._set_out(step, seats[0].row.key)
        self._needs.hand_over(
            Round(
                turns=tuple(self._turn(one) for one in seats),
                history=history,
                today=self._needs.today(),
                record=partial(self._take, step, seats),
                on_draft=partial(self._keep_draft, step),
                on_handed_back=partial(self._take_back, step),
            )
        )

    def _turn(self, found: SeatRow) -> Turn:
        row = found.row
        voice_id = row.voice.id if row.voice else None
        shares = self._services.progress.of(found.case_id).history.shares
        default = latest_answer(shares, voice_id) if voice_id else None
        return Turn(row.key, row.rater.id, voice_id, row.scale.key, default, row.draft)

    def _take(self, step: int, seats: tuple[SeatRow, ...], result: TurnResult) -> str | None:
        found = next(one for one in seats if one.row.key == result.key)
        draft = AnswerDraft(
            session_id=found.session_id,
            rater_id=found.row.rater.id,
            voice_id=found.row.voice.id if found.row.voice else None,
            scale_key=found.row.scale.key,
            mode=found.row.mode,
            items=() if result.skipped else result.items,
            skip_reason=SkipReason.NOT_TODAY if result.skipped else None,
            seconds=result.seconds,
            share=result.share,
            language=result.language,
        )
        problem = self._carry_out(partial(self._services.answers.record, draft))
        if not problem:
            self._set_out(step, _after(seats, result.key))
        return problem or None

    def _keep_draft(self, step: int, key: str, form: FormDraft) -> None:
        session_id = self._gathering().find(key).session_id
        self._carry_out(partial(self._services.sessions.save_form, session_id, key, form))
        self._set_out(step, key)

    def _take_back(self, step: int) -> None:
        self._set_out(step, "")
        self._show()

    def _set_out(self, step: int, key: str) -> None:
        """Keep on disk whose form is out: a crash comes back locked in front of it."""
        if key == self._out:
            return
        sessions, gathering = self._services.sessions, self._gathering()
        if self._out:
            before = gathering.find(self._out).session_id
            self._carry_out(partial(sessions.save_place, before, step, False, ""))
        if key:
            now = gathering.find(key).session_id
            self._carry_out(partial(sessions.save_place, now, step, True, key))
        self._out = key

    # Beside the forms

    def _skip(self, key: str, reason: str) -> None:
        found = self._gathering().find(key)
        draft = AnswerDraft(
            found.session_id,
            found.row.rater.id,
            found.row.voice.id if found.row.voice else None,
            found.row.scale.key,
            skip_reason=SkipReason(reason),
        )
        self._carry_out(partial(self._services.answers.record, draft))
        self._show()

    def _undo(self, key: str) -> None:
        answer = self._gathering().find(key).row.answer
        if answer is not None:
            self._carry_out(partial(self._services.answers.undo, answer.id))
        self._show()

    def _keep_note(self, text: str) -> None:
        self._carry_out(partial(self._services.group_meetings.save_note, self._session_id, text))

    def _pause(self) -> None:
        self._page.settle()
        self.left.emit(False)

    def _discard(self) -> None:
        if not self._carry_out(partial(self._services.group_meetings.discard, self._session_id)):
            self.left.emit(True)

    def _ask_to_finish(self) -> None:
        self._page.settle()
        missing = self._state.missing
        if not missing:
            self._finish()
            return
        names = self._needs.wording().listed(list(missing))
        question = Question(
            _end_anyway(), _still_missing().format(names=names), yes=_end(), no=_go_on()
        )
        ask(self._page, self._page.theme, question, self._finish)

    def _finish(self) -> None:
        if not self._carry_out(partial(self._services.group_meetings.finish, self._session_id)):
            self.left.emit(True)

    def _carry_out(self, work: Callable[[], object]) -> str:
        """Do a write; return a sentence when it failed, and say it on the page."""
        try:
            work()
        except InvalidInputError as error:
            sentence = self._needs.wording().problem(error)
        except ArchiveError as error:
            sentence = self._needs.wording().archive_error(error)
        else:
            sentence = ""
            self._announce(Changes.ANSWERS | Changes.SESSIONS | Changes.GROUPS)
        self._page.show_trouble(sentence)
        return sentence


def _after(seats: tuple[SeatRow, ...], key: str) -> str:
    keys = [one.row.key for one in seats]
    place = keys.index(key) + 1
    return keys[place] if place < len(keys) else ""


def _end_anyway() -> str:
    return QCoreApplication.translate("GroupMeetingPresenter", "End without these forms?")


def _still_missing() -> str:
    return QCoreApplication.translate(
        "GroupMeetingPresenter",
        "Forms still wait for {names}. They can be filled in later from each person's case.",
    )


def _end() -> str:
    return QCoreApplication.translate("GroupMeetingPresenter", "End group meeting")


def _go_on() -> str:
    return QCoreApplication.translate("GroupMeetingPresenter", "Go on")
