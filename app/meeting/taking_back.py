"""What one action in a meeting changed, put on the stack of undo as one step."""

from collections.abc import Callable
from enum import StrEnum

from app.undo import Attempt, Step, UndoStack


class Done(StrEnum):
    """What was done, for the words on the way back."""

    PRESENCE = "presence"
    SETUP = "setup"
    ANSWERING = "answering"
    FORM = "form"
    SHARING = "sharing"
    DECISION = "decision"
    GOAL_MARK = "goal_mark"
    GOAL = "goal"
    AGREEMENT = "agreement"
    OWN_WORDS = "own_words"
    NEXT_MEETING = "next_meeting"
    FINISH = "finish"
    ABSENCE = "absence"


class TakingBack:
    """Collects the changes of one action; ``seal`` makes them one step."""

    def __init__(self, stack: UndoStack, word: Callable[[Done, str], str]) -> None:
        self._stack = stack
        self._word = word
        self._done = Done.SETUP
        self._undo: list[Attempt] = []
        self._redo: list[Attempt] = []

    def note(self, done: Done, undo: Attempt, redo: Attempt) -> None:
        """Remember how a change that was just carried out is taken back."""
        self._done = done
        self._undo.insert(0, undo)
        self._redo.append(redo)

    def push(self, done: Done, undo: Attempt, redo: Attempt, name: str = "") -> None:
        """Put a change on the stack by itself; ``name`` says whose."""
        self._stack.push(Step(self._word(done, name), undo, redo))

    def seal(self) -> None:
        """Put what was noted on the stack as one step, named after its last change."""
        if self._undo:
            undo, redo = _one_after_another(self._undo), _one_after_another(self._redo)
            self._undo, self._redo = [], []
            self.push(self._done, undo, redo)


def _one_after_another(ways: list[Attempt]) -> Attempt:
    def go() -> str:
        return next((problem for way in ways if (problem := way())), "")

    return go
