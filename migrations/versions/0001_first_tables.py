"""The first tables: journal, answers, heads; contests, plans, links, devices, certified results."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = ("journal", "heads")


def upgrade() -> None:
    def of_contest(**settings: bool) -> sa.Column:
        return sa.Column("contest_id", sa.String(64), sa.ForeignKey("contests.id"), **settings)

    op.create_table(
        "contests",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("date", sa.String(40)),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("mode", sa.String(12), nullable=False),
        sa.Column("chapter", sa.String(12), nullable=False),
        sa.Column("pairing_until", sa.BigInteger),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "plans",
        of_contest(primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "links",
        sa.Column("token_hash", sa.String(64), primary_key=True),
        of_contest(nullable=False, index=True),
        sa.Column("seat", sa.String(80), nullable=False),
        sa.Column("pin_hash", sa.String(64)),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger),
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.String(32), primary_key=True),
        of_contest(nullable=False, index=True),
        sa.Column("seat", sa.String(80), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("paired_at", sa.BigInteger, nullable=False),
        sa.Column("approved", sa.Boolean, nullable=False),
        sa.Column("revoked_at", sa.BigInteger),
    )
    op.create_table(
        "journal",
        of_contest(primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("by", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_table(
        "answers",
        of_contest(primary_key=True),
        sa.Column("seat", sa.String(80), primary_key=True),
        sa.Column("ref", sa.String(64), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("receipt", sa.String(8), nullable=False),
        sa.Column("late", sa.Boolean, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False, index=True),
    )
    op.create_table(
        "heads",
        of_contest(primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("boundary", sa.String(20), primary_key=True),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("signature", sa.String(128), nullable=False),
    )
    op.create_table(
        "certified_results",
        of_contest(primary_key=True),
        sa.Column("entry_id", sa.String(64), primary_key=True),
        sa.Column("unit_id", sa.String(64), nullable=False, index=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("rank", sa.Integer),
        sa.Column("total", sa.String(40), nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "certified_awards",
        of_contest(primary_key=True),
        sa.Column("award_id", sa.String(64), primary_key=True),
        sa.Column("entry_id", sa.String(64), primary_key=True),
    )
    _forbid_changes()


def _forbid_changes() -> None:
    """What is written stays: the database itself refuses to change or delete a line."""
    if op.get_bind().dialect.name == "sqlite":
        for table in APPEND_ONLY:
            for change in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
                )
        return
    op.execute(
        "CREATE FUNCTION leitai_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION leitai_append_only()"
        )
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION leitai_append_only()"
        )


def downgrade() -> None:
    for table in (
        "certified_awards", "certified_results", "heads", "answers", "journal", "devices", "links", "plans", "contests",
    ):  # fmt: skip
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION leitai_append_only()")
