"""Where a mark stands, and every mark in its order; pixels count from the lower left."""

from matplotlib.figure import Figure

from charts.inputs import ChartPoint, ChartSeries, ProgressChart

Mark = tuple[ChartSeries, ChartPoint]


def pixel_of(figure: Figure, point: ChartPoint, *, panel: int = 0) -> tuple[float, float]:
    """Return the pixel of a mark that has a total."""
    if point.total is None:
        raise ValueError("a missing mark stands nowhere")
    x, y = figure.axes[panel].transData.transform((point.x, point.total / 10))
    return float(x), float(y)


def marks_of(chart: ProgressChart) -> tuple[Mark, ...]:
    """List every mark, line by line: the order in which the keyboard walks."""
    return tuple(
        (series, point)
        for series in chart.series
        for point in series.points
        if point.total is not None
    )
