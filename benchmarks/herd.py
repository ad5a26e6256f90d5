"""Everybody connects at once: how many a second get the view in their first frame, and what the panel feels."""

import asyncio
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

from benchmarks.confirm import House, house
from benchmarks.figures import ratios, shown, spread, table
from benchmarks.panel import seated, waits_line
from benchmarks.peers import LEITAI, RAW, compiled, others_here
from benchmarks.stage import Line, cores, follow, on, scratch_folder, step_back

PANEL = 10
"""Judges who mark while the herd comes."""


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Ratios of the rate to the peers' (more is better), and the echo of a websocket beside the herd in ms."""
    followers = 1000 if quick else 10_000
    rounds = rounds or (3 if quick else 5)
    peers = [LEITAI, RAW, *others_here()]
    joins: dict[str, list[Line]] = {peer.name: [] for peer in peers}
    quiet: dict[str, list[Line]] = {peer.name: [] for peer in peers}
    with scratch_folder() as scratch:
        for _ in range(rounds):
            for peer in peers:
                for line in follow(
                    peer,
                    scratch,
                    probed=True,
                    followers=followers,
                    changes=0,
                    in_flight=4000,
                    quiet=0 if quick else 1,
                ):
                    (quiet if line["phase"] == "quiet" else joins)[peer.name].append(line)
        marking = [_marks_meanwhile(scratch, followers) for _ in range(rounds)]
    rates = {name: [line["per_second"] for line in lines] for name, lines in joins.items()}
    return {
        "bench": "herd",
        "followers": followers,
        "rounds": rounds,
        "ratios": {
            name: ratios(rates["leitai"], theirs) for name, theirs in rates.items() if name != "leitai"
        },
        "per_second": {name: spread(values, 0) for name, values in rates.items()},
        "panel_recorded_ms": {
            field: spread([line[field] for line in marking]) for field in ("p50_ms", "p99_ms")
        },
        "echo_ms": {
            name: {
                field: spread([line[f"probe_{field}_ms"] for line in lines])
                for field in ("p50", "p99", "max")
            }
            for name, lines in joins.items()
            if "probe_p50_ms" in lines[0]
        },
        "echo_quiet_p99_ms": {
            name: spread([line["probe_p99_ms"] for line in lines]) for name, lines in quiet.items() if lines
        },
        "client_busy": {
            name: spread([line["client_busy"] for line in lines], 2) for name, lines in joins.items()
        },
        "rss_per_follower": {
            name: spread([line["rss_per_follower"] for line in lines], 0) for name, lines in joins.items()
        },
    }


def _marks_meanwhile(scratch: Path, followers: int) -> Line:
    """Tap to recorded, in ms, of judges on the real server and its disk for as long as the herd takes to come in."""
    with house(PANEL, scratch) as here, on(cores()[1]):
        return asyncio.run(_mark_beside(here, str(compiled("follow", scratch)), followers))


async def _mark_beside(here: House, client: str, followers: int) -> Line:
    panel = await seated(here.evening, PANEL)
    herd = await asyncio.create_subprocess_exec(
        client, "--port", str(here.evening.port), "--follow", f"/follow/{here.evening.contest}",
        "--greeted", "--in-flight", "4000", "-n", str(followers), "--changes", "0", stdout=PIPE,
    )  # fmt: skip
    step_back(herd.pid)
    coming = asyncio.create_task(herd.communicate())
    waits: list[float] = []

    async def mark() -> None:
        while not coming.done():
            for judge in panel:
                waits.append(await judge.tap())
                await asyncio.sleep(0.001)

    await mark()
    if herd.returncode:
        raise SystemExit("the followers could not join; see above")
    return waits_line(waits)


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    rows = [
        (name, rate, figures["ratios"].get(name, ""), figures["echo_ms"].get(name, {}).get("p99", ""),
         figures["echo_ms"].get(name, {}).get("max", ""), figures["rss_per_follower"][name]["median"],
         figures["client_busy"][name]["median"])
        for name, rate in figures["per_second"].items()
    ]  # fmt: skip
    heads = (
        "",
        "joined/s",
        "leitai is x times",
        "echo p99 ms",
        "echo max ms",
        "bytes/follower",
        "client busy",
    )
    scene = f"{figures['followers']:,} followers at once, {figures['rounds']} rounds, median (min-max)"
    recorded = figures["panel_recorded_ms"]
    panel = (
        f"{PANEL} judges who mark meanwhile, tap to recorded: "
        f"p50 {shown(recorded['p50_ms'])} ms, p99 {shown(recorded['p99_ms'])} ms"
    )
    return f"{scene}\n\n{table(heads, rows)}\n\n{panel}"
