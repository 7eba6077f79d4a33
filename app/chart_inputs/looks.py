"""Chart styles from the token file: the same colours as the window's."""

import tomllib
from pathlib import Path

from charts.style import ChartStyle, Medium, chart_style


def load_style(resources: Path, medium: Medium, scheme: str = "light") -> ChartStyle:
    """Read the tokens of a scheme (``light``, ``dark``, ``high-contrast``) into a style."""
    tokens = tomllib.loads((resources / "theme" / "tokens.toml").read_text(encoding="utf-8"))
    return chart_style(medium, tokens[scheme], resources / "fonts")
