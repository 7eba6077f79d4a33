"""What the therapist types and chooses for a document, and how it is kept in the archive."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from models.domain.ids import MemberId, VoiceId

LANGUAGES = ("da", "en")


@dataclass(frozen=True, slots=True, repr=False)
class Participant:
    """Somebody's own answer to a question from 0 to 10."""

    name: str
    value: int | None = None  # tenths, 0..100


@dataclass(frozen=True, slots=True, repr=False)
class HandoutChoice:
    """One document's texts and switches; the same for both kinds, each uses its own."""

    language: str = "da"
    about: MemberId | None = None  # None: the first child in focus
    switched_off: frozenset[VoiceId] = field(default_factory=frozenset)
    has_names: bool = True
    shows_words: bool = True
    shows_goals: bool = True
    shows_agreements: bool = True
    seen_at: int | None = None  # how many meetings had been held when the family saw it
    shared_with: str = ""
    kind: str = ""  # of meeting
    works: str = ""  # one line is one point
    worries: str = ""
    to_happen: str = ""
    scaling: tuple[Participant, ...] = ()  # empty: nobody was ever listed
    next_meeting: date | None = None
    tells_child: str = ""

    def without_past(self, today: date) -> "HandoutChoice":
        """Return the choice without a follow-up that has been."""
        is_past = self.next_meeting is not None and self.next_meeting < today
        return replace(self, next_meeting=None) if is_past else self


def points(text: str) -> tuple[str, ...]:
    """Return the lines of a text as points, without the dashes people put before them."""
    stripped = (line.strip().lstrip("-–•*").strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)


def encoded(choice: HandoutChoice) -> str:
    """Return a choice as text for the archive."""
    fields = {name: getattr(choice, name) for name in choice.__slots__}
    fields["switched_off"] = sorted(choice.switched_off)
    is_scaled = any(one.value is not None for one in choice.scaling)
    fields["scaling"] = [[one.name, one.value] for one in choice.scaling if is_scaled]
    fields["next_meeting"] = choice.next_meeting.isoformat() if choice.next_meeting else None
    return json.dumps(fields, ensure_ascii=False)


def decoded(text: str, language: str) -> HandoutChoice:
    """Return the choice that a text keeps; what is missing or strange is as if never chosen."""
    fresh = HandoutChoice(language=language if language in LANGUAGES else LANGUAGES[0])
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return fresh
    if not isinstance(found, dict):
        return fresh
    for name, read in _READERS.items():
        if name in found:
            fresh = _with(fresh, name, read, found)
    return fresh


def _with(
    choice: HandoutChoice, name: str, read: Callable[[Any], Any], found: Mapping[str, Any]
) -> HandoutChoice:
    try:
        return replace(choice, **{name: read(found[name])})
    except (TypeError, ValueError):
        return choice


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _language(value: Any) -> str:
    if value not in LANGUAGES:
        raise ValueError
    return str(value)


def _participant(value: Any) -> Participant:
    name, number = value
    if number is not None and not 0 <= int(number) <= 100:
        raise ValueError
    return Participant(_text(name), None if number is None else int(number))


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "language": _language,
    "about": lambda value: None if value is None else MemberId(_text(value)),
    "switched_off": lambda value: frozenset(VoiceId(_text(one)) for one in value),
    **dict.fromkeys(("has_names", "shows_words", "shows_goals", "shows_agreements"), _flag),
    "seen_at": lambda value: None if value is None else int(value),
    **dict.fromkeys(("shared_with", "kind", "works", "worries", "to_happen", "tells_child"), _text),
    "scaling": lambda value: tuple(map(_participant, value)),
    "next_meeting": lambda value: None if value is None else date.fromisoformat(value),
}
