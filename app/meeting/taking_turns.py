"""Propose whose wellbeing form is due today: at most four, in turn, the child's always."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.domain.history import CaseHistory
from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.people import Voice

MOST_FORMS = 4  # per session: more would make the meeting about forms


@dataclass(frozen=True, slots=True)
class Candidate:
    """A voice that could be asked, and how long it has waited."""

    voice_id: VoiceId
    is_own_of_focus: bool  # a child in focus about herself is asked before everybody else
    last_answered: int  # session number, 0 when never
    order: int  # of the rows on the page


def proposed_voices(candidates: Sequence[Candidate], most: int = MOST_FORMS) -> frozenset[VoiceId]:
    """Return the voices to ask today: whoever waited longest, the children in focus first."""
    waiting = sorted(candidates, key=_turn)
    return frozenset(one.voice_id for one in waiting[:most])


def candidates_of(
    history: CaseHistory,
    voices: Iterable[VoiceId],
    present: frozenset[MemberId],
    today: SessionId,
) -> tuple[Candidate, ...]:
    """List the voices of those present with when each was last answered, today apart."""
    by_id = {voice.id: voice for voice in history.voices}
    focus = [member.id for member in history.focus]
    asked = [by_id[one] for one in voices if by_id[one].rater_id in present]
    last = _last_answered(history, today)
    ranks = _ranks(asked, focus)
    return tuple(
        Candidate(
            voice.id,
            is_own_of_focus=voice.is_about_self and voice.rater_id in focus,
            last_answered=last.get(voice.id, 0),
            order=order,
        )
        for order, voice in zip(ranks, asked, strict=True)
    )


def _ranks(asked: Sequence[Voice], focus: Iterable[MemberId]) -> list[int]:
    """Return whose turn it is among voices that waited equally: the children alternate."""
    seen = dict.fromkeys(focus, 0)
    after = len(asked) * max(1, len(seen))  # an adult about herself comes after the children
    ranks = []
    for place, voice in enumerate(asked):
        if voice.about_id in seen:
            ranks.append(seen[voice.about_id] * len(seen) + list(seen).index(voice.about_id))
            seen[voice.about_id] += 1
        else:
            ranks.append(after + place)
    return ranks


def _last_answered(history: CaseHistory, today: SessionId) -> dict[VoiceId, int]:
    last: dict[VoiceId, int] = {}
    for (voice_id, session_id), answer in history.voice_answers.items():
        number = history.number_of.get(session_id, 0)
        if session_id != today and answer.skip_reason is None:
            last[voice_id] = max(last.get(voice_id, 0), number)
    return last


def _turn(one: Candidate) -> tuple[bool, int, int]:
    return (not one.is_own_of_focus, one.last_answered, one.order)
