"""Ctrl+Z and its way back, wherever no field is being typed in."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from app.undo import UndoStack
from app.window import MainWindow


class UndoKeys(QObject):
    """Asleep while a family holds the computer or the curtain is drawn."""

    def __init__(self, window: MainWindow, stack: UndoStack) -> None:
        super().__init__()
        self._window = window
        self._stack = stack
        self._keys = [
            QShortcut(QKeySequence(keys), window)
            for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        ]
        for key, way in zip(self._keys, (self._undo, self._redo), strict=True):
            key.activated.connect(way)

    def close(self) -> None:
        """Take the keys off the window, as when the archive is locked."""
        for key in self._keys:
            key.deleteLater()
        self._keys = []

    @Slot()
    def _undo(self) -> None:
        if not self._window.is_sealed:
            self._stack.undo()

    @Slot()
    def _redo(self) -> None:
        if not self._window.is_sealed:
            self._stack.redo()
