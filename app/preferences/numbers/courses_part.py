"""Reference courses: which one each group has, what it is made of, and the team's own."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from app.preferences.numbers.block import Block
from app.preferences.numbers.course_words import CourseWords
from app.preferences.numbers.own_course_card import OwnCourseCard
from app.preferences.numbers.refill import refill
from app.preferences.numbers.words import NumberWords
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.course import CourseParameters
from models.domain.norms import RaterGroup
from models.domain.yardstick import NO_COURSE

# Whoever has a norm: of teachers and other network nothing is known, so they have no course.
GROUPS = (
    RaterGroup.CHILD_SELF,
    RaterGroup.YOUNG_SELF,
    RaterGroup.ADULT_SELF,
    RaterGroup.CARER,
)


@dataclass(frozen=True, slots=True)
class CoursesShelf:
    """The courses there are, and which one each group has chosen."""

    courses: Mapping[str, CourseParameters] = field(default_factory=dict)
    chosen: Mapping[RaterGroup, str] = field(default_factory=dict)

    def fitting(self, group: RaterGroup) -> tuple[CourseParameters, ...]:
        """Return the courses a group may have: not another group's own."""
        return tuple(
            one
            for one in self.courses.values()
            if not one.key.startswith("own-") or one.key.startswith(f"own-{group}-")
        )


class GroupChoice(FormField):
    """One group's choice."""

    chosen = Signal(str, str)  # group, key

    def __init__(self, theme: Theme, group: RaterGroup) -> None:
        self.choice = ChoiceField()
        super().__init__(theme, "", self.choice)
        self.group = group
        self.choice.changed.connect(self._tell)

    @Slot(str)
    def _tell(self, key: str) -> None:
        self.chosen.emit(self.group.value, key)


class CoursesPart(Section):
    """A choice holds from the next opening on."""

    course_chosen = Signal(str, str)  # group, key; an empty key: off
    seen = Signal()

    def __init__(self, theme: Theme, words: NumberWords) -> None:
        super().__init__(theme)
        self._words, self._course_words = words, CourseWords(words)
        self._shelf = CoursesShelf()
        self._card, self._numbers_card = Card(theme, " "), Card(theme, " ")
        self._help = WrapLabel("", "muted")
        self._choices = [GroupChoice(theme, group) for group in GROUPS]
        self._shown = ChoiceField()
        self._shown_field = FormField(theme, "", self._shown)
        self._legend, self._weak = WrapLabel("", "small"), WrapLabel("", "small")
        self._parameters = QVBoxLayout()
        self.own_card = OwnCourseCard(theme, words, self._course_words, GROUPS)
        self._card.body.addWidget(self._help)
        for choice in self._choices:
            self._card.body.addWidget(choice)
            choice.chosen.connect(self.course_chosen)
        for part in (self._shown_field, self._legend, self._weak):
            self._numbers_card.body.addWidget(part)
        self._numbers_card.body.addLayout(self._parameters)
        for card in (self._card, self.own_card, self._numbers_card):
            self.column.addWidget(card)
        self._shown.changed.connect(self._show_course)

    def show_shelf(self, shelf: CoursesShelf) -> None:
        """Show what each group has."""
        self._shelf = shelf
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def retranslate(self) -> None:
        """Set every text of the page."""
        words = self._course_words
        self.own_card.retranslate()
        self._card.set_title(self.tr("Which course stands behind the curve"))
        self._help.setText(
            self.tr(
                "The pale band is where comparable courses went from the same first score. It is "
                "no goal. Children, young people and carers have no published course: theirs is "
                "from studies with adults, and the curve says so. Teachers and other network "
                "have none."
            )
        )
        for one in self._choices:
            one.set_label(_capital(self._words.group(one.group)))
            options = [
                (course.key, words.title(course)) for course in self._shelf.fitting(one.group)
            ]
            # An empty key cannot be chosen by key, so off has its place at the end.
            one.choice.set_options([*options, (NO_COURSE, self.tr("Off: no course is drawn"))])
            chosen = self._shelf.chosen.get(one.group, "")
            one.choice.setCurrentIndex(one.choice.findData(chosen))
        self._numbers_card.set_title(self.tr("What a course is made of"))
        self._shown_field.set_label(self.tr("Course"))
        courses = self._shelf.courses.values()
        self._shown.set_options([(one.key, words.title(one)) for one in courses])
        self._show_course()

    @Slot()
    def _show_course(self) -> None:
        course = self._shelf.courses.get(self._shown.chosen)
        if course is None:
            return
        words = self._course_words
        legend = self.tr("On the curve it is called: {words}")
        self._legend.setText(legend.format(words=course.title[self._words.language]))
        self._weak.setText(self.tr("From studies with adults; weak evidence for children."))
        self._weak.setVisible(course.adults_only)
        blocks = []
        for name, source in course.sources:
            value = self._words.points(getattr(course, name))
            block = Block(self.theme, f"{words.parameter(name)}: {value}")
            block.say(source, "small")
            blocks.append(block)
        refill(self._parameters, blocks)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
