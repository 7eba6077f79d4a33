"""Read a case: the one pure function behind chart, sentence, table and document.

``shared_history`` is what others than the therapist may see of a case. Everything a family
or a network meeting is shown is made from it, so that nothing can go around a choice.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from models.domain.acknowledgements import Acknowledgement, rest_of
from models.domain.answers import Answer
from models.domain.cooperation_signals import cooperation_signals, split_signals
from models.domain.dated_signals import dated_signals
from models.domain.history import CaseHistory
from models.domain.ids import MemberId, SessionId, UserId, VoiceId
from models.domain.lost_lines import lost_lines
from models.domain.missing_signals import form_missing_signals
from models.domain.norms import SignalLimits
from models.domain.pair_signals import voice_pair_signals
from models.domain.people import Voice
from models.domain.plans import Statement, may_be_read
from models.domain.progress import CaseStatus, PersonProgress, Progress, RestingSignal, Series
from models.domain.series import cooperation_series, voice_series
from models.domain.sharing import (
    ANYBODY,
    HiddenBecause,
    Reach,
    why_cooperation_hidden,
    why_hidden,
    withheld_sessions,
)
from models.domain.signal_types import Signal, Weight
from models.domain.signals import wellbeing_signals
from models.domain.yardstick import Yardstick


def progress_of(history: CaseHistory, yardstick: Yardstick, today: date) -> Progress:
    """Return everything the rules say about a case on the day ``today``."""
    people = _people(history, yardstick)
    cooperation = _cooperation(history, yardstick)
    limits = yardstick.norms.signals
    dated = tuple(dated_signals(history, limits, today))
    found = [*_signals(history, people, cooperation, limits)]
    found += [one.signal for one in dated if one.holds_on(today)]
    found.sort(key=_urgency)
    at_rest = rest_of(found, history.acknowledgements)
    signals = tuple(one for one in found if one not in at_rest)
    return Progress(
        case_id=history.case.id,
        today=today,
        people=people,
        cooperation=cooperation,
        signals=signals,
        status=_status(history, signals),
        dated=dated,
        resting=tuple(RestingSignal(signal, put_by) for signal, put_by in at_rest.items()),
        lost=tuple(lost_lines(history, yardstick.scales)),
    )


def shared_progress(shared: CaseHistory, yardstick: Yardstick, today: date) -> Progress:
    """Return the reading of a ``shared_history``: what is for the therapist alone is in no part.

    What she put to rest stays at rest, and what she decided about it is hers.
    """
    progress = progress_of(shared, yardstick, today)
    signals = progress.without_private()
    return replace(progress, signals=signals, status=_status(shared, signals), resting=())


def _people(history: CaseHistory, yardstick: Yardstick) -> tuple[PersonProgress, ...]:
    lines: dict[MemberId, list[Series]] = {}
    for voice in history.voices:
        scale = yardstick.scales.get(voice.scale_key)
        if scale is not None and scale.can_be_voice:
            lines.setdefault(voice.about_id, []).extend(voice_series(history, voice, yardstick))
    ordered = sorted(history.members, key=lambda member: not member.in_focus)
    return tuple(
        PersonProgress(member.id, tuple(sorted(lines[member.id], key=_own_voice_first)))
        for member in ordered
        if member.id in lines
    )


def _own_voice_first(series: Series) -> tuple[bool, int]:
    return (series.rater_id != series.about_id, series.slot)


def _cooperation(history: CaseHistory, yardstick: Yardstick) -> tuple[Series, ...]:
    slots = history.rater_slots
    return tuple(
        series
        for member in history.members
        for series in cooperation_series(history, member, slots.get(member.id, 0), yardstick)
    )


def _signals(
    history: CaseHistory,
    people: tuple[PersonProgress, ...],
    cooperation: tuple[Series, ...],
    limits: SignalLimits,
) -> Iterator[Signal]:
    for person in people:
        current = tuple(series for series in person.series if series.is_current)
        for series in current:
            yield from wellbeing_signals(series, limits)
        yield from voice_pair_signals(current, limits)
    about_meetings = tuple(series for series in cooperation if series.is_current)
    for series in about_meetings:
        yield from cooperation_signals(series, limits)
    yield from split_signals(about_meetings, limits)
    everyone = tuple(one for person in people for one in person.series if one.is_current)
    yield from form_missing_signals(history, everyone)


def _urgency(signal: Signal) -> int:
    return signal.weight.rank


def _status(history: CaseHistory, signals: tuple[Signal, ...]) -> CaseStatus:
    """Return the heaviest mark of and about those in focus; `remember` never colours."""
    focus = {member.id for member in history.focus}
    about = {voice.id: voice.about_id for voice in history.voices}
    for signal in signals:
        concerns = signal.voice_id is None or about.get(signal.voice_id) in focus
        if concerns and signal.weight is not Weight.REMEMBER:
            return CaseStatus(signal.weight, signal)
    return CaseStatus(None, None)


IN_THE_ROOM = Reach()


def hidden_voices(
    history: CaseHistory, viewers: frozenset[MemberId], reach: Reach = IN_THE_ROOM
) -> dict[VoiceId, HiddenBecause]:
    """Say of each voice that ``viewers`` may not see, why."""
    hidden = {}
    for voice in history.voices:
        if reason := _why_hidden(history, voice, viewers, reach):
            hidden[voice.id] = reason
    return hidden


def _why_hidden(
    history: CaseHistory, voice: Voice, viewers: frozenset[MemberId], reach: Reach
) -> HiddenBecause | None:
    alone = viewers <= {voice.rater_id}
    if history.case.protected and not alone:
        return HiddenBecause.PROTECTED_CASE
    if is_adults_own(history, voice) and not alone and not reach.adults_own:
        return HiddenBecause.ADULT_ABOUT_SELF
    if ANYBODY in viewers and voice.rater_id in history.refused_network:
        return HiddenBecause.NOT_AT_MEETINGS
    return why_hidden(voice, history.members_by_id, history.shares, viewers)


def is_adults_own(history: CaseHistory, voice: Voice) -> bool:
    """Whether an adult answers about herself."""
    return voice.is_about_self and not history.members_by_id[voice.rater_id].in_focus


def cooperation_hidden(
    history: CaseHistory, viewers: frozenset[MemberId], reach: Reach
) -> HiddenBecause | None:
    """Say why ``viewers`` may not see the marks about the cooperation, or None."""
    if history.case.protected:
        return HiddenBecause.PROTECTED_CASE
    raters = frozenset(rater_id for rater_id, _ in history.rater_answers)
    members, agreed = history.members_by_id, reach.cooperation_agreed
    return why_cooperation_hidden(raters, members, viewers, agreed)


def shared_history(
    history: CaseHistory, viewers: frozenset[MemberId], reach: Reach = IN_THE_ROOM
) -> CaseHistory:
    """Return what ``viewers`` may see together: nothing else may be shown to them.

    Documents for a network meeting are read by everybody: pass ``document_viewers``, or
    ``readers_of`` for others. Notes and unshared words are left out, and cooperation marks
    unless ``reach`` says that all agreed; a rater looking alone keeps her own.
    """
    hidden = hidden_voices(history, viewers, reach)
    voices = tuple(voice for voice in history.voices if voice.id not in hidden)
    owners = {voice.rater_id for voice in voices}
    withheld = _withheld(history, voices, viewers) | _before(history, voices, reach)
    shown = {voice.id for voice in voices}
    raters = _cooperating(history, viewers, reach)
    early = _early(history, reach)
    answers = tuple(
        one
        for one in history.answers
        if _may_be_seen(one, shown, withheld, raters)
        and not (one.voice_id is None and one.session_id in early)
    )
    kept = {answer.id for answer in answers}
    return replace(
        history,
        voices=voices,
        sessions=tuple(replace(session, note="") for session in history.sessions),
        answers=answers,
        marks=tuple(mark for mark in history.marks if mark.answer_id in kept),
        statements=tuple(one for one in history.statements if _may_be_heard(one, viewers, reach)),
        goals=tuple(goal for goal in history.goals if goal.owner_id in owners),
        goal_ratings=tuple(one for one in history.goal_ratings if one.session_id not in early),
        interventions=history.efforts,
        consents=(),
        acknowledgements=tuple(
            replace(one, by=UserId(""), words="")
            for one in history.acknowledgements
            if _rests_openly(one, shown)
        ),
        withheld=withheld,
    )


def _withheld(
    history: CaseHistory, voices: tuple[Voice, ...], viewers: frozenset[MemberId]
) -> frozenset[tuple[VoiceId, SessionId]]:
    return frozenset(
        (voice.id, session_id)
        for voice in voices
        if not viewers <= {voice.rater_id}
        for session_id in withheld_sessions(history.shares, voice.id)
    )


def _early(history: CaseHistory, reach: Reach) -> frozenset[SessionId]:
    """List the sessions before the period that is shown."""
    since = reach.since
    if since is None:
        return frozenset()
    return frozenset(session.id for session in history.sessions if session.day < since)


def _before(
    history: CaseHistory, voices: tuple[Voice, ...], reach: Reach
) -> frozenset[tuple[VoiceId, SessionId]]:
    """List what was marked before the period that is shown."""
    early, shown = _early(history, reach), {voice.id for voice in voices}
    return frozenset(key for key in history.voice_answers if key[0] in shown and key[1] in early)


def _cooperating(
    history: CaseHistory, viewers: frozenset[MemberId], reach: Reach
) -> frozenset[MemberId]:
    """List the raters whose marks about the cooperation may be seen."""
    if reach.cooperation_agreed and not cooperation_hidden(history, viewers, reach):
        return reach.cooperation_agreed
    return viewers if len(viewers) == 1 else frozenset()


def _may_be_seen(
    answer: Answer,
    shown: set[VoiceId],
    withheld: frozenset[tuple[VoiceId, SessionId]],
    raters: frozenset[MemberId],
) -> bool:
    if answer.voice_id is None:
        return answer.rater_id in raters
    return answer.voice_id in shown and (answer.voice_id, answer.session_id) not in withheld


def _rests_openly(one: Acknowledgement, shown: set[VoiceId]) -> bool:
    """Whether it is about lines that are shown: what was asked at rest is not asked of them."""
    signal = one.signal
    other = signal.other_voice_id
    return not signal.private and signal.voice_id in shown and (other is None or other in shown)


def _may_be_heard(statement: Statement, viewers: frozenset[MemberId], reach: Reach) -> bool:
    named = may_be_read(statement, reach.audience)
    return named or statement.declined or viewers == {statement.member_id}
