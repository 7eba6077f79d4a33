"""Words for reference courses: their parameters, and what a fit found."""

from PySide6.QtCore import QObject

from app.preferences.numbers.fitting import FitFound
from app.preferences.numbers.words import NumberWords
from charts.calibration_inputs import CalibrationWords
from models.domain.course import CourseParameters
from models.domain.course_calibration import Coverage
from models.domain.course_fit import ENOUGH_CASES
from models.services.own_numbers import CourseChoice, CourseDecision


class CourseWords(QObject):
    """Everything in the language of the window now."""

    def __init__(self, words: NumberWords) -> None:
        super().__init__()
        self._words = words

    def title(self, course: CourseParameters) -> str:
        """Return the legend that stands on the chart; a team's own ones are numbered."""
        title = course.title[self._words.language]
        if not course.key.startswith("own-"):
            return title
        return self.tr("{title} (no. {number})").format(
            title=title, number=course.key.rpartition("-")[2]
        )

    def parameter(self, name: str) -> str:
        """Return what a parameter means."""
        return {
            "mu": self.tr("Mean first score (mu), points"),
            "d": self.tr("Mean change from there (D), points"),
            "beta": self.tr("How much of a difference at the start remains (beta)"),
            "tau": self.tr("Sessions until about two thirds of the change (tau)"),
            "sigma_m": self.tr("Uncertainty of one score (sigma m), points"),
            "sigma_r": self.tr("How differently people change (sigma r), points"),
        }[name]

    def counted(self, cases: int) -> str:
        """Return how many closed courses there are, and whether that is enough."""
        count = self.tr("%n closed course(s) with at least two scores.", "", cases)
        if cases >= ENOUGH_CASES:
            return count
        wait = self.tr("A course of your own is offered from {number}.").format(number=ENOUGH_CASES)
        return f"{count} {wait}"

    def found(self, found: FitFound) -> str:
        """Return what the fit rests on."""
        fit = found.fit
        words = self.tr("Computed from {cases} closed courses with {sessions} scores").format(
            cases=fit.cases, sessions=fit.sessions
        )
        if fit.first_day is None or fit.last_day is None:
            return f"{words}."
        days = self.tr("{first} to {last}").format(
            first=self._words.day(fit.first_day), last=self._words.day(fit.last_day)
        )
        return f"{words}, {days}."

    def coverage(self, coverage: Coverage) -> str:
        """Return the shares inside the bands, of all sessions or of one."""
        if coverage.inside50 is None or coverage.inside80 is None:
            return self.tr("No scores to compare with.")
        words = (
            self.tr("All sessions: {half} inside the 50 % band, {most} inside the 80 % band.")
            if coverage.session is None
            else self.tr("Session {s}, {count} scores: {half} and {most}.")
        )
        return words.format(
            s=coverage.session,
            count=coverage.count,
            half=self._words.percent(coverage.inside50),
            most=self._words.percent(coverage.inside80),
        )

    def decision(self, decision: CourseDecision) -> str:
        """Return one decision as a line of a log."""
        words = {
            CourseChoice.USE: self.tr("{day}: own course from {cases} courses taken into use."),
            CourseChoice.KEEP: self.tr("{day}: own course from {cases} courses seen, not used."),
        }[decision.choice]
        return words.format(day=self._words.day(decision.day), cases=decision.cases)

    def plot(self) -> CalibrationWords:
        """Return the words on the plot."""
        return CalibrationWords(
            courses=self.tr("The course, old and new"),
            shares=self.tr("Scores inside the bands"),
            session=self.tr("session"),
            inside50=self.tr("50 % band"),
            inside80=self.tr("80 % band"),
        )

    def new_and_old(self) -> tuple[str, str]:
        """Return the labels of the two curves."""
        return self.tr("your own"), self.tr("the old one")
