"""From a voice and its scale to the form a person meets, in that person's language; no Qt."""

from collections.abc import Iterable, Mapping
from typing import Literal

from app.capture import inputs
from app.capture.inputs import (
    FormItem,
    FormResult,
    FormSpec,
    FormState,
    Handover,
    HandoverStep,
    Purpose,
)
from app.meeting.ports import Turn, TurnResult
from models.domain.history import CaseHistory
from models.domain.ids import MemberId, VoiceId
from models.domain.people import Member, Voice
from models.domain.scales import Ends, Family, Scale, Texts
from models.domain.sharing import ShareAnswer
from models.services.drafts import FormDraft

Language = Literal["da", "en"]
FALLBACK: Language = "en"


def handover_of(
    turns: Iterable[Turn], history: CaseHistory, scales: Mapping[str, Scale]
) -> Handover:
    """Return one round: a step per form, in the order of the turns."""
    return Handover(tuple(_step(turn, history, scales[turn.scale_key]) for turn in turns))


def form_spec(
    scale: Scale, rater: Member, voice: Voice | None, slot: int, about: Member | None = None
) -> FormSpec:
    """Return a form as ``rater`` meets it; ``voice`` None is the cooperation form."""
    language = _language(rater)
    is_child = scale.ends is Ends.FACES
    return FormSpec(
        scale_key=scale.key,
        scale_version=str(scale.version),
        look="child" if is_child else "words",
        greeting_name=rater.alias if is_child else None,
        period=_text(scale.period, language),
        instruction=_text(scale.instruction, language),
        items=tuple(
            FormItem(item.key, _text(item.label, language), _text(item.help, language), item.icon)
            for item in scale.items
        ),
        low_label=_text(scale.low_label, language),
        high_label=_text(scale.high_label, language),
        home=voice.home or None if voice else None,
        language=language,
        voice_slot=slot,
        purpose=Purpose.COOPERATION if scale.family is Family.COOPERATION else Purpose.WELLBEING,
        about=about.alias if about is not None and about != rater else None,
    )


def turn_result(result: FormResult) -> TurnResult:
    """Return what came back, in the archive's words."""
    share = ShareAnswer(result.share.value) if result.share else None
    return TurnResult(result.key, result.positions, result.seconds, result.skipped, share)


def form_draft(state: FormState) -> FormDraft:
    """Return the marks so far, in the archive's words."""
    return FormDraft(state.positions, state.seconds)


def _step(turn: Turn, history: CaseHistory, scale: Scale) -> HandoverStep:
    rater = history.members_by_id[turn.rater_id]
    voice = _voice(history, turn.voice_id)
    about = history.members_by_id[voice.about_id] if voice is not None else None
    spec = form_spec(scale, rater, voice, _slot(history, turn.rater_id, voice), about)
    draft, share = turn.draft, turn.share_default
    return HandoverStep(
        key=turn.key,
        form=spec,
        person_label=rater.alias,
        ask_share=turn.asks_share and not history.case.protected,
        share_default=inputs.ShareAnswer(share.value) if share else None,
        initial=FormState(draft.items, draft.seconds) if draft else None,
    )


def _voice(history: CaseHistory, voice_id: VoiceId | None) -> Voice | None:
    return next((one for one in history.voices if one.id == voice_id), None)


def _slot(history: CaseHistory, rater_id: MemberId, voice: Voice | None) -> int:
    if voice is not None:
        return voice.slot
    return history.rater_slots.get(rater_id, 0)


def _language(member: Member) -> Language:
    return "da" if member.language == "da" else "en"


def _text(texts: Texts, language: str) -> str:
    return texts.get(language) or texts.get(FALLBACK, "")
