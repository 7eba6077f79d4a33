"""Which forms are due in a session and how far each has come; pure, made from the history."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.meeting.choices import Choices
from app.meeting.taking_turns import candidates_of, proposed_voices
from models.domain.answers import Answer, AnswerMode, MarkKind
from models.domain.cases import Session, SessionKind
from models.domain.fitting import cooperation_form
from models.domain.history import CaseHistory
from models.domain.ids import AnswerId, MemberId
from models.domain.norms import proposed_scale
from models.domain.people import Member, Voice
from models.domain.scales import Family, Scale
from models.services.drafts import FormDraft, RunningDraft
from models.services.running_drafts import form_key

HANDED_OVER = frozenset({AnswerMode.SCREEN, AnswerMode.INTERPRETER})
TYPED = frozenset(AnswerMode) - {AnswerMode.SCREEN}
WITHOUT_THE_PERSON = frozenset({AnswerMode.PAPER, AnswerMode.TOTAL_ONLY})
ON_PAPER = (AnswerMode.PAPER, AnswerMode.SPOKEN, AnswerMode.INTERPRETER, AnswerMode.TOTAL_ONLY)
FROM_AFAR = {SessionKind.PHONE: AnswerMode.SPOKEN, SessionKind.VIDEO: AnswerMode.SCREEN}


class FormState(StrEnum):
    """How far a form has come today."""

    MISSING = "missing"
    STARTED = "started"
    SAVED = "saved"
    INCOMPLETE = "incomplete"  # recorded with lines missing: there is no total
    SKIPPED = "skipped"
    NOT_ASKED = "not_asked"  # put off on purpose, or not this voice's turn


@dataclass(frozen=True, slots=True, repr=False)
class FormRow:
    """One form of one session: whose it is, what it is and how far it has come."""

    key: str
    rater: Member
    voice: Voice | None  # None: cooperation, which belongs to the rater
    about: Member
    scale: Scale
    mode: AnswerMode
    state: FormState
    answer: Answer | None = None
    draft: FormDraft | None = None
    undone: AnswerId | None = None  # what was taken back today and can be had again

    @property
    def is_open(self) -> bool:
        """Whether the form still waits."""
        return self.state in {FormState.MISSING, FormState.STARTED}

    @property
    def modes(self) -> tuple[AnswerMode, ...]:
        """Return the ways it can be filled in: what others own comes from paper alone."""
        if not self.scale.record_only:
            return tuple(AnswerMode)
        return ON_PAPER if self.scale.items else (AnswerMode.TOTAL_ONLY,)

    @property
    def can_be_handed_over(self) -> bool:
        """Whether it waits for the person's own hand; a form others own is never on a screen."""
        return self.is_open and self.mode in HANDED_OVER and not self.scale.record_only


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """What the rows are made from: a case, its running session and what is half done."""

    history: CaseHistory
    session: Session
    draft: RunningDraft
    scales: Mapping[str, Scale]

    @property
    def choices(self) -> Choices:
        """Return what the therapist chose."""
        return Choices(self.draft.texts)


def open_voices(sheet: Sheet) -> tuple[Voice, ...]:
    """List the voices with a form of their own today, one child after the other.

    Within a child her own comes first, then those about her by marker; the rest comes last.
    """
    focus = {member.id: place for place, member in enumerate(sheet.history.focus)}
    voices = [one for one in sheet.history.voices if _is_asked_on(sheet, one)]
    return tuple(sorted(voices, key=lambda one: _place(one, focus)))


def _is_asked_on(sheet: Sheet, voice: Voice) -> bool:
    scale = sheet.scales.get(voice.scale_key)
    ended = voice.ended is not None and voice.ended < sheet.session.day
    return scale is not None and scale.scored and not ended


def _place(voice: Voice, focus: Mapping[MemberId, int]) -> tuple[int, bool, int]:
    return (focus.get(voice.about_id, len(focus)), not voice.is_about_self, voice.slot)


def wellbeing_rows(sheet: Sheet) -> tuple[FormRow, ...]:
    """List one row per voice that could be asked today."""
    voices = open_voices(sheet)
    candidates = candidates_of(
        sheet.history, [one.id for one in voices], sheet.session.present, sheet.session.id
    )
    due = proposed_voices(candidates)
    return tuple(
        _row(
            sheet,
            key=form_key(voice.id, voice.rater_id),
            voice=voice,
            rater=sheet.history.members_by_id[voice.rater_id],
            scale=sheet.scales[voice.scale_key],
            due=voice.id in due,
        )
        for voice in voices
    )


def cooperation_rows(sheet: Sheet) -> tuple[FormRow, ...]:
    """List one row per rater who could be asked about the cooperation: no professionals."""
    rows = []
    for rater in raters(sheet):
        key = cooperation_scale(sheet, rater)
        if key is not None:
            rows.append(
                _row(
                    sheet,
                    key=form_key(None, rater.id),
                    voice=None,
                    rater=rater,
                    scale=sheet.scales[key],
                    due=rater.id in sheet.session.present,
                )
            )
    return tuple(rows)


def raters(sheet: Sheet) -> tuple[Member, ...]:
    """List everybody who answers in the case, in the order of their voices."""
    ids = dict.fromkeys(voice.rater_id for voice in open_voices(sheet))
    return tuple(sheet.history.members_by_id[one] for one in ids)


def cooperation_scale(sheet: Sheet, rater: Member) -> str | None:
    """Return the cooperation form a rater is asked, or None: too young, or a professional."""
    proposed = cooperation_form(sheet.history, rater, sheet.session)
    if proposed is None:
        return None
    chosen = sheet.choices.scale(form_key(None, rater.id))
    by_age = proposed_scale(rater, rater, sheet.session.day, Family.COOPERATION)
    return next((one for one in (chosen, proposed, by_age) if one in sheet.scales), None)


def asked_rows(rows: Iterable[FormRow]) -> tuple[FormRow, ...]:
    """Leave out the forms that are not due today."""
    return tuple(row for row in rows if row.state is not FormState.NOT_ASKED)


def _row(
    sheet: Sheet, *, key: str, voice: Voice | None, rater: Member, scale: Scale, due: bool
) -> FormRow:
    answer = _answer(sheet, voice, rater)
    draft = sheet.draft.forms.get(key)
    chosen = sheet.choices.asked(key)
    asked = due if chosen is None else chosen
    return FormRow(
        key=key,
        rater=rater,
        voice=voice,
        about=sheet.history.members_by_id[voice.about_id] if voice else rater,
        scale=sheet.scales.get(answer.scale_key, scale) if answer else scale,
        mode=answer.mode if answer else _mode(sheet, key, voice, scale, rater),
        state=_state(answer, begun=_is_begun(sheet, key), asked=asked),
        answer=answer,
        draft=draft,
        undone=None if answer else _undone(sheet, voice, rater),
    )


def _answer(sheet: Sheet, voice: Voice | None, rater: Member) -> Answer | None:
    if voice is None:
        return sheet.history.rater_answers.get((rater.id, sheet.session.id))
    return sheet.history.voice_answers.get((voice.id, sheet.session.id))


def _state(answer: Answer | None, *, begun: bool, asked: bool) -> FormState:
    if answer is not None:
        if answer.skip_reason is not None:
            return FormState.SKIPPED
        return FormState.INCOMPLETE if answer.total is None else FormState.SAVED
    if not asked:
        return FormState.NOT_ASKED
    return FormState.STARTED if begun else FormState.MISSING


def _is_begun(sheet: Sheet, key: str) -> bool:
    draft = sheet.draft.forms.get(key)
    marked = draft is not None and any(mark is not None for mark in draft.items)
    return marked or any(sheet.choices.typed(key))


def _mode(sheet: Sheet, key: str, voice: Voice | None, scale: Scale, rater: Member) -> AnswerMode:
    """Return what was chosen today, else how this rater answered last at such a meeting."""
    chosen = sheet.choices.mode(key) or _last_mode(sheet, voice, rater)
    if scale.record_only:
        usual = AnswerMode.PAPER if scale.items else AnswerMode.TOTAL_ONLY
        return chosen if chosen in ON_PAPER and scale.items else usual
    if chosen is not None:
        return chosen
    if rater.role.is_professional and rater.id not in sheet.session.present:
        return AnswerMode.PAPER
    return FROM_AFAR.get(sheet.session.kind, AnswerMode.SCREEN)


def _last_mode(sheet: Sheet, voice: Voice | None, rater: Member) -> AnswerMode | None:
    """Return how this rater answered last, by phone and face to face apart."""
    afar = {one.id: FROM_AFAR.get(one.kind) for one in sheet.history.sessions}
    mine = [
        one.mode
        for one in sheet.history.valid_answers
        if one.rater_id == rater.id and one.skip_reason is None
        and (one.voice_id is None) == (voice is None)
        and afar[one.session_id] == afar[sheet.session.id]
    ]  # fmt: skip
    return mine[-1] if mine else None


def _undone(sheet: Sheet, voice: Voice | None, rater: Member) -> AnswerId | None:
    """Return the form that was taken back last in this session, if any."""
    for answer in reversed(sheet.history.answers):
        mine = answer.rater_id == rater.id and answer.session_id == sheet.session.id
        same = answer.voice_id == (voice.id if voice else None)
        mark = sheet.history.latest_mark.get(answer.id)
        if mine and same and mark is not None and mark.kind is MarkKind.UNDONE:
            return answer.id
    return None
