"""What the therapist types and chooses for a document, and how it is kept in the archive."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from models.domain.audiences import Part, Profile
from models.domain.ids import MemberId, VoiceId
from models.domain.plans import Audience

LANGUAGES = ("da", "en")


@dataclass(frozen=True, slots=True, repr=False)
class Participant:
    """Somebody's own answer to a question from 0 to 10."""

    name: str
    value: int | None = None  # tenths, 0..100


@dataclass(frozen=True, slots=True)
class Seen:
    """That the family has seen a document, as the case stood then."""

    meetings: int  # held by then: after the next it is a draft again
    day: date


@dataclass(frozen=True, slots=True, repr=False)
class HandoutChoice:
    """One case's texts and switches, the same for every kind of document; each uses its own."""

    language: str = "da"
    # Kind of document -> whom it is for; who is missing is proposed by the kind.
    audiences: Mapping[str, Audience] = field(default_factory=dict)
    # What was switched for an audience; who is missing gets what the archive proposes.
    parts: Mapping[Audience, Profile] = field(default_factory=dict)
    about: MemberId | None = None  # None: the first child in focus
    switched_off: frozenset[VoiceId] = field(default_factory=frozenset)
    since: date | None = None  # earlier marks stay behind
    agreed: frozenset[MemberId] = field(default_factory=frozenset)  # to show the cooperation
    agreed_at: int | None = None  # meetings held then: what was marked later was not asked about
    seen: Mapping[str, Seen] = field(default_factory=dict)  # kind of document -> when
    shared_with: str = ""
    kind: str = ""  # of meeting
    works: str = ""  # one line is one point
    worries: str = ""
    to_happen: str = ""
    scaling: tuple[Participant, ...] = ()  # empty: nobody was ever listed
    next_meeting: date | None = None
    tells_child: str = ""
    we_do: str = ""
    heard: str = ""  # one line is one point
    ask_whom: str = ""
    question: str = ""
    recalled: str = ""  # id of the document that a letter calls back
    consent_what: str = ""
    consent_why: str = ""
    consent_day: date | None = None

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
    kept = {one.name: _plain(getattr(choice, one.name)) for one in fields(choice)}
    if not any(one.value is not None for one in choice.scaling):
        kept["scaling"] = []
    return json.dumps(kept, ensure_ascii=False)


def _plain(value: Any) -> Any:
    """Return a value as JSON knows it."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Participant | Seen):
        return [_plain(getattr(value, name)) for name in value.__slots__]
    return value.isoformat() if isinstance(value, date) else value


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
    except (AttributeError, TypeError, ValueError):
        return choice


def _text(value: Any) -> str:
    if not isinstance(value, str):
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


def _seen(value: Any) -> Seen:
    meetings, day = value
    return Seen(int(meetings), date.fromisoformat(day))


def _day(value: Any) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _members(value: Any) -> frozenset[MemberId]:
    return frozenset(MemberId(_text(one)) for one in value)


def _profile(value: Any) -> Profile:
    return frozenset(part for part in Part if part in value)


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "language": _language,
    "audiences": lambda value: {_text(key): Audience(one) for key, one in value.items()},
    "parts": lambda value: {Audience(key): _profile(one) for key, one in value.items()},
    "about": lambda value: None if value is None else MemberId(_text(value)),
    "switched_off": lambda value: frozenset(VoiceId(_text(one)) for one in value),
    "agreed": _members,
    "agreed_at": lambda value: None if value is None else int(value),
    "seen": lambda value: {_text(key): _seen(one) for key, one in value.items()},
    "scaling": lambda value: tuple(map(_participant, value)),
    **dict.fromkeys(("since", "next_meeting", "consent_day"), _day),
    **dict.fromkeys(
        (
            *("shared_with", "kind", "works", "worries", "to_happen", "tells_child"),
            *("we_do", "heard", "ask_whom", "question", "recalled"),
            *("consent_what", "consent_why"),
        ),
        _text,
    ),
}
