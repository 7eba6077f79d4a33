"""Tells when the computer goes to sleep or its screen is locked, where the system says so.

Linux says it over D-Bus, Windows by messages to its windows. macOS is not listened to: there
the idle lock counts the hours asleep and locks at waking (see ``app.clock``).
"""

import ctypes
import ctypes.wintypes
import logging
import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

logger = logging.getLogger(__name__)

# As Qt's SLOT macro writes it. PySide 6.11 takes only str here, though its stubs say bytes.
_SLOT: Any = "1follow_state(bool)"
# Service and interface and signal: the first on the system's bus, the others on the user's.
_SLEEP = ("org.freedesktop.login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
_SCREEN_SAVERS = tuple(
    ("", f"org.{desktop}.ScreenSaver", "ActiveChanged")
    for desktop in ("freedesktop", "gnome", "cinnamon", "mate")
)

# https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast
# https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7


class LeavingWatch(QObject):
    """Emits ``left`` when nobody can be looking any more."""

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: _WindowsMessages | None = None

    def start(self, window: QWidget) -> None:
        """Listen from now on; ``window`` is one that stays as long as the program."""
        if sys.platform == "linux":
            self._listen_on_buses()
        elif sys.platform == "win32":
            self._messages = _WindowsMessages(self)
            QApplication.instance().installNativeEventFilter(self._messages)
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)

    @Slot(bool)
    def follow_state(self, away: bool) -> None:  # noqa: FBT001 - D-Bus calls it
        """Take note that the machine goes away (or, False, comes back)."""
        if away:
            self.left.emit()

    def _listen_on_buses(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - Linux only

        buses = (
            (QDBusConnection.systemBus(), (_SLEEP,)),
            (QDBusConnection.sessionBus(), _SCREEN_SAVERS),
        )
        for bus, signals in buses:
            for service, interface, name in signals:
                if not bus.connect(service, "", interface, name, self, _SLOT):
                    logger.debug("not listening to %s", interface)


class _WindowsMessages(QAbstractNativeEventFilter):
    def __init__(self, watch: LeavingWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self,
        event_type: QByteArray | bytes | bytearray | memoryview,
        message: int,
    ) -> object:
        if event_type == b"windows_generic_MSG":
            told = ctypes.wintypes.MSG.from_address(int(message))
            self._watch.follow_state(means_leaving(told.message, told.wParam))
        return False, 0


def means_leaving(message: int, parameter: int) -> bool:
    """Say whether a Windows message tells of sleep or of a locked screen."""
    return (message, parameter) in {
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
    }
