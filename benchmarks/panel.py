"""Judges on real sockets, as many as wanted on one thread: each taps, and waits until its mark is recorded."""

import asyncio
import json
import os
import secrets
import time
from dataclasses import dataclass
from typing import Any

from benchmarks.stage import Line


@dataclass(frozen=True, kw_only=True)
class Evening:
    """Where the panel sits: what the server told when marking had opened."""

    port: int
    contest: str
    turn: str
    criteria: list[str]
    cookies: dict[str, str]


class Judge(asyncio.Protocol):
    """One judge's device: a handshake, taps out, answers in; everything else that is sent is read over."""

    def __init__(self, evening: Evening, seat: str) -> None:
        self.evening = evening
        self.seat = seat
        self.turn = evening.turn
        self.taps = 0
        self.tapped = 0.0
        self.recorded: asyncio.Future[float] | None = None
        self.welcome: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the seat's websocket."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        role, _, part = self.seat.partition(":")
        transport.write(
            f"GET /ws/{self.evening.contest}/{role}/{part} HTTP/1.1\r\nHost: 127.0.0.1:{self.evening.port}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            f"Cookie: {self.evening.cookies.get(self.seat, '')}\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Read frames; the answer to the handshake is passed over with the first of them."""
        self._unread += data
        if not self.welcome.done():
            head, found, rest = self._unread.partition(b"\r\n\r\n")
            if not found:
                return
            if b" 101 " not in head:
                self.welcome.set_exception(ConnectionError(head.decode()))
                return
            self._unread = rest
            self.welcome.set_result(None)
        while (end := self._frame_end()) is not None:
            frame, self._unread = self._unread[:end], self._unread[end:]
            if frame[0] == 0x89:  # a ping is answered with its own words, or the server takes us for gone
                self._transport.write(b"\x8a" + bytes((0x80 | frame[1],)) + b"\0\0\0\0" + frame[2:])
            else:
                self.hear(frame)

    def connection_lost(self, exc: Exception | None) -> None:
        """Whoever waits for an answer hears that none will come."""
        if self.recorded is not None and not self.recorded.done():
            self.recorded.set_exception(ConnectionError(f"{self.seat}: the server closed the socket ({exc})"))

    def hear(self, frame: bytes) -> None:
        """One message from the server, with the head of its frame."""
        if b'"type":"recorded"' in frame[:200] and self.recorded is not None:
            self.recorded.set_result(time.perf_counter() - self.tapped)
            self.recorded = None
        elif b'"type":"refused"' in frame[:200] and self.recorded is not None:
            self.recorded.set_exception(RuntimeError(frame.decode(errors="replace")))
            self.recorded = None

    def tap(self) -> asyncio.Future[float]:
        """Send one mark; the future holds the seconds until it was recorded."""
        self.taps += 1
        criterion = self.evening.criteria[self.taps % len(self.evening.criteria)]
        mark = f"{self.taps % 19 / 2:.1f}"
        return self._ask({"kind": "mark-criterion", "turn": self.turn, "criterion": criterion, "mark": mark})

    def submit(self) -> asyncio.Future[float]:
        """Send the whole sheet; the future holds the seconds until it was recorded."""
        marks = dict.fromkeys(self.evening.criteria, f"{self.taps % 19 / 2:.1f}")
        return self._ask({"kind": "submit-sheet", "turn": self.turn, "marks": marks, "comment": ""})

    def _ask(self, command: dict[str, Any]) -> asyncio.Future[float]:
        text = json.dumps({"type": "ask", "id": secrets.token_hex(10), "command": command}).encode()
        self.recorded = recorded = asyncio.get_running_loop().create_future()
        self.tapped = time.perf_counter()
        self._transport.write(b"\x81" + _length(len(text)) + b"\0\0\0\0" + text)
        return recorded

    def beat(self) -> None:
        """The device's own heartbeat."""
        text = b'{"type":"ping","t":0}'
        self._transport.write(b"\x81" + _length(len(text)) + b"\0\0\0\0" + text)

    def _frame_end(self) -> int | None:
        if len(self._unread) < 2:
            return None
        size = self._unread[1] & 127
        head = 2 if size < 126 else 4 if size == 126 else 10
        if size >= 126:
            size = int.from_bytes(self._unread[2:head], "big")
        end = head + size
        return end if len(self._unread) >= end else None


def _length(size: int) -> bytes:
    return bytes((0x80 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2, "big")


async def seated(evening: Evening, judges: int) -> list[Judge]:
    """The first so many judges, connected."""
    loop = asyncio.get_running_loop()
    panel = []
    for number in range(1, judges + 1):
        seat = f"judge:j{number}"
        _transport, judge = await loop.create_connection(
            lambda seat=seat: Judge(evening, seat), "127.0.0.1", evening.port
        )
        await judge.welcome
        panel.append(judge)
    await asyncio.sleep(0.5)
    return panel


async def marking_at_once(panel: list[Judge], seconds: float) -> tuple[list[float], float]:
    """Everybody taps again as soon as the last mark is recorded: the waits in seconds, and how long it took."""
    began = time.perf_counter()
    waits: list[float] = []

    async def mark(judge: Judge) -> None:
        heartbeat = began
        while (now := time.perf_counter()) - began < seconds:
            if now - heartbeat > 5:
                judge.beat()
                heartbeat = now
            waits.append(await judge.tap())

    await asyncio.gather(*(mark(judge) for judge in panel))
    return waits, time.perf_counter() - began


async def pressing_together(panel: list[Judge], within: float) -> float:
    """Everybody taps once, spread over `within` seconds: seconds from the last tap to the last confirmation."""
    loop = asyncio.get_running_loop()
    began = loop.time() + 0.05
    taps: list[asyncio.Future[float]] = []
    for number, judge in enumerate(panel):
        await asyncio.sleep(max(0.0, began + within * number / len(panel) - loop.time()))
        taps.append(judge.tap())
    last = time.perf_counter()
    await asyncio.gather(*taps)
    return time.perf_counter() - last


def own_cpu() -> float:
    """Seconds this process has been on a processor."""
    return sum(os.times()[:2])


def waits_line(waits: list[float]) -> Line:
    """p50 and p99 in ms."""
    ordered = sorted(waits)
    return {
        "p50_ms": round(1000 * ordered[len(ordered) // 2], 2),
        "p99_ms": round(1000 * ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)], 2),
    }


def told(text: str, port: int) -> Evening:
    """What the server said when marking had opened."""
    known: dict[str, Any] = json.loads(text)
    return Evening(
        port=port,
        contest=known["contest"],
        turn=known["turn"],
        criteria=known["criteria"],
        cookies=known["cookies"],
    )
