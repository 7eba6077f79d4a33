"""The rows of step 1, worded: every voice, then whoever has none."""

from dataclasses import dataclass

from app.meeting.form_rows import FormRow, FormState, Sheet, cooperation_rows, wellbeing_rows
from app.meeting.states import FormCell, PersonRow
from app.meeting.words import MeetingWords
from app.wording import Wording
from models.domain.fitting import cooperation_forms, wellbeing_forms
from models.domain.ids import MemberId
from models.domain.labels import voice_label
from models.domain.people import Member
from models.domain.scales import Scale


@dataclass(frozen=True, slots=True, repr=False)
class PeopleWords:
    """What the rows are worded with, and which forms on paper the team may use."""

    wording: Wording
    words: MeetingWords
    licensed: frozenset[str]


def people_rows(sheet: Sheet, around: PeopleWords) -> tuple[PersonRow, ...]:
    """List the rows of step 1."""
    cooperation = {row.rater.id: row for row in cooperation_rows(sheet)}
    rows: list[PersonRow] = []
    named: set[MemberId] = set()
    for row in wellbeing_rows(sheet):
        first = row.rater.id not in named
        named.add(row.rater.id)
        own = cooperation.get(row.rater.id) if first else None
        rows.append(_voice_row(sheet, row, own, around))
    day, present = sheet.session.day, sheet.session.present
    here = (one for one in sheet.history.members if one.belongs_on(day) or one.id in present)
    others = [one for one in here if one.id not in named]
    rows += [_silent_row(sheet, one, around) for one in others]
    return tuple(rows)


def turn_note(sheet: Sheet, rows: tuple[FormRow, ...], around: PeopleWords) -> str:
    """Say whose turn it is where more voices are here than forms; else nothing."""
    present = sheet.session.present
    asked = [row for row in rows if row.state is not FormState.NOT_ASKED]
    waiting = [
        row
        for row in rows
        if row.rater.id in present
        and row.state is FormState.NOT_ASKED
        and sheet.choices.asked(row.key) is None
    ]
    if not waiting:
        return ""
    names = (row_label(row, around.wording) for row in asked if row.rater.id in present)
    return around.words.turn_note(around.wording.listed(list(dict.fromkeys(names))))


def age_note(sheet: Sheet, around: PeopleWords) -> str:
    """Say who has outgrown a form, and which one would fit now; the ages are advice."""
    day = sheet.session.day
    for row in wellbeing_rows(sheet):
        age = row.rater.age_on(day)
        fitting = _forms(sheet, row, around)
        if age is None or not fitting or row.answer is not None or _fits(row.scale, age):
            continue
        if row.rater.id in sheet.session.present and _fits(fitting[0], age):
            title = fitting[0].title[around.wording.language]
            return around.words.outgrown(row.rater.alias, around.wording.age(age), title)
    return ""


def row_label(row: FormRow, wording: Wording) -> str:
    """Return whose form it is: "Mor om Mia"."""
    assert row.voice is not None
    return wording.voice(voice_label(row.voice, row.rater, row.about))


def _voice_row(
    sheet: Sheet, row: FormRow, cooperation: FormRow | None, around: PeopleWords
) -> PersonRow:
    assert row.voice is not None
    words, wording = around.words, around.wording
    present = row.rater.id in sheet.session.present
    with_us = present or row.state is not FormState.NOT_ASKED
    age = row.rater.age_on(sheet.session.day)
    person = words.person(row.rater, age, wording)
    return PersonRow(
        key=row.voice.id,
        member_id=row.rater.id,
        slot=row.voice.slot,
        name=row.rater.alias,
        detail=words.detail(row.voice, row.about, row.rater, person),
        is_present=present,
        form=_cell(sheet, row, around, with_us=with_us),
        cooperation=_cell(sheet, cooperation, around, with_us=present),
        mode=row.mode if with_us else None,
        label=row_label(row, wording),
        modes=row.modes,
    )


def _cell(
    sheet: Sheet, row: FormRow | None, around: PeopleWords, *, with_us: bool
) -> FormCell | None:
    if row is None:
        return None
    asked = row.state is not FormState.NOT_ASKED
    in_turn = with_us and not asked and sheet.choices.asked(row.key) is None
    age = row.rater.age_on(sheet.session.day)
    fitting = [row.scale, *(one for one in _forms(sheet, row, around) if one.key != row.scale.key)]
    return FormCell(
        key=row.key,
        forms=tuple((one.key, around.words.form(one, age, around.wording)) for one in fitting),
        chosen=row.scale.key if asked or not with_us else "",
        is_locked=row.answer is not None or not with_us,
        why_not=around.words.next_time() if in_turn and row.voice is not None else "",
    )


def _forms(sheet: Sheet, row: FormRow, around: PeopleWords) -> tuple[Scale, ...]:
    if row.voice is None:
        return cooperation_forms(row.scale.key, sheet.scales, around.licensed)
    day = sheet.session.day
    return wellbeing_forms(row.rater, row.about, day, sheet.scales, around.licensed)


def _fits(scale: Scale, age: int) -> bool:
    young = scale.age_low is None or scale.age_low <= age
    return young and (scale.age_high is None or age <= scale.age_high)


def _silent_row(sheet: Sheet, member: Member, around: PeopleWords) -> PersonRow:
    """Return the row of somebody without a form: too young, or not asked to answer."""
    words, wording = around.words, around.wording
    age = member.age_on(sheet.session.day)
    role = wording.person(member.role, age)
    has_own_role = role.casefold() != member.alias.casefold()
    return PersonRow(
        key=member.id,
        member_id=member.id,
        slot=None,
        name=member.alias,
        detail=words.person(member, age, wording) or (role if has_own_role else ""),
        is_present=member.id in sheet.session.present,
        form=None,
        cooperation=None,
        mode=None,
        note=words.too_young() if age is not None and age < 6 else words.no_form(),
        label=member.alias,
    )
