"""What people were told and agreed to: noted with words and day, taken back by a later note."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.domain.ids import MemberId, SessionId, UserId
from models.domain.people import Member


class ConsentKind(StrEnum):
    """What a consent is about. Stored by value: add, never rename."""

    TOLD = "told"  # was told what the marks are for and who sees them
    RECORDING = "recording"  # marks may be kept and drawn
    NETWORK = "network"  # what was agreed on may be shown at network meetings
    CHILD_YES = "child_yes"  # the child itself said yes, in its own words


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """One note about one person; the latest of its kind counts."""

    member_id: MemberId
    kind: ConsentKind
    given: bool  # False: said no, or took it back
    at: datetime  # UTC
    by: UserId
    session_id: SessionId | None = None
    words: str = ""
    sequence: int = 0  # order of noting; the highest is the latest

    def __repr__(self) -> str:
        return f"Consent(kind={self.kind.value})"


def in_force(consents: Iterable[Consent]) -> Mapping[tuple[MemberId, ConsentKind], Consent]:
    """Map (member, kind) to the note that counts; who was never asked is not in it."""
    return {(one.member_id, one.kind): one for one in sorted(consents, key=_by_sequence)}


def asked_of(member: Member, day: date) -> tuple[ConsentKind, ...]:
    """List what somebody is asked when a course begins, in the order it is said."""
    if member.role.is_professional:
        return (ConsentKind.TOLD,)
    own = ConsentKind.CHILD_YES if member.is_minor_on(day) else ConsentKind.RECORDING
    return (ConsentKind.TOLD, own, ConsentKind.NETWORK)


def _by_sequence(consent: Consent) -> int:
    return consent.sequence
