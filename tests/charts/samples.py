"""Charts in a few words, and how to look at what was drawn."""

import tomllib
from dataclasses import replace
from pathlib import Path

from matplotlib.figure import Figure

from charts.inputs import (
    BandStep,
    ChartBand,
    ChartIntervention,
    ChartLimit,
    ChartPoint,
    ChartSeries,
    ProgressChart,
    ReliableBand,
    XTick,
    YAxis,
)
from charts.layers import artists_of
from charts.progress import draw_progress
from charts.style import Medium, chart_style

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"
FONTS = RESOURCES / "fonts"
TOKENS = tomllib.loads((RESOURCES / "theme" / "tokens.toml").read_text(encoding="utf-8"))
SCREEN = chart_style(Medium.SCREEN, TOKENS["light"], FONTS)

MIA = (142, 160, 151, 194, 228, 221, 264)
MOTHER = (180, 195, 210, 224, 251, 270, 282)
FATHER = (245, None, 250, None, 262, 270, 268)


def style(medium=Medium.SCREEN, scheme="light"):
    return chart_style(medium, TOKENS[scheme], FONTS)


def line(key, label, slot, totals, *, child=False, first=1):
    points = tuple(ChartPoint(n, n, total) for n, total in enumerate(totals, start=first))
    marks = [total for total in totals if total is not None]
    end = f"{label} {marks[-1] / 10:.1f}".replace(".", ",") if marks else label
    return ChartSeries(key, label, end, slot, child, points)


def ticks(held, last=10):
    return tuple(
        XTick(n, str(n), f"{n}/9" if n <= held + 1 else "", n <= held) for n in range(1, last + 1)
    )


BAND = ChartBand(
    "mia",
    tuple(BandStep(n, max(0, 140 - n), min(400, 150 + 12 * n)) for n in range(1, 11)),
    "beregnet forløb, ud fra studier med voksne",
)
LIMIT = ChartLimit(320, "lånt grænse 32 (fra et beslægtet skema)")
RELIABLE = ReliableBand("mia", 62, 222, "usikkerhed i målingen")
SCHOOL = ChartIntervention("Støtte i skolen", 4.5)

CHART = ProgressChart(
    series=(
        line("mia", "Mia", 0, MIA, child=True),
        line("mor", "Mor om Mia", 1, MOTHER),
        line("far", "Far om Mia", 2, FATHER),
    ),
    ticks=ticks(7),
    x_low=1,
    x_now=7,
    x_high=10,
    y=YAxis("Trivsel i alt (0–40)"),
    band=BAND,
    limit=LIMIT,
    interventions=(SCHOOL,),
)


def long_chart(sessions=60, voices=6):
    """Sixty sessions with six voices: the design size."""
    lines = tuple(
        line(
            f"v{slot}",
            f"Stemme {slot}",
            slot,
            [(40 * slot + 97 * n * (slot + 3)) % 401 if n % 9 else None for n in range(sessions)],
            child=slot == 0,
        )
        for slot in range(voices)
    )
    return replace(
        CHART, series=lines, ticks=ticks(sessions, sessions), x_now=sessions, x_high=sessions
    )


def figure(width=980, height=620):
    return Figure(figsize=(width / 96, height / 96), dpi=96)


def drawn(chart=CHART, look=SCREEN, width=980, height=620):
    """Draw a chart; return what is on it by what it is."""
    return artists_of(draw_progress(figure(width, height), chart, look).axes[0])


def words(artists):
    """The text of every artist that is one, by what it is."""
    return {gid: one.get_text() for gid, one in artists.items() if hasattr(one, "get_text")}
