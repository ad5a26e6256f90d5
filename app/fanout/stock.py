"""A phone over any ASGI server: the same views without the lean protocol class."""

import asyncio
from collections.abc import Callable
from socket import SocketType

from starlette.websockets import WebSocket

from app.fanout.frames import MESSAGE_LIMIT, TOO_BIG, UNSUPPORTED
from app.fanout.ring import PATIENCE, Follower
from app.fanout.topic import Topic


class StockFollower:
    """A follower as a websocket route has it: one task sends the latest view and waits for the next, one listens."""

    socket: SocketType | None = None
    place = -1

    def __init__(
        self, websocket: WebSocket, topic: Topic, on_text: Callable[[Follower, bytes], None] | None
    ) -> None:
        self.ring = topic.text
        self.full = True
        self._websocket = websocket
        self._topic = topic
        self._on_text = on_text
        self._latest = b""
        self._code: int | None = None
        self._due = asyncio.Event()
        self._full_since = 0.0
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    async def follow(self) -> None:
        """Send and listen until either side closes."""
        self._latest = self._topic.join(self)
        self._tasks = asyncio.create_task(self._send()), asyncio.create_task(self._listen())
        try:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.ring.part(self)
            self.lose()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def push(self, frame: bytes) -> None:
        """Send this next."""
        self.full, self._latest = True, frame
        self._due.set()

    def keep(self, rest: memoryview) -> None:
        """Nothing is ever left over: the server's own buffer has it."""

    def beat(self, now: float) -> None:
        """Lose who has not taken in one view in the time of two heartbeats; the server itself pings."""
        if not self.full:
            self._full_since = 0.0
        elif not self._full_since:
            self._full_since = now
        elif now - self._full_since > PATIENCE:
            self.lose()

    def leave(self, code: int) -> None:
        """Close with this code."""
        self._code = code
        self._due.set()

    def lose(self) -> None:
        """Stop sending and listening: the server closes what is left."""
        for task in self._tasks:
            task.cancel()

    async def _send(self) -> None:
        while self._code is None:
            await self._websocket.send_text(self._latest.decode())
            self.full, self._full_since = False, 0.0
            self._due.clear()
            self.ring.resume(self)
            await self._due.wait()
        await self._websocket.close(self._code)

    async def _listen(self) -> None:
        while (message := await self._websocket.receive())["type"] == "websocket.receive":
            text = message.get("text")
            if text is None or len(text.encode()) > MESSAGE_LIMIT:
                self.leave(UNSUPPORTED if text is None else TOO_BIG)
                await self._tasks[0]
            elif self._on_text:
                self._on_text(self, text.encode())
