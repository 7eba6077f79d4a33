"""The order in which mixed writing is seen: Arabic from the right, Latin and figures from the left.

The Unicode Bidirectional Algorithm (UAX #9, revision 48) for one line without signs that
steer, which are taken out of what people type: weak and neutral types (W1-W7, N1-N2), levels
(I1-I2) and the order of a line (L1, L2, L4). Brackets in pairs (N0) are as other neutrals;
where W2 differs, ``_figure`` says why.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from unicodedata import bidirectional

_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
_NEUTRAL, _RIGHT, _DIGITS = {"B", "S", "WS", "ON", "BN"}, {"R", "AL"}, {"EN", "AN"}


def is_from_the_right(text: str) -> bool:
    """Whether a paragraph runs from the right: most of its letters decide.

    Not the first one, as where nothing is known of the text: ours often begin with a name.
    """
    kinds = [_class(sign) for sign in text]
    return sum(kind in _RIGHT for kind in kinds) > kinds.count("L")


def has_right_to_left(text: str) -> bool:
    """Whether anything runs from the right."""
    return any(_class(sign) in {*_RIGHT, "AN"} for sign in text)


def as_seen(text: str, *, from_the_right: bool) -> list[tuple[int, str]]:
    """Return each sign of a line from left to right with its place; brackets turned around."""
    levels = _levels([_class(sign) for sign in text], int(from_the_right))
    places = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        places = [place for run in _runs(places, levels, level) for place in run]
    return [
        (place, _MIRRORED.get(text[place], text[place]) if levels[place] % 2 else text[place])
        for place in places
    ]


def _runs(places: Sequence[int], levels: Sequence[int], level: int) -> Iterator[list[int]]:
    """Turn around each run of signs of this level or above."""
    for is_turned, run in groupby(places, lambda place: levels[place] >= level):
        found = list(run)
        yield found[::-1] if is_turned else found


def _class(sign: str) -> str:
    return bidirectional(sign) or "L"


def _levels(classes: Sequence[str], base: int) -> list[int]:
    edge = "R" if base else "L"
    levels = [_level(kind, base) for kind in _with_neutrals(_with_weak(classes, edge), edge)]
    for place in range(len(levels) - 1, -1, -1):  # spaces at the end belong to the paragraph
        if classes[place] not in {"WS", "S", "B", "BN"}:
            break
        levels[place] = base
    return levels


def _level(kind: str, base: int) -> int:
    if base:
        return 1 if kind == "R" else 2
    return {"L": 0, "R": 1}.get(kind, 2)


def _with_weak(classes: Sequence[str], edge: str) -> list[str]:
    """Resolve marks, figures and what stands between them."""
    types, before, strong = list(classes), edge, edge
    for place, given in enumerate(classes):
        kind = before if given == "NSM" else given
        strong = kind if kind in {"L", *_RIGHT} else strong
        if kind == "EN" and strong == "AL":
            kind = _figure(classes[place:], edge)
        types[place] = before = kind
    types = ["R" if kind == "AL" else kind for kind in types]
    _join_separators(types)
    _join_terminators(types)
    return _with_numbers(types, edge)


def _figure(rest: Sequence[str], edge: str) -> str:
    """Return how a figure behind an Arabic letter runs (W2).

    In a line from the left it is Arabic only where Arabic goes on: "مريم, 8 år" is a name in
    a Danish sentence. Plain UAX #9 would need signs that steer around the name.
    """
    after = next((kind for kind in rest if kind == "L" or kind in _RIGHT), edge)
    return "L" if edge == after == "L" else "AN"


def _join_separators(types: list[str]) -> None:
    """Let a single separator between two numbers of a kind belong to them."""
    for place in range(1, len(types) - 1):
        before, kind, after = types[place - 1 : place + 2]
        joins = before in _DIGITS if kind == "CS" else kind == "ES" and before == "EN"
        if before == after and joins:
            types[place] = before


def _join_terminators(types: list[str]) -> None:
    """Let signs such as per cent belong to the number beside them."""
    place = 0
    for kind, run in groupby(list(types)):
        length = len(list(run))
        beside = {*types[max(0, place - 1) : place], *types[place + length : place + length + 1]}
        if kind == "ET" and "EN" in beside:
            types[place : place + length] = ["EN"] * length
        place += length


def _with_numbers(types: Sequence[str], edge: str) -> list[str]:
    """Let numbers after Latin be Latin, and what is left of separators be neutral."""
    strong, found = edge, []
    for kind in types:
        strong = kind if kind in {"L", "R"} else strong
        settled = "ON" if kind in {"ES", "ET", "CS"} else kind
        found.append("L" if kind == "EN" and strong == "L" else settled)
    return found


def _with_neutrals(types: Sequence[str], edge: str) -> list[str]:
    """Let neutral signs run as their surroundings do, else as the paragraph."""
    place, found = 0, list(types)
    for is_neutral, run in groupby(types, lambda kind: kind in _NEUTRAL):
        end = place + len(list(run))
        if is_neutral:
            before = _direction(types[place - 1]) if place else edge
            after = _direction(types[end]) if end < len(types) else edge
            found[place:end] = [before if before == after else edge] * (end - place)
        place = end
    return found


def _direction(kind: str) -> str:
    return "L" if kind == "L" else "R"
