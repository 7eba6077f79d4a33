"""The forms of one meeting, ready to be read: what counts, what was before, what is missing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.meetings.form_moves import moves_of
from models.domain.answers import Answer, AnswerMark, MarkKind
from models.domain.cases import Session
from models.domain.ids import AnswerId, MemberId, SessionId, VoiceId
from models.domain.labels import voice_label
from models.domain.missing_signals import cooperation_owed
from models.domain.scales import Scale
from models.domain.sharing import ShareAnswer


class FormState(StrEnum):
    """How a form stands."""

    COUNTS = "counts"
    SKIPPED = "skipped"
    MISSING = "missing"
    UNDONE = "undone"
    BLOCKED = "blocked"


SHELVED = {MarkKind.UNDONE: FormState.UNDONE, MarkKind.BLOCKED: FormState.BLOCKED}


@dataclass(frozen=True, slots=True, repr=False)
class Earlier:
    """A value that stood here before and was corrected."""

    value: str
    when: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class FormFace:
    """One form of one rater in one meeting."""

    session_id: SessionId
    rater_id: MemberId
    voice_id: VoiceId | None  # None: cooperation
    slot: int
    title: str  # "Mor om Mia"
    state: FormState
    scale: Scale
    answer: Answer | None = None
    disputed: str = ""  # the reason given
    blocked: str = ""  # the reason given
    given: tuple[Answer, ...] = ()  # everything that ever stood here, in order of recording
    moves: tuple[str, ...] = ()  # what came from elsewhere, and what went elsewhere
    earlier: tuple[Earlier, ...] = ()
    share: ShareAnswer | None = None

    @property
    def is_cooperation(self) -> bool:
        """Whether the form is about the meeting."""
        return self.voice_id is None

    @property
    def full_title(self) -> str:
        """What tells it from every other form of the meeting: "Mia (samarbejde)"."""
        if not self.is_cooperation:
            return self.title
        words = QCoreApplication.translate("FormFaces", "{name} (cooperation)")
        return words.format(name=self.title)


def form_faces(
    state: CaseState, session: Session, scales: Mapping[str, Scale]
) -> tuple[FormFace, ...]:
    """List the wellbeing forms by marker, then the cooperation forms."""
    return (*_wellbeing(state, session, scales), *_cooperation(state, session, scales))


def _wellbeing(
    state: CaseState, session: Session, scales: Mapping[str, Scale]
) -> Iterator[FormFace]:
    history = state.history
    for voice in sorted(history.voices, key=lambda one: one.slot):
        given = [
            one
            for one in history.answers
            if one.voice_id == voice.id and one.session_id == session.id
        ]
        scale = scales.get(given[-1].scale_key if given else voice.scale_key)
        if scale is None or not (given or voice.is_open_on(session.day)):
            continue
        rater, about = history.members_by_id[voice.rater_id], history.members_by_id[voice.about_id]
        title = state.words.voice(voice_label(voice, rater, about))
        key = _Key(session.id, rater.id, voice.id, voice.slot, title)
        share = [
            one
            for one in history.shares
            if one.voice_id == voice.id and one.session_id == session.id
        ]
        latest = max(share, key=lambda one: one.sequence).answer if share else None
        yield _face(state, key, given, scale, latest)


def _cooperation(
    state: CaseState, session: Session, scales: Mapping[str, Scale]
) -> Iterator[FormFace]:
    history = state.history
    slots = history.rater_slots
    for rater in history.members:
        given = [
            one
            for one in history.answers
            if one.voice_id is None and one.rater_id == rater.id and one.session_id == session.id
        ]
        owed = cooperation_owed(history, rater, session)
        scale = scales.get(given[-1].scale_key if given else owed or "")
        if scale is not None:
            key = _Key(session.id, rater.id, None, slots.get(rater.id, 0), rater.alias)
            yield _face(state, key, given, scale, None)


@dataclass(frozen=True, slots=True, repr=False)
class _Key:
    session_id: SessionId
    rater_id: MemberId
    voice_id: VoiceId | None
    slot: int
    title: str


def _face(
    state: CaseState,
    key: _Key,
    given: list[Answer],
    scale: Scale,
    share: ShareAnswer | None,
) -> FormFace:
    marks = state.history.latest_mark
    counts = [one for one in given if state.history.is_valid(one)]
    shelved = [one for one in given if _kind(marks, one) in SHELVED]
    answer = counts[-1] if counts else shelved[-1] if shelved else None
    mark = marks.get(answer.id) if answer else None
    reasons = {mark.kind: mark.reason} if mark else {}
    return FormFace(
        session_id=key.session_id,
        rater_id=key.rater_id,
        voice_id=key.voice_id,
        slot=key.slot,
        title=key.title,
        state=_state_of(counts, mark),
        scale=scale,
        answer=answer,
        disputed=reasons.get(MarkKind.DISPUTED, ""),
        blocked=reasons.get(MarkKind.BLOCKED, ""),
        earlier=tuple(_earlier(state, scale, given, marks)),
        share=share,
        given=tuple(given),
        moves=moves_of(state, given),
    )


def _state_of(counts: list[Answer], mark: AnswerMark | None) -> FormState:
    if counts:
        return FormState.SKIPPED if counts[-1].skip_reason else FormState.COUNTS
    return SHELVED.get(mark.kind, FormState.MISSING) if mark else FormState.MISSING


def _earlier(
    state: CaseState,
    scale: Scale,
    given: Iterable[Answer],
    marks: Mapping[AnswerId, AnswerMark],
) -> Iterator[Earlier]:
    """Yield the values that were corrected, the oldest first."""
    words = state.words
    for answer in given:
        mark = marks.get(answer.id)
        if mark is None or mark.kind is not MarkKind.CORRECTED:
            continue
        if answer.skip_reason is not None and not mark.reason:
            continue  # a reason for skipping said more exactly is no correction
        yield Earlier(value_of(state, answer, scale), words.day(mark.at.date()), mark.reason)


def value_of(state: CaseState, answer: Answer, scale: Scale) -> str:
    """Return what a form says in short: its total, its lines, or why there are none."""
    words = state.words
    if answer.skip_reason is not None:
        return words.skip_reason(answer.skip_reason)
    if answer.total is not None:
        return words.number(answer.total)
    marked = [one for one in answer.items if one is not None]
    return f"{len(marked)}/{len(scale.items)}"


def _kind(marks: Mapping[AnswerId, AnswerMark], answer: Answer) -> MarkKind | None:
    mark = marks.get(answer.id)
    return mark.kind if mark else None
