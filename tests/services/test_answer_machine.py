"""Any order of recording, correcting, undoing and restoring agrees with a plain list."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from models.domain.errors import InvalidInputError
from tests.services.world import World, yardstick

YARDSTICK = yardstick()
ALIASES = ("Mia", "Mor")


class Recording(RuleBasedStateMachine):
    """One meeting; the list beside it says what each voice's total should be."""

    known = Bundle("known")

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.world = World(self.folder, YARDSTICK)
        self.case_id = self.world.family()
        self.session_id = self.world.start(self.case_id)
        self.values = {}  # answer -> (alias, total)
        self.stacks = {alias: [] for alias in ALIASES}  # the last one counts
        self.undone = {}  # answer -> the one it had replaced

    def teardown(self):
        assert self.world.store.check().is_sound
        self.world.close(with_backup=False)
        shutil.rmtree(self.folder)

    @rule(target=known, alias=st.sampled_from(ALIASES), total=st.integers(0, 400))
    def record(self, alias, total):
        if self.stacks[alias]:
            return self.refused(self.world.record, self.case_id, self.session_id, alias, total)
        answer_id = self.world.record(self.case_id, self.session_id, alias, total)
        self.values[answer_id] = (alias, total)
        self.stacks[alias] = [answer_id]
        return answer_id

    @rule(target=known, old=known, total=st.integers(0, 400))
    def correct(self, old, total):
        stack = self.stack_of(old)
        if old is None or stack[-1:] != [old]:
            return None
        new = self.world.answers.correct(old, total=total, reason="Fejl")
        self.values[new] = (self.values[old][0], total)
        stack.append(new)
        return new

    @rule(answer=known)
    def undo(self, answer):
        stack = self.stack_of(answer)
        if answer is None or stack[-1:] != [answer]:
            return
        self.world.answers.undo(answer)
        stack.pop()
        self.undone[answer] = stack[-1] if stack else None

    @rule(answer=known)
    def restore(self, answer):
        if answer not in self.undone:
            return
        stack = self.stack_of(answer)
        if (stack[-1] if stack else None) == self.undone[answer]:
            self.world.answers.restore(answer)
            stack.append(answer)
            del self.undone[answer]
        elif stack:
            self.refused(self.world.answers.restore, answer)

    @rule()
    def restart(self):
        self.world.restart()

    @invariant()
    def the_curve_shows_what_the_list_says(self):
        people = self.world.services.progress.of(self.case_id).progress.people
        for series in people[0].series:
            alias = series.label.rater_alias
            if alias in ALIASES:
                stack = self.stacks[alias]
                expected = (self.values[stack[-1]][1],) if stack else ()
                assert series.totals == expected

    @invariant()
    def no_value_was_ever_overwritten(self):
        answers = self.world.history(self.case_id).answers
        assert {one.id: one.total for one in answers} == {
            key: total for key, (_, total) in self.values.items()
        }

    def stack_of(self, answer):
        return self.stacks[self.values[answer][0]] if answer else []

    def refused(self, act, *arguments):
        try:
            act(*arguments)
        except InvalidInputError:
            return
        raise AssertionError("taken although it should have been refused")


TestRecording = Recording.TestCase
TestRecording.settings = settings(
    max_examples=12,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
