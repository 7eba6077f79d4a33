"""Signals put to rest."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

REFERS = {
    "case_id": "case.id",
    "voice_id": "voice.id",
    "rater_id": "member.id",
    "other_voice_id": "voice.id",
    "other_rater_id": "member.id",
    "session_id": "session.id",
}


def upgrade() -> None:
    op.create_table(
        "signal_ack",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("weight", sa.String(), nullable=False),
        sa.Column("voice_id", sa.String(32), nullable=True),
        sa.Column("rater_id", sa.String(32), nullable=True),
        sa.Column("other_voice_id", sa.String(32), nullable=True),
        sa.Column("other_rater_id", sa.String(32), nullable=True),
        sa.Column("session_id", sa.String(32), nullable=True),
        sa.Column("numbers", sa.String(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("rests", sa.Boolean(), nullable=False),
        sa.Column("case_id", sa.String(32), index=True, nullable=False),
        sa.Column("sequence", sa.Integer(), index=True, nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("device", sa.String(32), nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signal_ack")),
        *(
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_signal_ack_{column}"))
            for column, target in REFERS.items()
        ),
    )
    for verb in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER signal_ack_refuses_{verb} BEFORE {verb.upper()} ON signal_ack "
            "BEGIN SELECT RAISE(ABORT, 'signal_ack is append-only'); END"
        )


def downgrade() -> None:
    message = "an archive is never taken back to an older version"
    raise NotImplementedError(message)
