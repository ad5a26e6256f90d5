"""A real uvicorn with the fan-out in a thread of its own, and a client that speaks websocket byte by byte."""

import asyncio
import base64
import contextlib
import json
import os
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Self

import uvicorn
from fastapi import FastAPI, WebSocket

from app.fanout import Fanout

LEAN = "app.fanout.lean:LeanHttpProtocol"
STOCK = "httptools"


@dataclass(kw_only=True)
class House:
    """One running server."""

    fanout: Fanout
    server: uvicorn.Server
    lean: bool
    port: int = 0
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)

    def call(self, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Run this in the server's loop."""

        async def run() -> Any:
            return function(*arguments, **named)

        return asyncio.run_coroutine_threadsafe(run(), self.loop).result(10)

    def publish(self, topic: str = "gala", *, urgent: bool = False, **slices: Any) -> None:
        encoded = {name: json.dumps(value).encode() for name, value in slices.items()}
        self.call(lambda: self.fanout.topic(topic).publish(encoded, urgent=urgent))

    def followers(self, topic: str = "gala") -> int:
        return self.call(lambda: self.fanout.topic(topic).followers)


@contextlib.contextmanager
def serving(
    fanout: Fanout,
    *,
    http: str = LEAN,
    loop: str = "uvloop",
    tls: ssl.SSLContext | None = None,
    **config: Any,
) -> Iterator[House]:
    """A house on a free port, with an ordinary route and an ordinary websocket beside the followers."""

    @contextlib.asynccontextmanager
    async def lifespan(_app: FastAPI):
        house.loop = asyncio.get_running_loop()
        yield {"fanout": fanout}

    app = FastAPI(lifespan=lifespan)
    app.add_api_websocket_route("/follow/{contest}", fanout.asgi_endpoint)

    @app.get("/page")
    async def page() -> str:
        return "page"

    @app.get("/poster")
    async def poster() -> str:
        return "x" * 200_000

    @app.websocket("/ws")
    async def echo(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.send_text(await websocket.receive_text())
        await websocket.close()

    settings = {"log_level": "critical", "timeout_graceful_shutdown": 5} | config
    configured = uvicorn.Config(app, port=0, http=http, loop=loop, **settings)
    if tls is not None:
        configured.load()
        configured.ssl = tls
    house = House(fanout=fanout, server=uvicorn.Server(configured), lean=http == LEAN)
    failures: list[BaseException] = []

    def serve() -> None:
        try:
            house.server.run()
        except BaseException as failure:  # noqa: BLE001  (told to the test, which has to fail)
            failures.append(failure)

    thread = threading.Thread(target=serve)
    thread.start()
    wait_until(lambda: house.server.started)
    house.port = house.server.servers[0].sockets[0].getsockname()[1]
    try:
        yield house
    finally:
        house.server.should_exit = True
        thread.join(20)
        assert not thread.is_alive(), "the server did not stop"
        assert not failures, failures


def wait_until(condition: Callable[[], Any], seconds: float = 10) -> None:
    """Fail unless this becomes true in time."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not become true in time"
        time.sleep(0.005)


def masked(opcode: int, payload: bytes = b"", *, flags: int = 0x80, mask: bytes | None = None) -> bytes:
    """One frame as a client sends it."""
    mask = os.urandom(4) if mask is None else mask
    size = len(payload)
    if size < 126:
        head = bytes((flags | opcode, 0x80 | size))
    elif size < 1 << 16:
        head = bytes((flags | opcode, 0x80 | 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((flags | opcode, 0x80 | 127)) + size.to_bytes(8, "big")
    return head + mask + bytes(octet ^ mask[i & 3] for i, octet in enumerate(payload))


class Client:
    """A follower that can misbehave."""

    def __init__(self, house: House, *, source: str = "127.0.0.1", buffer: int | None = None) -> None:
        self.house = house
        self.socket = socket.socket()
        if buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self.socket.bind((source, 0))
        self.socket.settimeout(10)
        self.socket.connect(("127.0.0.1", house.port))
        self.unread = b""
        self.answer = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def request(
        self, path: str = "/follow/gala", *, method: str = "GET", version: str = "1.1", **changed: str | None
    ) -> bytes:
        """A correct handshake, except for what is changed (None leaves a header out)."""
        headers: dict[str, str | None] = {
            "host": f"127.0.0.1:{self.house.port}",
            "upgrade": "websocket",
            "connection": "Upgrade",
            "sec-websocket-key": base64.b64encode(b"sixteen bytes ok").decode(),
            "sec-websocket-version": "13",
        } | {name.replace("_", "-"): value for name, value in changed.items()}
        lines = [
            f"{method} {path} HTTP/{version}",
            *(f"{name}: {value}" for name, value in headers.items() if value is not None),
        ]
        return "\r\n".join([*lines, "", ""]).encode()

    def send(self, octets: bytes) -> None:
        self.socket.sendall(octets)

    def join(self, path: str = "/follow/gala", **headers: str | None) -> "Client":
        """Shake hands; the first frame is not read yet."""
        self.send(self.request(path, **headers))
        assert self.read_answer() == 101, self.answer
        return self

    def read_answer(self) -> int:
        """Status of the answer; its head is kept."""
        while b"\r\n\r\n" not in self.unread:
            octets = self.socket.recv(1 << 16)
            assert octets, "closed without an answer"
            self.unread += octets
        self.answer, _, self.unread = self.unread.partition(b"\r\n\r\n")
        return int(self.answer.split(b" ")[1])

    def read(self, size: int) -> bytes:
        while len(self.unread) < size:
            octets = self.socket.recv(1 << 16)
            if not octets:
                raise EOFError
            self.unread += octets
        octets, self.unread = self.unread[:size], self.unread[size:]
        return octets

    def frame(self, *, pings: bool = False) -> tuple[int, bytes]:
        """First octet and payload of the next frame; the server's own pings are passed over unless asked for."""
        first, size = self.read(2)
        assert not size & 0x80, "a server must not mask"
        if size >= 126:
            size = int.from_bytes(self.read(2 if size == 126 else 8), "big")
        payload = self.read(size)
        return self.frame() if first == 0x89 and not pings else (first, payload)

    def view(self) -> dict[str, Any]:
        """The next view, inflated if need be; pings in between are passed over."""
        first, payload = self.frame()
        assert first in {0x81, 0xC1}, (first, payload)
        if first == 0xC1:
            payload = zlib.decompressobj(-15).decompress(payload + b"\x00\x00\xff\xff")
        view = json.loads(payload)
        assert view.keys() == {"type", "n", "slices"}
        assert view["type"] == "view"
        return view

    def close_code(self) -> int:
        """The code of the close frame that comes next, after which the server must hang up."""
        first, payload = self.frame()
        while first in {0x81, 0x8A}:
            first, payload = self.frame()
        assert first == 0x88, (first, payload)
        with contextlib.suppress(OSError):
            self.send(masked(8, payload))
        self.ends()
        return int.from_bytes(payload[:2], "big") if payload else 1005

    def ends(self) -> None:
        """The server hangs up, with nothing more to read."""
        with contextlib.suppress(ConnectionResetError):
            assert self.socket.recv(1 << 16) == b""

    def silent(self, seconds: float) -> bool:
        """Whether no view comes for this long."""
        self.socket.settimeout(seconds)
        try:
            self.frame()
        except TimeoutError:
            return not self.unread
        finally:
            self.socket.settimeout(10)
        return False
