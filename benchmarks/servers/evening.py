"""The product with a panel of any size, brought to the moment when marking opens; says on stdout who may sit where.

usage: evening.py PORT FOLDER JUDGES durable|forgetful
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, cast

import uvloop
from sqlalchemy import Connection, event

from app import catalogue
from app.clock import now
from app.config import Settings
from app.hall import Hall
from app.installing import open_hall, read_plan, take_port
from app.journal.store import Store
from app.logs import set_up_logs
from app.main import create_app, server
from app.planfiles import DEMO
from app.rehearsal.puppet import Puppet
from judging.ids import ContestId, JudgeId
from judging.plan import Judge, Plan

Made = TypeVar("Made")

PACE = 0.2
"""Seconds between two changes that the audience is shown while followers are there: 5 a second."""


def large_plan(judges: int) -> Plan:
    """The demo programme with a panel of this many."""
    plan = read_plan(DEMO, "en")
    seats = tuple(
        Judge(id=JudgeId(f"j{n}"), name={"zh-CN": f"评委{n}", "en": f"Judge {n}"})
        for n in range(1, judges + 1)
    )
    first, *others = plan.panels
    return replace(plan, panels=(replace(first, judges=seats), *others))


class NoConnection:
    """Stands where a database would be: the path of a mark without any storage."""

    def execute(self, *_arguments: object) -> None:
        """Write nothing."""


def forget(store: Store) -> None:
    """Let this store's writes go through the same thread and do everything but store."""

    def write_now(work: Callable[[Connection], Made]) -> Made:
        return work(cast(Connection, NoConnection()))

    store.write_now = write_now  # type: ignore[method-assign]


async def sit(hall: Hall, contest: ContestId, seat: str) -> str:
    """Pair a seat; the Cookie header of its device."""
    token, _pin = await hall.access.make_link(contest, seat)
    paired = await hall.access.pair(token, {})
    assert paired is not None, seat
    return f"{paired.cookie}={paired.secret}"


async def open_marking(port: int, contest: str, cookie: str) -> None:
    """Follow the host's next cue until the panel may mark."""
    async with Puppet(port, f"/ws/{contest}/host/1", cookie) as host:
        run = await host.slice("run")
        while (step := run["next"])["command"]["kind"] != "close-marking":
            answer = await host.ask(step["command"])
            assert answer["type"] == "recorded", answer
            revision = run["revision"]
            await host.until(lambda slices, before=revision: slices["run"]["revision"] > before, 20)
            run = host.slices["run"]


async def show_changes(hall: Hall, contest: str) -> None:
    """While there is an audience, show it something new five times a second, as reveals do."""
    topic, shown = hall.fanout.topic(contest), 0
    while True:
        await asyncio.sleep(PACE)
        if topic.followers:
            shown += 1
            topic.publish({"pause": b'{"shown":%d,"text":"%b"}' % (shown, b"x" * 250)}, urgent=True)


async def main() -> None:
    """Serve until killed."""
    port, folder, judges, storage = int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    settings = Settings(
        data=folder,
        host="127.0.0.1",
        port=port,
        database_url="",
        redis_url="",
        public_url="",
        log_level="ERROR",
    )
    set_up_logs(settings.log_level)
    hall = open_hall(settings)
    plan = large_plan(judges)
    await hall.store.write(lambda c: catalogue.create(c, hall.journal, plan, now()))
    commits = [0]
    event.listen(hall.store.engine, "commit", lambda _connection: commits.__setitem__(0, commits[0] + 1))
    ready = asyncio.Event()
    app = create_app(hall, ready.set)

    @app.get("/bench/commits")
    async def committed() -> int:
        return commits[0]

    app.router.routes.insert(0, app.router.routes.pop())
    serving = asyncio.create_task(server(app, settings).serve(sockets=[take_port("127.0.0.1", port)]))
    await ready.wait()
    seats = [f"judge:{judge}" for judge in plan.judge]
    cookies = {seat: await sit(hall, plan.id, seat) for seat in ["host:1", *seats]}
    await open_marking(port, plan.id, cookies["host:1"])
    if storage == "forgetful":
        forget(hall.store)
    changes = asyncio.create_task(show_changes(hall, plan.id))
    hub = await hall.hub(plan.id)
    assert hub is not None
    turn = next(turn for turn, state in hub.live.contest.show.states.items() if state == "marking")
    criteria = [c.id for c in plan.panels[0].criteria]
    told = {"contest": plan.id, "cookies": cookies, "turn": turn, "criteria": criteria, "pid": os.getpid()}
    print(json.dumps(told), flush=True)
    await serving
    changes.cancel()


if __name__ == "__main__":
    uvloop.run(main())
