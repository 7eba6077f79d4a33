"""A report becomes bytes: pages first, then the charts into them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape

from app.chart_inputs import load_style
from app.documents.chart_flowable import chart_pdf
from app.documents.finish import finished
from app.documents.flow import Flow, chart_name
from app.documents.fonts import register
from app.documents.page import PageLook, lay_out
from app.documents.report import Curve, Report
from app.documents.typography import Palette
from charts.style import ChartStyle, Medium

_LANGUAGES = {"da": "da-DK", "en": "en-GB"}


@dataclass(frozen=True, slots=True)
class Press:
    """Where fonts and colours are, and how the pages are to look."""

    resources: Path
    is_landscape: bool = False
    black_and_white: bool = False  # the charts, for a printer without colours

    def printed(self, report: Report) -> bytes:
        """Return the report as a PDF; the same report gives the same bytes."""
        register(self.resources / "fonts")
        tokens = tomllib.loads((self.resources / "theme" / "tokens.toml").read_text("utf-8"))
        palette = Palette(tokens["light"], self._style)
        language = _LANGUAGES.get(report.language, report.language)
        look = PageLook(landscape(A4) if self.is_landscape else A4, report.edges, palette, language)
        flow = Flow(look.width, palette, self.resources)
        pages = lay_out(lambda: flow.story(report), look, report.title)
        return finished(pages, self._charts(report, look), report.title, language)

    @property
    def _style(self) -> ChartStyle:
        medium = Medium.BLACK_AND_WHITE if self.black_and_white else Medium.PRINT
        return load_style(self.resources, medium)

    def _charts(self, report: Report, look: PageLook) -> dict[str, bytes]:
        return {
            chart_name(index): chart_pdf(section.chart, look.width, section.height, self._style)
            for index, section in enumerate(report.sections)
            if isinstance(section, Curve) and section.chart is not None
        }
