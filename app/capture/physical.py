"""How many pixels a millimetre has on this screen."""

from PySide6.QtGui import QScreen

MM_PER_INCH = 25.4
FALLBACK_DPI = 96.0
# Outside this, the screen reports nonsense (projectors, remote desktops, virtual machines).
PLAUSIBLE_DPI = (70.0, 250.0)


def pixels_per_mm(screen: QScreen | None, calibrated: float | None = None) -> float:
    """Give device-independent pixels per mm: measured by the user, else told, else assumed."""
    if calibrated is not None:
        return calibrated
    told = screen.physicalDotsPerInchX() if screen is not None else 0.0
    low, high = PLAUSIBLE_DPI
    return (told if low <= told <= high else FALLBACK_DPI) / MM_PER_INCH
