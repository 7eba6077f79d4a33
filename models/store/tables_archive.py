"""The tables of the archive itself: users, settings, the log and the case list's summaries."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.store.tables import ID_LENGTH, Stamped, Table


class UserRow(Stamped):
    """Somebody who works in the archive."""

    __tablename__ = "user"

    name: Mapped[str]


class SettingRow(Stamped):
    """One setting of the archive; the id is its name."""

    __tablename__ = "archive_setting"

    content: Mapped[str]


class AuditRow(Table):
    """One entry of the log: chained to the one before, carrying the MAC of what it logs."""

    __tablename__ = "audit"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    user_id: Mapped[str] = mapped_column(String(ID_LENGTH))
    device: Mapped[str] = mapped_column(String(ID_LENGTH))
    action: Mapped[str]
    case_id: Mapped[str | None] = mapped_column(String(ID_LENGTH), index=True)
    purpose: Mapped[str]
    rows: Mapped[str]  # JSON object: "table:id" -> MAC, or null for a row that was removed
    previous_hash: Mapped[str]
    hash: Mapped[str]


class CaseSummaryRow(Table):
    """What the case list shows of a case: derived, unlogged, rebuildable."""

    __tablename__ = "case_summary"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), primary_key=True)
    case_revision: Mapped[int]
    yardstick: Mapped[str]  # version of norms, courses and scales it was computed with
    content: Mapped[str]  # JSON
