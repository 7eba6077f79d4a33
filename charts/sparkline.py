"""A voice's totals as small as a word, for a row in the case list."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from charts.inputs import Sparkline
from charts.style import ChartStyle


def draw_sparkline(figure: Figure, spark: Sparkline, style: ChartStyle) -> Figure:
    """Draw the line over the whole range of the scale, with a mark at the latest score."""
    figure.clear()
    figure.set_facecolor("none")
    axes = figure.add_axes((0.03, 0.12, 0.94, 0.76))
    axes.set_axis_off()
    axes.set_ylim(spark.low / 10, spark.high / 10)
    numbers = [number for number, _ in spark.points] or [0]
    axes.set_xlim(numbers[0], max(numbers[-1], numbers[0] + 1))
    look = style.voice(spark.slot)
    totals = [np.nan if total is None else total / 10 for _, total in spark.points]
    line = Line2D(
        numbers[: len(totals)], totals, color=look.colour, linewidth=style.sizes.line,
        solid_capstyle="round", clip_on=False, gid="spark",
    )  # fmt: skip
    axes.add_artist(line)
    marks = [(number, total) for number, total in spark.points if total is not None]
    lone = marks[-1:] if len(marks) > 1 else marks
    end = Line2D(
        [number for number, _ in lone], [total / 10 for _, total in lone], linestyle="none",
        marker="o", markersize=style.sizes.line * 2.6, color=look.colour, clip_on=False,
        gid="spark-end",
    )  # fmt: skip
    axes.add_artist(end)
    return figure
