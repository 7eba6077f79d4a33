"""Makes the buttons of a client's page big enough for small fingers."""

from PySide6.QtWidgets import QPushButton

from app.theme import Theme


def enlarge(button: QPushButton, theme: Theme, min_width_px: int) -> None:
    """Give a button bigger words and at least this width (at 100 % text)."""
    button.setProperty("roomy", "true")  # see theme.qss
    button.setMinimumWidth(theme.pixels(min_width_px))
    button.setAutoDefault(True)  # Enter presses it, as the space bar does
