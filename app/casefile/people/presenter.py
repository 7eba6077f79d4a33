"""Keeps what is said about people and voices."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.needs import CaseNeeds
from app.casefile.people.leave_dialog import LeaveDialog
from app.casefile.people.member_dialog import MemberDialog
from app.casefile.people.tab import PeopleTab
from app.casefile.people.voice_dialog import FormShelf, ScaleDialog, VoiceDialog, VoiceWish
from app.widgets.ask import Question, ask
from app.widgets.save_dialog import SaveDialog
from models.domain.ids import MemberId, VoiceId
from models.domain.people import Member, Voice
from models.services.changes import Changes
from models.services.drafts import MemberDraft

PEOPLE = Changes.MEMBERS | Changes.CASES


class PeoplePresenter:
    """Joins the tab with the members and voices of the case."""

    def __init__(self, tab: PeopleTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._writes = writes
        self._dialog: SaveDialog | None = None
        self._member_id: MemberId | None = None  # whom the dialog in front is about
        self._voice_id: VoiceId | None = None
        tab.person_requested.connect(self._ask_for_person)
        tab.edit_requested.connect(self._edit_person)
        tab.voice_requested.connect(self._ask_for_voice)
        tab.scale_requested.connect(self._ask_for_scale)
        tab.end_requested.connect(self._ask_before_end)
        tab.again_requested.connect(self._ask_again)
        tab.leave_requested.connect(self._ask_when_left)
        tab.return_requested.connect(self._come_back)

    def _ask_for_person(self) -> None:
        self._open_person(None)

    def _edit_person(self, member_id: MemberId) -> None:
        self._open_person(self._state.history.members_by_id[member_id])

    def _open_person(self, member: Member | None) -> None:
        self._member_id = member.id if member else None
        state = self._state
        there = [one for one in state.history.members if one.belongs_on(state.today)]
        others = [one for one in there if one != member]
        dialog = MemberDialog(
            self._needs.theme,
            self._needs.words(),
            self._needs.today,
            self._tab,
            member=member,
            others=others,
        )
        dialog.submitted.connect(self._keep_person)
        self._open(dialog)

    def _keep_person(self, draft: MemberDraft) -> None:
        cases = self._needs.services.cases
        assert self._writes.case_id is not None
        if self._member_id is None:
            self._finish(partial(cases.add_member, self._writes.case_id, draft))
        else:
            self._finish(partial(cases.update_member, self._member_id, draft))

    def _ask_for_voice(self, rater_id: MemberId) -> None:
        history = self._state.history
        rater = history.members_by_id[rater_id]
        focus = (one for one in history.focus if one.belongs_on(self._state.today))
        children = tuple(one for one in focus if one.id != rater_id)
        dialog = VoiceDialog(self._needs.theme, rater, children, self._shelf, self._tab)
        dialog.submitted.connect(self._add_voice)
        self._open(dialog)

    def _add_voice(self, wish: VoiceWish) -> None:
        assert self._writes.case_id is not None
        add = self._needs.services.cases.add_voice
        work = partial(
            add,
            self._writes.case_id,
            wish.rater_id,
            wish.about_id,
            wish.scale_key or None,
            wish.home,
        )
        self._finish(work)

    def _ask_for_scale(self, voice_id: VoiceId) -> None:
        self._voice_id = voice_id
        voice, members = self._voice(voice_id), self._state.history.members_by_id
        rater, about = members[voice.rater_id], members[voice.about_id]
        title = QCoreApplication.translate("PeoplePresenter", "Another form for {name}")
        dialog = ScaleDialog(
            self._needs.theme,
            title.format(name=rater.alias),
            self._shelf.options(rater, about),
            voice.scale_key,
            self._tab,
        )
        dialog.submitted.connect(self._change_scale)
        self._open(dialog)

    def _change_scale(self, scale_key: str) -> None:
        assert self._voice_id is not None
        change = self._needs.services.cases.change_scale
        self._finish(partial(change, self._voice_id, scale_key))

    def _ask_before_end(self, voice_id: VoiceId) -> None:
        self._voice_id = voice_id
        translate = QCoreApplication.translate
        question = Question(
            translate("PeoplePresenter", "Ask for no more marks?"),
            translate("PeoplePresenter", "The line stays on the curve up to today."),
            translate("PeoplePresenter", "Stop asking"),
            translate("PeoplePresenter", "Keep asking"),
        )
        ask(self._tab, self._needs.theme, question, self._end_voice)

    def _end_voice(self) -> None:
        if self._voice_id is not None:
            end = self._needs.services.cases.end_voice
            self._writes.carry_out(partial(end, self._voice_id, self._needs.today()), PEOPLE)

    def _ask_again(self, voice_id: VoiceId) -> None:
        again = self._needs.services.membership.ask_again
        self._writes.carry_out(partial(again, voice_id), PEOPLE)

    def _ask_when_left(self, member_id: MemberId) -> None:
        self._member_id = member_id
        name = self._state.history.members_by_id[member_id].alias
        dialog = LeaveDialog(self._needs.theme, name, self._needs.today, self._tab)
        dialog.submitted.connect(self._leave)
        self._open(dialog)

    def _leave(self, day: date) -> None:
        assert self._member_id is not None
        leave = self._needs.services.membership.leave
        self._finish(partial(leave, self._member_id, day))

    def _come_back(self, member_id: MemberId) -> None:
        come_back = self._needs.services.membership.come_back
        self._writes.carry_out(partial(come_back, member_id), PEOPLE)

    def _finish(self, work: Callable[[], object]) -> None:
        """Carry out what the dialog asks for; it closes when that succeeded."""
        dialog = self._dialog
        assert dialog is not None
        if self._writes.carry_out(work, PEOPLE, refused=dialog.refuse):
            dialog.accept()

    def _open(self, dialog: SaveDialog) -> None:
        self._dialog = dialog
        dialog.open()

    def _voice(self, voice_id: VoiceId) -> Voice:
        return next(one for one in self._state.history.voices if one.id == voice_id)

    @property
    def _state(self) -> CaseState:
        assert self._tab.state is not None
        return self._tab.state

    @property
    def _shelf(self) -> FormShelf:
        needs = self._needs
        return FormShelf(
            needs.yardstick.scales,
            needs.today(),
            needs.words().language,
            needs.services.numbers.licensed(),
        )
