"""Lines that cannot be drawn because the pack of their form is gone: said, never left out."""

from collections import Counter
from collections.abc import Container, Iterator

from models.domain.history import CaseHistory
from models.domain.labels import VoiceLabel, voice_label
from models.domain.people import Voice
from models.domain.progress import LostLine


def lost_lines(history: CaseHistory, scales: Container[str]) -> Iterator[LostLine]:
    """Yield what is recorded on forms that are not among ``scales``, voices first."""
    for voice in history.voices:
        yield from _of_voice(history, voice, scales)
    for member in history.members:
        keys = Counter(
            answer.scale_key
            for (rater, _), answer in history.rater_answers.items()
            if rater == member.id and answer.scale_key not in scales
        )
        label = VoiceLabel(member.alias, member.role)
        for key, count in keys.items():
            yield LostLine(member.id, None, label, key, count)


def _of_voice(history: CaseHistory, voice: Voice, scales: Container[str]) -> Iterator[LostLine]:
    rater, about = (history.members_by_id[one] for one in (voice.rater_id, voice.about_id))
    keys = Counter(
        answer.scale_key
        for (voice_id, _), answer in history.voice_answers.items()
        if voice_id == voice.id
    )
    for key in dict.fromkeys((*keys, voice.scale_key)):
        if key not in scales:
            label = voice_label(voice, rater, about)
            yield LostLine(about.id, voice.id, label, key, keys[key])
