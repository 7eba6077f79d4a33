"""Groups, consents, earlier texts, and what a session, a form and a document say beside."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from alembic import op

Columns = tuple[tuple[str, sa.types.TypeEngine[Any], bool], ...]

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STAMPS = (
    ("id", sa.String(32), False),
    ("device", sa.String(32), False),
    ("made_at", sa.String(32), False),
    ("revision", sa.Integer(), False),
)
TEXT, LONG_ID, DAY, CLOCK = sa.String(), sa.String(32), sa.Date(), sa.Time()
ADDED = {
    "case": (("legal_basis", TEXT), ("reopened", DAY)),
    "member": (("left", DAY),),
    "session": (("place", TEXT),),
    "intervention": (("taken_back", DAY),),
    "answer": (("language", TEXT),),
    "document_log": (
        ("sha256_delivered", TEXT),
        ("is_protected", sa.Boolean()),
        ("is_draft", sa.Boolean()),
        ("consent", TEXT),
        ("answers", TEXT),
        ("language", TEXT),
    ),
}


def upgrade() -> None:
    _create("care_group", _GROUP)
    _create("group_session", _GROUP_SESSION, {"group_id": "care_group.id"})
    _create(
        "group_member",
        _GROUP_MEMBER,
        {"case_id": "case.id", "group_id": "care_group.id", "member_id": "member.id"},
    )
    _create(
        "consent",
        _CONSENT,
        {"case_id": "case.id", "member_id": "member.id", "session_id": "session.id"},
    )
    _create("text_version", _TEXT_VERSION, {"case_id": "case.id"})
    for table in ("consent", "text_version"):
        _refuse_changes(table)
    for table, columns in ADDED.items():
        for name, kind in columns:
            op.add_column(table, sa.Column(name, kind, nullable=True))
    # SQLite takes a reference only together with the column it stands on.
    op.execute(
        "ALTER TABLE session ADD COLUMN group_session_id VARCHAR(32) "
        "CONSTRAINT fk_session_group_session_id REFERENCES group_session (id)"
    )


def downgrade() -> None:
    message = "an archive is never taken back to an older version"
    raise NotImplementedError(message)


_GROUP = (
    ("name", TEXT, False),
    ("kind", TEXT, False),
    ("opened", DAY, False),
    ("closed", DAY, True),
    ("leader", TEXT, False),
    ("programme", TEXT, False),
)
_GROUP_SESSION = (
    ("group_id", LONG_ID, False),
    ("day", DAY, False),
    ("state", TEXT, False),
    ("planned_time", CLOCK, True),
    ("place", TEXT, False),
    ("note", TEXT, False),
)
_OF_CASE = (("case_id", LONG_ID, False), ("sequence", sa.Integer(), False))
_GROUP_MEMBER = (
    ("group_id", LONG_ID, False),
    ("member_id", LONG_ID, False),
    ("joined", DAY, False),
    ("left", DAY, True),
    *_OF_CASE,
)
_CONSENT = (
    ("member_id", LONG_ID, False),
    ("session_id", LONG_ID, True),
    ("kind", TEXT, False),
    ("given", sa.Boolean(), False),
    ("words", TEXT, False),
    ("at", LONG_ID, False),
    ("by", TEXT, False),
    *_OF_CASE,
)
_TEXT_VERSION = (
    ("subject", TEXT, False),
    ("subject_id", TEXT, False),
    ("field", TEXT, False),
    ("content", TEXT, False),
    ("at", LONG_ID, False),
    ("by", TEXT, False),
    *_OF_CASE,
)
_INDEXED = {
    "group_session": {"group_id"},
    "group_member": {"group_id", "case_id", "sequence"},
    "consent": {"case_id", "sequence"},
    "text_version": {"case_id", "sequence"},
}


def _create(table: str, columns: Columns, refers: Mapping[str, str] = MappingProxyType({})) -> None:
    indexed = _INDEXED.get(table, set())
    op.create_table(
        table,
        *(
            sa.Column(name, kind, nullable=empty, index=name in indexed)
            for name, kind, empty in (*columns, *STAMPS)
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        *(
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))
            for column, target in refers.items()
        ),
    )


def _refuse_changes(table: str) -> None:
    for verb in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb.upper()} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
