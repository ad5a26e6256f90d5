"""Several servers on one PostgreSQL: what one records the other shows, also when the bus between them is away."""

import asyncio
import socket

import pytest

from app.bus import CHANNEL
from tests.app.house import Schema, postgres_answers, running, submit
from tests.app.small import small_plan

REDIS = "redis://127.0.0.1:6379/15"


@pytest.fixture
def schema():
    if reason := postgres_answers():
        pytest.skip(reason)
    with Schema() as url:
        yield url


@pytest.fixture
def redis():
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", 6379)):
            pytest.skip("no Redis answers at 127.0.0.1:6379")
    return REDIS


async def test_a_mark_recorded_by_one_server_lights_the_lamp_at_the_other(tmp_path, schema, redis):
    async with (
        running(tmp_path, small_plan(), schema, redis_url=redis) as one,
        running(tmp_path, None, schema, redis_url=redis) as other,
    ):
        turn = await one.to_marking()
        async with await other.seat("screen:main") as screen:
            await screen.until(lambda s: s["progress"] is not None, 10)
            assert (await one.ask("judge:j1", submit(turn))).json["type"] == "recorded"
            await screen.until(lambda s: any(x["state"] == "lit" for x in s["progress"]["lamps"]), 5)
        other.cookies = one.cookies
        assert (await other.ask("judge:j2", submit(turn))).json["type"] == "recorded"
        async with asyncio.timeout(5):
            while await one.state() != await other.state():
                await asyncio.sleep(0.05)


async def test_a_device_turned_away_at_one_server_loses_its_socket_at_the_other(tmp_path, schema, redis):
    async with (
        running(tmp_path, small_plan(), schema, redis_url=redis) as one,
        running(tmp_path, None, schema, redis_url=redis) as other,
        await other.seat("judge:j1") as judge,
    ):
        await judge.until(lambda s: "pad" in s, 10)
        (line,) = (await other.hall.hub("small")).links.lines["judge:j1"]
        headers = {"cookie": await one.cookie("host:1")}
        answer = await one.http("POST", f"/api/contests/small/devices/{line.device}/revoke", {}, headers)
        assert answer.status == 200
        async with asyncio.timeout(1.5):
            while not judge.closed:
                await asyncio.sleep(0.02)
        assert judge.messages[-1]["reason"] == "revoked"


async def test_without_a_bus_the_loser_of_a_race_reads_on(tmp_path, schema):
    """No Redis at all: the journal's own numbers keep both servers right."""
    async with running(tmp_path, small_plan(), schema) as one, running(tmp_path, None, schema) as other:
        turn = await one.to_marking()
        other.cookies = one.cookies
        assert (await other.ask("judge:j1", submit(turn))).json["type"] == "recorded"
        assert (await one.ask("judge:j2", submit(turn))).json["type"] == "recorded"
        assert (await other.ask("judge:j3", submit(turn))).json["type"] == "recorded"
        assert set((await other.state()).sheets[turn]) == {"j1", "j2", "j3"}


async def test_a_device_turned_away_while_the_bus_was_away_loses_its_socket_when_it_is_back(
    tmp_path, schema, redis
):
    async with (
        running(tmp_path, small_plan(), schema, redis_url=redis) as one,
        running(tmp_path, None, schema, redis_url=redis) as other,
        await other.seat("judge:j1") as judge,
    ):
        await judge.until(lambda s: "pad" in s, 10)
        (line,) = (await other.hall.hub("small")).links.lines["judge:j1"]
        headers = {"cookie": await one.cookie("host:1")}
        one.hall.bus.tell = lambda *_: None
        path = f"/api/contests/small/devices/{line.device}/revoke"
        assert (await one.http("POST", path, {}, headers)).status == 200
        await asyncio.sleep(0.3)
        assert not judge.closed
        other.hall._read_on()  # as the bus calls it after a gap
        async with asyncio.timeout(2):
            while not judge.closed:
                await asyncio.sleep(0.02)
        assert judge.messages[-1]["reason"] == "revoked"


async def test_nonsense_on_the_bus_does_not_end_listening(tmp_path, schema, redis):
    async with (
        running(tmp_path, small_plan(), schema, redis_url=redis) as one,
        running(tmp_path, None, schema, redis_url=redis) as other,
    ):
        for nonsense in ("[]", "{}", "7", "{"):
            await one.hall.bus._redis.publish(CHANNEL, nonsense)
        await asyncio.sleep(2.5)
        turn = await one.to_marking()
        async with await other.seat("screen:main") as screen:
            await screen.until(lambda s: s["progress"] is not None, 10)
            assert (await one.ask("judge:j1", submit(turn))).json["type"] == "recorded"
            await screen.until(lambda s: any(x["state"] == "lit" for x in s["progress"]["lamps"]), 5)
