"""The rows of step 1, worded: every voice, then whoever has none."""

from app.meeting.form_rows import FormRow, FormState, Sheet, cooperation_rows, wellbeing_rows
from app.meeting.states import FormCell, PersonRow
from app.meeting.words import MeetingWords
from app.wording import Wording
from models.domain.ids import MemberId
from models.domain.labels import voice_label
from models.domain.people import Member


def people_rows(sheet: Sheet, wording: Wording, words: MeetingWords) -> tuple[PersonRow, ...]:
    """List the rows of step 1."""
    cooperation = {row.rater.id: row for row in cooperation_rows(sheet)}
    rows: list[PersonRow] = []
    named: set[MemberId] = set()
    for row in wellbeing_rows(sheet):
        first = row.rater.id not in named
        named.add(row.rater.id)
        own = cooperation.get(row.rater.id) if first else None
        rows.append(_voice_row(sheet, row, own, wording, words))
    others = [one for one in sheet.history.members if one.id not in named]
    rows += [_silent_row(sheet, one, wording, words) for one in others]
    return tuple(rows)


def _voice_row(
    sheet: Sheet, row: FormRow, cooperation: FormRow | None, wording: Wording, words: MeetingWords
) -> PersonRow:
    assert row.voice is not None
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
        form=_cell(sheet, row, wording, words, with_us=with_us),
        cooperation=_cell(sheet, cooperation, wording, words, with_us=present),
        mode=row.mode if with_us else None,
        label=wording.voice(voice_label(row.voice, row.rater, row.about)),
    )


def _cell(
    sheet: Sheet, row: FormRow | None, wording: Wording, words: MeetingWords, *, with_us: bool
) -> FormCell | None:
    if row is None:
        return None
    asked = row.state is not FormState.NOT_ASKED
    in_turn = with_us and not asked and sheet.choices.asked(row.key) is None
    return FormCell(
        key=row.key,
        title=row.scale.title[wording.language],
        is_asked=asked or not with_us,
        is_locked=row.answer is not None or not with_us,
        why_not=words.next_time() if in_turn and row.voice is not None else "",
    )


def _silent_row(sheet: Sheet, member: Member, wording: Wording, words: MeetingWords) -> PersonRow:
    """Return the row of somebody without a form: too young, or not asked to answer."""
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
