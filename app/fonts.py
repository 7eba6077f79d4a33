"""Figtree, brought along, and figures that stand under each other."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Figtree"
ARABIC = "Noto Sans Arabic UI"  # the cut for screens: its lines stand as close as ours


def load_fonts(folder: Path) -> None:
    """Make the four weights of Figtree known to Qt; call once, after the application exists."""
    for file in sorted(folder.glob("Figtree-*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file.name)


def load_arabic(folder: Path) -> None:
    """Let Arabic be written in a face of our own; after the first window, once.

    Else whatever the system has would be taken, or boxes where it has nothing.
    """
    if ARABIC not in QFont.substitutes(FAMILY):
        for file in sorted(folder.glob("NotoSansArabicUI-*.ttf")):
            if QFontDatabase.addApplicationFont(str(file)) < 0:
                raise FileNotFoundError(file.name)
        QFont.insertSubstitution(FAMILY, ARABIC)


def tabular(font: QFont) -> QFont:
    """Return the same font with figures of equal width, for columns of numbers."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy
