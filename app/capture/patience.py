"""How long to wait after wrong PINs: five free tries, then longer and longer."""

import math
from collections.abc import Callable

FREE_TRIES = 5
FIRST_WAIT_SECONDS = 5
LONGEST_WAIT_SECONDS = 300


class Patience:
    """Counts wrong tries in one hand-over; coming back to the page does not reset it."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._wrong = 0
        self._closed_until = clock()

    @property
    def is_tried(self) -> bool:
        """Whether a PIN was tried here."""
        return self._wrong > 0

    @property
    def wait_seconds(self) -> int:
        """Whole seconds until the next try; 0: now."""
        return max(0, math.ceil(self._closed_until - self._clock()))

    def close_for(self, seconds: int) -> None:
        """Keep what is left of a wait from before the program was started again."""
        self._closed_until = self._clock() + seconds

    def count_wrong(self, at_least_seconds: int = 0) -> None:
        """Take note of a wrong try; the guard of the PIN may ask for a longer wait."""
        self._wrong += 1
        late = self._wrong - FREE_TRIES
        own = min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2**late) if late >= 0 else 0
        self._closed_until = self._clock() + max(own, at_least_seconds)
