"""What the calibration plot of a team's own course is drawn from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CurveLine:
    """One course from the same first score, session by session; scale points."""

    label: str
    sessions: tuple[int, ...]
    expected: tuple[float, ...]
    low50: tuple[float, ...]
    high50: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ShareMark:
    """How many observed scores of a session lay inside the bands, 0..1."""

    session: int
    count: int
    inside50: float
    inside80: float


@dataclass(frozen=True, slots=True)
class CalibrationWords:
    """The words on the plot."""

    courses: str  # title of the left panel
    shares: str  # title of the right panel
    session: str  # beneath both
    inside50: str
    inside80: str


@dataclass(frozen=True, slots=True)
class CalibrationChart:
    """Old and new curve, and what the new one's bands held of scores it had not seen."""

    old: CurveLine
    new: CurveLine
    marks: tuple[ShareMark, ...]
    low: float  # of the scale, points
    high: float
    words: CalibrationWords
