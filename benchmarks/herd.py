"""Everybody connects at once: how many a second get the view in their first frame, and what a judge feels."""

from typing import Any

from benchmarks.figures import ratios, spread, table
from benchmarks.peers import LEITAI, RAW, others_here
from benchmarks.stage import Line, follow, scratch_folder


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
    rates = {name: [line["per_second"] for line in lines] for name, lines in joins.items()}
    return {
        "bench": "herd",
        "followers": followers,
        "rounds": rounds,
        "ratios": {
            name: ratios(rates["leitai"], theirs) for name, theirs in rates.items() if name != "leitai"
        },
        "per_second": {name: spread(values, 0) for name, values in rates.items()},
        "panel_ms": {
            name: {
                field: spread([line[f"probe_{field}_ms"] for line in lines])
                for field in ("p50", "p99", "max")
            }
            for name, lines in joins.items()
            if "probe_p50_ms" in lines[0]
        },
        "panel_quiet_p99_ms": {
            name: spread([line["probe_p99_ms"] for line in lines]) for name, lines in quiet.items() if lines
        },
        "client_busy": {
            name: spread([line["client_busy"] for line in lines], 2) for name, lines in joins.items()
        },
        "rss_per_follower": {
            name: spread([line["rss_per_follower"] for line in lines], 0) for name, lines in joins.items()
        },
    }


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    rows = [
        (name, rate, figures["ratios"].get(name, ""), figures["panel_ms"].get(name, {}).get("p99", ""),
         figures["panel_ms"].get(name, {}).get("max", ""), figures["rss_per_follower"][name]["median"],
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
    return f"{scene}\n\n{table(heads, rows)}"
