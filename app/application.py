"""Makes the one QApplication, before anything else of Qt."""

from PySide6.QtWidgets import QApplication

NAME = "Trivselskurve"
STYLED = "drawn-with-fusion"  # property of the application: its style needs no asking


def make_application(arguments: list[str]) -> QApplication:
    """Start Qt with the one style that looks alike everywhere.

    As an argument and not by ``setStyle``: its result would be a QStyle, and PySide6 takes
    5 ms before the first window to make that class.
    """
    app = QApplication([*(arguments or [NAME]), "-style", "Fusion"])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setProperty(STYLED, True)
    return app
