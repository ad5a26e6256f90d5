"""Runs one server and the load client, each on a core of its own, and reads what the client prints."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.peers import HERE, Peer, compiled

Line = dict[str, Any]
USABLE = sorted(os.sched_getaffinity(0))


def cores() -> tuple[set[int], set[int]]:
    """A core for the server and another for the client; both the same where there is only one."""
    return {USABLE[0]}, {USABLE[-1]}


@contextlib.contextmanager
def on(some: set[int]) -> Iterator[None]:
    """What is started here stays on these cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, some)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def step_back(pid: int) -> None:
    """Let a crowd's client that shares its core with the panel's go last: a judge's phone waits for nobody else's."""
    os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def hurry() -> int:
    """Go before whatever else this machine does, and what is started from here too; the niceness that was allowed."""
    with contextlib.suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, -20)
    return os.getpriority(os.PRIO_PROCESS, 0)


def surroundings() -> str:
    """What a reader has to know of the machine during a bench."""
    niceness = os.getpriority(os.PRIO_PROCESS, 0)
    return f"{len(USABLE)} cores, load {os.getloadavg()[0]:.1f} at the end, niceness {niceness}"


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder for compiled programs and configurations, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="leitai-bench-") as folder:
        yield Path(folder)


@contextlib.contextmanager
def running(peer: Peer, scratch: Path) -> Iterator[tuple[int, str]]:
    """The server on its own core: its port, and the process ids of itself and its workers."""
    port = free_port()
    command = peer.command(port, scratch)
    path = os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    with on(cores()[0]):
        server = subprocess.Popen(command, env=os.environ | {"PYTHONPATH": path}, start_new_session=True)
    try:
        until = time.monotonic() + 60
        while socket.socket().connect_ex(("127.0.0.1", port)):
            if server.poll() is not None or time.monotonic() > until:
                raise SystemExit(f"{peer.name} did not start")
            time.sleep(0.02)
        time.sleep(0.3)
        yield port, ",".join([str(server.pid), *_children(server.pid)])
    finally:
        server.send_signal(signal.SIGTERM)
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def follow(peer: Peer, scratch: Path, *, probed: bool = False, **options: float | str) -> list[Line]:
    """Start the server, let followers join and changes come; what the load client measured, line by line."""
    client = str(compiled("follow", scratch))
    print(f"{peer.name}, {options['followers']:,} followers", file=sys.stderr)  # these runs take their time
    with running(peer, scratch) as (port, pids):
        arguments = ["--port", str(port), "--pid", pids, "--follow", "/follow/bench", "--publish", "/publish"]
        if peer.greeted:
            arguments.append("--greeted")
        if len(USABLE) == 1:
            arguments.append("--sleep")
        if peer.deflate:
            arguments.append("--deflate")
        if probed and peer.probe:
            arguments += ["--probe", peer.probe]
        for name, value in options.items():
            arguments += ["-n" if name == "followers" else f"--{name.replace('_', '-')}", str(value)]
        with on(cores()[1]):
            done = subprocess.run([client, *arguments], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{peer.name}: the load client gave up; see above")
    return [json.loads(line) for line in done.stdout.splitlines()]
