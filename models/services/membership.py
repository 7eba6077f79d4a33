"""Leaving a case and coming back: whose marks are asked for; nothing of the past changes."""

from dataclasses import replace
from datetime import date, timedelta

from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId, MemberId, VoiceId
from models.domain.people import Voice
from models.domain.versions import Subject
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import demand_past_day
from models.services.earlier_texts import keep_earlier
from models.services.people import demand_focus
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings, demand_open

PEOPLE = Changes.MEMBERS | Changes.CASES


class MembershipService:
    """Who is part of a case. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def leave(self, member_id: MemberId, day: date) -> Changes:
        """Let a person be part of the case no more; what was said and marked stays.

        The day before was the last on which anybody was asked about that person, or by her.
        """
        demand_past_day(day, self._around.today())
        with self._units.writing() as unit:
            member, case_id = unit.members.get(member_id), unit.members.case_of(member_id)
            demand_open(unit, case_id)
            if member.left is not None:
                raise InvalidInputError(Problem.ALREADY_ENDED)
            others = (one for one in unit.members.of_case(case_id) if one.id != member_id)
            demand_focus(one for one in others if one.left is None)
            unit.members.save(replace(member, left=day))
            for voice in _voices_of(unit, case_id, member_id):
                if voice.ended is None:
                    unit.voices.save(replace(voice, ended=day - timedelta(days=1)))
            unit.commit(Action.LEAVE_CASE, case_id)
        return PEOPLE

    def come_back(self, member_id: MemberId) -> Changes:
        """Let a person who left be part of the case again, with what was asked until then."""
        with self._units.writing() as unit:
            member, case_id = unit.members.get(member_id), unit.members.case_of(member_id)
            demand_open(unit, case_id)
            if member.left is None:
                raise InvalidInputError(Problem.NOTHING_TO_SAVE)
            back = replace(member, left=None)
            change = (member, back)
            keep_earlier(unit, self._around, case_id, Subject.MEMBER, change, ("left",))
            unit.members.save(back)
            gone = {one.id for one in unit.members.of_case(case_id) if one.left is not None}
            for voice in _voices_of(unit, case_id, member_id):
                is_its_end = voice.ended == member.left - timedelta(days=1)
                if is_its_end and not {voice.rater_id, voice.about_id} & gone:
                    unit.voices.save(replace(voice, ended=None))
            unit.commit(Action.COME_BACK, case_id)
        return PEOPLE

    def ask_again(self, voice_id: VoiceId) -> Changes:
        """Ask an ended voice for marks again; what it missed meanwhile is a gap."""
        with self._units.writing() as unit:
            voice, case_id = unit.voices.get(voice_id), unit.voices.case_of(voice_id)
            demand_open(unit, case_id)
            key = (voice.rater_id, voice.about_id, voice.home)
            open_ones = (one for one in unit.voices.of_case(case_id) if one.ended is None)
            if any((one.rater_id, one.about_id, one.home) == key for one in open_ones):
                raise InvalidInputError(Problem.VOICE_EXISTS, "voice")
            unit.voices.save(replace(voice, ended=None))
            unit.commit(Action.RESUME_VOICE, case_id)
        return PEOPLE


def _voices_of(unit: UnitOfWork, case_id: CaseId, member_id: MemberId) -> list[Voice]:
    """List the voices in which a person speaks or is spoken about."""
    voices = unit.voices.of_case(case_id)
    return [one for one in voices if member_id in {one.rater_id, one.about_id}]
