"""Questions to talk about, by signal and by who is looking; own words, read from data files."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from models.domain.ids import MemberId
from models.domain.people import Member
from models.domain.signal_types import Code

GENERAL = "general"  # where nothing stands out
FALLBACK = "en"
FIRST_CHILD_AGE = 6  # years; a younger child set no marks to be asked about
LAST_CHILD_AGE = 12  # years; from 13 a young person is spoken to as one


class Addressee(StrEnum):
    """Whom a question is put to."""

    CHILD = "child"
    YOUNG = "young"
    PARENT = "parent"
    COUPLE = "couple"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class PromptSet:
    """The questions of one signal code: addressee, then language."""

    texts: Mapping[Addressee, Mapping[str, tuple[str, ...]]]
    private: bool = False  # for the therapist and one person, never a shared screen


@dataclass(frozen=True, slots=True, repr=False)
class Occasion:
    """What is talked about, with whom."""

    codes: tuple[Code, ...]  # heaviest first
    addressees: tuple[Addressee, ...]
    language: str
    name: str  # of the person the chart is about
    turn: int = 0  # the session's number: next time asks something else


@dataclass(frozen=True, slots=True, repr=False)
class Prompt:
    """One question, and whom it is put to."""

    addressee: Addressee
    text: str


@dataclass(frozen=True, slots=True)
class PromptBook:
    """All questions, by signal code."""

    sets: Mapping[str, PromptSet]

    def shared(self, occasion: Occasion, count: int = 3) -> tuple[Prompt, ...]:
        """Pick questions for a screen that several people see; private ones never."""
        shared = [one for one in self._codes(occasion) if self._is_open(one)]
        return self._pick(occasion, shared, count)

    def alone(self, occasion: Occasion, count: int = 3) -> tuple[Prompt, ...]:
        """Pick questions for the therapist and one person."""
        return self._pick(occasion, self._codes(occasion), count)

    def _codes(self, occasion: Occasion) -> list[str]:
        return [code.value for code in occasion.codes if code.value in self.sets]

    def _is_open(self, code: str) -> bool:
        return not self.sets[code].private

    def _pick(self, occasion: Occasion, codes: Sequence[str], count: int) -> tuple[Prompt, ...]:
        picked: dict[str, Addressee] = {}
        for place in range(count if occasion.addressees else 0):
            code = codes[place % len(codes)] if codes else GENERAL
            addressee = occasion.addressees[place % len(occasion.addressees)]
            texts = self._texts(code, addressee, occasion.language) or self._texts(
                GENERAL, addressee, occasion.language
            )
            fresh = [one for one in _from(texts, occasion.turn) if one not in picked]
            picked |= dict.fromkeys(fresh[:1], addressee)
        return tuple(
            Prompt(addressee, text.format(name=occasion.name)) for text, addressee in picked.items()
        )

    def _texts(self, code: str, addressee: Addressee, language: str) -> tuple[str, ...]:
        found = self.sets[code].texts.get(addressee, {}) if code in self.sets else {}
        return found[language] if language in found else found.get(FALLBACK, ())


def _from(texts: tuple[str, ...], turn: int) -> tuple[str, ...]:
    start = turn % len(texts) if texts else 0
    return texts[start:] + texts[:start]


def load_prompts(folder: Path) -> PromptBook:
    """Read ``CODE.toml`` files."""
    return PromptBook({path.stem: _read(path) for path in sorted(folder.glob("*.toml"))})


def _read(path: Path) -> PromptSet:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    texts = {
        addressee: {language: tuple(lines) for language, lines in content[addressee.value].items()}
        for addressee in Addressee
        if addressee.value in content
    }
    return PromptSet(texts, private=bool(content.get("private", False)))


def addressees_of(viewers: Iterable[Member], about: MemberId, day: date) -> tuple[Addressee, ...]:
    """Say whom to ask when ``viewers`` look at the chart about ``about``, own person first."""
    people = tuple(viewers)
    minors = [one for one in people if one.is_minor_on(day)]
    adults = [one for one in people if one not in minors]
    found = [_own(one, day) for one in people if one.id == about and not _is_small(one, day)]
    carers = [one for one in adults if one.role.is_carer and one.id != about]
    if carers:
        found.append(Addressee.COUPLE if len(carers) > 1 else Addressee.PARENT)
    if len(people) > 1 or not found:
        found.append(Addressee.FAMILY)
    return tuple(found)


def _is_small(member: Member, day: date) -> bool:
    age = member.age_on(day)
    return age is not None and age < FIRST_CHILD_AGE


def _own(member: Member, day: date) -> Addressee:
    if not member.is_minor_on(day):
        return Addressee.PARENT
    age = member.age_on(day)
    return Addressee.YOUNG if age is not None and age > LAST_CHILD_AGE else Addressee.CHILD
