"""Taking back: what is on the stack was done before, and what fails leaves it."""

import pytest

from app.undo import Step, UndoStack


class Ledger:
    """Something to do and to take back, that may refuse."""

    def __init__(self):
        self.sum, self.refusal = 0, ""

    def add(self, number, stack):
        self.sum += number
        stack.push(Step(f"add {number}", lambda: self._by(-number), lambda: self._by(number)))

    def _by(self, number):
        if not self.refusal:
            self.sum += number
        return self.refusal


@pytest.mark.usefixtures("qapp")
def test_that_steps_are_taken_back_and_done_again_in_order():
    stack, ledger = UndoStack(), Ledger()
    ledger.add(2, stack)
    ledger.add(3, stack)
    assert (ledger.sum, stack.text) == (5, "add 3")
    stack.undo()
    assert (ledger.sum, stack.text, stack.can_redo) == (2, "add 2", True)
    stack.redo()
    stack.undo()
    stack.undo()
    assert (ledger.sum, stack.text) == (0, "")
    stack.undo()
    assert ledger.sum == 0


@pytest.mark.usefixtures("qapp")
def test_that_what_could_not_be_taken_back_is_said_and_forgotten():
    stack, ledger, said = UndoStack(), Ledger(), []
    stack.moved.connect(said.append)
    ledger.add(2, stack)
    ledger.refusal = "The disk is full."
    stack.undo()
    assert said == ["The disk is full."]
    assert (ledger.sum, stack.text, stack.can_redo) == (2, "", False)
    ledger.add(3, stack)
    stack.clear()
    assert stack.text == ""
