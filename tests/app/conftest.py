"""The server of the shell's tests, once on SQLite and once on PostgreSQL where one answers."""

import pytest

from tests.app.house import Schema, postgres_answers, running
from tests.app.small import small_plan


@pytest.fixture(params=["sqlite", "postgres"])
def database(request):
    """An empty database's address: "" means SQLite in the data folder."""
    if request.param == "sqlite":
        yield ""
        return
    if reason := postgres_answers():
        pytest.skip(reason)
    with Schema() as url:
        yield url


@pytest.fixture
async def house(tmp_path, database):
    """A running server with the small contest."""
    async with running(tmp_path, small_plan(), database) as house:
        yield house


@pytest.fixture
async def small_house(tmp_path):
    """A running server with the small contest, on SQLite only: where the database makes no difference."""
    async with running(tmp_path, small_plan()) as house:
        yield house
