"""How charts look in each medium; colours come from the tokens, sizes are in points."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

Dash = tuple[float, ...]  # in line widths; empty for an unbroken line

# Slot by slot: circle, square, triangle, diamond, cross, star (matplotlib's names).
MARKERS = ("o", "s", "^", "D", "X", "*")
DASHES: tuple[Dash, ...] = ((), (6, 2), (2, 2), (6, 2, 2, 2), (1, 1.5), (9, 3))
_NEXT_DASH = 3  # so far on stands the dash that a marker gets in the second round
# Pointed shapes cover less ink than a square of the same width.
_MARKER_SCALE = {"o": 1.0, "s": 0.9, "^": 1.1, "D": 0.9, "X": 1.1, "*": 1.4}


class Medium(StrEnum):
    """What the chart is looked at on."""

    SCREEN = "screen"
    FAMILY = "family"  # the look-together view: big type
    PRINT = "print"
    BLACK_AND_WHITE = "black-and-white"


@dataclass(frozen=True, slots=True)
class VoiceLook:
    """How one voice is told from another: any one of the three is enough."""

    colour: str
    marker: str
    dash: Dash
    is_hollow: bool = False

    @property
    def marker_scale(self) -> float:
        """Return how much larger than a circle this marker must be to weigh the same."""
        return _MARKER_SCALE.get(self.marker, 1.0)


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of everything that is not a voice."""

    background: str
    ink: str
    muted: str
    grid: str
    band: str
    band_hatch: str
    band_edge: str
    band_text: str
    limit: str
    measure: str
    on_measure: str


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes, line widths and marker diameters in points."""

    label: float = 10.1
    tick: float = 9.8
    date: float = 8.3
    note: float = 9.0
    line: float = 1.6
    child_line: float = 2.5
    marker: float = 7.6
    child_marker: float = 9.4
    hairline: float = 0.75

    def scaled(self, factor: float) -> "Sizes":
        """Return the sizes for larger type; lines grow half as fast."""
        half = (factor + 1) / 2
        return Sizes(
            label=self.label * factor,
            tick=self.tick * factor,
            date=self.date * factor,
            note=self.note * factor,
            line=self.line * half,
            child_line=self.child_line * half,
            marker=self.marker * half,
            child_marker=self.child_marker * half,
            hairline=self.hairline,
        )


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """The look of a chart in one medium."""

    medium: Medium
    fonts: Path  # the folder of the bundled fonts
    ink: Ink
    voices: tuple[VoiceLook, ...]
    sizes: Sizes
    hatch: str = ""  # of the expected band, where colour cannot be relied on

    @property
    def is_paper(self) -> bool:
        """Whether the chart is printed: its ground is the page's."""
        return self.medium in {Medium.PRINT, Medium.BLACK_AND_WHITE}

    def voice(self, slot: int) -> VoiceLook:
        """Return the look of a slot; beyond the last the markers come again, told apart.

        The second round is hollow where the first is filled, and dashed as another marker.
        """
        turn, place = divmod(slot, len(self.voices))
        look = self.voices[place]
        if turn % 2 == 0:
            return look
        dash = self.voices[(place + _NEXT_DASH) % len(self.voices)].dash
        return replace(look, dash=dash, is_hollow=not look.is_hollow)

    def scaled(self, percent: int) -> "ChartStyle":
        """Return the style for a text size in percent, 100..200."""
        return replace(self, sizes=self.sizes.scaled(percent / 100))


def chart_style(medium: Medium, colours: Mapping[str, str], fonts: Path) -> ChartStyle:
    """Return the style of a medium from one table of the tokens, such as ``light``."""
    if medium is Medium.BLACK_AND_WHITE:
        return ChartStyle(medium, fonts, _BLACK_INK, _BLACK_VOICES, _PRINT_SIZES, hatch="//")
    looks = zip(range(1, len(MARKERS) + 1), MARKERS, DASHES, strict=True)
    voices = tuple(
        VoiceLook(colours[f"voice-{slot}"], marker, dash) for slot, marker, dash in looks
    )
    return ChartStyle(medium, fonts, _ink(medium, colours), voices, _SIZES[medium])


def _ink(medium: Medium, colours: Mapping[str, str]) -> Ink:
    is_paper = medium is Medium.PRINT
    return Ink(
        background="#FFFFFF" if is_paper else colours["surface"],
        ink=colours["ink"],
        muted=colours["muted"],
        grid=colours["grid"],
        band=colours["band"],
        band_hatch=colours["band-edge"],
        band_edge=colours["band-edge"],
        band_text=colours["good"],
        limit=colours["limit"],
        measure=colours["measure"],
        on_measure=colours["on-measure"],
    )


_PRINT_SIZES = Sizes(
    label=8.6, tick=8.2, date=7.0, note=7.6, line=1.2, child_line=2.1,
    marker=6.2, child_marker=7.6, hairline=0.5,
)  # fmt: skip
_SIZES = {
    Medium.SCREEN: Sizes(),
    Medium.FAMILY: Sizes().scaled(1.25),
    Medium.PRINT: _PRINT_SIZES,
}
_BLACK_INK = Ink(
    background="#FFFFFF",
    ink="#000000",
    muted="#333333",
    grid="#CCCCCC",
    band="#F4F4F4",
    band_hatch="#C4C4C4",
    band_edge="#555555",
    band_text="#222222",
    limit="#333333",
    measure="#555555",
    on_measure="#FFFFFF",
)
_BLACK_VOICES = tuple(
    VoiceLook("#000000", marker, dash, is_hollow=slot % 2 == 1)
    for slot, (marker, dash) in enumerate(zip(MARKERS, DASHES, strict=True))
)
