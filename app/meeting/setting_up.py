"""Propose a new session's setup from the one before: same kind, same people."""

from datetime import date

from app.meeting.places import usual_place
from models.domain.cases import SessionKind, SessionState
from models.domain.history import CaseHistory
from models.domain.ids import MemberId
from models.services.drafts import SessionSetup


def first_setup(history: CaseHistory, today: date) -> SessionSetup:
    """Return the setup to begin with."""
    held = [one for one in history.sessions if one.state is SessionState.HELD]
    known = {member.id for member in history.members if member.belongs_on(today)}
    if not held:
        return SessionSetup(today, present=_family(history, today), place="")
    last = held[-1]
    present = frozenset(last.present & known) or _family(history, today)
    kind = last.kind if last.kind is not SessionKind.NETWORK else SessionKind.MEETING
    return SessionSetup(today, kind, present=present, place=usual_place(history, kind))


def _family(history: CaseHistory, today: date) -> frozenset[MemberId]:
    """Return those in focus and the carers who answer: a first meeting is with the family."""
    answering = {voice.rater_id for voice in history.voices}
    return frozenset(
        member.id
        for member in history.members
        if member.belongs_on(today)
        and (member.in_focus or (member.id in answering and not member.role.is_professional))
    )
