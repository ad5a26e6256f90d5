"""A change to every follower: time to the last, and processor time, beside a raw send() loop and the usual servers."""

from pathlib import Path
from typing import Any

from benchmarks.figures import ratios, shown, spread, table
from benchmarks.peers import LEITAI, LEITAI_DEFLATE, RAW, Peer, others_here
from benchmarks.stage import Line, follow, scratch_folder

SIZES = (300, 3000)
ASKED = (200_000, 300_000)
"""Deliveries a second asked of 5,000 followers under pressure: about what a raw loop can write, and more than that."""

Rounds = dict[str, list[Line]]


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Figures of all scenes; the headline is the largest crowd with the small change."""
    crowds = (1000,) if quick else (1000, 5000, 10_000)
    rounds = rounds or (3 if quick else 5)
    peers = [RAW, LEITAI, LEITAI_DEFLATE, *others_here()]
    scenes: dict[str, Any] = {}
    measured: Rounds = {}
    joins: Rounds = {}
    with scratch_folder() as scratch:
        for followers in crowds:
            measured, joins = _crowd(peers, followers, rounds, scratch)
            for size in SIZES:
                scenes[f"{followers}x{size}"] = _scene(measured, size)
        echo = _echo(crowds[-1], rounds, scratch)
        pressure = {} if quick else {asked: _pressure(asked, rounds, scratch) for asked in ASKED}
    headline = scenes[f"{crowds[-1]}x{SIZES[0]}"]
    return {
        "bench": "fanout",
        "rounds": rounds,
        "ratios": headline["ratios"],
        "cpu": headline["cpu"],
        "rss_per_follower": spread([line["rss_per_follower"] for line in joins["leitai"]], 0),
        "scenes": scenes,
        "echo_ms": echo,
        "pressure": pressure,
    }


def _crowd(peers: list[Peer], followers: int, rounds: int, scratch: Path) -> tuple[Rounds, Rounds]:
    measured: Rounds = {peer.name: [] for peer in peers}
    joins: Rounds = {peer.name: [] for peer in peers}
    for _ in range(rounds):
        for peer in peers:
            changes = max(20 // peer.slowness, 5)
            join, *lines = follow(
                peer, scratch, followers=followers, changes=changes, bytes=",".join(map(str, SIZES))
            )
            joins[peer.name].append(join)
            measured[peer.name] += lines
    return measured, joins


def _scene(measured: Rounds, size: int) -> dict[str, Any]:
    of_size = {name: [line for line in lines if line["bytes"] == size] for name, lines in measured.items()}
    ours = of_size["leitai"]

    def against(field: str) -> dict[str, Any]:
        mine = [line[field] for line in ours]
        return {
            name: ratios(mine, [line[field] for line in lines])
            for name, lines in of_size.items()
            if lines is not ours
        }

    return {
        "ratios": against("last_ms"),
        "cpu": against("cpu_s_per_1000"),
        "last_ms": {name: spread([line["last_ms"] for line in lines]) for name, lines in of_size.items()},
        "cpu_ms_per_1000": {
            name: spread([1000 * line["cpu_s_per_1000"] for line in lines]) for name, lines in of_size.items()
        },
        "wire_bytes": {
            name: spread([line["wire_bytes"] for line in lines], 0) for name, lines in of_size.items()
        },
        "client_busy": {
            name: spread([line["client_busy"] for line in lines], 2) for name, lines in of_size.items()
        },
    }


def _echo(followers: int, rounds: int, scratch: Path) -> dict[str, Any]:
    """How long somebody waits who asks the same event loop while changes go out to everybody."""
    lines = [
        follow(LEITAI, scratch, probed=True, followers=followers, changes=20, bytes=SIZES[0])[-1]
        for _ in range(rounds)
    ]
    return {name: spread([line[f"probe_{name}_ms"] for line in lines]) for name in ("p50", "p99", "max")}


def _pressure(asked: int, rounds: int, scratch: Path) -> dict[str, Any]:
    """More changes a second than most can write one by one: who still has every follower up to date, and how late."""
    measured: Rounds = {peer.name: [] for peer in (RAW, LEITAI, *others_here())}
    followers = 5000
    for _ in range(rounds):
        for peer in (RAW, LEITAI, *others_here()):
            seconds = 3 if peer.slowness == 1 else 1
            rate = asked // followers
            lines = follow(
                peer, scratch, followers=followers, changes=seconds * rate, bytes=300, per_second=rate
            )
            measured[peer.name].append(lines[-1])
    return {
        name: {
            field: spread([line[field] for line in lines], 1)
            for field in ("deliveries_per_s", "p50_ms", "p99_ms")
        }
        for name, lines in measured.items()
    }


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    parts = [
        f"Fan-out, {figures['rounds']} interleaved rounds, median (min-max). Ratio: leitai to the peer, less is better."
    ]
    for scene, figure in figures["scenes"].items():
        rows = [
            (name, figure["last_ms"][name], figure["ratios"].get(name, ""), figure["cpu_ms_per_1000"][name],
             figure["cpu"].get(name, ""), figure["wire_bytes"][name]["median"], figure["client_busy"][name]["median"])
            for name in figure["last_ms"]
        ]  # fmt: skip
        heads = ("", "last ms", "ratio", "cpu ms/1000", "ratio", "wire bytes", "client busy")
        parts.append(f"{scene.replace('x', ' followers, ')} bytes\n\n{table(heads, rows)}")
    waits = ", ".join(f"{name} {shown(line)}" for name, line in figures["echo_ms"].items())
    parts.append(f"An echo on the same loop while changes go out to the largest crowd, ms: {waits}")
    for asked, lines in figures["pressure"].items():
        under = [(name, *line.values()) for name, line in lines.items()]
        heads = ("", "deliveries/s", "p50 ms", "p99 ms")
        parts.append(f"5,000 followers, {asked:,} deliveries a second asked\n\n{table(heads, under)}")
    parts.append(f"Memory of one follower in the process: {figures['rss_per_follower']['median']:.0f} bytes")
    return "\n\n".join(parts)
