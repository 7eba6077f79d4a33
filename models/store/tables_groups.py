"""The tables of groups: who runs, who takes part, and each meeting of the group."""

from datetime import date, time

from sqlalchemy.orm import Mapped

from models.store.tables import OfCase, Stamped, key


class CareGroupRow(Stamped):
    """A parents' or children's group; its members come from cases."""

    __tablename__ = "care_group"

    name: Mapped[str]
    kind: Mapped[str]
    opened: Mapped[date]
    closed: Mapped[date | None]
    leader: Mapped[str]
    programme: Mapped[str]


class GroupMemberRow(OfCase):
    """One person of one case who takes part in a group."""

    __tablename__ = "group_member"

    group_id: Mapped[str] = key("care_group", index=True)
    member_id: Mapped[str] = key("member")
    joined: Mapped[date]
    left: Mapped[date | None]


class GroupSessionRow(Stamped):
    """One meeting of a group; each case has a session of its own that refers to it."""

    __tablename__ = "group_session"

    group_id: Mapped[str] = key("care_group", index=True)
    day: Mapped[date]
    state: Mapped[str]
    planned_time: Mapped[time | None]
    place: Mapped[str]
    note: Mapped[str]
