"""People as the tab shows them: facts, remarks and voices in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.people.person_block import PersonFace, VoiceFace
from app.form_languages import FORM_LANGUAGES
from models.domain.people import Member, Voice
from models.domain.scales import Scale

USUAL_LANGUAGE = "da"  # of forms, where nobody chose another


def person_faces(state: CaseState, scales: Mapping[str, Scale]) -> tuple[PersonFace, ...]:
    """List the people, those in focus first."""
    members = sorted(state.history.members, key=_order)
    return tuple(_person(state, member, scales) for member in members)


def _order(member: Member) -> tuple[bool, bool]:
    return (member.left is not None, not member.in_focus)


def _person(state: CaseState, member: Member, scales: Mapping[str, Scale]) -> PersonFace:
    return PersonFace(
        id=member.id,
        name=member.alias,
        facts=" · ".join(_facts(state, member)),
        in_focus=member.in_focus,
        is_contact=member.primary_contact,
        remarks=_remarks(state, member),
        voices=tuple(
            _voice(state, voice, scales)
            for voice in state.history.voices
            if voice.rater_id == member.id
        ),
        left=_left(state, member),
    )


def _facts(state: CaseState, member: Member) -> list[str]:
    """Return role, age, part of life, and the language of the forms where it is another."""
    facts = [state.person(member), state.words.context(member.context)]
    language = FORM_LANGUAGES.get(member.language)
    if language is not None and language.code != USUAL_LANGUAGE:
        facts.append(language.own_name)
    return facts


def _left(state: CaseState, member: Member) -> str:
    if member.left is None:
        return ""
    words = QCoreApplication.translate("PeopleFaces", "not part of it since {day}")
    return words.format(day=state.words.day(member.left))


def _remarks(state: CaseState, member: Member) -> tuple[str, ...]:
    hidden = [one.alias for one in state.history.members if one.id in member.must_not_see]
    if not hidden:
        return ()
    words = QCoreApplication.translate("PeopleFaces", "must not see the marks of {names}")
    return (words.format(names=state.words.listed(hidden)),)


def _voice(state: CaseState, voice: Voice, scales: Mapping[str, Scale]) -> VoiceFace:
    words = state.words
    about = QCoreApplication.translate("PeopleFaces", "about {name}")
    about = about.format(name=state.history.members_by_id[voice.about_id].alias)
    if voice.is_about_self:
        about = QCoreApplication.translate("PeopleFaces", "about self")
    scale = scales.get(voice.scale_key)
    parts = [about, scale.title[words.language] if scale else voice.scale_key]
    if voice.home:
        parts.append(voice.home)
    if voice.ended is not None:
        ended = QCoreApplication.translate("PeopleFaces", "until {day}")
        parts.append(ended.format(day=words.day(voice.ended)))
    return VoiceFace(voice.id, voice.slot, " · ".join(parts), voice.ended is None)
