"""The servers that a bench can run: the product, the lower bound, the tutorial's way, and what else the machine has."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
SERVERS = HERE / "servers"
LOAD = HERE / "load"
LEAN = "app.fanout.lean:LeanHttpProtocol"


@dataclass(frozen=True, kw_only=True)
class Peer:
    """One server: how it is started on a port, and what its followers may expect."""

    name: str
    command: Callable[[int, Path], list[str]]
    greeted: bool = True
    probe: str | None = "/echo"
    deflate: bool = False
    slowness: int = 1


@cache
def compiled(program: str, folder: Path) -> Path:
    """A C program of ours, compiled into this folder."""
    sources: dict[str, list[str | Path]] = {
        "raw": [SERVERS / "raw.c"],
        "follow": [LOAD / "follow.c", LOAD / "wire.c", LOAD / "meter.c"],
        "slowsync": ["-shared", "-fPIC", LOAD / "slowsync.c", "-ldl"],
    }
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise SystemExit(
            "The benches need a C compiler (gcc or clang), for the load client and the raw loop."
        )
    built = folder / program
    subprocess.run([compiler, "-O2", "-o", built, *sources[program]], check=True)
    return built


def _product(name: str, pace: str, http: str = LEAN, *, deflate: bool = False) -> Peer:
    def command(port: int, _scratch: Path) -> list[str]:
        return [sys.executable, str(SERVERS / "leitai.py"), str(port), pace, http]

    return Peer(name=name, command=command, deflate=deflate)


LEITAI = _product("leitai", "urgent")
LEITAI_DEFLATE = _product("leitai-deflate", "urgent", deflate=True)
RAW = Peer(
    name="raw",
    command=lambda port, scratch: [str(compiled("raw", scratch)), str(port)],
    greeted=False,
    probe=None,
)
FASTAPI = Peer(
    name="fastapi",
    command=lambda port, _scratch: [sys.executable, str(SERVERS / "fastapi_loop.py"), str(port)],
    slowness=4,
)


def nchan() -> Peer | None:
    """Nginx with nchan, where installed; NGINX_ROOT may name a folder that holds an unpacked one."""
    root = os.environ.get("NGINX_ROOT", "")
    nginx = Path(f"{root}/usr/sbin/nginx")
    module = Path(f"{root}/usr/lib/nginx/modules/ngx_nchan_module.so")
    if not nginx.exists() or not module.exists():
        return None

    def command(port: int, scratch: Path) -> list[str]:
        text = (SERVERS / "nchan.conf").read_text()
        for name, value in (("PORT", port), ("MODULE", module), ("SCRATCH", scratch)):
            text = text.replace(f"@{name}@", str(value))
        configured = scratch / "nchan.conf"
        configured.write_text(text)
        return [str(nginx), "-p", str(scratch), "-c", str(configured)]

    return Peer(name="nchan", command=command, greeted=False, probe=None)


def node_ws() -> Peer | None:
    """Node with `ws`, where both are found; NODE_PATH may name the folder of its modules."""
    node = shutil.which("node")
    if (
        node is None
        or subprocess.run([node, "-e", "require('ws')"], capture_output=True, check=False).returncode
    ):
        return None
    return Peer(
        name="node-ws", command=lambda port, _scratch: [node, str(SERVERS / "node_ws.cjs"), str(port)]
    )


def others_here() -> list[Peer]:
    """Every peer that this machine can run, apart from the product and the raw loop."""
    return [peer for peer in (FASTAPI, nchan(), node_ws()) if peer]
