"""What to take up today: the signals of the person looked at, the heaviest first, in words."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.widgets.chip import Kind
from app.wording import Wording
from models.domain.acknowledgements import MAY_REST, Acknowledgement
from models.domain.ids import MemberId
from models.domain.progress import RestingSignal
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
    rate: str  # how often it is wrong
    weight: str  # "Spørg ind"
    signals: tuple[Signal, ...]  # that rest together: those it stands for
    may_rest: bool
    rest: str = ""  # "hviler siden 5/11: ...", empty while awake


@dataclass(frozen=True, slots=True, repr=False)
class SignalNotes:
    """The notes of one person's chart."""

    foremost: tuple[SignalNote, ...] = ()
    rest: tuple[SignalNote, ...] = ()
    private: tuple[SignalNote, ...] = ()  # for the therapist alone
    resting: tuple[SignalNote, ...] = ()
    private_resting: tuple[SignalNote, ...] = ()
    elsewhere: tuple[MemberId, ...] = field(default=())  # whose own charts carry signals too


def signal_notes(state: CaseState, about: MemberId | None) -> SignalNotes:
    """Return what concerns ``about`` and the cooperation; other charts are only named."""
    owner = {voice.id: voice.about_id for voice in state.history.voices}

    def whose(signal: Signal) -> MemberId | None:
        return owner.get(signal.voice_id) if signal.voice_id else None

    signals = state.progress.signals
    here = [one for one in signals if whose(one) in {None, about}]
    elsewhere = dict.fromkeys(
        there
        for one in signals
        if (there := whose(one)) not in {None, about} and one.weight is not Weight.REMEMBER
    )
    public = [one for one in here if not one.private and not _is_anothers_first(one)]
    topics = _topics(public)
    rests = [one for one in state.progress.resting if whose(one.signal) in {None, about}]
    return SignalNotes(
        foremost=_worded(state, topics[:FOREMOST]),
        rest=_worded(state, topics[FOREMOST:]),
        private=_worded(state, [(one,) for one in here if one.private]),
        resting=_resting(state, [one for one in rests if not one.signal.private]),
        private_resting=_resting(state, [one for one in rests if one.signal.private]),
        elsewhere=tuple(one for one in elsewhere if one is not None),
    )


def cooperation_notes(state: CaseState) -> SignalNotes:
    """Return what concerns the cooperation, and which forms of it are missing."""
    about = [one for one in state.progress.signals if _is_about_cooperation(one)]
    rests = [one for one in state.progress.resting if _is_about_cooperation(one.signal)]
    return SignalNotes(foremost=_worded(state, _topics(about)), resting=_resting(state, rests))


def _is_anothers_first(signal: Signal) -> bool:
    """Whether it only says that somebody else's line has just begun: seen on the chart."""
    return signal.code is Code.NEW and signal.label is not None and not signal.label.is_about_self


def _is_about_cooperation(signal: Signal) -> bool:
    form = signal.code is Code.FORM_MISSING and signal.voice_id is None
    return (signal.code in _COOPERATION or form) and not signal.private


Topic = tuple[Signal, ...]  # the first is said, and stands for the weaker ones


def _topics(signals: Iterable[Signal]) -> list[Topic]:
    """Gather what says the same about one voice or rater, the strongest first."""
    topics: dict[tuple[object, ...], Topic] = {}
    for signal in sorted(signals, key=_rank):
        topic = _SAME_TOPIC.get(signal.code, signal.code.value)
        key = (topic, signal.voice_id, signal.rater_id, signal.other_voice_id)
        topics[key] = (*topics.get(key, ()), signal)
    return list(topics.values())


def _rank(signal: Signal) -> tuple[int, bool, int]:
    """Sort by weight; the person's own voice comes before what others say."""
    is_own = signal.label is not None and signal.label.is_about_self
    order = _GOOD.index(signal.code) if signal.code in _GOOD else 0
    return (signal.weight.rank, not is_own, order)


def _resting(state: CaseState, resting: list[RestingSignal]) -> tuple[SignalNote, ...]:
    """Word what rests; what was put to rest by one press is one note."""
    since = {one.signal: one.put_by for one in resting}
    notes = _worded(state, _topics(since))
    return tuple(replace(note, rest=_since(state.words, since[note.signals[0]])) for note in notes)


def _since(words: Wording, put_by: Acknowledgement) -> str:
    day = words.short_day(put_by.at.astimezone().date())
    since = QCoreApplication.translate("SignalNotes", "rests since {day}: {words}")
    return since.format(day=day, words=put_by.words)


def _worded(state: CaseState, topics: Iterable[Topic]) -> tuple[SignalNote, ...]:
    return tuple(_note(state, topic) for topic in topics)


def _note(state: CaseState, topic: Topic) -> SignalNote:
    words, signal = state.words, topic[0]
    rate = state.rates.of(signal.code, signal.weight)
    return SignalNote(
        kind=_KINDS[signal.weight],
        icon=_ICONS.get(signal.code, ANY_ICON),
        title=words.signal_title(signal),
        detail=words.signal_detail(signal),
        help=words.signal_help(signal.code),
        rate=words.signal_rate(signal.weight, rate),
        weight=words.weight(signal.weight),
        signals=tuple(one for one in topic if one.weight in MAY_REST),
        may_rest=state.is_open and signal.weight in MAY_REST,
    )
