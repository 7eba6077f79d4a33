"""What people are called in a group where two of them have the same name; no Qt."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

from models.domain.people import Member

Key = TypeVar("Key")


def told_apart(people: Iterable[tuple[Key, Member, tuple[str, ...]]]) -> Mapping[Key, str]:
    """Map each (key, person, children of the case) to a name.

    Two mothers called "Mor" are "Mor (Mia)" and "Mor (Jonas)".
    """
    listed = tuple(people)
    often = Counter(member.alias.casefold() for _, member, _ in listed)
    return {
        key: _with_child(member, children) if often[member.alias.casefold()] > 1 else member.alias
        for key, member, children in listed
    }


def _with_child(member: Member, children: tuple[str, ...]) -> str:
    others = [one for one in children if one != member.alias]
    return f"{member.alias} ({', '.join(others)})" if others else member.alias
