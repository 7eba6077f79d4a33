"""What a team has decided about its numbers, as kept in its archive, laid over the data files."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from enum import StrEnum

from models.domain.course import CourseParameters
from models.domain.errors import ScalePackError
from models.domain.norms import NormSet, RaterGroup
from models.domain.scale_packs import parse_course, parse_norms
from models.services.packs import DEFAULT_NORMS, Packs
from models.services.ports import SettingTexts

NORM_SET, NORMS, COURSES = "norm_set", "own_norms", "own_courses"
PUBLISHED = "adult-published"  # the course of a group that has chosen none
COURSE_CHOICE, DECISIONS, LICENCES = "course_choice", "course_decisions", "licences"


@dataclass(frozen=True, slots=True, repr=False)
class LicenceNote:
    """Who holds the licence of a form on paper, and for which setting."""

    holder: str
    setting: str


class CourseChoice(StrEnum):
    """What a person decided about a fitted course."""

    USE = "use"
    KEEP = "keep"  # the old one


@dataclass(frozen=True, slots=True)
class CourseDecision:
    """One decision about a fitted course, and what it rested on."""

    group: RaterGroup
    choice: CourseChoice
    day: date
    cases: int
    sessions: int
    log_likelihood: float
    instead_of: str  # key of the course in force then


@dataclass(frozen=True, slots=True, repr=False)
class OwnNumbers:
    """All decisions of one team. Norm sets and courses are kept as the files they would be."""

    norm_set: str = ""  # key; empty: the bundled one
    norms: Mapping[str, str] = field(default_factory=dict)
    courses: Mapping[str, str] = field(default_factory=dict)
    course_choice: Mapping[RaterGroup, str] = field(default_factory=dict)
    decisions: tuple[CourseDecision, ...] = ()
    licences: Mapping[str, LicenceNote] = field(default_factory=dict)  # by scale key


def read_own(settings: SettingTexts) -> OwnNumbers:
    """Return what the archive keeps."""

    def table(name: str) -> dict[str, str]:
        found: dict[str, str] = json.loads(settings.get(name) or "{}")
        return found

    decisions = json.loads(settings.get(DECISIONS) or "[]")
    return OwnNumbers(
        norm_set=settings.get(NORM_SET) or "",
        norms=table(NORMS),
        courses=table(COURSES),
        course_choice={RaterGroup(one): key for one, key in table(COURSE_CHOICE).items()},
        decisions=tuple(_decision(one) for one in decisions),
        licences=read_licences(settings),
    )


def read_licences(settings: SettingTexts) -> dict[str, LicenceNote]:
    """Return the licence notes by scale key."""
    notes = json.loads(settings.get(LICENCES) or "{}")
    return {key: LicenceNote(**note) for key, note in notes.items()}


def _decision(kept: dict[str, str]) -> CourseDecision:
    return CourseDecision(
        group=RaterGroup(kept["group"]),
        choice=CourseChoice(kept["choice"]),
        day=date.fromisoformat(kept["day"]),
        cases=int(kept["cases"]),
        sessions=int(kept["sessions"]),
        log_likelihood=float(kept["log_likelihood"]),
        instead_of=kept["instead_of"],
    )


def decisions_text(decisions: tuple[CourseDecision, ...]) -> str:
    """Write decisions as they are kept."""
    return json.dumps([asdict(one) | {"day": one.day.isoformat()} for one in decisions])


def table_text(table: Mapping[str, object]) -> str:
    """Write a table as it is kept."""
    return json.dumps(dict(table), ensure_ascii=False, sort_keys=True)


def choice_text(choice: Mapping[RaterGroup, str]) -> str:
    """Write which course each group has chosen."""
    return table_text({group.value: key for group, key in choice.items()})


def with_own(packs: Packs, own: OwnNumbers) -> Packs:
    """Lay a team's decisions over the data files; what cannot be read is listed as broken."""
    broken = list(packs.broken)
    sets, courses = dict(packs.norm_sets), dict(packs.yardstick.courses)
    for key, text in own.norms.items():
        if (norms := _own_norms(key, text, broken)) is not None:
            sets[key] = norms
    for key, text in own.courses.items():
        if (course := _own_course(key, text, broken)) is not None:
            courses[key] = course
    wanted = own.norm_set or DEFAULT_NORMS
    if wanted not in sets:
        broken.append(ScalePackError(f"{wanted}.toml", 1, "this norm set is not there"))
    yardstick = replace(
        packs.yardstick,
        norms=sets.get(wanted, packs.yardstick.norms),
        courses=courses,
        course_choice=dict(own.course_choice),
    )
    return Packs(yardstick, tuple(broken), sets)


def _own_norms(key: str, text: str, broken: list[ScalePackError]) -> NormSet | None:
    try:
        return parse_norms(text, f"{key}.toml")
    except ScalePackError as error:
        broken.append(error)
        return None


def _own_course(key: str, text: str, broken: list[ScalePackError]) -> CourseParameters | None:
    try:
        return parse_course(text, f"{key}.toml")
    except ScalePackError as error:
        broken.append(error)
        return None
