"""The tables of forms: answers and their marks, who may see them, and what is half done."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.store.tables import Appended, Table, key


class AnswerRow(Appended):
    """A form as it was given."""

    __tablename__ = "answer"

    session_id: Mapped[str] = key("session", index=True)
    rater_id: Mapped[str] = key("member")
    voice_id: Mapped[str | None] = key("voice")
    scale_key: Mapped[str]
    scale_version: Mapped[int]
    series: Mapped[int]
    mode: Mapped[str]
    items: Mapped[str]  # JSON list of tenths and nulls
    total: Mapped[int | None]  # tenths
    skip_reason: Mapped[str | None]
    seconds: Mapped[int | None]
    late: Mapped[bool]
    language: Mapped[str | None]


class AnswerMarkRow(Appended):
    """How an answer is to be read from now on."""

    __tablename__ = "answer_mark"

    answer_id: Mapped[str] = key("answer", index=True)
    kind: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    reason: Mapped[str]
    replaced_by: Mapped[str | None] = key("answer")


class ShareChoiceRow(Appended):
    """What a voice's owner said about showing the curve."""

    __tablename__ = "share_choice"

    voice_id: Mapped[str] = key("voice")
    session_id: Mapped[str] = key("session")
    answer: Mapped[str]


class DraftRow(Table):
    """Something half done in a running session: overwritten, unlogged, gone when recorded."""

    __tablename__ = "draft"

    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
