"""Limits and reliable change: norm rows, and which row a voice's scale may use."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.people import Member, Role, Voice
from models.domain.scales import Direction, Family, FilledBy, Scale
from models.domain.ties import Side, side_of

PICTURES_UNTIL = 6  # years: younger children mark no line


class RaterGroup(StrEnum):
    """Who answers, as norm samples know it."""

    ADULT_SELF = "adult_self"
    YOUNG_SELF = "young_self"
    CHILD_SELF = "child_self"
    CARER = "carer"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Alternative:
    """What another source says where the row decided: a conflict the user may see. Tenths."""

    cut_off: int | None
    reliable_change: int | None
    source: str
    tag: str


@dataclass(frozen=True, slots=True)
class NormRow:
    """What one sample says about one kind of scale. Points in tenths of the scale's range."""

    norms: str  # which scales use it: the pack's `norms`
    group: RaterGroup | None  # None: every group
    cut_off: int | None
    reliable_change: int | None
    source: str
    tag: str  # V, R, C or D, as in the design's list of sources
    sample: str = ""
    sd: float | None = None  # scale points
    reliability: float | None = None  # 0 <= r < 1
    borrowed: bool = True  # the limit comes from a related form, not from this one
    at_cut_off_is_below: bool = False  # WHO-5's exception
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class SignalLimits:
    """When a signal speaks: points in tenths, the rest counts of scores or sessions."""

    very_low_line: int  # tenths from a line's worst end
    sharp_fall: int  # tenths of a line
    voices_apart: int  # tenths of a total
    coop_drop_note: int  # tenths of a total
    coop_drop_ask: int  # tenths of a total
    coop_drop_talk: int  # tenths of a total
    scores_for_course: int
    scores_for_no_change: int
    first_course_session: int
    source: str
    sawtooth_turns: int = 4  # differences in a row, each opposite to the one before
    all_max_line: int = 98  # tenths of a line
    lowest_line_gap: int = 30  # tenths, below the mean of the other lines
    coop_line: int = 90  # tenths of a line
    coop_split: int = 80  # tenths of a total
    voices_parting: int = 100  # tenths of a total
    drifting_rises: int = 3  # of the gap, in a row
    ready_scores: int = 3
    not_seen_days: int = 30
    follow_up_days: int = 14
    birthday_months: int = 6
    birthdays: tuple[int, ...] = (6, 10, 13, 16, 18)  # years: where a border is crossed


@dataclass(frozen=True, slots=True)
class NormSet:
    """One archive's chosen set of norm rows."""

    key: str
    version: int
    title: dict[str, str]
    rows: tuple[NormRow, ...]
    signals: SignalLimits

    def row_for(self, scale: Scale, group: RaterGroup) -> NormRow | None:
        """Return the row for a scale and rater group, or None: then there is no limit."""
        for row in self.rows:
            if row.norms and row.norms == scale.norms and row.group in {None, group}:
                return row
        return None


def rater_group(scale: Scale, voice: Voice | None, rater: Member) -> RaterGroup:
    """Return which norm sample a rater belongs to when answering ``scale``."""
    if scale.filled_by is FilledBy.ABOUT_CHILD or (voice and not voice.is_about_self):
        return RaterGroup.CARER if rater.role.is_carer else RaterGroup.NETWORK
    return usual_group(scale)


def usual_group(scale: Scale) -> RaterGroup:
    """Return the norm sample a scale is meant for, whoever answers it."""
    if scale.filled_by is FilledBy.ABOUT_CHILD:
        return RaterGroup.CARER
    if scale.age_high is not None and scale.age_high <= 12:
        return RaterGroup.CHILD_SELF
    if scale.age_high is not None and scale.age_high <= 17:
        return RaterGroup.YOUNG_SELF
    return RaterGroup.ADULT_SELF


def is_below(score: int, row: NormRow, direction: Direction) -> bool | None:
    """Whether a score (tenths) lies on the clinical side; None where there is no limit."""
    if row.cut_off is None:
        return None
    side = side_of(score, row.cut_off, direction, at_cut_off_is_below=row.at_cut_off_is_below)
    return side is Side.BELOW


def proposed_scale(
    rater: Member, about: Member, day: date, family: Family, *, in_group: bool = False
) -> str | None:
    """Propose a bundled scale's key from age and role; ``in_group``: after a group's meeting.

    None where no scored form fits: under six there are only pictures to talk about, and
    professionals answer about the child but give no cooperation form.
    """
    if family is Family.WELLBEING and rater.id != about.id:
        return "trivsel-om-barn"
    if family is Family.COOPERATION and rater.role.is_professional:
        return None
    stem = "trivsel" if family is Family.WELLBEING else "samarbejde"
    age = rater.age_on(day)
    if age is None:
        age = 10 if rater.role in {Role.CHILD, Role.SIBLING} else 18
    if age < PICTURES_UNTIL:
        return None
    if in_group and family is Family.COOPERATION:
        return "samarbejde-gruppe-barn" if age <= 12 else "samarbejde-gruppe"
    return f"{stem}-{'barn' if age <= 12 else 'ung' if age <= 17 else 'voksen'}"


def picture_scale(member: Member, day: date, family: Family) -> str | None:
    """Return the key of the pictures to talk about with a child under six, else None."""
    age = member.age_on(day)
    if age is None or age >= PICTURES_UNTIL:
        return None
    return "trivsel-lille" if family is Family.WELLBEING else "samarbejde-lille"
