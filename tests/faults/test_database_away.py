"""PostgreSQL goes and comes back: what was not confirmed is recorded once, nothing is lost or doubled."""

import asyncio
import threading
from contextlib import suppress
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from tests.app.house import POSTGRES, Schema, postgres_answers, running, submit
from tests.app.small import small_plan


@pytest.fixture
def schema():
    if reason := postgres_answers():
        pytest.skip(reason)
    with Schema() as url:
        yield url


def cut_off(url):
    """End every connection that this test's own server holds."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'leitai-cut' AND pid <> pg_backend_pid()"
        )


async def test_a_lost_connection_delays_an_answer_and_doubles_nothing(tmp_path, schema):
    async with running(tmp_path, small_plan(), f"{schema}&application_name=leitai-cut") as house:
        turn = await house.to_marking()
        for n in range(12):
            cut_off(schema)
            mark = {"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": str(n)}
            async with asyncio.timeout(15):
                answer = await house.ask("judge:j1", mark, ref=f"through-a-cut-{n}")
            assert answer.json["type"] == "recorded", answer.json
        assert (await house.ask("judge:j1", submit(turn))).json["type"] == "recorded"
        lines = await house.hall.store.read(lambda c: list(house.hall.journal.checked(c, house.contest)))
        assert sum(line.kind == "CriterionMarked" for line in lines) == 12


class Line:
    """The line to the database, which can be cut for a while."""

    def __init__(self) -> None:
        self.up = True
        self.open: set[asyncio.StreamWriter] = set()
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    def __enter__(self):
        self.thread.start()
        begun = asyncio.start_server(self.carry, "127.0.0.1", 0)
        self.server = asyncio.run_coroutine_threadsafe(begun, self.loop).result(10)
        self.port = self.server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_):
        self.cut()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)

    def cut(self) -> None:
        self.up = False
        self.loop.call_soon_threadsafe(lambda: [writer.transport.abort() for writer in self.open])

    async def carry(self, reader, writer):
        if not self.up:
            writer.transport.abort()
            return
        parts = urlsplit(POSTGRES)
        there, back = await asyncio.open_connection(parts.hostname, parts.port or 5432)
        self.open |= {writer, back}

        async def pump(source, sink):
            with suppress(OSError, asyncio.IncompleteReadError):
                while piece := await source.read(65536):
                    sink.write(piece)
                    await sink.drain()
            sink.close()

        await asyncio.gather(pump(reader, back), pump(there, writer))


async def test_while_the_database_is_away_nothing_is_confirmed_and_when_it_is_back_everything_is_once(
    tmp_path, schema
):
    with Line() as line:
        async with running(tmp_path, small_plan(), through(line, schema)) as house:
            turn = await house.to_marking()
            async with await house.seat("judge:j1") as one, await house.seat("judge:j2") as two:
                for each in (one, two):
                    await each.until(lambda s: "pad" in s, 10)
                line.cut()
                asked = [
                    asyncio.create_task(each.ask(submit(turn), f"while-away-{n}"))
                    for n, each in enumerate((one, two))
                ]
                await asyncio.sleep(3)
                assert not any(task.done() for task in asked)
                line.up = True
                answers = await asyncio.wait_for(asyncio.gather(*asked), 20)
                assert [a["type"] for a in answers] == ["recorded", "recorded"]
            lines = await house.hall.store.read(lambda c: list(house.hall.journal.checked(c, house.contest)))
            assert sum(x.kind == "SheetSubmitted" for x in lines) == 2


def test_this_tests_database_is_one_of_its_own(schema):
    assert "leitai_test_" in schema
    assert POSTGRES.partition("?")[0] in schema


async def test_an_answer_waits_for_the_database_also_where_others_lines_were_to_be_read_first(
    tmp_path, schema
):
    with Line() as line:
        async with running(tmp_path, small_plan(), through(line, schema)) as house:
            turn = await house.to_marking()
            live = (await house.hall.hub(house.contest)).live
            async with await house.seat("judge:j1") as judge:
                await judge.until(lambda s: "pad" in s, 10)
                line.cut()
                live.read_on()
                asked = asyncio.create_task(judge.ask(submit(turn), "while-reading-on"))
                await asyncio.sleep(2)
                assert not asked.done()
                line.up = True
                assert (await asyncio.wait_for(asked, 20))["type"] == "recorded"


async def test_while_the_database_is_away_every_request_is_told_to_come_again(tmp_path, schema):
    with Line() as line:
        async with running(tmp_path, small_plan(), through(line, schema)) as house:
            cookie = {"cookie": await house.cookie("judge:j1")}
            line.cut()
            assert (await house.http("GET", "/healthz")).status == 503
            for method, path, body in (
                ("GET", "/api/contests", None),
                ("POST", "/api/pair", {"token": "x" * 40}),
            ):
                answer = await house.http(method, path, body)
                assert (answer.status, answer.json["refused"]) == (503, "busy"), path
            page = await house.http("GET", "/judge/small/j1?lang=en", None, cookie)
            assert page.status == 503
            assert b"Nothing is lost" in page.body
            line.up = True
            assert (await house.http("GET", "/api/contests")).status == 200


def through(line, schema):
    """The database's address over this line."""
    parts = urlsplit(schema)
    user = f"{parts.username}@" if parts.username else ""
    return urlunsplit(parts._replace(netloc=f"{user}127.0.0.1:{line.port}"))
