"""Forms as a list shows them: worded, with what was typed so far."""

from app.meeting.form_desk import typed_total
from app.meeting.form_rows import FormRow, FormState, Sheet
from app.meeting.states import FormLine
from app.meeting.words import MeetingWords
from app.scripts import Scripts, SpokenForm
from app.wording import Wording
from models.domain.answers import AnswerMode

SAID_ALOUD = frozenset({AnswerMode.SPOKEN, AnswerMode.INTERPRETER})
RECORDED = frozenset({FormState.SAVED, FormState.INCOMPLETE})


def form_line(
    sheet: Sheet, row: FormRow, wording: Wording, words: MeetingWords, scripts: Scripts
) -> FormLine:
    """Return one form, worded."""
    total = typed_total(row, sheet.draft)
    language = wording.language
    person = words.person(row.rater, row.rater.age_on(sheet.session.day), wording)
    own = row.voice is not None and row.voice.is_about_self
    return FormLine(
        key=row.key,
        slot=row.voice.slot if row.voice else sheet.history.rater_slots.get(row.rater.id, 0),
        name=row.rater.alias,
        detail=words.detail(row.voice, row.about, row.rater, "" if own and not person else person)
        if row.voice
        else person,
        title=row.scale.title[language],
        mode=row.mode,
        state=row.state,
        skip_reason=row.answer.skip_reason if row.answer else None,
        items=tuple(item.label[language] for item in row.scale.items),
        typed=sheet.choices.typed(row.key),
        asks_share=row.voice is not None and not sheet.history.case.protected,
        share=sheet.choices.share(row.key),
        rater=row.rater.alias,
        total=wording.number(total) if total is not None else "",
        script=spoken_form(row, scripts, language),
        modes=row.modes,
        can_hand_over=row.can_be_handed_over,
        can_restore=row.undone is not None,
        can_look=row.voice is None and row.state in RECORDED,
        mark_range=(row.scale.item_low, row.scale.item_high),
        total_range=(row.scale.total_low, row.scale.total_high),
    )


def spoken_form(row: FormRow, scripts: Scripts, window: str) -> SpokenForm | None:
    """Return what is read aloud: in the language of somebody's forms, or to an interpreter."""
    if not row.is_open or row.mode not in SAID_ALOUD:
        return None
    heard = () if row.mode is AnswerMode.INTERPRETER else (row.rater.language,)
    return scripts.spoken(row.scale, (*heard, window), row.rater.alias, row.about.alias)


def shown_rows(sheet: Sheet, rows: tuple[FormRow, ...]) -> tuple[FormRow, ...]:
    """Leave out those who are not here and are not asked either.

    A form that was taken back stays: it can be had again.
    """
    present = sheet.session.present
    return tuple(
        row
        for row in rows
        if row.state is not FormState.NOT_ASKED or row.rater.id in present or row.undone
    )
