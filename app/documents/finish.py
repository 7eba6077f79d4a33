"""The last pass over a PDF: charts into their places, and nothing in it that names anybody."""

import re
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, ObjectStreamMode, Pdf, String

from app.documents.chart_codes import move_code_0
from app.documents.page import Pages
from app.documents.private_signs import letters_of
from app.documents.structure import add_structure

# Title and language, and that the file means to be PDF/UA-1: no name, no time, no program.
_METADATA = """<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_NOTHING = (b"> <0000>", b"> <FFFD>")  # reportlab's empty places: U+0000 is no letter
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
        move_code_0(pdf, form)
        for page in pdf.pages:
            forms = page.obj.get("/Resources", Dictionary()).get("/XObject", Dictionary())
            for key in [key for key in forms.keys() if key.endswith(f".{name}")]:  # noqa: SIM118
                forms[key] = form


def _say_letters(pdf: Pdf) -> None:
    """Let each of reportlab's fonts say which letters our own signs show."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and font.get("/Subtype") == Name.TrueType:
            table = font.ToUnicode.read_bytes()
            font.ToUnicode = pdf.make_stream(_PRIVATE.sub(_as_letters, table).replace(*_NOTHING))


def _as_letters(code: re.Match[bytes]) -> bytes:
    letters = letters_of(chr(int(code[1], 16)))
    return f"<{letters.encode('utf-16-be').hex().upper()}>".encode()


def _describe(pdf: Pdf, title: str, language: str) -> None:
    """Say what the document is and in which language; not who made it, nor with what."""
    del pdf.docinfo
    pdf.docinfo["/Title"] = String(title)
    described = _METADATA.format(title=escape(title), language=language).encode()
    pdf.Root.Metadata = pdf.make_stream(described, Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
