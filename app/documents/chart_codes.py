"""Gives glyphs of a chart that have code 0 another one: in PDF code 0 means "no glyph".

matplotlib 3.11 counts the letters beyond U+00FF of a font from 0: the dash in "0–40" has that
code. A reader aloud, and PDF/UA (7.21.8), would take it for a letter that is missing.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pikepdf import Array, Pdf, String, parse_content_stream, unparse_content_stream

_FIRST = re.compile(rb"<0000> <[0-9a-fA-F]{4}> \[<([0-9a-fA-F]+)>")
_SHOWS = {"Tj", "TJ"}


def move_code_0(pdf: Pdf, form: Any) -> None:
    """Move code 0 of every font of a chart behind the font's other codes."""
    fonts = form.get("/Resources", {}).get("/Font", {})
    moved = {str(name): code for name, font in fonts.items() if (code := _moved(pdf, font))}
    if moved:
        form.write(unparse_content_stream(list(_rewritten(form, moved))))


def _moved(pdf: Pdf, font: Any) -> bytes:
    """Return the new code, or nothing where code 0 is no glyph."""
    inner = font.DescendantFonts[0]
    glyphs = inner.CIDToGIDMap.read_bytes()
    if glyphs[:2] in {b"", b"\0\0"}:
        return b""
    code = len(glyphs) // 2
    inner.CIDToGIDMap = pdf.make_stream(b"\0\0" + glyphs[2:] + glyphs[:2])
    inner.W = Array([*inner.W, code, Array([inner.W[1][0]])])
    table = font.ToUnicode.read_bytes()
    letters = _FIRST.search(table)
    assert letters  # a glyph that is shown has letters
    said = b"1 beginbfchar\n<%04x> <%s>\nendbfchar\nendcmap" % (code, letters[1])
    font.ToUnicode = pdf.make_stream(table.replace(b"endcmap", said, 1))
    return code.to_bytes(2, "big")


def _rewritten(form: Any, moved: Mapping[str, bytes]) -> Iterator[tuple[Any, Any]]:
    font = ""
    for one in parse_content_stream(form):
        operator = str(one.operator)
        if operator == "Tf":
            font = str(one.operands[0])
        if operator in _SHOWS and font in moved:
            yield [_with(shown, moved[font]) for shown in one.operands], one.operator
        else:
            yield one.operands, one.operator


def _with(operand: Any, code: bytes) -> Any:
    """Return what is shown with code 0 replaced; numbers between letters stay."""
    if isinstance(operand, Array):
        return Array([_with(one, code) for one in operand])
    if not isinstance(operand, String):
        return operand
    shown = bytes(operand)
    pairs = (shown[place : place + 2] for place in range(0, len(shown), 2))
    return String(b"".join(code if pair == b"\0\0" else pair for pair in pairs))
