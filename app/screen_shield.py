"""Keeps a window out of screen sharing, recordings and screenshots, where the system can.

Windows and macOS offer it; Linux does not, and the settings say so. It is a fence, not a wall:
a camera sees the screen, and other programs may get round it.
"""

import ctypes
import ctypes.util
import logging
import sys
from typing import Protocol

from PySide6.QtWidgets import QWidget

logger = logging.getLogger(__name__)

# https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
SEEN_BY_ALL, SEEN_ON_MONITORS_ONLY, LEFT_OUT_OF_CAPTURE = 0x00, 0x01, 0x11
REMOTE_SESSION = 0x1000  # GetSystemMetrics: the picture goes to another machine as it is
# NSWindowSharingType: https://developer.apple.com/documentation/appkit/nswindow/sharingtype
SHARED_WITH_NOBODY, SHARED_TO_READ = 0, 1


class User32(Protocol):
    """What is used of Windows' own library."""

    def GetSystemMetrics(self, index: int) -> int: ...
    def SetWindowDisplayAffinity(self, window: int, affinity: int) -> int: ...


def is_offered(platform: str = sys.platform) -> bool:
    """Say whether this kind of system can keep a window out of pictures of the screen."""
    return platform in {"win32", "darwin"}


def shield(window: QWidget, *, on: bool) -> None:
    """Keep a window that is on the screen out of pictures of it, or let it be seen again."""
    try:
        if sys.platform == "win32":
            shield_on_windows(ctypes.windll.user32, int(window.winId()), on=on)
        elif sys.platform == "darwin":
            _shield_on_macos(int(window.winId()), on=on)
    except (OSError, AttributeError) as error:
        logger.warning("the window could not be kept out of capture: %s", type(error).__name__)


def shield_on_windows(user32: User32, handle: int, *, on: bool) -> bool:
    """Set how a window may be captured; False where that cannot be done.

    Nothing is done in a remote session: some of them would show a black window to the one who
    works there.
    """
    if user32.GetSystemMetrics(REMOTE_SESSION):
        return False
    # Windows before 10 version 2004 knows only the older kind: a black window in the picture.
    wanted = (LEFT_OUT_OF_CAPTURE, SEEN_ON_MONITORS_ONLY) if on else (SEEN_BY_ALL,)
    return any(user32.SetWindowDisplayAffinity(handle, affinity) for affinity in wanted)


def _shield_on_macos(view: int, *, on: bool) -> None:
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.sel_registerName.restype = ctypes.c_void_p
    pointer = ctypes.c_void_p
    ask = ctypes.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", objc))
    tell = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_ulong)(("objc_msgSend", objc))
    window = ask(view, objc.sel_registerName(b"window"))
    if window:
        sharing = SHARED_WITH_NOBODY if on else SHARED_TO_READ
        tell(window, objc.sel_registerName(b"setSharingType:"), sharing)
