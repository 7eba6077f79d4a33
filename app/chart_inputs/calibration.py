"""A fitted course, its calibration and the old course, as one plot."""

from charts.calibration_inputs import CalibrationChart, CalibrationWords, CurveLine, ShareMark
from models.domain.course import LAST_SESSION, CourseParameters, band_points
from models.domain.course_calibration import Calibration

SESSIONS = tuple(range(1, LAST_SESSION + 1))


def calibration_chart(
    new: tuple[CourseParameters, str],
    old: tuple[CourseParameters, str],
    calibration: Calibration,
    words: CalibrationWords,
) -> CalibrationChart:
    """Return both courses from the team's own mean first score; each comes with its label."""
    first = new[0].mu
    return CalibrationChart(
        old=_line(*old, first),
        new=_line(*new, first),
        marks=tuple(
            ShareMark(one.session, one.count, one.inside50, one.inside80)
            for one in calibration.by_session
            if one.session is not None and one.inside50 is not None and one.inside80 is not None
        ),
        low=new[0].low,
        high=new[0].high,
        words=words,
    )


def _line(course: CourseParameters, label: str, first: float) -> CurveLine:
    bands = [band_points(course, first, s) for s in SESSIONS]
    return CurveLine(
        label,
        SESSIONS,
        tuple(one.expected for one in bands),
        tuple(one.low50 for one in bands),
        tuple(one.high50 for one in bands),
    )
