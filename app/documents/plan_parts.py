"""What the meeting agrees on, as sections: points, scaling, goals, agreements, what comes next."""

from collections.abc import Iterator
from datetime import date

from app.documents.details import NetworkDetails
from app.documents.parts import Subject
from app.documents.report import (
    Bar,
    Bars,
    Paragraphs,
    PointColumns,
    PointList,
    ReportCell,
    ReportColumn,
    ReportTable,
)
from app.documents.words import DocumentWords
from app.wording import Wording
from models.domain.history import CaseHistory
from models.domain.plans import GOAL_HIGH, Agreement, AgreementState, Goal

_FAR = date.max


def point_columns(
    details: NetworkDetails, own: DocumentWords, works: str = ""
) -> Iterator[PointColumns]:
    """Yield what works, what worries and what needs to happen, where anything was written."""
    lists = (
        PointList(heading, kept)
        for heading, points in (
            (works or own.works, details.works),
            (own.worries, details.worries),
            (own.to_happen, details.to_happen),
        )
        if (kept := tuple(point.strip() for point in points if point.strip()))
    )
    if found := tuple(lists):
        yield PointColumns(found)


def scaling_bars(details: NetworkDetails, words: Wording, own: DocumentWords) -> Iterator[Bars]:
    """Yield each participant's answer from 0 to 10."""
    bars = tuple(
        Bar(
            one.who,
            "–" if one.value is None else words.limit(one.value),
            "",
            share_of_goal(one.value),
        )
        for one in details.scaling
        if one.who.strip()
    )
    if bars:
        yield Bars(own.scaling, bars)


def goal_bars(history: CaseHistory, words: Wording, own: DocumentWords) -> Iterator[Bars]:
    """Yield the goals still pursued, each in its owner's words."""
    bars = tuple(_goal(goal, history, words, own) for goal in open_goals(history))
    if bars:
        yield Bars(own.goals, bars)


def _goal(goal: Goal, history: CaseHistory, words: Wording, own: DocumentWords) -> Bar:
    owner = own.goal_of(words.genitive(history.members_by_id[goal.owner_id].alias))
    ratings = history.ratings_of(goal.id)
    if not ratings:
        return Bar(goal.words, "–", owner)
    note = owner if len(ratings) == 1 else own.goal_from(owner, words.number(ratings[0]))
    return Bar(goal.words, words.number(ratings[-1]), note, share_of_goal(ratings[-1]))


def agreement_table(
    history: CaseHistory, words: Wording, own: DocumentWords, today: date
) -> Iterator[ReportTable]:
    """Yield the agreements that stand, the unfinished first, by the day they are due."""
    kept = [one for one in history.agreements if one.state is not AgreementState.DROPPED]
    if not kept:
        return
    columns = (
        ReportColumn(own.what, 0.52),
        ReportColumn(own.who, 0.20),
        ReportColumn(own.due, 0.14),
        ReportColumn(own.state, 0.14),
    )
    rows = tuple(_agreement(one, words, own, today) for one in sorted(kept, key=_unfinished_first))
    yield ReportTable(own.agreements, columns, rows)


def _agreement(
    agreement: Agreement, words: Wording, own: DocumentWords, today: date
) -> tuple[ReportCell, ...]:
    is_open = agreement.state is AgreementState.OPEN
    is_late = agreement.is_overdue_on(today)
    state = own.overdue if is_late else words.agreement_state(agreement.state)
    due = words.short_date(agreement.due) if agreement.due else "–"
    return (
        ReportCell(agreement.what, is_muted=not is_open),
        ReportCell(agreement.who or "–", is_muted=not is_open),
        ReportCell(due, is_muted=not is_open),
        ReportCell(state, is_strong=is_late, is_muted=not is_open),
    )


def _unfinished_first(agreement: Agreement) -> tuple[bool, date]:
    return (agreement.state is not AgreementState.OPEN, agreement.due or _FAR)


def onward(
    subject: Subject, words: Wording, own: DocumentWords, details: NetworkDetails
) -> Iterator[Paragraphs]:
    """Yield the next follow-up and who tells the child."""
    day = details.next_meeting or subject.history.case.follow_up
    texts = []
    if day:
        texts.append(own.next_meeting(words.weekday_and_day(day)))
    if details.tells_child.strip() and subject.member:
        texts.append(own.tells_child(details.tells_child.strip(), subject.member.alias))
    if texts:
        yield Paragraphs(own.onward, tuple(texts))


def open_goals(history: CaseHistory) -> tuple[Goal, ...]:
    """List the goals still pursued."""
    return tuple(goal for goal in history.goals if goal.ended is None)


def share_of_goal(value: int | None) -> float | None:
    """Return how far along a goal is, 0..1."""
    return None if value is None else value / GOAL_HIGH
