"""How followers join without ASGI: a uvicorn protocol class, named as `--http app.fanout.lean:LeanHttpProtocol`."""

import asyncio
import sys
from time import monotonic
from typing import Any, Final
from urllib.parse import unquote

import httptools
from uvicorn.config import Config
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from uvicorn.server import ServerState

from app.fanout.follower import LeanFollower
from app.fanout.frames import accept_token, deflate_answer
from app.fanout.topic import Topic
from app.fanout.turns import Fanout, Refusal, refused

PREFIX: Final = b"/follow/"
"""Websockets under this path are followers; every other path goes the stock way."""

HEAD_LIMIT: Final = 64 * 1024
"""Bytes after which the head of a request must be complete."""

SWITCHING: Final = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"


class LeanHttpProtocol(HttpToolsProtocol):
    """Stock HTTP with a deadline for each head, and followers; the lifespan's state holds the Fanout."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.fanout: Fanout | None = app_state.get("fanout")
        self.received = b""
        self.head = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Expect the head of a request."""
        super().connection_made(transport)
        self._head_begins()

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._head_is_over()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Expect the rest of the head of the next request."""
        self._head_begins()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Be content: the head came in time."""
        self._head_is_over()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Keep at hand what may follow the head of a handshake in the same bytes; give up on endless heads."""
        self.received = data
        super().data_received(data)
        self.received = b""
        if self.fanout is not None and self.transport in self.fanout.heads_due:
            self.head += len(data)
            if self.head > HEAD_LIMIT:
                self.transport.abort()

    def handle_websocket_upgrade(self) -> None:
        """Take a follower in, or leave every other websocket to the stock class."""
        path = self.url.partition(b"?")[0]
        if self.fanout is None or not path.startswith(PREFIX):
            super().handle_websocket_upgrade()
            return
        upgrade = sys.exception()  # the stock class calls us while it handles this, and forgets what it says
        early = self.received[upgrade.args[0] :] if isinstance(upgrade, httptools.HttpParserUpgrade) else b""
        answer = self._handshake(self.fanout, unquote(path.decode("latin-1")))
        if isinstance(answer, Refusal):
            self._refuse(answer)
            return
        topic, head, deflated = answer
        follower = LeanFollower(self.fanout, topic, self._source(), deflated=deflated)
        self.transport.set_protocol(follower)
        self.connections.discard(self)
        self.parser = None  # type: ignore[assignment]  # breaks the cycle: nothing is left to collect
        follower.begin(self.transport, self.connections, head)
        if early:
            follower.data_received(early)

    def _handshake(self, fanout: Fanout, path: str) -> tuple[Topic, bytes, bool] | Refusal:
        """Topic, head of the answer, and whether frames go compressed (RFC 6455 §4.2)."""
        named: dict[bytes, bytes] = {}
        for name, value in self.headers:
            named[name] = named[name] + b", " + value if name in named else value
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            return Refusal(status=400, code="request-under-way")
        if self.scope["method"] != "GET" or self.parser.get_http_version() != "1.1" or b"host" not in named:
            return Refusal(status=400, code="bad-handshake")
        if named.get(b"sec-websocket-version") != b"13":
            return Refusal(status=426, code="websocket-version-13")
        try:
            token = accept_token(named.get(b"sec-websocket-key", b""))
        except ValueError:
            return Refusal(status=400, code="bad-handshake")
        topic = fanout.welcome(path, self.headers, self._source())
        if isinstance(topic, Refusal):
            return topic
        extensions = deflate_answer(named.get(b"sec-websocket-extensions", b"").decode("latin-1"))
        head = SWITCHING + b"Sec-WebSocket-Accept: " + token + b"\r\n"
        if extensions:
            head += b"Sec-WebSocket-Extensions: " + extensions.encode() + b"\r\n"
        return topic, head + b"\r\n", extensions is not None

    def _refuse(self, refusal: Refusal) -> None:
        answer = refused(refusal)
        headers = [*self.server_state.default_headers, *answer.raw_headers, (b"connection", b"close")]
        if refusal.status == 426:
            headers.append((b"sec-websocket-version", b"13"))
        lines = [name + b": " + value + b"\r\n" for name, value in headers]
        self.transport.write(b"".join([STATUS_LINE[refusal.status], *lines, b"\r\n", answer.body]))
        self.transport.close()

    def _source(self) -> str:
        """The client's address, also behind proxies that uvicorn was told to trust."""
        address = self.client[0] if self.client else ""
        forwarded = b", ".join(value for name, value in self.headers if name == b"x-forwarded-for")
        if not forwarded or not isinstance(self.app, ProxyHeadersMiddleware):
            return address
        trusted = self.app.trusted_hosts
        named = (
            trusted.get_trusted_client_address(forwarded.decode("latin-1"))[0] if address in trusted else ""
        )
        return named or address

    def _head_begins(self) -> None:
        if self.fanout is not None:
            self.fanout.heads_due[self.transport] = monotonic()
            self.fanout.watch()

    def _head_is_over(self) -> None:
        if self.fanout is not None:
            self.fanout.heads_due.pop(self.transport, None)
            self.head = 0
