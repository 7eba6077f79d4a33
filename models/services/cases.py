"""Cases: opening and ending a course, its people, its voices and its interventions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from models.domain.cases import Case, Ending, Intervention, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId, InterventionId, MemberId, VoiceId
from models.domain.people import Member
from models.domain.versions import Subject
from models.domain.yearly import EndedCourse
from models.services.audit_log import Action
from models.services.caseload import CaseloadRow, by_urgency, row_of
from models.services.changes import Changes
from models.services.checks import checked_name, checked_words, demand_order, demand_possible_day
from models.services.drafts import NAME_LENGTH, CaseDraft, MemberDraft, VoiceDraft
from models.services.earlier_texts import CASE_FACTS, MEMBER_FACTS, keep_earlier
from models.services.licences import demand_licence
from models.services.people import (
    demand_focus,
    demand_known,
    form_key,
    member_from,
    new_voice,
    voices_from,
)
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings, demand_open


class CaseFields(TypedDict, total=False):
    """What can be changed of a case by itself; what is left out stays."""

    label: str
    coordinator: str
    programme: str
    tags: tuple[str, ...]
    follow_up: date | None
    protected: bool
    legal_basis: str


class CaseService:
    """The cases of an archive. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def rows(self) -> tuple[CaseloadRow, ...]:
        """List all cases: the open ones first, the heaviest mark first."""
        today = self._around.today()
        with self._units.reading() as unit:
            rows = (row_of(summary, today) for summary in unit.cases.summaries())
            return tuple(sorted(rows, key=by_urgency))

    def ended(self) -> tuple[EndedCourse, ...]:
        """List the closed courses as the yearly status counts them."""
        with self._units.reading() as unit:
            return tuple(
                EndedCourse(one.closed, one.ending, one.programme, one.outcomes)
                for one in unit.cases.summaries()
                if one.closed is not None
            )

    def create(self, draft: CaseDraft) -> CaseId:
        """Open a course with its people and their voices."""
        today = self._around.today()
        case_id = CaseId(self._around.new_id())
        case = Case(case_id, label=checked_name(draft.label, "label"), opened=today)
        fields = CaseFields(
            coordinator=draft.coordinator,
            programme=draft.programme,
            tags=draft.tags,
            follow_up=draft.follow_up,
            protected=draft.protected,
        )
        case = self._changed(case, fields)
        members = [self._new_member(one) for one in draft.members]
        demand_focus(members)
        for member in members:
            demand_known(member.must_not_see, (one.id for one in members), "must_not_see")
        voices = voices_from(draft.voices, members, self._around)
        with self._units.writing() as unit:
            unit.cases.add(case)
            for member in members:
                unit.members.add(case_id, member)
            for voice in voices:
                demand_licence(unit, self._around.scale(voice.scale_key))
                unit.voices.add(case_id, voice)
            unit.commit(Action.CREATE_CASE, case_id)
        return case_id

    def update(self, case_id: CaseId, **fields: Unpack[CaseFields]) -> Changes:
        """Change what is said about the case itself; what is not named stays."""
        with self._units.writing() as unit:
            case = unit.cases.get(case_id)
            changed = self._changed(case, fields)
            self._save(unit, case, changed)
            unit.commit(Action.UPDATE_CASE, case_id)
        return Changes.CASES

    def close(self, case_id: CaseId, ending: Ending, reason: str) -> Changes:
        """End the course, as agreed or not; not while a session runs."""
        words = checked_words(reason, "reason")
        if ending is Ending.UNPLANNED and not words:
            raise InvalidInputError(Problem.REASON_MISSING, "reason")
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            sessions = unit.sessions.of_case(case_id)
            if any(one.state is SessionState.RUNNING for one in sessions):
                raise InvalidInputError(Problem.SESSION_RUNNING)
            case = unit.cases.get(case_id)
            today = self._around.today()
            unit.cases.save(replace(case, closed=today, ending=ending, ending_reason=words))
            unit.commit(Action.CLOSE_CASE, case_id)
        return Changes.CASES

    def reopen(self, case_id: CaseId) -> Changes:
        """Go on with a course that had ended; when and why it had stays readable."""
        with self._units.writing() as unit:
            case = unit.cases.get(case_id)
            if case.is_open:
                raise InvalidInputError(Problem.CASE_OPEN)
            today = self._around.today()
            again = replace(case, closed=None, ending=None, ending_reason="", reopened=today)
            self._save(unit, case, again)
            unit.commit(Action.REOPEN_CASE, case_id)
        return Changes.CASES

    def look(self, *case_ids: CaseId) -> None:
        """Log that the cases were opened on the screen: once per opening."""
        self._units.note_looks(case_ids)

    def add_member(self, case_id: CaseId, draft: MemberDraft) -> MemberId:
        """Add a person to the case."""
        member = self._new_member(draft)
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            known = unit.members.of_case(case_id)
            demand_known(member.must_not_see, (one.id for one in known), "must_not_see")
            unit.members.add(case_id, member)
            unit.commit(Action.ADD_MEMBER, case_id)
        return member.id

    def update_member(self, member_id: MemberId, draft: MemberDraft) -> Changes:
        """Say something else about a person; somebody must stay in focus."""
        member = member_from(draft, member_id, self._around.today())
        with self._units.writing() as unit:
            case_id = unit.members.case_of(member_id)
            others = [one for one in unit.members.of_case(case_id) if one.id != member_id]
            demand_focus([*others, member])
            demand_known(member.must_not_see, (one.id for one in others), "must_not_see")
            before = unit.members.get(member_id)
            member = replace(member, left=before.left)
            change = (before, member)
            keep_earlier(unit, self._around, case_id, Subject.MEMBER, change, MEMBER_FACTS)
            unit.members.save(member)
            unit.commit(Action.UPDATE_MEMBER, case_id)
        return Changes.MEMBERS | Changes.CASES

    def add_voice(
        self,
        case_id: CaseId,
        rater: MemberId,
        about: MemberId,
        scale_key: str | None = None,
        home: str = "",
    ) -> VoiceId:
        """Let a person answer about herself or another; without a key the proposed form."""
        draft = VoiceDraft(rater, about, scale_key, home)
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            existing = unit.voices.of_case(case_id)
            voice = new_voice(draft, _members(unit, case_id), existing, self._around)
            demand_licence(unit, self._around.scale(voice.scale_key))
            unit.voices.add(case_id, voice)
            unit.commit(Action.ADD_VOICE, case_id)
        return voice.id

    def end_voice(self, voice_id: VoiceId, day: date) -> Changes:
        """Ask this voice for no more marks after ``day``; its line stays."""
        with self._units.writing() as unit:
            voice = unit.voices.get(voice_id)
            if voice.ended is not None:
                raise InvalidInputError(Problem.ALREADY_ENDED, "day")
            demand_order(voice.opened, day, "day")
            demand_possible_day(day, self._around.today())
            unit.voices.save(replace(voice, ended=day))
            unit.commit(Action.END_VOICE, unit.voices.case_of(voice_id))
        return Changes.MEMBERS

    def change_scale(self, voice_id: VoiceId, scale_key: str) -> Changes:
        """Let the voice answer another form from now on: that starts a new line."""
        with self._units.writing() as unit:
            voice = unit.voices.get(voice_id)
            rater, about = unit.members.get(voice.rater_id), unit.members.get(voice.about_id)
            key = form_key(scale_key, rater, about, self._around)
            demand_licence(unit, self._around.scale(key))
            unit.voices.save(replace(voice, scale_key=key))
            unit.commit(Action.CHANGE_SCALE, unit.voices.case_of(voice_id))
        return Changes.MEMBERS

    def add_intervention(
        self,
        case_id: CaseId,
        label: str,
        start: date,
        end: date | None = None,
        programme: str = "",
    ) -> InterventionId:
        """Note an effort that the chart shows as a span, or as a line when it has no end."""
        demand_possible_day(start, self._around.today(), "start")
        demand_order(start, end)
        added = Intervention(
            InterventionId(self._around.new_id()),
            checked_name(label, "label"),
            start,
            end,
            checked_words(programme, "programme", NAME_LENGTH),
        )
        with self._units.writing() as unit:
            demand_open(unit, case_id)
            unit.interventions.add(case_id, added)
            unit.commit(Action.ADD_INTERVENTION, case_id)
        return added.id

    def end_intervention(self, intervention_id: InterventionId, day: date) -> Changes:
        """Say when an effort ended, or correct that day."""
        with self._units.writing() as unit:
            intervention = unit.interventions.get(intervention_id)
            demand_order(intervention.start, day)
            change = (intervention, replace(intervention, end=day))
            case_id = unit.interventions.case_of(intervention_id)
            keep_earlier(unit, self._around, case_id, Subject.INTERVENTION, change, ("end",))
            unit.interventions.save(change[1])
            unit.commit(Action.END_INTERVENTION, case_id)
        return Changes.PLANS

    def take_back_intervention(self, intervention_id: InterventionId) -> Changes:
        """Say that an effort was noted by mistake: it stays readable and counts nowhere."""
        today = self._around.today()
        return self._withdraw(intervention_id, today, Action.REMOVE_INTERVENTION)

    def restore_intervention(self, intervention_id: InterventionId) -> Changes:
        """Let an effort that was taken back count again."""
        return self._withdraw(intervention_id, None, Action.RESTORE_INTERVENTION)

    def _withdraw(
        self, intervention_id: InterventionId, day: date | None, action: Action
    ) -> Changes:
        with self._units.writing() as unit:
            intervention = unit.interventions.get(intervention_id)
            case_id = unit.interventions.case_of(intervention_id)
            demand_open(unit, case_id)
            unit.interventions.save(replace(intervention, taken_back=day))
            unit.commit(action, case_id)
        return Changes.PLANS

    def _save(self, unit: UnitOfWork, before: Case, after: Case) -> None:
        """Write a case; what it said before stays readable."""
        keep_earlier(unit, self._around, after.id, Subject.CASE, (before, after), CASE_FACTS)
        unit.cases.save(after)

    def _new_member(self, draft: MemberDraft) -> Member:
        return member_from(draft, MemberId(self._around.new_id()), self._around.today())

    def _changed(self, case: Case, fields: CaseFields) -> Case:
        follow_up = fields.get("follow_up")
        if follow_up is not None:
            demand_possible_day(follow_up, self._around.today(), "follow_up")
        tags = tuple(checked_words(one, "tags", NAME_LENGTH) for one in fields.get("tags", ()))
        changed = replace(case, **fields)
        return replace(
            changed,
            label=checked_name(changed.label, "label"),
            coordinator=checked_words(changed.coordinator, "coordinator", NAME_LENGTH),
            programme=checked_words(changed.programme, "programme", NAME_LENGTH),
            legal_basis=checked_words(changed.legal_basis, "legal_basis", NAME_LENGTH),
            tags=tuple(tag for tag in tags if tag) if "tags" in fields else case.tags,
        )


def _members(unit: UnitOfWork, case_id: CaseId) -> Mapping[MemberId, Member]:
    return {member.id: member for member in unit.members.of_case(case_id)}
