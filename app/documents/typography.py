"""Type sizes, colours and paragraphs; what people typed is never read as markup."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from app.documents.bidi import is_from_the_right
from app.documents.fonts import FIGURES, REGULAR, STRONG, runs
from app.documents.tags import TaggedText
from charts.style import ChartStyle

TITLE, SECTION, BODY, SMALL, FOOT = 17.0, 11.5, 9.6, 8.8, 7.6
LARGE_TITLE, LARGE_SECTION, LARGE = 26.0, 13.5, 12.0  # the child's page


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of the printed page, from the light tokens."""

    tokens: Mapping[str, str]
    style: ChartStyle  # of the charts on the page: voices look alike in chart and table

    def __getitem__(self, name: str) -> Color:
        return HexColor(self.tokens[name])

    def voice(self, slot: int) -> Color:
        """Return a voice's colour."""
        return HexColor(self.style.voice(slot).colour)

    def is_hollow(self, slot: int) -> bool:
        """Whether a voice's marker is an outline."""
        return self.style.voice(slot).is_hollow


@dataclass(frozen=True, slots=True)
class Type:
    """How a paragraph is set; sizes in points."""

    size: float = BODY
    font: str = REGULAR
    colour: str = "ink"
    is_right: bool = False
    before: float = 0.0
    after: float = 0.0
    has_bullet: bool = False
    indent: float = 0.0
    is_speech: bool = False  # a whole text that somebody wrote: it stands where it begins

    def turned(self, *, is_right: bool) -> "Type":
        """Return the same type set to the right, figures under each other, or to the left."""
        font = FIGURES if is_right and self.font == REGULAR else self.font
        return replace(self, is_right=is_right, font=font)


def set_in(text: str, kind: Type, palette: Palette, colour: Color | None = None) -> TaggedText:
    """Return ``text`` as a paragraph; line breaks stay, everything else is only letters."""
    from_the_right = kind.is_speech and is_from_the_right(text)
    is_right = kind.is_right or (from_the_right and not kind.has_bullet)
    style = ParagraphStyle(
        "text",
        fontName=kind.font,
        bulletFontName=kind.font,
        fontSize=kind.size,
        leading=kind.size * 1.38,
        textColor=colour or palette[kind.colour],
        alignment=TA_RIGHT if is_right else TA_LEFT,
        spaceBefore=kind.before,
        spaceAfter=kind.after,
        leftIndent=kind.size * 1.2 if kind.has_bullet else kind.indent,
        splitLongWords=1,
        # A name may be parted at its own hyphen; with a second font reportlab loses the hyphen.
        embeddedHyphenation=int(_is_of_one_font(text, kind.font)),
        allowWidows=0,
        allowOrphans=0,
    )
    made = TaggedText(markup(text, kind.font), style, "•" if kind.has_bullet else None)
    made.from_the_right = from_the_right
    return made


def _is_of_one_font(text: str, font: str) -> bool:
    return all(name == font for name, _ in runs(text, font))


def markup(text: str, font: str) -> str:
    """Return ``text`` escaped, with a font named wherever Figtree lacks the sign."""
    lines = (_line(line, font) for line in text.splitlines() or [""])
    return "<br/>".join(line if line.strip() else "\N{NO-BREAK SPACE}" for line in lines)


def _line(line: str, font: str) -> str:
    return "".join(
        escape(part) if name == font else f'<font name="{name}">{escape(part)}</font>'
        for name, part in runs(line, font)
    )


HEADING = Type(SECTION, STRONG, before=13, after=4)
BULLET = Type(BODY, has_bullet=True, after=2, is_speech=True)
HEAD_CELL = Type(SMALL, colour="muted")
CELL = Type(SMALL + 0.3, is_speech=True)
COMPACT_CELL = Type(SMALL - 0.6)
COMPACT_HEAD = Type(SMALL - 0.9, colour="muted")
STRONG_CELL = Type(SMALL + 0.3, STRONG)
MARKED_CELL = Type(SMALL + 0.3, STRONG, indent=(SMALL + 0.3) * 1.25)
MUTED_CELL = Type(SMALL + 0.3, colour="muted", is_speech=True)
