"""Work beside the window: in order, on one thread, one answer each."""

import threading

import pytest

from app.tasks import TaskRunner


@pytest.fixture
def failures():
    return []


def ignore(_result):
    """Take an answer and do nothing with it."""


@pytest.fixture
def tasks(qapp, failures):  # noqa: ARG001 - answers need the application
    runner = TaskRunner(failures.append)
    yield runner
    runner.close()


def fail():
    raise ValueError("nothing personal")


def test_that_two_hundred_jobs_answer_in_order_on_the_window_thread(tasks, qtbot):
    answers, workers, listeners = [], set(), set()

    def work(number):
        workers.add(threading.get_ident())
        return number

    def listen(number):
        listeners.add(threading.get_ident())
        answers.append(number)

    for number in range(200):
        tasks.run(lambda number=number: work(number), listen)
    qtbot.waitUntil(lambda: len(answers) == 200)
    assert answers == list(range(200))
    assert listeners == {threading.get_ident()}
    assert len(workers) == 1
    assert not workers & listeners


def test_that_a_failure_is_answered_instead_of_a_result(tasks, qtbot, failures):
    done, failed = [], []
    tasks.run(fail, done.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ValueError)
    assert not done
    assert not failures


def test_that_a_failure_nobody_waits_for_is_reported(tasks, qtbot, failures):
    tasks.run(fail, ignore)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)


def test_that_a_failing_answer_does_not_stop_the_next_job(tasks, qtbot):
    answers = []
    with qtbot.captureExceptions() as raised:
        tasks.run(lambda: 1, lambda _: fail())
        tasks.run(lambda: 2, answers.append)
        qtbot.waitUntil(lambda: answers == [2])
    assert [kind for kind, *_ in raised] == [ValueError]


def test_that_busy_is_told_at_the_first_and_after_the_last(tasks, qtbot):
    told = []
    tasks.busy_changed.connect(told.append)
    for _ in range(3):
        tasks.run(int, ignore)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert told == [True, False]


def test_that_nobody_is_answered_after_closing(qapp):
    runner, answers, started = TaskRunner(), [], threading.Event()
    may_end = threading.Event()

    def work():
        started.set()
        may_end.wait(5)

    for _ in range(5):
        runner.run(work, answers.append)
    started.wait(5)
    may_end.set()
    runner.close()
    runner.close()
    qapp.sendPostedEvents()
    assert not answers
    with pytest.raises(RuntimeError, match="closed"):
        runner.run(int, ignore)


def test_that_jobs_are_numbered_so_that_stale_answers_can_be_told(tasks):
    assert tasks.run(int, ignore) < tasks.run(int, ignore)
