"""Which mark the pointer is on, and where a mark stands; pixels count from the lower left."""

from matplotlib.figure import Figure

from charts.inputs import ChartPoint, ChartSeries, ProgressChart

Mark = tuple[ChartSeries, ChartPoint]


def mark_at(
    figure: Figure, chart: ProgressChart, x: float, y: float, *, reach: float = 14.0, panel: int = 0
) -> Mark | None:
    """Return the mark nearest to a pixel, or None where none is within ``reach`` pixels."""
    best: Mark | None = None
    nearest = reach
    for series, point in marks_of(chart):
        at_x, at_y = pixel_of(figure, point, panel=panel)
        distance = float(((at_x - x) ** 2 + (at_y - y) ** 2) ** 0.5)
        if distance <= nearest:
            best, nearest = (series, point), distance
    return best


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
