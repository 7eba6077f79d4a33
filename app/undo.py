"""What can be taken back: each step was carried out before it came here, and nothing is erased.

Taking a recorded thing back adds a mark beside it; what it had said stays in the archive.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

Attempt = Callable[[], str]  # a sentence on what went wrong, or ""


@dataclass(frozen=True, slots=True, repr=False)
class Step:
    """One thing that was done, and the ways back and forth. It holds ids and frozen values."""

    text: str  # what was done: "Fortsæt som nu"
    undo: Attempt
    redo: Attempt


class UndoStack(QObject):
    """The steps of one open archive, the latest on top."""

    changed = Signal()  # what can be taken back is another
    moved = Signal(str)  # something was taken back or done again; a sentence if that failed

    def __init__(self) -> None:
        super().__init__()
        self._stack = QUndoStack(self)
        self._stack.indexChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """What would be taken back; empty where nothing can."""
        return self._stack.undoText()

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be had again."""
        return self._stack.canRedo()

    def push(self, step: Step) -> None:
        """Remember a step that was carried out already."""
        self._stack.push(_Command(step, self))

    def clear(self) -> None:
        """Forget everything, as when a meeting is left."""
        self._stack.clear()
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the latest step back."""
        self._stack.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self._stack.redo()


class _Command(QUndoCommand):
    def __init__(self, step: Step, stack: UndoStack) -> None:
        super().__init__(step.text)
        self._step = step
        self._stack = stack
        self._is_new = True

    def redo(self) -> None:
        if self._is_new:  # carried out before it was pushed
            self._is_new = False
        else:
            self._attempt(self._step.redo)

    def undo(self) -> None:
        self._attempt(self._step.undo)

    def _attempt(self, way: Attempt) -> None:
        problem = way()
        if problem:
            self.setObsolete(True)  # which takes it off the stack
        self._stack.moved.emit(problem)
