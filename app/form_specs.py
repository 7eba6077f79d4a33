"""From a voice and its scale to the form a person meets, in that person's language; no Qt."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from app.capture import inputs
from app.capture.inputs import (
    FormItem,
    FormResult,
    FormSpec,
    FormState,
    Handover,
    HandoverStep,
    Purpose,
    Speaker,
)
from app.form_languages import FALLBACK, FORM_LANGUAGES, languages_of
from app.meeting.ports import Turn, TurnResult
from models.domain.history import CaseHistory
from models.domain.ids import MemberId, VoiceId
from models.domain.people import Member, Voice
from models.domain.scales import Ends, Family, Scale, ScaleItem, Texts
from models.domain.sharing import ShareAnswer
from models.services.drafts import FormDraft

Look = Literal["child", "words", "pictures"]
GROWN_UP_YEARS = 18

LOOKS: Final[Mapping[Ends, Look]] = {
    Ends.FACES: "child",
    Ends.WORDS: "words",
    Ends.PICTURES: "pictures",
}


def handover_of(
    turns: Iterable[Turn], history: CaseHistory, scales: Mapping[str, Scale]
) -> Handover:
    """Return one round: a step per form, in the order of the turns."""
    return Handover(tuple(_step(turn, history, scales[turn.scale_key]) for turn in turns))


def form_spec(
    scale: Scale, rater: Member, voice: Voice | None, slot: int, about: Member, language: str
) -> FormSpec:
    """Return a form as ``rater`` meets it; ``voice`` None is the cooperation form."""
    speaks = FORM_LANGUAGES[language]
    return FormSpec(
        scale_key=scale.key,
        scale_version=str(scale.version),
        look=LOOKS[scale.ends],
        greeting_name=rater.alias if scale.ends is not Ends.WORDS else None,
        period=_text(scale.period, language),
        instruction=_text(scale.instruction, language),
        items=tuple(_item(scale, item, language) for item in scale.items),
        low_label=_text(scale.low_label, language),
        high_label=_text(scale.high_label, language),
        home=voice.home or None if voice else None,
        language=language,
        voice_slot=slot,
        purpose=_purpose(scale),
        right_to_left=speaks.right_to_left,
        about=about.alias if about != rater else None,
        speaker=_speaker(scale, is_own=about == rater),
        is_working_translation=speaks.is_working_translation,
    )


def _speaker(scale: Scale, *, is_own: bool) -> Speaker:
    if not is_own:
        return Speaker.ABOUT_CHILD
    if scale.ends is not Ends.WORDS:
        return Speaker.CHILD
    is_grown = scale.age_high is None or scale.age_high >= GROWN_UP_YEARS
    return Speaker.ADULT if is_grown else Speaker.YOUNG


def turn_result(result: FormResult) -> TurnResult:
    """Return what came back, in the archive's words."""
    share = ShareAnswer(result.share.value) if result.share else None
    return TurnResult(
        result.key, result.positions, result.seconds, result.skipped, share, result.language
    )


def form_draft(state: FormState) -> FormDraft:
    """Return the marks so far, in the archive's words."""
    return FormDraft(state.positions, state.seconds)


def _step(turn: Turn, history: CaseHistory, scale: Scale) -> HandoverStep:
    rater = history.members_by_id[turn.rater_id]
    voice = _voice(history, turn.voice_id)
    about = history.members_by_id[voice.about_id] if voice is not None else rater
    slot = _slot(history, turn.rater_id, voice)
    draft, share = turn.draft, turn.share_default
    first, *others = (
        form_spec(scale, rater, voice, slot, about, language)
        for language in _languages(scale, rater)
    )
    return HandoverStep(
        key=turn.key,
        form=first,
        person_label=rater.alias,
        ask_share=turn.asks_share and not history.case.protected,
        share_default=inputs.ShareAnswer(share.value) if share else None,
        initial=FormState(draft.items, draft.seconds) if draft else None,
        other_languages=tuple(others),
    )


def _voice(history: CaseHistory, voice_id: VoiceId | None) -> Voice | None:
    return next((one for one in history.voices if one.id == voice_id), None)


def _slot(history: CaseHistory, rater_id: MemberId, voice: Voice | None) -> int:
    if voice is not None:
        return voice.slot
    return history.rater_slots.get(rater_id, 0)


def _languages(scale: Scale, rater: Member) -> list[str]:
    """List the languages of a form, the rater's own first."""
    offered = languages_of(scale)
    own = rater.language if rater.language in offered else FALLBACK
    return [own, *(one for one in offered if one != own)]


def _item(scale: Scale, item: ScaleItem, language: str) -> FormItem:
    picture = f"{scale.key}/{item.key}" if scale.ends is Ends.PICTURES else ""
    words = _text(item.label, language), _text(item.help, language)
    return FormItem(item.key, *words, icon=item.icon, picture=picture)


def _purpose(scale: Scale) -> Purpose:
    if scale.ends is Ends.PICTURES:
        return Purpose.PICTURES
    return Purpose.COOPERATION if scale.family is Family.COOPERATION else Purpose.WELLBEING


def _text(texts: Texts, language: str) -> str:
    return texts.get(language) or texts.get(FALLBACK, "")
