"""What connected devices are shown is always what a fresh view would be, and nobody sees what is hidden from them."""

import asyncio
import json
from contextlib import AsyncExitStack

from app.drawn import encoded
from judging.views import of
from tests.app.house import running, submit
from tests.app.small import small_plan

SEATS = ["host:1", "judge:j1", "judge:j2", "scrutineer:1", "screen:main", "presenter:1"]


async def settled(house, devices):
    """Wait until every device shows what a fresh view of its seat holds."""
    hub = await house.hall.hub(house.contest)
    async with asyncio.timeout(10):
        for seat, device in devices.items():
            while True:
                fresh = of(hub.live.contest, next(iter(hub.links.lines[seat])).seat, hub.live.chain())
                wanted = {n: json.loads(t) for n, t in encoded(fresh).items() if n != "scrutiny"}
                if wanted.items() <= device.slices.items():
                    break
                await asyncio.sleep(0.02)


async def test_after_every_step_of_the_evening_each_device_shows_a_fresh_view(small_house):
    house = small_house
    async with AsyncExitStack() as stack:
        devices = {seat: await stack.enter_async_context(await house.seat(seat)) for seat in SEATS}
        for device in devices.values():
            await device.until(lambda s: "contest" in s, 10)
        for _ in range(60):
            state = await house.state()
            if state.show.chapter == "after":
                break
            for turn in [t for t, s in state.show.states.items() if s == "marking"]:
                for n in range(1, 5):
                    mark = {"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": f"{n}"}
                    await house.ask(f"judge:j{n}", mark)
                    await settled(house, devices)
                    await house.ask(f"judge:j{n}", submit(turn, str(30 + n), "20"))
                    await settled(house, devices)
            await house.step()
            await settled(house, devices)
        assert (await house.state()).show.chapter == "after"


async def an_evening(folder, marks):
    """Two turns, the second not revealed: everything that screen, audience, presenter and another judge were sent."""
    heard = {}
    async with running(folder, small_plan()) as house:
        await house.state()
        devices = {seat: await house.seat(seat) for seat in ("screen:main", "presenter:1", "judge:j4")}
        devices["audience"] = house.follower()
        for seat, device in devices.items():
            heard[seat] = []
            kept = device._hear
            device._hear = lambda message, seat=seat, kept=kept: (heard[seat].append(message), kept(message))[
                1
            ]
            await device.__aenter__()
            await device.until(lambda s: "contest" in s, 10)
        turn = await house.to_marking()
        await asyncio.sleep(0.5)
        for messages in heard.values():
            messages.clear()
        for n, (first, second) in enumerate(marks, 1):
            mark = {"kind": "mark-criterion", "turn": turn, "criterion": "c1", "mark": first}
            await house.ask(f"judge:j{n}", mark)
            await house.ask(f"judge:j{n}", submit(turn, first, second))
            await devices["screen:main"].until(
                lambda s, n=n: sum(x["state"] == "lit" for x in s["progress"]["lamps"]) == n, 10
            )
            await asyncio.sleep(0.15)
        await asyncio.sleep(0.3)
        for path in (
            "/api/contests/small/results",
            "/api/contests/small",
            "/api/contests",
            "/api/contests/small/view",
        ):
            heard[path] = [(await house.http("GET", path)).json]
        for device in devices.values():
            await device.__aexit__(None, None, None)
    return heard


def without_times(value):
    """The same without what differs between any two evenings: instants, devices, heads."""
    if isinstance(value, dict):
        unlike = {"device", "now", "t", "at", "head", "running_since", "revealed_at", "called_at", "about_at"}
        return {k: without_times(v) for k, v in value.items() if k not in unlike}
    return [without_times(v) for v in value] if isinstance(value, list) else value


async def test_two_evenings_with_different_hidden_marks_look_the_same_to_everybody_else(tmp_path):
    one = await an_evening(tmp_path / "one", [("50", "30"), ("41.5", "22"), ("60", "40")])
    other = await an_evening(tmp_path / "other", [("12", "0"), ("59.5", "39.5"), ("0", "1.5")])
    assert one.keys() == other.keys()
    for seat in one:
        said = [[without_times(m) for m in heard[seat] if m and not_a_pong(m)] for heard in (one, other)]
        assert said[0] == said[1], seat
    assert sum(len(messages) for messages in one.values()) > 10


def not_a_pong(message):
    return not (isinstance(message, dict) and message.get("type") == "pong")
