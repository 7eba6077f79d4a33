"""The tables of what is decided and said, of signals put to rest, and of documents that left."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from models.store.tables import Appended, OfCase, key


class GoalRow(OfCase):
    """A goal in its owner's own words."""

    __tablename__ = "goal"

    owner_id: Mapped[str] = key("member")
    words: Mapped[str]
    opened: Mapped[date]
    ended: Mapped[date | None]


class GoalRatingRow(Appended):
    """How near a goal was in one session."""

    __tablename__ = "goal_rating"

    goal_id: Mapped[str] = key("goal")
    session_id: Mapped[str] = key("session")
    value: Mapped[int]  # tenths, 0..100


class AgreementRow(OfCase):
    """What is done, by whom, by when."""

    __tablename__ = "agreement"

    what: Mapped[str]
    who: Mapped[str]
    due: Mapped[date | None]
    state: Mapped[str]
    session_id: Mapped[str | None] = key("session")


class DecisionRow(Appended):
    """What was decided after looking at the curve."""

    __tablename__ = "decision"

    session_id: Mapped[str] = key("session")
    kind: Mapped[str]
    words: Mapped[str]


class StatementRow(Appended):
    """A member's own words."""

    __tablename__ = "statement"

    member_id: Mapped[str] = key("member")
    session_id: Mapped[str] = key("session")
    words: Mapped[str]
    shared_with: Mapped[str]  # JSON list of audiences
    declined: Mapped[bool]


class SignalAckRow(Appended):
    """A signal put to rest, or taken up again; no name is in it."""

    __tablename__ = "signal_ack"

    code: Mapped[str]
    weight: Mapped[str]
    voice_id: Mapped[str | None] = key("voice")
    rater_id: Mapped[str | None] = key("member")
    other_voice_id: Mapped[str | None] = key("voice")
    other_rater_id: Mapped[str | None] = key("member")
    session_id: Mapped[str | None] = key("session")
    numbers: Mapped[str]  # JSON list of [name, value]
    private: Mapped[bool]
    at: Mapped[datetime]
    by: Mapped[str]
    words: Mapped[str]
    rests: Mapped[bool]


class DocumentRow(Appended):
    """A document that was saved or printed."""

    __tablename__ = "document_log"

    kind: Mapped[str]
    audience: Mapped[str]
    recipients: Mapped[str]
    included: Mapped[str]  # JSON object: section -> whether it was in
    sha256: Mapped[str]
    pages: Mapped[int]
    at: Mapped[datetime]
    sha256_delivered: Mapped[str | None]  # of the file as it left, where a password protects it
    is_protected: Mapped[bool | None]
    is_draft: Mapped[bool | None]  # marked KLADDE: the family had not seen it
    consent: Mapped[str | None]  # JSON object: what, to whom, why, when
    answers: Mapped[str | None]  # JSON list of the ids of the answers it showed
    language: Mapped[str | None]


class ConsentRow(Appended):
    """What a person was told or agreed to; a later row may take it back."""

    __tablename__ = "consent"

    member_id: Mapped[str] = key("member")
    session_id: Mapped[str | None] = key("session")
    kind: Mapped[str]
    given: Mapped[bool]
    words: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]


class TextVersionRow(Appended):
    """What a text said before it was changed."""

    __tablename__ = "text_version"

    subject: Mapped[str]
    subject_id: Mapped[str]
    field: Mapped[str]
    content: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
