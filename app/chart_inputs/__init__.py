"""The one place where what the rules say becomes a chart or a table; no Qt.

Screen, print and table are made from the same ``Progress``, so they cannot disagree.
"""

from app.chart_inputs.breaks import changes_of
from app.chart_inputs.cooperation import cooperation_chart
from app.chart_inputs.domains import domain_charts
from app.chart_inputs.lines import series_key
from app.chart_inputs.looks import load_style
from app.chart_inputs.options import ChartOptions
from app.chart_inputs.person import progress_chart
from app.chart_inputs.table import Column, Table, domain_table, progress_table

__all__ = [
    "ChartOptions",
    "Column",
    "Table",
    "changes_of",
    "cooperation_chart",
    "domain_charts",
    "domain_table",
    "load_style",
    "progress_chart",
    "progress_table",
    "series_key",
]
