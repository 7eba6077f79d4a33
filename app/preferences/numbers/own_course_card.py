"""The team's own course: how many closed courses there are, a fit, its test, and a decision."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.preferences.numbers.course_words import CourseWords
from app.preferences.numbers.fit_result import FitResult
from app.preferences.numbers.refill import refill
from app.preferences.numbers.words import NumberWords
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.course_fit import ENOUGH_CASES
from models.domain.norms import RaterGroup
from models.services.own_numbers import CourseDecision


class OwnCourseCard(Card):
    """Nothing is used before a person has seen the test and said so."""

    group_chosen = Signal(str)
    fit_requested = Signal(str)  # group

    def __init__(
        self,
        theme: Theme,
        words: NumberWords,
        course_words: CourseWords,
        groups: tuple[RaterGroup, ...],
    ) -> None:
        super().__init__(theme, " ")
        self._number_words, self._words = words, course_words
        self._groups = groups
        self._cases: int | None = None
        self._decisions: tuple[CourseDecision, ...] = ()
        self._help, self._count = WrapLabel("", "muted"), WrapLabel("")
        self._choice = ChoiceField()
        self._field = FormField(theme, "", self._choice)
        self._fit = secondary_button(theme, "", "refresh-cw")
        self.result = FitResult(theme, course_words)
        self._log = QVBoxLayout()
        for part in (self._help, self._field, self._count):
            self.body.addWidget(part)
        self.body.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.result)
        self.body.addLayout(self._log)
        self.result.hide()
        self._choice.changed.connect(self.group_chosen)
        self._fit.clicked.connect(self._ask_fit)

    @property
    def group(self) -> RaterGroup:
        """Return whose courses are looked at."""
        return RaterGroup(self._choice.chosen)

    def show_counting(self) -> None:
        """Show that the closed courses are being counted; an earlier fit goes."""
        self._be_busy(self.tr("Counting…"))
        self.result.show_found(None)

    def show_working(self) -> None:
        """Show that the course is being computed."""
        self._be_busy(self.tr("Computing…"))

    def show_count(self, cases: int) -> None:
        """Show how many closed courses there are."""
        self._cases = cases
        self._fit.setEnabled(cases >= ENOUGH_CASES)
        self._count.setText(self._words.counted(cases))

    def show_decisions(self, decisions: tuple[CourseDecision, ...]) -> None:
        """Show what was decided before, newest first."""
        self._decisions = decisions
        lines = [self._words.decision(one) for one in reversed(decisions)]
        refill(self._log, [WrapLabel(line, "small") for line in lines])

    def retranslate(self) -> None:
        """Set every text of the card."""
        self.set_title(self.tr("Your own courses"))
        self._help.setText(
            self.tr(
                "When enough courses are closed, the program can compute a course from your own. "
                "You see how well it would have held for courses it had not seen, and decide. "
                "The old course stays and can be chosen again."
            )
        )
        self._field.set_label(self.tr("Whose courses"))
        names = [(one.value, self._number_words.group(one)) for one in self._groups]
        self._choice.set_options(names)
        self._fit.setText(self.tr("Compute"))
        if self._cases is not None:
            self.show_count(self._cases)
        self.show_decisions(self._decisions)
        self.result.retranslate()

    def _be_busy(self, words: str) -> None:
        self._cases = None
        self._fit.setEnabled(False)
        self._count.setText(words)

    @Slot()
    def _ask_fit(self) -> None:
        self.fit_requested.emit(self.group.value)
