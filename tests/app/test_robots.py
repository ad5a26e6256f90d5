"""Rehearsal's robots: they mark for seats nobody sits on, only in a rehearsal, and never in a real contest."""

import asyncio
import random

from app import robots
from tests.app.small import small_plan


async def rehearsing(house):
    """A rehearsal whose first turn is being marked."""
    view = await house.http(
        "GET", "/api/contests/small/seats/host/1/view", None, {"cookie": await house.cookie("host:1")}
    )
    start = next(
        c["command"] for c in view.json["slices"]["run"]["also"] if c["label"] == "cue-start-rehearsal"
    )
    assert (await house.ask("host:1", start)).json["type"] == "recorded"
    return await house.to_marking()


async def let(house, *, on):
    state = await house.state()
    answer = await house.ask("host:1", {"kind": "let-others-mark", "seen": state.revision, "on": on})
    return answer.json


async def recorded(house, turn):
    return {
        j for j, sheet in (await house.state()).sheets.get(turn, {}).items() if sheet.recorded is not None
    }


async def test_seats_nobody_sits_on_mark_by_themselves_and_a_taken_seat_does_not(small_house, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.05)
    monkeypatch.setattr(robots, "SLOWEST", 0.2)
    turn = await rehearsing(small_house)
    async with await small_house.seat("judge:j1") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        assert (await let(small_house, on=True))["type"] == "recorded"
        async with asyncio.timeout(10):
            while await recorded(small_house, turn) != {"j2", "j3", "j4"}:
                await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
        assert await recorded(small_house, turn) == {"j2", "j3", "j4"}
    lines = await small_house.hall.store.read(lambda c: list(small_house.hall.journal.lines(c, "small")))
    assert {line.by for line in lines if line.kind == "SheetSubmitted"} == {
        "judge:j2",
        "judge:j3",
        "judge:j4",
    }


async def test_in_a_real_contest_robots_never_speak(small_house, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.01)
    monkeypatch.setattr(robots, "SLOWEST", 0.02)
    turn = await small_house.to_marking()
    assert (await let(small_house, on=True))["code"] == "not-rehearsing"
    await asyncio.sleep(0.5)
    assert await recorded(small_house, turn) == set()


async def test_marks_of_a_rehearsal_are_gone_when_the_contest_opens(small_house, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.01)
    monkeypatch.setattr(robots, "SLOWEST", 0.05)
    turn = await rehearsing(small_house)
    await let(small_house, on=True)
    async with asyncio.timeout(10):
        while len(await recorded(small_house, turn)) < 4:
            await asyncio.sleep(0.05)
    state = await small_house.state()
    assert (await small_house.ask("host:1", {"kind": "clear-rehearsal", "seen": state.revision})).json[
        "type"
    ] == "recorded"
    state = await small_house.state()
    assert state.mode == "draft"
    assert state.sheets == {}
    await small_house.to_marking()
    assert (await small_house.state()).mode == "open"
    await asyncio.sleep(0.3)
    assert (await small_house.state()).sheets == {}


def test_robots_marks_lie_on_the_scale_and_follow_from_the_seed():
    panel = small_plan().panels[0]
    for seed in range(200):
        sheet = robots.marks(panel, random.Random(seed))
        assert sheet == robots.marks(panel, random.Random(seed))
        assert all(panel.criterion[c].admits(m) for c, m in sheet.items())
        assert sheet.keys() == panel.criterion.keys()
