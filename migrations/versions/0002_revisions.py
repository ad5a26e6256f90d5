"""Certified results say how often they were corrected.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A revision beside every certified place; those there are stand as certified."""
    op.add_column("certified_results", sa.Column("revision", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    """Back to results without revisions."""
    with op.batch_alter_table("certified_results") as table:
        table.drop_column("revision")
