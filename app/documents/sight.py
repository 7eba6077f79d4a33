"""Lines with writing from the right, as they are seen: turned around, Arabic letters joined.

Lines are broken in the order of reading, with the letters apart: joined letters are narrower,
so what fits apart fits joined. Only when a line is drawn is it put in the order of sight.
HarfBuzz joins the letters and sets their dots and vowels.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import uharfbuzz  # type: ignore[import-untyped]
from reportlab.pdfbase.pdfmetrics import getAscent, getFont, stringWidth
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr
from reportlab.platypus.paragraph import FragLine, ParaLines

from app.documents.bidi import as_seen, has_right_to_left
from app.documents.fonts import ARABIC, REGULAR
from app.documents.private_signs import sign_for

Signs = list[tuple[str, Any]]  # each sign with the fragment it stands in


def as_drawn(lines: Any, *, from_the_right: bool) -> Any:
    """Return broken lines in the order of sight; the same where nothing runs from the right."""
    text = "".join(sign for line in lines.lines for sign, _ in _signs(line, lines))
    if not has_right_to_left(text):
        return lines
    return ParaLines(
        kind=1, lines=[_line(line, _signs(line, lines), from_the_right=from_the_right)
                       for line in lines.lines],
    )  # fmt: skip


def parted(lines: Any) -> Any:
    """Return lines that end in a space each: who listens hears two words, not one."""
    return lines.clone(lines=[*map(_with_space, lines.lines[:-1]), *lines.lines[-1:]])


def _with_space(line: Any) -> Any:
    if isinstance(line, tuple):
        return (line[0], [*line[1][:-1], f"{line[1][-1]} "])
    last = line.words[-1]
    return line.clone(words=[*line.words, last.clone(text=" ")])


def _signs(line: Any, lines: Any) -> Signs:
    if isinstance(line, tuple):  # a paragraph in one font keeps its words
        return [(sign, lines) for sign in " ".join(line[1])]
    return [(sign, fragment) for fragment in line.words for sign in fragment.text]


def _line(line: Any, signs: Signs, *, from_the_right: bool) -> Any:
    """Return one line turned around, with the room that is left on it."""
    pieces = list(_pieces(signs, from_the_right=from_the_right))
    apart = sum(stringWidth(sign, one.fontName, one.fontSize) for sign, one in signs)
    before = line[0] if isinstance(line, tuple) else line.extraSpace
    room = before + apart - sum(map(_width, pieces))
    kept = {} if isinstance(line, tuple) else vars(line)
    size = signs[0][1].fontSize if signs else 0.0
    kept |= {"ascent": getAscent(REGULAR, size), "fontSize": size}
    return FragLine(
        **{"lineBreak": False} | kept | {"extraSpace": room, "wordCount": 1, "words": pieces}
    )


def _pieces(signs: Signs, *, from_the_right: bool) -> Iterator[Any]:
    """Yield fragments from left to right; Arabic ones joined."""
    text = "".join(sign for sign, _ in signs)
    seen = as_seen(text, from_the_right=from_the_right)
    for _, run in groupby(seen, lambda one: id(signs[one[0]][1])):
        found = list(run)
        fragment = signs[found[0][0]][1]
        if fragment.fontName in ARABIC:
            places = sorted(place for place, _ in found)
            read = "".join(text[place] for place in places)
            drawn: Any = _joined(read, fragment)
        else:
            drawn = "".join(sign for _, sign in found)
        yield fragment.clone(text=drawn, kind=1, lines=[])


def _joined(read: str, fragment: Any) -> ShapedStr:
    """Return Arabic letters joined, from left to right; in front a space without width.

    reportlab 5.1 cannot raise the first glyph of a text, and often that is a letter's dot.
    """
    font: Any = getFont(fragment.fontName)
    signs, data = [" "], [_place(len(read), stringWidth(" ", fragment.fontName, 1000))]
    for cluster, letters, glyphs in _shaped(font, read):
        # The letter is told by the glyph that takes room; dots and vowels beside it say nothing.
        body = max(range(len(glyphs)), key=lambda number: glyphs[number][1].x_advance)
        for number, (glyph, place) in enumerate(glyphs):
            sign = sign_for(font, glyph, letters if number == body else "")
            signs.append(sign)
            moves = (place.x_advance, place.y_advance, place.x_offset, place.y_offset)
            width = font.face.charWidths[ord(sign)]
            data.append(_place(cluster, width, tuple(map(font.pdfScale, moves))))
    shapes: Any = data
    return ShapedStr("".join(signs), shapeData=shapes)


def _shaped(font: Any, read: str) -> Iterator[tuple[int, str, list[tuple[int, Any]]]]:
    """Yield what HarfBuzz makes of letters: the first of each group, its letters, its glyphs."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(read)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font.hbFont(), buffer)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = [*sorted({info.cluster for info, _ in glyphs}), len(read)]
    for cluster, run in groupby(glyphs, lambda one: int(one[0].cluster)):
        letters = read[cluster : starts[starts.index(cluster) + 1]]
        yield cluster, letters, [(info.codepoint, place) for info, place in run]


def _place(cluster: int, width: float, moves: tuple[float, ...] = (0, 0, 0, 0)) -> Any:
    """Return where a glyph stands beside its usual place, in thousandths of the size."""
    x_advance, y_advance, x_offset, y_offset = moves
    return ShapeData(cluster, x_advance, y_advance, x_offset, y_offset, width)


def _width(fragment: Any) -> float:
    text, size = fragment.text, fragment.fontSize
    if isinstance(text, ShapedStr):
        shapes: Any = text
        return float(sum(one.x_advance for one in shapes.__shapeData__) * size / 1000)
    return float(stringWidth(text, fragment.fontName, size))
