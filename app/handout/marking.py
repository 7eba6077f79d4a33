"""Where a finished page names somebody: looked for before it leaves, marked in the preview only.

It finds what the program knows (names of the case, ages) and what looks like a name in what
people wrote. It cannot know every name: the reader's own eyes come last.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_BROKEN = 2
_SHORTEST = 2  # signs; shorter parts of a name are met everywhere
_AGE = re.compile(r"\b\d{1,2}\s+(?:år|years?)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(?:[A-ZÆØÅ][\w-]+\s+){0,2}[A-ZÆØÅ]?[\w-]*"
    r"(?:[Ss]kole|[Ss]kolen|børnehave|vuggestue|fritidshjem|klub|school|kindergarten|nursery)\b"
)
# A word with a capital in the middle of a sentence, or two of them anywhere.
_INSIDE = re.compile(r"(?<=[\w,;] )[A-ZÆØÅÉÜÖ][\w-]+(?: [A-ZÆØÅ][\w-]+)*")
_DOUBLE = re.compile(r"\b[A-ZÆØÅÉÜÖ][\w-]+(?: [A-ZÆØÅÉÜÖ][\w-]+)+")


class Named(StrEnum):
    """What a marked word gives away."""

    NAME = "name"  # of somebody in the case
    AGE = "age"
    OTHER = "other"  # somebody or some place outside the case


@dataclass(frozen=True, slots=True, repr=False)
class Suspects:
    """What to look for on the pages: each word with the whole name it is, or is a part of."""

    names: Mapping[str, str]
    others: Mapping[str, str]


NOBODY = Suspects({}, {})


@dataclass(frozen=True, slots=True)
class Spot:
    """A marked word; in points from the page's lower left corner."""

    page: int
    named: Named
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """Everything marked, and how many different words of each kind."""

    spots: tuple[Spot, ...] = ()
    count: tuple[tuple[Named, int], ...] = ()

    def different(self, named: Named) -> int:
        """Return how many different words give that away."""
        return dict(self.count).get(named, 0)


def suspects_of(aliases: Iterable[str], plain: Iterable[str], written: Iterable[str]) -> Suspects:
    """Return what to look for: aliases that are more than a role, and names in what was written.

    ``plain`` are words that name nobody, such as the roles.
    """
    common = {word.casefold() for word in plain}
    names = {one.strip() for one in aliases if one.strip()}
    telling = {
        one: name
        for name in sorted(names)
        for one in _with_parts(name)
        if one.casefold() not in common
    }
    known = {word.casefold() for one in names for word in one.split()} | common
    found = {one for text in written for one in _others(text, known)}
    return Suspects(telling, {one: name for name in sorted(found) for one in _with_parts(name)})


def _with_parts(name: str) -> Iterable[str]:
    """Yield a name, and the parts by which it may be written alone."""
    yield name
    parts = name.split()
    if len(parts) > 1:
        yield from (
            one
            for one in parts
            if len(one) > _SHORTEST and one[0].isupper() and not _PLACE.match(one)
        )


def _others(text: str, known: set[str]) -> Iterable[str]:
    for line in text.splitlines():
        for pattern in (_PLACE, _INSIDE, _DOUBLE):
            for match in pattern.finditer(line):
                word = match.group().strip()
                if word[:1].isupper() and not _is_known(word, known):
                    yield word


def _is_known(word: str, known: set[str]) -> bool:
    return all(_base(part, known) in known for part in word.split())


def _base(word: str, known: set[str]) -> str:
    """Return a word without the s of its genitive."""
    plain = re.sub(r"[’'](?:s)?$", "", word.casefold())
    return plain[:-1] if plain.endswith("s") and plain not in known else plain


def marked(document: pdfium.PdfDocument, suspects: Suspects) -> Found:
    """Return where the pages give somebody away."""
    spots: list[Spot] = []
    whole = {_key(word): name for word, name in (*suspects.names.items(), *suspects.others.items())}
    different: dict[Named, set[str]] = {named: set() for named in Named}
    for number, page in enumerate(document):
        text_page = page.get_textpage()
        text = _letters(text_page)
        for named, start, end in _spans(text, suspects):
            key = _key(text[start:end])
            different[named].add(whole.get(key) or whole.get(key.removesuffix("s")) or key)
            count = text_page.count_rects(start, end - start)
            spots += [Spot(number, named, *text_page.get_rect(n)) for n in range(count)]
    return Found(tuple(spots), tuple((named, len(different[named])) for named in Named))


def _key(word: str) -> str:
    """Return what stays the same over a line's end and in the genitive."""
    return re.sub(r"[\s-]+|[’'](?:s)?$", "", word.casefold())


def _letters(page: pdfium.PdfTextPage) -> str:
    """Return one letter for each that pdfium counts, so that places can be asked for."""
    count = page.count_chars()
    codes = (pdfium_c.FPDFText_GetUnicode(page, index) for index in range(count))
    # 2 is how pdfium says that a line ends after a hyphen.
    return "".join("-" if code == _BROKEN else chr(code or 32) for code in codes)


def _spans(text: str, suspects: Suspects) -> list[tuple[Named, int, int]]:
    """List what is found in a text, no letter twice."""
    found = [(Named.AGE, *match.span()) for match in _AGE.finditer(text)]
    for named, wanted in ((Named.NAME, suspects.names), (Named.OTHER, suspects.others)):
        if pattern := _any_of(wanted):
            found += [(named, *match.span()) for match in pattern.finditer(text)]
    free: list[tuple[Named, int, int]] = []
    for named, start, end in sorted(found, key=_first_and_longest):
        if not free or start >= free[-1][2]:
            free.append((named, start, end))
    return free


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds any of the words, also in the genitive and over a line's end."""
    ordered = sorted(words, key=len, reverse=True)
    if not ordered:
        return None
    # A line may end at a space or after a hyphen.
    parts = (r"\s+".join(map(_broken, one.split())) for one in ordered)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?:s|’s|’|'s|')?(?!\w)")


def _broken(part: str) -> str:
    return re.escape(part).replace(r"\-", r"-?\s*")


def _first_and_longest(span: tuple[Named, int, int]) -> tuple[int, int]:
    return (span[1], span[1] - span[2])
