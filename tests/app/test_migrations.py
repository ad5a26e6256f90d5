"""Migrations: they make exactly the tables of the rows, go back to nothing and up again; what was recorded stays."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

import app.catalogue.rows  # noqa: F401 (registers its tables)
from app.config import Settings
from app.installing import add_contest, open_hall
from app.journal.store import MIGRATIONS
from tests.app.house import Schema, postgres_answers
from tests.app.small import small_plan


@pytest.fixture(params=["sqlite", "postgresql"])
def hall(request, tmp_path):
    """An installation with its tables, on each database."""

    def opened(url):
        return open_hall(Settings(data=tmp_path, database_url=url, redis_url="", public_url=""))

    if request.param == "sqlite":
        made = opened("")
        yield made
        made.store.close()
        return
    if away := postgres_answers():
        pytest.skip(away)
    with Schema() as url:
        made = opened(url)
        yield made
        made.store.close()


def moved(hall, to):
    """Run the migrations down or up to this revision."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with hall.store.engine.connect() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if to == "base" else command.upgrade)(config, to)
        connection.commit()


def tables(hall):
    with hall.store.engine.connect() as connection:
        return {name for name in inspect(connection).get_table_names() if name != "alembic_version"}


def test_the_migrations_make_exactly_the_tables_of_the_rows(hall):
    with hall.store.engine.connect() as connection:
        found = MigrationContext.configure(connection)
        assert compare_metadata(found, SQLModel.metadata) == []


def test_they_go_back_to_nothing_and_up_again(hall):
    made = tables(hall)
    assert "journal" in made
    moved(hall, "base")
    assert tables(hall) == set()
    moved(hall, "head")
    assert tables(hall) == made
    add_contest(hall, small_plan())


@pytest.mark.parametrize("change", ["UPDATE journal SET seq = seq + 1", "DELETE FROM journal"])
def test_the_database_itself_refuses_to_change_what_was_recorded(hall, change):
    add_contest(hall, small_plan())
    with hall.store.engine.connect() as connection:
        before = connection.execute(text("SELECT count(*) FROM journal")).scalar_one()
        assert before > 0
        with pytest.raises(DBAPIError, match="journal is append-only"):
            connection.execute(text(change))
        connection.rollback()
        assert connection.execute(text("SELECT count(*) FROM journal")).scalar_one() == before
