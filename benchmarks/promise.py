"""The whole hall at once: a panel that marks, an audience on its phones, and a big screen that lights the lamps."""

import asyncio
import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any

from app.rehearsal.puppet import Puppet
from benchmarks.panel import Evening, Judge, own_cpu, seated, waits_line
from benchmarks.peers import compiled
from benchmarks.stage import Line, step_back

JUDGES = 30
AUDIENCE = 1000
PATIENCE = 30.0


class Screen(Judge):
    """A big screen: notes when each judge's lamp is lit."""

    def __init__(self, evening: Evening) -> None:
        super().__init__(evening, "screen:main")
        self.lit: dict[str, asyncio.Future[float]] = {}

    def hear(self, frame: bytes) -> None:
        """Only views with lamps in them matter."""
        if b'"progress":{' not in frame:
            return
        arrived = time.perf_counter()
        message: dict[str, Any] = json.loads(frame[frame.index(b"{") :])
        progress = message["slices"]["progress"]
        for lamp in progress["lamps"]:
            waited = self.lit.get(f"{progress['turn']} {lamp['judge']}")
            if lamp["state"] == "lit" and waited is not None and not waited.done():
                waited.set_result(arrived)

    def lamp(self, turn: str, seat: str) -> asyncio.Future[float]:
        """The moment when this judge's lamp will be lit."""
        waited = asyncio.get_running_loop().create_future()
        self.lit[f"{turn} {seat.partition(':')[2]}"] = waited
        return waited


def evening_with_audience(evening: Evening, pid: int, scratch: Path, *, turns: int) -> Line:
    """So many turns marked by the whole panel: tap to recorded and tap to lamp in ms, and bytes per audience socket.

    Every judge marks all criteria one after the other without a pause and submits the sheet; the lamp is the one
    that this sheet lights. Meanwhile the audience is shown five changes a second.
    """
    follow = [str(compiled("follow", scratch)), "--port", str(evening.port), "--pid", str(pid), "--greeted"]
    follow += [
        "--follow",
        f"/follow/{evening.contest}",
        "-n",
        str(AUDIENCE),
        "--changes",
        "0",
        "--hold",
        "600",
    ]
    crowd = subprocess.Popen(follow, stdout=subprocess.PIPE)
    step_back(crowd.pid)
    assert crowd.stdout is not None
    try:
        joined = json.loads(crowd.stdout.readline())
        figures = asyncio.run(_evening(evening, turns))
    finally:
        crowd.kill()
        crowd.wait()
    return {**figures, "bytes_per_audience_socket": joined["rss_per_follower"]}


async def _evening(evening: Evening, turns: int) -> Line:
    loop = asyncio.get_running_loop()
    panel = await seated(evening, JUDGES)
    _transport, screen = await loop.create_connection(lambda: Screen(evening), "127.0.0.1", evening.port)
    await screen.welcome
    recorded: list[float] = []
    lamps: list[float] = []
    began, cpu, stolen = time.perf_counter(), own_cpu(), stolen_s()
    async with Puppet(evening.port, f"/ws/{evening.contest}/host/1", evening.cookies["host:1"]) as host:
        for number in range(turns):
            turn = await _marking(host)
            for judge in panel:
                judge.turn = turn
                judge.beat()
            screen.beat()
            for waits in await asyncio.gather(*(_sheet(judge, screen) for judge in panel)):
                recorded += waits[:-1]
                lamps.append(waits[-1])
            if number + 1 < turns:
                await _next_step(host)
    took = time.perf_counter() - began
    return {
        **{f"recorded_{name}": value for name, value in waits_line(recorded).items()},
        **{f"lamp_{name}": value for name, value in waits_line(lamps).items()},
        "marks": len(recorded),
        "client_busy": round((own_cpu() - cpu) / took, 2),
        "stolen_s_per_s": round((stolen_s() - stolen) / took, 2),
    }


def stolen_s() -> float:
    """Seconds that the machine beneath this virtual one kept from its processors since they started."""
    steal = Path("/proc/stat").read_text().split("\n", 1)[0].split()[8]
    return int(steal) / os.sysconf("SC_CLK_TCK")


async def _sheet(judge: Judge, screen: Screen) -> list[float]:
    """Seconds until each mark and the sheet were recorded, and until the lamp was lit."""
    waits = [await judge.tap() for _ in judge.evening.criteria]
    lamp, tapped = screen.lamp(judge.turn, judge.seat), time.perf_counter()
    waits.append(await judge.submit())
    async with asyncio.timeout(PATIENCE):
        waits.append(await lamp - tapped)
    return waits


async def _marking(host: Puppet) -> str:
    """Follow the host's next cue until a turn is open for marking; that turn."""
    while (await host.slice("run"))["next"]["command"]["kind"] != "close-marking":
        await _next_step(host)
    turn: str = host.slices["stage"]["now"]["turn"]
    return turn


async def _next_step(host: Puppet) -> None:
    run = await host.slice("run")
    answer = await host.ask(run["next"]["command"])
    if answer["type"] == "recorded":
        await host.until(lambda slices: slices["run"]["revision"] > run["revision"], PATIENCE)
    else:  # the offer has changed meanwhile
        await host.changed()
