"""The tables of a case itself: its people, voices, meetings and interventions."""

from datetime import date, time

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.store.tables import OfCase, Stamped, key


class CaseRow(Stamped):
    """One course; its revision rises with every change of anything in it."""

    __tablename__ = "case"

    label: Mapped[str]
    opened: Mapped[date]
    closed: Mapped[date | None]
    ending: Mapped[str | None]
    ending_reason: Mapped[str]
    coordinator: Mapped[str]
    programme: Mapped[str]
    tags: Mapped[str]  # JSON list
    follow_up: Mapped[date | None]
    protected: Mapped[bool]
    legal_basis: Mapped[str | None]
    reopened: Mapped[date | None]


class MemberRow(OfCase):
    """One person of one case."""

    __tablename__ = "member"

    alias: Mapped[str]
    role: Mapped[str]
    context: Mapped[str]
    birth: Mapped[str | None]  # YYYY-MM
    in_focus: Mapped[bool]
    language: Mapped[str]
    primary_contact: Mapped[bool]
    must_not_see: Mapped[str]  # JSON list of member ids
    left: Mapped[date | None]


class VoiceRow(OfCase):
    """One rater about one person."""

    __tablename__ = "voice"

    rater_id: Mapped[str] = key("member")
    about_id: Mapped[str] = key("member")
    scale_key: Mapped[str]
    slot: Mapped[int]
    opened: Mapped[date]
    ended: Mapped[date | None]
    home: Mapped[str]


class SessionRow(OfCase):
    """One meeting."""

    __tablename__ = "session"

    day: Mapped[date]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    planned_time: Mapped[time | None]
    counts: Mapped[bool | None]
    interpreter: Mapped[bool]
    note: Mapped[str]
    place: Mapped[str | None]
    group_session_id: Mapped[str | None] = key("group_session")


class AttendanceRow(OfCase):
    """Who was present in a session."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("session_id", "member_id"),)

    session_id: Mapped[str] = key("session")
    member_id: Mapped[str] = key("member")


class InterventionRow(OfCase):
    """An effort drawn on the chart."""

    __tablename__ = "intervention"

    label: Mapped[str]
    start: Mapped[date]
    end: Mapped[date | None]
    programme: Mapped[str]
    taken_back: Mapped[date | None]
