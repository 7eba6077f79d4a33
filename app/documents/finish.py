"""The last pass over a PDF: charts into their places, and nothing in it that names anybody."""

import re
from collections.abc import Mapping
from io import BytesIO

from pikepdf import Dictionary, Name, ObjectStreamMode, Pdf, String

from app.documents.page import Pages
from app.documents.private_signs import letters_of
from app.documents.structure import add_structure

_PRIVATE = re.compile(rb"<(E[0-9A-F]{3}|F[0-8][0-9A-F]{2})>")


def finished(pages: Pages, charts: Mapping[str, bytes], title: str, language: str) -> bytes:
    """Return the document with its charts, its title and language, and no other metadata."""
    with Pdf.open(BytesIO(pages.content)) as pdf:
        for name, chart in charts.items():
            _place(pdf, name, chart)
        _say_letters(pdf)
        add_structure(pdf, pages.marks)
        _describe(pdf, title, language)
        target = BytesIO()
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            recompress_flate=True,
        )
    return target.getvalue()


def _place(pdf: Pdf, name: str, chart: bytes) -> None:
    """Put a chart where the page left an empty form of that name."""
    with Pdf.open(BytesIO(chart)) as source:
        form = pdf.copy_foreign(source.pages[0].as_form_xobject())
        for page in pdf.pages:
            forms = page.obj.get("/Resources", Dictionary()).get("/XObject", Dictionary())
            for key in [key for key in forms.keys() if key.endswith(f".{name}")]:  # noqa: SIM118
                forms[key] = form


def _say_letters(pdf: Pdf) -> None:
    """Let each font say which letters our own signs show."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and "/ToUnicode" in font:
            table = font.ToUnicode.read_bytes()
            said = _PRIVATE.sub(_as_letters, table)
            if said != table:
                font.ToUnicode = pdf.make_stream(said)


def _as_letters(code: re.Match[bytes]) -> bytes:
    letters = letters_of(chr(int(code[1], 16)))
    return f"<{letters.encode('utf-16-be').hex().upper()}>".encode()


def _describe(pdf: Pdf, title: str, language: str) -> None:
    """Say what the document is and in which language; not who made it, nor with what."""
    del pdf.docinfo
    pdf.docinfo["/Title"] = String(title)
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
