"""What a document says, already worded and rounded: frozen, and comparable in a test."""

from dataclasses import dataclass
from enum import StrEnum

from charts.inputs import ChartSeries, ProgressChart
from models.domain.scales import Ends


@dataclass(frozen=True, slots=True, repr=False)
class VoiceBox:
    """A person's own words, or that there are none to be shared."""

    heading: str
    text: str
    is_quote: bool
    slot: int | None = None  # whose colour stands beside it

    bookmark: str = ""  # without a name


@dataclass(frozen=True, slots=True, repr=False)
class Curve:
    """A chart, or the sentence that stands where none may be shown."""

    heading: str
    chart: ProgressChart | None
    note: str = ""
    height: float = 200.0  # points


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """The head of a column and how wide it is."""

    title: str
    share: float  # of the page's width
    is_number: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ReportCell:
    """One cell; with a slot it is a voice's name in its own colour and with its marker."""

    text: str
    slot: int | None = None
    is_strong: bool = False
    is_muted: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ReportTable:
    """A table whose head is repeated on every page it reaches."""

    heading: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[ReportCell, ...], ...]
    is_compact: bool = False  # many rows, smaller


@dataclass(frozen=True, slots=True, repr=False)
class PointList:
    """A headline with points, such as "Det fungerer godt"."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PointColumns:
    """Lists that stand beside each other while they are short."""

    lists: tuple[PointList, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Bar:
    """A value from 0 to 10 as a bar, with words."""

    label: str
    value: str
    note: str = ""
    share: float | None = None  # 0..1 of the bar, None where there is no value


@dataclass(frozen=True, slots=True, repr=False)
class Bars:
    """Values from 0 to 10 under each other."""

    heading: str
    bars: tuple[Bar, ...]
    is_large: bool = False  # the child's page: no figures, in the voice's colour
    slot: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Paragraphs:
    """Plain sentences under a headline."""

    heading: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class OwnCurve:
    """The child's own line alone: faces at the ends of the axis, no figures, no limit."""

    heading: str  # for those who listen, and for the bookmarks
    line: ChartSeries | None
    sessions: int  # meetings held
    label: str  # "Mig"
    summary: str
    note: str = ""  # stands where there is no line


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """A few words in a box of their own."""

    heading: str
    text: str
    is_own: bool = False  # the child's own words


@dataclass(frozen=True, slots=True, repr=False)
class Cards:
    """Boxes beside each other."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FormLine:
    """One line of a form on paper, or one picture to talk about."""

    label: str
    help: str
    icon: str
    picture: str = ""  # name of a picture in the resources


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A form to be filled in by hand."""

    fields: tuple[str, ...]  # what is written first: who, when
    period: str
    instruction: str
    lines: tuple[FormLine, ...]
    low: str
    high: str
    ends: Ends
    alternative: str  # what is said instead of a line
    is_mirrored: bool = False  # writing from the right: the low end is to the right
    ruler: str = ""  # what stands at the rule that checks the printer; empty: no rule


Section = (
    VoiceBox | Curve | ReportTable | PointColumns | Bars | Paragraphs | OwnCurve | Cards | BlankForm
)


class Stamp(StrEnum):
    """What a page that is not the final thing is marked with."""

    PRACTICE = "practice"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True, repr=False)
class PageWords:
    """What stands at the edges of every page."""

    version: str  # day and program version, at the foot's left
    page: str  # "side {page} af {pages}"
    notes: str  # what the numbers are and are not
    continued: str = ""  # the document's title, at the head from page 2 on
    stamps: tuple[tuple[Stamp, str], ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """A whole document."""

    language: str
    title: str  # also the file's title: names nobody
    day: str
    facts: tuple[str, ...]  # lines under the title
    sections: tuple[Section, ...]
    edges: PageWords
    file_name: str
    is_large: bool = False  # the child's page: bigger type at the top

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.sections)} sections)"

    def only(self, kind: type[Section]) -> tuple[Section, ...]:
        """List the sections of one kind."""
        return tuple(section for section in self.sections if isinstance(section, kind))
