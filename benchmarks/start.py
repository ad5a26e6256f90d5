"""From typing `./leitai up` to the first page: with an empty data folder, with one that is there, and bare FastAPI.

What is timed: from the start of the process (the set-up script, its checks that packages and pages are current, and the
server it becomes) until `GET /` has been answered with 200 and read to its end. The folder is set up before, nothing is
installed or built meanwhile, and Python's compiled files are there, for the peer too. "first start" makes the tables
and loads the demo contest; "next start" finds both. The machine's file cache is warm.
"""

import http.client
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.figures import ratios, spread, table
from benchmarks.peers import HERE, SERVERS
from benchmarks.stage import free_port
from bootstrap import environment, pages

PATIENCE = 60.0
LEITAI = str(HERE.parent / "leitai")


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Seconds until a page is served; the ratio is to a FastAPI server that does nothing else."""
    if not (environment.installed(environment.RUNTIME) and pages.built()):
        raise SystemExit("This folder is not set up; start it once with ./leitai up, then measure.")
    rounds = rounds or (2 if quick else 7)
    fastapi = [sys.executable, str(SERVERS / "fastapi_loop.py")]
    _seconds(fastapi, "/docs")  # compiles what it imports
    taken: dict[str, list[float]] = {"first start": [], "next start": [], "fastapi": []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory(prefix="leitai-start-") as folder:
            up = [LEITAI, "up", "--data", folder, "--port"]
            taken["first start"].append(_seconds(up, "/"))
            taken["next start"].append(_seconds(up, "/"))
        taken["fastapi"].append(_seconds(fastapi, "/docs"))
    return {
        "bench": "start",
        "rounds": rounds,
        "seconds": {name: spread(seconds, 2) for name, seconds in taken.items()},
        "ratios": {"fastapi": ratios(taken["next start"], taken["fastapi"])},
    }


def _seconds(program: list[str], path: str) -> float:
    port = free_port()
    began = time.perf_counter()
    server = subprocess.Popen(
        [*program, str(port)],
        cwd=HERE.parent,
        env=environment.compiling() | {"PYTHONPATH": str(HERE.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        while time.perf_counter() - began < PATIENCE:
            if server.poll() is not None:
                raise SystemExit(
                    f"{Path(program[0]).name} did not start: {server.stderr.read() if server.stderr else ''}"
                )
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
            try:
                connection.request("GET", path)
                answer = connection.getresponse()
                answer.read()
                if answer.status == http.client.OK:
                    return time.perf_counter() - began
            except ConnectionError:
                time.sleep(0.01)
            finally:
                connection.close()
        raise SystemExit("no request was answered within a minute")
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(15)


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    rows = list(figures["seconds"].items())
    return f"./leitai up to first page, {figures['rounds']} rounds, median (min-max)\n\n{table(('', 'seconds'), rows)}"
