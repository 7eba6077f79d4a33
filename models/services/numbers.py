"""The team's numbers: which limits and courses hold, its own ones, and licences of paper forms."""

from collections.abc import Mapping
from dataclasses import asdict, replace

from models.domain.closed_courses import ClosedCourses, closed_courses
from models.domain.course import CourseParameters
from models.domain.course_fit import CourseFit
from models.domain.course_packs import course_text
from models.domain.history import CaseHistory
from models.domain.norm_text import norm_text
from models.domain.norms import NormSet, RaterGroup
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_name
from models.services.own_numbers import (
    COURSE_CHOICE,
    COURSES,
    DECISIONS,
    LICENCES,
    NORM_SET,
    NORMS,
    PUBLISHED,
    CourseChoice,
    CourseDecision,
    LicenceNote,
    OwnNumbers,
    choice_text,
    decisions_text,
    read_own,
    table_text,
)
from models.services.surroundings import Surroundings


class NumbersService:
    """One method is one transaction. What is chosen holds from the next opening on."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def own(self) -> OwnNumbers:
        """Return what the team has decided."""
        with self._units.reading() as unit:
            return read_own(unit.settings)

    def licensed(self) -> frozenset[str]:
        """Return the keys of the forms on paper that have a licence note."""
        return frozenset(self.own().licences)

    def choose_norms(self, key: str) -> Changes:
        """Choose a norm set."""
        return self._put({NORM_SET: key})

    def keep_norms(self, norms: NormSet) -> NormSet:
        """Keep a set of the team's own, as a new version, and return it."""
        kept = replace(norms, version=norms.version + 1)
        self._put({NORMS: table_text({**self.own().norms, kept.key: norm_text(kept)})})
        return kept

    def choose_course(self, group: RaterGroup, key: str) -> Changes:
        """Choose the reference course of a rater group; an empty key switches it off."""
        return self._put({COURSE_CHOICE: choice_text({**self.own().course_choice, group: key})})

    def closed(self, group: RaterGroup) -> ClosedCourses:
        """Gather the closed courses of a rater group; slow, so beside the window."""
        return closed_courses(self._closed_histories(), self._around.yardstick, group)

    def decide_course(self, group: RaterGroup, choice: CourseChoice, fit: CourseFit) -> Changes:
        """Keep what a person decided about a fitted course; the old courses stay."""
        own = self.own()
        in_force = own.course_choice.get(group, PUBLISHED)
        decision = CourseDecision(
            group=group,
            choice=choice,
            day=self._around.today(),
            cases=fit.cases,
            sessions=fit.sessions,
            log_likelihood=fit.log_likelihood,
            instead_of=in_force,
        )
        kept = {DECISIONS: decisions_text((*own.decisions, decision))}
        if choice is CourseChoice.USE:
            course = fit.parameters
            kept[COURSES] = table_text({**own.courses, course.key: course_text(course)})
            kept[COURSE_CHOICE] = choice_text({**own.course_choice, group: course.key})
        return self._put(kept)

    def note_licence(self, scale_key: str, holder: str, setting: str) -> Changes:
        """Note who holds the licence of a form on paper, and where it may be used."""
        scale = self._around.scale(scale_key)
        note = LicenceNote(checked_name(holder, "holder"), checked_name(setting, "setting"))
        notes = {**self.own().licences, scale.key: note}
        return self._put({LICENCES: table_text({key: asdict(one) for key, one in notes.items()})})

    def _closed_histories(self) -> tuple[CaseHistory, ...]:
        with self._units.reading() as unit:
            closed = [row.case_id for row in unit.cases.summaries() if row.closed is not None]
            return tuple(unit.cases.history(case_id) for case_id in closed)

    def _put(self, settings: Mapping[str, str]) -> Changes:
        with self._units.writing() as unit:
            for name, content in settings.items():
                unit.settings.put(name, content)
            unit.commit(Action.SET_SETTING, purpose=",".join(sorted(settings)))
        return Changes.SETTINGS


def own_course_key(group: RaterGroup, taken: Mapping[str, CourseParameters]) -> str:
    """Return a free key for a team's own course of a group."""
    number = 1 + sum(key.startswith(f"own-{group}-") for key in taken)
    return f"own-{group}-{number}"
