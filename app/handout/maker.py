"""Has documents made beside the window, only the latest wish at a time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from app.tasks import TaskRunner

Made = TypeVar("Made")


class DocumentMaker(Generic[Made]):
    """Tells of a document only when nothing newer is wanted: stale ones are dropped."""

    def __init__(self, tasks: TaskRunner, on_made: Callable[[Made], None]) -> None:
        self._tasks = tasks
        self._on_made = on_made
        self._wanted: Callable[[], Made] | None = None
        self._begun: Callable[[], Made] | None = None  # being made now

    def want(self, make: Callable[[], Made]) -> None:
        """Have a document made; an earlier wish that has not begun is forgotten."""
        self._wanted = make
        if self._begun is None:
            self._begin()

    def _begin(self) -> None:
        assert self._wanted is not None
        self._begun = self._wanted
        self._tasks.run(self._begun, self._end, self._fail)

    def _end(self, document: Made) -> None:
        is_stale = self._begun is not self._wanted
        self._begun = None
        if is_stale:
            self._begin()
        else:
            self._on_made(document)

    def _fail(self, error: Exception) -> None:
        self._begun = None
        raise error  # a bug: the crash report's business
