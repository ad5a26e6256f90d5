"""Alembic's environment: the connection comes from the program, never from a file."""

from alembic import context
from sqlmodel import SQLModel

import app.catalogue.rows
import app.journal.rows  # noqa: F401 (registers the tables)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
