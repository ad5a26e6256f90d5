"""From the command to the first answer: a first start with an empty folder, a second one, and bare FastAPI."""

import http.client
import os
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

PATIENCE = 60.0


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Seconds until a request is answered; the ratio is to a FastAPI server that does nothing else."""
    rounds = rounds or (2 if quick else 7)
    taken: dict[str, list[float]] = {"first start": [], "next start": [], "fastapi": []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory(prefix="leitai-start-") as folder:
            up = ["-m", "app.cli", "up", "--data", folder]
            taken["first start"].append(_seconds(up, "/healthz"))
            taken["next start"].append(_seconds(up, "/healthz"))
        taken["fastapi"].append(_seconds([str(SERVERS / "fastapi_loop.py")], "/docs"))
    return {
        "bench": "start",
        "rounds": rounds,
        "seconds": {name: spread(seconds, 2) for name, seconds in taken.items()},
        "ratios": {"fastapi": ratios(taken["next start"], taken["fastapi"])},
    }


def _seconds(program: list[str], path: str) -> float:
    port = free_port()
    told = [str(port)] if program[0].endswith(".py") else ["--port", str(port)]
    began = time.perf_counter()
    server = subprocess.Popen(
        [sys.executable, *program, *told],
        cwd=HERE.parent,
        env=os.environ | {"PYTHONPATH": str(HERE.parent)},
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
                if connection.getresponse().status == http.client.OK:
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
    return f"Command to first answer, {figures['rounds']} rounds, median (min-max)\n\n{table(('', 'seconds'), rows)}"
