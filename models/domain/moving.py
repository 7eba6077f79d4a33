"""Where an answer given in the wrong place may go: only where the same form fits."""

from dataclasses import dataclass

from models.domain.answers import Answer
from models.domain.history import CaseHistory
from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.sharing import ShareAnswer, ShareChoice


@dataclass(frozen=True, slots=True)
class Place:
    """Whose form of which session."""

    session_id: SessionId
    rater_id: MemberId
    voice_id: VoiceId | None  # None: the rater's cooperation form


def place_of(answer: Answer) -> Place:
    """Return where an answer stands."""
    return Place(answer.session_id, answer.rater_id, answer.voice_id)


def fitting_places(history: CaseHistory, answer: Answer) -> tuple[Place, ...]:
    """List the places where the answer's own form is answered and nothing is recorded yet.

    Its numbers keep their meaning only on the form they were given on. A skipped form gives way.
    """
    owners = _owners(history, answer)
    taken = {
        place_of(one)
        for one in history.valid_answers
        if one.skip_reason is None and (one.voice_id is None) is (answer.voice_id is None)
    }
    places = (
        Place(session.id, rater_id, voice_id)
        for session in history.held
        for rater_id, voice_id in owners
    )
    return tuple(place for place in places if place not in taken)


def shares_after_move(
    choices: tuple[ShareChoice, ...], answer: Answer, place: Place
) -> tuple[ShareChoice, ...]:
    """Return what to add so that marks kept back stay kept back in their new place.

    The latest choice governs a whole curve, so what the new voice said last is said again.
    """
    if answer.voice_id is None or place.voice_id is None:
        return ()
    ordered = sorted(choices, key=_by_sequence)
    here = [
        one.answer
        for one in ordered
        if (one.voice_id, one.session_id) == (answer.voice_id, answer.session_id)
    ]
    if not here or here[-1] is not ShareAnswer.NO:
        return ()
    no = ShareChoice(place.voice_id, place.session_id, ShareAnswer.NO, sequence=0)
    said = [one for one in ordered if one.voice_id == place.voice_id]
    if not said or said[-1].session_id == place.session_id:
        return (no,)
    last = said[-1]
    return (no, ShareChoice(last.voice_id, last.session_id, last.answer, sequence=0))


def _owners(history: CaseHistory, answer: Answer) -> list[tuple[MemberId, VoiceId | None]]:
    """List who answers the same form: voices, or for cooperation those who answered it too."""
    if answer.voice_id is not None:
        return [
            (voice.rater_id, voice.id)
            for voice in history.voices
            if voice.scale_key == answer.scale_key or voice.id == answer.voice_id
        ]
    raters = {
        one.rater_id
        for one in history.answers
        if one.voice_id is None and one.scale_key == answer.scale_key
    }
    return [(member.id, None) for member in history.members if member.id in raters]


def _by_sequence(choice: ShareChoice) -> int:
    return choice.sequence
