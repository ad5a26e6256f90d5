"""The write-ahead log has room before it is needed, is brought into the file beside the commits, and loses nothing."""

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from app.journal.room import EVERY, ROOM
from app.journal.store import Store


@pytest.fixture
def store(tmp_path):
    made = Store(f"sqlite:///{tmp_path}/leitai.sqlite")
    made.write_now(lambda c: c.execute(text("CREATE TABLE marks (n INTEGER PRIMARY KEY, of_whom TEXT)")))
    yield made
    made.close()


async def write(store, n):
    await store.write(lambda c: c.execute(text("INSERT INTO marks VALUES (:n, 'somebody')"), {"n": n}))


def kept(store):
    """Whatever the keeper of the room was asked to do is done."""
    store._room._keeper.submit(lambda: None).result(10)


def log_of(tmp_path):
    return tmp_path / "leitai.sqlite-wal"


async def test_after_the_first_commit_the_log_has_room_and_keeps_its_size(store, tmp_path):
    await write(store, 0)
    kept(store)
    assert log_of(tmp_path).stat().st_size == ROOM
    for n in range(1, 40):
        await write(store, n)
    assert log_of(tmp_path).stat().st_size == ROOM


async def test_the_log_is_brought_into_the_file_and_begun_again_so_that_it_never_outgrows_its_room(
    store, tmp_path
):
    for n in range(12 * EVERY):  # more frames than there is room for
        filler = {"n": n, "t": "x" * 30_000}
        await store.write(lambda c, f=filler: c.execute(text("INSERT INTO marks VALUES (:n, :t)"), f))
        if n % EVERY == 0:
            kept(store)
    assert log_of(tmp_path).stat().st_size < 2 * ROOM


async def test_what_was_committed_is_there_after_a_kill_whatever_stands_in_the_room_behind_it(
    store, tmp_path
):
    await write(store, 0)
    kept(store)
    for n in range(1, 10):
        await write(store, n)
    for name in (
        "leitai.sqlite",
        "leitai.sqlite-wal",
    ):  # what a killed process leaves: no shared index, no close
        shutil.copy(tmp_path / name, tmp_path / f"after-{name}")
    with sqlite3.connect(tmp_path / "after-leitai.sqlite") as found:
        assert [n for (n,) in found.execute("SELECT n FROM marks ORDER BY n")] == list(range(10))
        assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_room_is_made_while_another_process_writes_without_touching_what_it_wrote(store, tmp_path):
    def another():
        with sqlite3.connect(tmp_path / "leitai.sqlite", timeout=10) as connection:
            for n in range(1000, 1200):
                connection.execute("INSERT INTO marks VALUES (?, 'another')", (n,))
                connection.commit()

    with ThreadPoolExecutor(1) as beside:
        writing = beside.submit(another)
        for n in range(3 * EVERY):
            await write(store, n)
        writing.result(30)
    kept(store)
    count = store.read_now(lambda c: c.execute(text("SELECT count(*) FROM marks")).scalar_one())
    assert count == 200 + 3 * EVERY


async def test_only_what_somebody_else_wrote_counts_as_news(store, tmp_path):
    before = await store.version()
    await write(store, 1)
    assert await store.version() == before
    with sqlite3.connect(tmp_path / "leitai.sqlite", timeout=10) as connection:
        connection.execute("INSERT INTO marks VALUES (2, 'another')")
    connection.close()
    assert await store.version() != before
