"""Puts other widgets into a column, in place of those that stood there."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget


def refill(column: QVBoxLayout, widgets: Iterable[QWidget]) -> None:
    """Let ``widgets`` stand in the column instead of what it holds."""
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        column.addWidget(widget)
