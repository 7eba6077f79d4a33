"""What every page of a hand-over needs from outside."""

from collections.abc import Callable
from dataclasses import dataclass

from app.capture.speech import Speech
from app.capture.words import CaptureWords
from app.theme import Theme


@dataclass(frozen=True, slots=True)
class CaptureContext:
    """Made once by whoever opens the hand-over."""

    theme: Theme
    words: Callable[[str], CaptureWords]  # language -> words; forms may differ from the window
    clock: Callable[[], float]  # seconds, never going back
    px_per_mm: float  # see app.screens
    speech: Speech | None = None  # None: nothing is read aloud
