"""What to take up today: the signals of the person looked at, the heaviest first, in words."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.casefile.case_state import CaseState
from app.widgets.chip import Kind
from models.domain.ids import MemberId, VoiceId
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
    Code.ON_COURSE: "activity",
    Code.RELIABLE_LOSS: "trending-down",
    Code.FAR_BELOW_COURSE: "trending-down",
    Code.VERY_LOW_LINE: "eye-off",
    Code.DROP_SINCE_LAST: "arrow-down-right",
    Code.BELOW_COURSE: "arrow-down-right",
    Code.NO_CHANGE: "minus",
    Code.COOP_LOW: "message-circle",
    Code.COOP_DROP: "message-circle-warning",
    Code.VOICES_APART: "split",
    Code.FORM_MISSING: "clipboard-list",
}
# Of what goes well, one sentence per voice says it: the strongest.
_GOOD = (Code.CROSSED_UP, Code.RELIABLE_GAIN, Code.ON_COURSE)


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
    public = [signal for signal in here if not signal.private]
    strongest = _strongest(public)
    return SignalNotes(
        foremost=_worded(state, strongest[:FOREMOST]),
        rest=_worded(state, strongest[FOREMOST:]),
        private=_worded(state, [signal for signal in here if signal.private]),
        elsewhere=tuple(elsewhere),
    )


def cooperation_notes(state: CaseState) -> SignalNotes:
    """Return what concerns the cooperation, and which forms of it are missing."""
    about = [one for one in state.progress.signals if one.voice_id is None and not one.private]
    return SignalNotes(foremost=_worded(state, _strongest(about)))


def _strongest(signals: Iterable[Signal]) -> list[Signal]:
    """Leave out what a stronger sentence about the same voice or rater already says."""
    kept: list[Signal] = []
    said: set[tuple[str, VoiceId | MemberId | None]] = set()
    for signal in sorted(signals, key=_rank):
        if signal.code in _GOOD:
            topic = "good"
        elif signal.code in {Code.COOP_DROP, Code.COOP_LOW}:
            topic = "cooperation"
        else:
            topic = signal.code.value
        key = (topic, signal.voice_id or signal.rater_id)
        if key not in said:
            said.add(key)
            kept.append(signal)
    return kept


def _rank(signal: Signal) -> tuple[int, int]:
    return (signal.weight.rank, _GOOD.index(signal.code) if signal.code in _GOOD else 0)


def _worded(state: CaseState, signals: Iterable[Signal]) -> tuple[SignalNote, ...]:
    words = state.words
    return tuple(
        SignalNote(
            kind=_KINDS[signal.weight],
            icon=_ICONS[signal.code],
            title=words.signal_title(signal),
            detail=words.signal_detail(signal),
            help=words.signal_help(signal.code),
            weight=words.weight(signal.weight),
        )
        for signal in signals
    )
