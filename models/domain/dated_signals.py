"""The signals that come with the calendar: nothing needs to be recorded for them to appear.

Each says from which day on it holds, so that a list of cases made yesterday is right today.
They are administrative: they never colour a case.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from models.domain.history import CaseHistory
from models.domain.labels import VoiceLabel
from models.domain.norms import SignalLimits
from models.domain.people import Member
from models.domain.plans import AgreementState
from models.domain.signal_types import Code, DatedSignal, Signal, Weight


def dated_signals(history: CaseHistory, limits: SignalLimits, today: date) -> Iterator[DatedSignal]:
    """Yield what holds today or will hold some day, as things stand."""
    if history.case.is_open:
        yield _not_seen(history, limits)
        for member in history.focus:
            yield from _next_birthday(member, limits, today)
    for agreement in history.agreements:
        if agreement.state is AgreementState.OPEN and agreement.due is not None:
            signal = _reminder(Code.AGREEMENT_DUE, day=agreement.due)
            yield DatedSignal(signal, agreement.due + timedelta(days=1))
    follow_up = history.case.follow_up
    if follow_up is not None:
        begins = follow_up - timedelta(days=limits.follow_up_days)
        yield DatedSignal(_reminder(Code.FOLLOW_UP_DUE, day=follow_up), begins)


def _reminder(code: Code, **days: date) -> Signal:
    numbers = tuple((name, day.toordinal()) for name, day in days.items())
    return Signal(code, Weight.REMEMBER, numbers=numbers)


def _not_seen(history: CaseHistory, limits: SignalLimits) -> DatedSignal:
    """Count from the latest meeting, else from the day the course was opened."""
    since = history.held[-1].day if history.held else history.case.opened
    begins = since + timedelta(days=limits.not_seen_days)
    return DatedSignal(_reminder(Code.NOT_SEEN, since=since), begins)


def _next_birthday(member: Member, limits: SignalLimits, today: date) -> Iterator[DatedSignal]:
    """Yield the next birthday that crosses a border.

    Only the month of birth is known, so its first day counts.
    """
    if member.birth is None:
        return
    for age in sorted(limits.birthdays):
        birthday = date(member.birth.year + age, member.birth.month, 1)
        if today < birthday:
            signal = Signal(
                Code.BIRTHDAY_BORDER,
                Weight.REMEMBER,
                label=VoiceLabel(member.alias, member.role),
                rater_id=member.id,
                numbers=(("age", age), ("day", birthday.toordinal())),
            )
            yield DatedSignal(signal, _months_before(birthday, limits.birthday_months), birthday)
            return


def _months_before(first_of_month: date, months: int) -> date:
    """Return the first of the month so many months earlier."""
    count = first_of_month.year * 12 + first_of_month.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
