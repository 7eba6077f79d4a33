"""Counts the seconds a form is open; a pause for the PIN page does not count."""

from collections.abc import Callable


class Stopwatch:
    """Starts stopped, at the seconds an earlier draft had used."""

    def __init__(self, clock: Callable[[], float], seconds: int = 0) -> None:
        self._clock = clock
        self._counted = float(seconds)
        self._started: float | None = None

    @property
    def seconds(self) -> int:
        """Whole seconds counted so far."""
        running = 0.0 if self._started is None else self._clock() - self._started
        return int(self._counted + running)

    def start(self) -> None:
        if self._started is None:
            self._started = self._clock()

    def stop(self) -> None:
        if self._started is not None:
            self._counted += self._clock() - self._started
            self._started = None
