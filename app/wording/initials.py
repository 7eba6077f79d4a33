"""What a name becomes while the list is private: initials, in the label and in every signal."""

from dataclasses import replace

from models.domain.labels import VoiceLabel
from models.domain.signal_types import Signal

_SMALL_WORDS = frozenset({"og", "and", "med", "with", "i", "in", "af", "of", "&"})


def initials(name: str) -> str:
    """Return the first letter of each word that carries a name: "Mia og familie" -> "M.F."."""
    words = [word for word in name.split() if word.lower() not in _SMALL_WORDS]
    letters = [next((sign for sign in word if sign.isalnum()), "") for word in words]
    return "".join(f"{letter.upper()}." for letter in letters if letter)


def without_names(signal: Signal) -> Signal:
    """Return the signal with every alias in it shortened to initials."""
    return replace(
        signal, label=_shortened(signal.label), other_label=_shortened(signal.other_label)
    )


def _shortened(label: VoiceLabel | None) -> VoiceLabel | None:
    if label is None:
        return None
    return replace(
        label,
        rater_alias=initials(label.rater_alias),
        about_alias=initials(label.about_alias),
        home="",
    )
