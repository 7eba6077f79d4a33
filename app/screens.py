"""The screens of this machine: how they are told apart, and how many pixels a millimetre has."""

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication, QScreen

from app.settings import LONG_SIDES_MM

MM_PER_INCH = 25.4
FALLBACK_DPI = 96.0
# Outside this, the screen reports nonsense (projectors, remote desktops, virtual machines).
PLAUSIBLE_DPI = (70.0, 250.0)


def screen_key(screen: QScreen) -> str:
    """Give what tells a screen from others, also after it was unplugged.

    Without a serial number the name of its place stands in: two alike are then told apart by
    where they are plugged in, which costs nothing, as they are equally large.
    """
    return "/".join((screen.manufacturer(), screen.model(), screen.serialNumber() or screen.name()))


def screen_name(screen: QScreen) -> str:
    """Give what a person calls a screen: its model and how many points it has."""
    size = screen.geometry().size()
    model = screen.model() or screen.name()
    return f"{model} ({size.width()} × {size.height()})".strip()


def pixels_per_mm(screen: QScreen | None, long_sides_mm: Mapping[str, float]) -> float:
    """Give device-independent pixels per mm: measured by the user, else told, else assumed.

    ``long_sides_mm`` holds the measured screens by ``screen_key``. What is kept is the size of
    the glass: it stays true when somebody changes resolution, scaling or rotation.
    """
    if screen is None:
        return FALLBACK_DPI / MM_PER_INCH
    measured = long_sides_mm.get(screen_key(screen))
    if measured is not None:
        return _long_side_px(screen) / measured
    told = screen.physicalDotsPerInchX()
    low, high = PLAUSIBLE_DPI
    return (told if low <= told <= high else FALLBACK_DPI) / MM_PER_INCH


def long_side_mm(screen: QScreen, px_per_mm: float) -> float:
    """Give the longer side of a screen on which ``px_per_mm`` was measured."""
    low, high = LONG_SIDES_MM
    return max(low, min(_long_side_px(screen) / px_per_mm, high))


def chosen_screen(key: str | None, otherwise: QScreen | None) -> QScreen | None:
    """Find the screen with a key; ``otherwise`` where none was chosen or it is unplugged."""
    for screen in QGuiApplication.screens():
        if screen_key(screen) == key:
            return screen
    return otherwise


def _long_side_px(screen: QScreen) -> int:
    size = screen.geometry().size()
    return max(size.width(), size.height())
