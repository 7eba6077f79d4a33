"""The first tables."""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = (
    *("answer", "answer_mark", "audit", "decision"),
    *("document_log", "goal_rating", "share_choice", "statement"),
)


def upgrade() -> None:
    _create_archive()
    _create_people()
    _create_forms()
    _create_plans()
    for table in APPEND_ONLY:
        for verb in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def downgrade() -> None:
    message = "an archive is never taken back to an older version"
    raise NotImplementedError(message)


def _create_archive() -> None:
    op.create_table(
        "archive_setting",
        sa.Column("content", sa.String(), nullable=False),
        *_stamps("archive_setting"),
    )
    op.create_table(
        "audit",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("device", sa.String(32), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(32), index=True, nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("rows", sa.String(), nullable=False),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_audit")),
    )
    op.create_table(
        "case",
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("opened", sa.Date(), nullable=False),
        sa.Column("closed", sa.Date(), nullable=True),
        sa.Column("ending", sa.String(), nullable=True),
        sa.Column("ending_reason", sa.String(), nullable=False),
        sa.Column("coordinator", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("tags", sa.String(), nullable=False),
        sa.Column("follow_up", sa.Date(), nullable=True),
        sa.Column("protected", sa.Boolean(), nullable=False),
        *_stamps("case"),
    )
    op.create_table(
        "user",
        sa.Column("name", sa.String(), nullable=False),
        *_stamps("user"),
    )
    op.create_table(
        "case_summary",
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("case_revision", sa.Integer(), nullable=False),
        sa.Column("yardstick", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        _refers("case_summary", "case_id", "case.id"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_case_summary")),
    )


def _create_people() -> None:
    op.create_table(
        "member",
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("context", sa.String(), nullable=False),
        sa.Column("birth", sa.String(), nullable=True),
        sa.Column("in_focus", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("primary_contact", sa.Boolean(), nullable=False),
        sa.Column("must_not_see", sa.String(), nullable=False),
        *_of_case("member"),
    )
    op.create_table(
        "session",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), index=True, nullable=False),
        sa.Column("planned_time", sa.Time(), nullable=True),
        sa.Column("counts", sa.Boolean(), nullable=True),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        *_of_case("session"),
    )
    op.create_table(
        "voice",
        sa.Column("rater_id", sa.String(32), nullable=False),
        sa.Column("about_id", sa.String(32), nullable=False),
        sa.Column("scale_key", sa.String(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("opened", sa.Date(), nullable=False),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("home", sa.String(), nullable=False),
        *_of_case("voice"),
        _refers("voice", "about_id", "member.id"),
        _refers("voice", "rater_id", "member.id"),
    )
    op.create_table(
        "attendance",
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        *_of_case("attendance"),
        _refers("attendance", "member_id", "member.id"),
        _refers("attendance", "session_id", "session.id"),
        sa.UniqueConstraint(
            "session_id", "member_id", name=op.f("uq_attendance_session_id_member_id")
        ),
    )
    op.create_table(
        "intervention",
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("programme", sa.String(), nullable=False),
        *_of_case("intervention"),
    )


def _create_forms() -> None:
    op.create_table(
        "answer",
        sa.Column("session_id", sa.String(32), index=True, nullable=False),
        sa.Column("rater_id", sa.String(32), nullable=False),
        sa.Column("voice_id", sa.String(32), nullable=True),
        sa.Column("scale_key", sa.String(), nullable=False),
        sa.Column("scale_version", sa.Integer(), nullable=False),
        sa.Column("series", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("items", sa.String(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("skip_reason", sa.String(), nullable=True),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        *_of_case("answer"),
        _refers("answer", "rater_id", "member.id"),
        _refers("answer", "session_id", "session.id"),
        _refers("answer", "voice_id", "voice.id"),
    )
    op.create_table(
        "answer_mark",
        sa.Column("answer_id", sa.String(32), index=True, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("replaced_by", sa.String(32), nullable=True),
        *_of_case("answer_mark"),
        _refers("answer_mark", "answer_id", "answer.id"),
        _refers("answer_mark", "replaced_by", "answer.id"),
    )
    op.create_table(
        "share_choice",
        sa.Column("voice_id", sa.String(32), nullable=False),
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        *_of_case("share_choice"),
        _refers("share_choice", "session_id", "session.id"),
        _refers("share_choice", "voice_id", "voice.id"),
    )
    op.create_table(
        "draft",
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        _refers("draft", "session_id", "session.id"),
        sa.PrimaryKeyConstraint("session_id", "kind", "key", name=op.f("pk_draft")),
    )


def _create_plans() -> None:
    op.create_table(
        "goal",
        sa.Column("owner_id", sa.String(32), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("opened", sa.Date(), nullable=False),
        sa.Column("ended", sa.Date(), nullable=True),
        *_of_case("goal"),
        _refers("goal", "owner_id", "member.id"),
    )
    op.create_table(
        "goal_rating",
        sa.Column("goal_id", sa.String(32), nullable=False),
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        *_of_case("goal_rating"),
        _refers("goal_rating", "goal_id", "goal.id"),
        _refers("goal_rating", "session_id", "session.id"),
    )
    op.create_table(
        "agreement",
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(32), nullable=True),
        *_of_case("agreement"),
        _refers("agreement", "session_id", "session.id"),
    )
    op.create_table(
        "decision",
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        *_of_case("decision"),
        _refers("decision", "session_id", "session.id"),
    )
    op.create_table(
        "statement",
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("session_id", sa.String(32), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("shared_with", sa.String(), nullable=False),
        sa.Column("declined", sa.Boolean(), nullable=False),
        *_of_case("statement"),
        _refers("statement", "member_id", "member.id"),
        _refers("statement", "session_id", "session.id"),
    )
    op.create_table(
        "document_log",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("recipients", sa.String(), nullable=False),
        sa.Column("included", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        *_of_case("document_log"),
    )


def _stamps(table: str) -> Iterable[SchemaItem]:
    yield sa.Column("id", sa.String(32), nullable=False)
    yield sa.Column("device", sa.String(32), nullable=False)
    yield sa.Column("made_at", sa.String(32), nullable=False)
    yield sa.Column("revision", sa.Integer(), nullable=False)
    yield sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _of_case(table: str) -> Iterable[SchemaItem]:
    yield sa.Column("case_id", sa.String(32), index=True, nullable=False)
    yield sa.Column("sequence", sa.Integer(), index=True, nullable=False)
    yield from _stamps(table)
    yield _refers(table, "case_id", "case.id")


def _refers(table: str, column: str, target: str) -> SchemaItem:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
