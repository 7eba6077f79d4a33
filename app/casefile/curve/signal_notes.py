"""What to take up today: the signals of the person looked at, the heaviest first, in words."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.casefile.case_state import CaseState
from app.widgets.chip import Kind
from models.domain.ids import MemberId
from models.domain.signal_types import Code, Signal, Weight

FOREMOST = 4  # that many stand open; the rest is one click away

_KINDS = {
    Weight.TALK: Kind.ACT,
    Weight.ASK: Kind.WATCH,
    Weight.GOOD: Kind.GOOD,
    Weight.NOTE: Kind.NOTE,
    Weight.REMEMBER: Kind.NEUTRAL,
}
_ICONS = {
    Code.NEW: "sparkles",
    Code.RELIABLE_GAIN: "trending-up",
    Code.CROSSED_UP: "trending-up",
    Code.READY_TO_END: "flag",
    Code.ON_COURSE: "activity",
    Code.RELIABLE_LOSS: "trending-down",
    Code.FAR_BELOW_COURSE: "trending-down",
    Code.VERY_LOW_LINE: "eye-off",
    Code.DROP_SINCE_LAST: "arrow-down-right",
    Code.BELOW_COURSE: "arrow-down-right",
    Code.NO_CHANGE: "minus",
    Code.SAWTOOTH: "activity",
    Code.COOP_LOW: "message-circle",
    Code.COOP_LINE: "message-circle",
    Code.COOP_DROP: "message-circle-warning",
    Code.COOP_SPLIT: "split",
    Code.VOICES_APART: "split",
    Code.VOICES_PARTING: "split",
    Code.VOICES_DRIFTING: "split",
    Code.FORM_MISSING: "clipboard-list",
    Code.NOT_SEEN: "calendar",
    Code.AGREEMENT_DUE: "list-checks",
    Code.FOLLOW_UP_DUE: "calendar-days",
}
ANY_ICON = "info"
_COOPERATION = (Code.COOP_DROP, Code.COOP_LOW, Code.COOP_LINE, Code.COOP_SPLIT)
# Of what goes well, one sentence per voice says it: the strongest. So with the cooperation.
_GOOD = (Code.READY_TO_END, Code.CROSSED_UP, Code.RELIABLE_GAIN, Code.ON_COURSE)
_SAME_TOPIC = {
    **dict.fromkeys(_GOOD, "good"),
    **dict.fromkeys((Code.COOP_DROP, Code.COOP_LOW, Code.COOP_LINE), "cooperation"),
    **dict.fromkeys((Code.VOICES_APART, Code.VOICES_PARTING, Code.VOICES_DRIFTING), "apart"),
}


@dataclass(frozen=True, slots=True, repr=False)
class SignalNote:
    """One signal, ready to be read."""

    kind: Kind
    icon: str
    title: str
    detail: str
    help: str  # the rule behind it
    weight: str  # "Spørg ind"


@dataclass(frozen=True, slots=True, repr=False)
class SignalNotes:
    """The notes of one person's chart."""

    foremost: tuple[SignalNote, ...] = ()
    rest: tuple[SignalNote, ...] = ()
    private: tuple[SignalNote, ...] = ()  # for the therapist alone
    elsewhere: tuple[MemberId, ...] = field(default=())  # whose own charts carry signals too


def signal_notes(state: CaseState, about: MemberId | None) -> SignalNotes:
    """Return what concerns ``about`` and the cooperation; other charts are only named."""
    owner = {voice.id: voice.about_id for voice in state.history.voices}
    here, elsewhere = [], []
    for signal in state.progress.signals:
        whose = owner.get(signal.voice_id) if signal.voice_id else None
        if whose is None or whose == about:
            here.append(signal)
        elif whose not in elsewhere and signal.weight is not Weight.REMEMBER:
            elsewhere.append(whose)
    public = [signal for signal in here if not signal.private and not _is_anothers_first(signal)]
    strongest = _strongest(public)
    return SignalNotes(
        foremost=_worded(state, strongest[:FOREMOST]),
        rest=_worded(state, strongest[FOREMOST:]),
        private=_worded(state, [signal for signal in here if signal.private]),
        elsewhere=tuple(elsewhere),
    )


def cooperation_notes(state: CaseState) -> SignalNotes:
    """Return what concerns the cooperation, and which forms of it are missing."""
    about = [one for one in state.progress.signals if _is_about_cooperation(one)]
    return SignalNotes(foremost=_worded(state, _strongest(about)))


def _is_anothers_first(signal: Signal) -> bool:
    """Whether it only says that somebody else's line has just begun: seen on the chart."""
    return signal.code is Code.NEW and signal.label is not None and not signal.label.is_about_self


def _is_about_cooperation(signal: Signal) -> bool:
    form = signal.code is Code.FORM_MISSING and signal.voice_id is None
    return (signal.code in _COOPERATION or form) and not signal.private


def _strongest(signals: Iterable[Signal]) -> list[Signal]:
    """Leave out what a stronger sentence about the same voice or rater already says."""
    kept: list[Signal] = []
    said: set[tuple[object, ...]] = set()
    for signal in sorted(signals, key=_rank):
        topic = _SAME_TOPIC.get(signal.code, signal.code.value)
        key = (topic, signal.voice_id, signal.rater_id, signal.other_voice_id)
        if key not in said:
            said.add(key)
            kept.append(signal)
    return kept


def _rank(signal: Signal) -> tuple[int, bool, int]:
    """Sort by weight; the person's own voice comes before what others say."""
    is_own = signal.label is not None and signal.label.is_about_self
    order = _GOOD.index(signal.code) if signal.code in _GOOD else 0
    return (signal.weight.rank, not is_own, order)


def _worded(state: CaseState, signals: Iterable[Signal]) -> tuple[SignalNote, ...]:
    words = state.words
    return tuple(
        SignalNote(
            kind=_KINDS[signal.weight],
            icon=_ICONS.get(signal.code, ANY_ICON),
            title=words.signal_title(signal),
            detail=words.signal_detail(signal),
            help=words.signal_help(signal.code),
            weight=words.weight(signal.weight),
        )
        for signal in signals
    )
