"""Tap to recorded: 1, 30 and 300 judges marking at once, on the real server, its database and its disk."""

import asyncio
import contextlib
import http.client
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.figures import ratios, spread, table
from benchmarks.panel import Evening, marking_at_once, own_cpu, pressing_together, seated, told, waits_line
from benchmarks.peers import SERVERS, compiled
from benchmarks.promise import AUDIENCE, JUDGES, evening_with_audience, stolen_s
from benchmarks.stage import Line, cores, free_port, on, scratch_folder, step_back

SLOW_US = 5000
"""Microseconds added to every flush where a slow disk is injected: a laptop at the venue."""

WITHIN = 0.1
"""Seconds in which all judges press together."""


@dataclass(frozen=True, kw_only=True)
class House:
    """A running evening and how to ask for its commits."""

    evening: Evening
    pid: int
    flushes: Path
    """Where it is told which flushes the disk held up; empty unless this is looked at."""

    def commits(self) -> int:
        """Durable commits since the start."""
        connection = http.client.HTTPConnection("127.0.0.1", self.evening.port, timeout=10)
        connection.request("GET", "/bench/commits")
        return int(connection.getresponse().read())


@contextlib.contextmanager
def house(
    judges: int, scratch: Path, *, storage: str = "durable", slow: bool = False, told_of: bool = False
) -> Iterator[House]:
    """The real server with a panel of this size, at the moment when marking has opened."""
    port = free_port()
    environment = os.environ | {"PYTHONPATH": str(SERVERS.parent.parent)}
    flushes = scratch / f"flushes-{port}"
    if slow or told_of:
        environment |= {"LD_PRELOAD": str(compiled("slowsync", scratch)), "SLOWSYNC_LOG": str(flushes)}
    if slow:
        environment |= {"SLOWSYNC_US": str(SLOW_US)}
    with tempfile.TemporaryDirectory(prefix="leitai-confirm-", dir=Path.home()) as folder:
        command = [sys.executable, str(SERVERS / "evening.py"), str(port), folder, str(judges), storage]
        with on(cores()[0]):
            server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        try:
            line = server.stdout.readline()
            if not line:
                raise SystemExit("the server did not get as far as marking; see above")
            yield House(evening=told(line, port), pid=server.pid, flushes=flushes)
        finally:
            server.kill()
            server.wait()


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Figures of the confirm path, beside the disk's own flush and the same path without storage."""
    os.sched_setaffinity(0, cores()[1])
    rounds = rounds or (1 if quick else 5)
    seconds = 1.0 if quick else 3.0
    with scratch_folder() as scratch:
        at_once: dict[str, list[Line]] = {}
        for _ in range(rounds):
            for judges in (1, 30) if quick else (1, 30, 300):
                for storage in ("durable", "forgetful"):
                    with house(judges, scratch, storage=storage) as here:
                        at_once.setdefault(f"{judges} {storage}", []).append(
                            asyncio.run(_at_once(here, judges, seconds))
                        )
        waves = {
            name: [wave for _ in range(rounds) for wave in _together(scratch, quick=quick, slow=slow)]
            for name, slow in (("own disk", False), ("flush slowed by 5 ms", True))
        }
        beside = [] if quick else [_beside_fan_out(scratch) for _ in range(rounds)]
        evenings = []
        for _ in range(rounds):
            with house(JUDGES, scratch) as here:
                evenings.append(
                    evening_with_audience(here.evening, here.pid, scratch, turns=3 if quick else 12)
                )
    sizes = [name.split()[0] for name in at_once if name.endswith("durable")]
    return {
        "bench": "confirm",
        "rounds": rounds,
        "fsync_ms": spread([_fsync_ms() for _ in range(5)]),
        "at_once": {
            name: {field: spread([line[field] for line in lines], 2) for field in lines[0]}
            for name, lines in at_once.items()
        },
        "ratios": {
            size: ratios(
                *([line["p50_ms"] for line in at_once[f"{size} {how}"]] for how in ("durable", "forgetful"))
            )
            for size in sizes
        },
        "together_ms": {name: spread([each["ms"] for each in some], 1) for name, some in waves.items()},
        "slowest_wave": {name: max(some, key=lambda each: each["ms"]) for name, some in waves.items()},
        "beside_fan_out": {
            "quiet_p99_ms": spread([quiet for quiet, _busy in beside]),
            "busy_p99_ms": spread([busy for _quiet, busy in beside]),
            "ratio": ratios([busy for _quiet, busy in beside], [quiet for quiet, _busy in beside]),
        }
        if beside
        else {},
        "promise": {field: spread([line[field] for line in evenings], 2) for field in evenings[0]},
        "decode_us": _decode_us(),
        "encode_ms": _encode_ms(),
    }


async def _at_once(here: House, judges: int, seconds: float) -> Line:
    panel = await seated(here.evening, judges)
    before, cpu = here.commits(), own_cpu()
    waits, took = await marking_at_once(panel, seconds)
    return {
        **waits_line(waits),
        "marks_per_s": round(len(waits) / took),
        "commits_per_s": round((here.commits() - before) / took),
        "client_busy": round((own_cpu() - cpu) / took, 2),
    }


def _together(scratch: Path, *, quick: bool, slow: bool) -> list[Line]:
    """Waves of everybody: how long each took, and what the machine held back from the server meanwhile."""
    judges = 30 if quick else 300

    async def press(here: House) -> list[Line]:
        panel = await seated(here.evening, judges)
        waves = []
        for _ in range(3 if quick else 8):
            here.flushes.unlink(missing_ok=True)
            waited, stolen = _waited_ms(here.pid), stolen_s()
            took = 1000 * await pressing_together(panel, WITHIN)
            held = here.flushes.read_text().split() if here.flushes.exists() else []
            waves.append(
                {
                    "ms": round(took, 1),
                    "waited_for_a_processor_ms": round(_waited_ms(here.pid) - waited, 1),
                    "stolen_ms": round(1000 * (stolen_s() - stolen), 1),
                    "longest_flush_ms": max(map(float, held), default=0.0),
                }
            )
            await asyncio.sleep(0.5)
        return waves

    with house(judges, scratch, slow=slow, told_of=True) as here:
        return asyncio.run(press(here))


def _waited_ms(pid: int) -> float:
    """How long this process's first thread was ready to run and did not get a processor, since it started."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e6


def _beside_fan_out(scratch: Path) -> tuple[float, float]:
    """p99 in ms of ten judges who tap every now and then, alone and beside 5 changes a second to 10,000 followers."""

    async def taps(evening: Evening, seconds: float) -> list[float]:
        panel = await seated(evening, 10)
        waits, until = [], time.perf_counter() + seconds
        while time.perf_counter() < until:
            for judge in panel:
                waits.append(await judge.tap())
                await asyncio.sleep(0.005)
        return waits

    with house(10, scratch) as here:
        quiet = asyncio.run(taps(here.evening, 6))
        path = f"/follow/{here.evening.contest}"
        arguments = ["--port", str(here.evening.port), "--pid", str(here.pid), "--follow", path, "--greeted"]
        command = [
            str(compiled("follow", scratch)),
            *arguments,
            "-n",
            "10000",
            "--changes",
            "0",
            "--hold",
            "60",
        ]
        crowd = subprocess.Popen(command, stdout=subprocess.PIPE)  # on our own core
        step_back(crowd.pid)
        assert crowd.stdout is not None
        try:
            if not crowd.stdout.readline():
                raise SystemExit("the followers could not join; see above")
            busy = asyncio.run(taps(here.evening, 6))
        finally:
            crowd.kill()
            crowd.wait()
    return waits_line(quiet)["p99_ms"], waits_line(busy)["p99_ms"]


def _fsync_ms() -> float:
    with tempfile.NamedTemporaryFile(dir=Path.home()) as file:
        waits = []
        for _ in range(100):
            file.write(b"x" * 4096)
            file.flush()
            began = time.perf_counter()
            os.fdatasync(file.fileno())
            waits.append(time.perf_counter() - began)
    return 1000 * statistics.median(waits)


def _decode_us() -> float:
    """A whole scoresheet from its text to the checked command, in microseconds."""
    from app.protocol import client_message

    marks = ",".join(
        f'"{name}":"8.5"' for name in ("implementability", "innovation", "sustainability", "delivery")
    )
    sheet = f'{{"turn":"t1","kind":"submit-sheet","comment":"","marks":{{{marks}}}}}'
    text = f'{{"type":"ask","id":"0f8fad5bd9cb469fa165","command":{sheet}}}'.encode()
    return _best(lambda: client_message.validate_json(text), 2000) * 1e6


def _encode_ms() -> float:
    """The largest view, the scrutineer's after 16 entries, from its slices to JSON, in milliseconds."""
    from app.drawn import encoded
    from benchmarks.mark import seat_of, under_way
    from judging.views import of

    slices = of(under_way(16), seat_of("scrutineer:1"), None)
    return _best(lambda: encoded(slices), 50) * 1e3


def _best(work: Callable[[], object], times: int) -> float:
    """Seconds of one call: the median of five series."""
    series = []
    for _ in range(5):
        began = time.perf_counter()
        for _ in range(times):
            work()
        series.append((time.perf_counter() - began) / times)
    return statistics.median(series)


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    rows = [(name, *line.values()) for name, line in figures["at_once"].items()]
    heads = ("judges", "p50 ms", "p99 ms", "marks/s", "commits/s", "client busy")
    disk = f"A flush of this disk takes {figures['fsync_ms']['median']} ms."
    parts = [
        f"Tap to recorded, {figures['rounds']} rounds, median (min-max). {disk}",
        table(heads, rows),
        table(("judges", "durable to forgetful, p50"), list(figures["ratios"].items())),
        table(
            ("everybody within 100 ms", "last tap to last confirmation, ms"),
            list(figures["together_ms"].items()),
        ),
    ]
    heads = (
        "its slowest wave",
        "ms",
        "waited for a processor, ms",
        "stolen, ms",
        "longest flush, ms (0: under 20)",
    )
    parts.append(table(heads, [(name, *wave.values()) for name, wave in figures["slowest_wave"].items()]))
    about = f"{JUDGES} judges, {AUDIENCE:,} audience sockets and a big screen at once"
    parts.append(table((about, ""), list(figures["promise"].items())))
    if figures["beside_fan_out"]:
        beside = list(figures["beside_fan_out"].items())
        parts.append(table(("10 judges beside 5 changes/s to 10,000 followers", ""), beside))
    parts.append(
        f"A scoresheet is decoded and checked in {figures['decode_us']:.1f} us, "
        f"the largest view encoded in {figures['encode_ms']:.2f} ms."
    )
    return "\n\n".join(parts)
