"""500 followers that never read, among ten thousand: what the others notice, and what the stuck cost."""

from pathlib import Path
from typing import Any

from benchmarks.figures import ratios, spread, table
from benchmarks.peers import LEITAI, RAW, Peer
from benchmarks.stage import Line, follow, scratch_folder

BYTES = 3000


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Ratio of the others' p99 with stuck followers to without, in the same run, and memory of a stuck one in bytes."""
    followers, stuck, changes = (1000, 50, 20) if quick else (10_000, 500, 40)
    rounds = rounds or (3 if quick else 5)
    found: dict[str, list[tuple[Line, Line]]] = {}
    with scratch_folder() as scratch:
        for _ in range(rounds):
            for peer in (LEITAI, RAW):
                found.setdefault(peer.name, []).append(_beside(peer, followers, stuck, changes, scratch))
    return {
        "bench": "stuck",
        "followers": followers,
        "stuck": stuck,
        "rounds": rounds,
        "ratios": {name: _ratio(pairs, "p99_ms") for name, pairs in found.items()},
        "last": {name: _ratio(pairs, "last_ms") for name, pairs in found.items()},
        "p99_ms": {
            name: spread([beside["p99_ms"] for _alone, beside in pairs]) for name, pairs in found.items()
        },
        "rss_per_stuck": {
            name: spread([(beside["server_rss"] - alone["server_rss"]) / stuck for alone, beside in pairs], 0)
            for name, pairs in found.items()
        },
    }


def _beside(peer: Peer, followers: int, stuck: int, changes: int, scratch: Path) -> tuple[Line, Line]:
    _join, alone, beside = follow(
        peer, scratch, followers=followers, changes=changes, bytes=BYTES, per_second=5, stuck=stuck
    )
    return alone, beside


def _ratio(pairs: list[tuple[Line, Line]], field: str) -> dict[str, float]:
    return ratios([beside[field] for _alone, beside in pairs], [alone[field] for alone, _beside in pairs])


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    rows = [
        (name, figures["p99_ms"][name], ratio, figures["last"][name], figures["rss_per_stuck"][name])
        for name, ratio in figures["ratios"].items()
    ]
    heads = ("", "others' p99 ms", "to p99 without", "last ms to without", "bytes per stuck follower")
    scene = f"{figures['stuck']} stuck beside {figures['followers']:,}, {BYTES} bytes, 5 changes a second"
    return f"{scene}, {figures['rounds']} rounds, median (min-max)\n\n{table(heads, rows)}"
