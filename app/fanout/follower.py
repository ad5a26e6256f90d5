"""One phone that follows without a task: a socket that is written to, and the little that it may say."""

import asyncio
import socket
from socket import SocketType
from time import monotonic
from typing import Any, Final

from app.fanout.frames import CLOSE, PING, PONG, SERVICE_RESTART, TEXT, Inbox, Violation, close_frame, frame
from app.fanout.ring import PATIENCE
from app.fanout.topic import Topic
from app.fanout.turns import Fanout

SEND_BUFFER: Final = 32 * 1024
"""Bytes the kernel may hold for one follower (Linux doubles this for its own overhead)."""

USER_TIMEOUT: Final = 20_000
"""Milliseconds without an acknowledgement after which the kernel gives a follower up (TCP_USER_TIMEOUT)."""

PING_FRAME: Final = frame(PING)


def bare_socket(transport: asyncio.Transport) -> SocketType:
    """The transport's own socket to send on past it, with a small buffer and little patience."""
    owned = transport.get_extra_info("socket")
    owned.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        owned.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, USER_TIMEOUT)
    bare = SocketType(owned.family, owned.type, owned.proto, owned.fileno())
    bare.setblocking(False)
    return bare


class LeanFollower(asyncio.Protocol):
    """One phone that follows: a transport, its bare socket, a place in a ring, and nothing that runs."""

    __slots__ = (
        "_address",
        "_asked",
        "_connections",
        "_fanout",
        "_inbox",
        "_pong",
        "_topic",
        "_transport",
        "full",
        "place",
        "ring",
        "socket",
    )

    def __init__(self, fanout: Fanout, topic: Topic, address: str, *, deflated: bool) -> None:
        self.ring = topic.deflated if deflated else topic.plain
        self.socket: SocketType | None = None
        self.place = -1
        self.full = False
        self._fanout = fanout
        self._topic = topic
        self._address = address
        self._asked = 0.0  # when the unanswered ping, or the unfinished write, was seen by a heartbeat
        self._inbox: Inbox | None = None
        self._pong: bytes | None = None

    def begin(self, transport: asyncio.Transport, connections: set[Any], head: bytes) -> None:
        """Take over an accepted connection: the head of the answer and the whole view go out in one write."""
        self._transport = transport
        self._connections = connections
        connections.add(self)
        if transport.get_extra_info("sslcontext") is None:
            transport.set_write_buffer_limits(high=0)  # `full` from the first byte that is left over
            self.full = transport.get_write_buffer_size() > 0  # of a page that came before on this connection
            self.socket = bare_socket(transport)
        first = self._topic.join(self)
        self._fanout.joined(self._address)
        self._write(head + first)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  (asyncio's signature)
        """Forget everything: the socket's number may belong to somebody else at once."""
        self._part()
        self._connections.discard(self)
        self._fanout.closes_due.pop(self._transport, None)

    def pause_writing(self) -> None:
        """Take no more views: something is left over."""
        self.full = True
        if self.place >= 0:
            self.ring.pause(self)

    def resume_writing(self) -> None:
        """Catch up, in one frame, on whatever changed meanwhile."""
        self.full, self._asked = False, 0.0
        if self._pong is not None:
            pong, self._pong = self._pong, None
            self._write(pong)
        if self.place >= 0:
            self.ring.resume(self)

    def data_received(self, data: bytes) -> None:
        """Answer pings and closes, hand small texts on, close on whatever breaks the protocol."""
        if self.place < 0:
            return  # we said goodbye; what comes now is only read away, so that the goodbye arrives
        if not self.full:
            self._asked = 0.0
        inbox = self._inbox or Inbox(inflates=self.ring is self._topic.deflated)
        try:
            for opcode, payload in inbox.feed(data):
                self._heard(opcode, payload)
        except Violation as violation:
            self.leave(violation.code)
        self._inbox = None if inbox.empty else inbox

    def push(self, frame: bytes) -> None:
        """Write where TLS stands between us and the socket."""
        self._transport.write(frame)

    def keep(self, rest: memoryview) -> None:
        """Leave what the socket did not take to the transport."""
        self._transport.write(rest)

    def beat(self, now: float) -> None:
        """Ping, or lose who has neither answered nor taken in anything since the last beat."""
        if not self._asked:
            self._asked = now
            if not self.full:
                self._write(PING_FRAME)
        elif now - self._asked > PATIENCE:
            self.lose()

    def leave(self, code: int) -> None:
        """Say goodbye with this code, and read on for a moment: a reset would destroy it."""
        if self.place < 0:
            return
        self._say_goodbye(close_frame(code))
        if self._transport.can_write_eof():
            try:
                self._transport.write_eof()
            except OSError:  # it has gone already, and nobody has told us yet
                self._transport.abort()
        else:
            self._transport.close()

    def lose(self) -> None:
        """Give the connection up at once."""
        self.pause_writing()
        self._transport.abort()

    def shutdown(self) -> None:
        """Tell the phone to come back after the restart (1012); who cannot hear it is dropped."""
        if self.full:
            self.lose()
        else:
            self.leave(SERVICE_RESTART)

    def _heard(self, opcode: int, payload: bytes) -> None:
        if self.place < 0:
            return
        if opcode == TEXT:
            if self._fanout.on_text:
                self._fanout.on_text(self, payload)
        elif opcode == PING:
            if self.full:
                self._pong = frame(PONG, payload)  # the latest only: it does not read
            else:
                self._write(frame(PONG, payload))
        elif opcode == CLOSE:
            self._say_goodbye(frame(CLOSE, payload[:2]))
            self._transport.close()

    def _say_goodbye(self, last: bytes) -> None:
        self._part()
        self._transport.write(last)
        self._fanout.closes_due[self._transport] = monotonic()  # a client that does not take it is dropped

    def _part(self) -> None:
        if self.place >= 0:
            self.ring.part(self)
            self.place = -1
            self._fanout.parted(self._address)
        if self.socket is not None:
            self.socket.detach()  # it is the transport's to close
            self.socket = None

    def _write(self, octets: bytes) -> None:
        taken = 0
        if self.socket is not None and not self.full:
            try:
                taken = self.socket.send(octets)
            except BlockingIOError:
                pass
            except OSError:
                self.lose()
                return
        if taken != len(octets):
            self._transport.write(memoryview(octets)[taken:])
