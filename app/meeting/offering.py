"""Word a row of pills only when the words are new, so that focus and places stay."""

from app.widgets.toggle_chip import ToggleChipRow

_OFFERED = "offered"


def offer(row: ToggleChipRow, options: list[tuple[str, str]]) -> None:
    """Show ``options`` on the row unless it shows them already."""
    if row.property(_OFFERED) != options:
        row.setProperty(_OFFERED, options)
        row.set_options(options)
