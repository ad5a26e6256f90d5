"""A device without a person: one real socket, its slices, and asks that wait for their answers."""

import asyncio
import http.client
import json
import secrets
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidMessage

HEARTBEAT = 5.0


async def pair(port: int, token: str) -> str:
    """Exchange a link's token over HTTP; the Cookie header for the seat. ConnectionError when it is refused."""
    return await asyncio.to_thread(_pair, port, token)


def _pair(port: int, token: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(
            "POST", "/api/pair", json.dumps({"token": token}), {"content-type": "application/json"}
        )
        answer = connection.getresponse()
        if answer.status != 200:
            raise ConnectionError(answer.status)
        return (answer.getheader("set-cookie") or "").partition(";")[0]
    finally:
        connection.close()


class Puppet:
    """One seat's (or follower's) device. ConnectionError from its waits when the server has gone."""

    def __init__(self, port: int, path: str, cookie: str = "", host: str = "127.0.0.1") -> None:
        self.slices: dict[str, Any] = {}
        self.messages: list[dict[str, Any]] = []
        self.views = 0
        self._address = f"ws://{host}:{port}{path}"
        self._headers = {"cookie": cookie} if cookie else {}
        self._answers: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._news = asyncio.Event()
        self._seat = path.startswith("/ws/")
        self._socket: ClientConnection
        self._tasks: list[asyncio.Task[None]] = []
        self.closed = False

    async def __aenter__(self) -> Self:
        """Connect and begin to listen. ConnectionError when the server goes meanwhile."""
        try:
            self._socket = await connect(
                self._address,
                additional_headers=self._headers,
                compression=None,
                max_size=None,
                open_timeout=30,
                ping_interval=None,  # the heartbeat is our own
            )
        except InvalidMessage as error:  # the server went in the middle of the handshake
            raise ConnectionError(str(error)) from error
        self._tasks.append(asyncio.create_task(self._listen()))
        if self._seat:
            self._tasks.append(asyncio.create_task(self._beat()))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(OSError):
            await self._socket.close()

    async def ask(self, command: dict[str, Any], ref: str | None = None) -> dict[str, Any]:
        """Send a command; its Recorded or RefusedMessage."""
        minted = ref or secrets.token_hex(10)
        waiting = self._answers[minted] = asyncio.get_running_loop().create_future()
        await self.say({"type": "ask", "id": minted, "command": command})
        answer: dict[str, Any] = await waiting
        return answer

    async def say(self, message: dict[str, Any] | str) -> None:
        """Send this as it is."""
        try:
            await self._socket.send(message if isinstance(message, str) else json.dumps(message))
        except Exception as error:
            raise ConnectionError(str(error)) from error

    async def slice(self, name: str) -> Any:  # noqa: ANN401 (JSON)
        """A slice, once it has arrived."""
        while name not in self.slices:
            await self.changed()
        return self.slices[name]

    async def changed(self) -> None:
        """Wait for the next view."""
        if self.closed:
            raise ConnectionError
        self._news.clear()
        await self._news.wait()
        if self.closed:
            raise ConnectionError

    async def until(self, holds: Callable[[dict[str, Any]], bool], seconds: float) -> None:
        """Wait until the slices are there and this holds of them. TimeoutError when it does not in time."""

        def so() -> bool:
            try:
                return holds(self.slices)
            except KeyError:  # a slice that has not arrived yet
                return False

        async with asyncio.timeout(seconds):
            while not so():
                await self.changed()

    async def _listen(self) -> None:
        try:
            async for text in self._socket:
                self._hear(json.loads(text))
        finally:
            self.closed = True
            self._news.set()
            for waiting in self._answers.values():
                if not waiting.done():
                    waiting.set_exception(ConnectionError("closed"))
                    waiting.exception()  # nobody may be waiting any more

    def _hear(self, message: dict[str, Any]) -> None:
        if message["type"] == "view":
            self.slices.update(message["slices"])
            self.views += 1
            self._news.set()
            return
        self.messages.append(message)
        del self.messages[:-200]
        if message["type"] in ("recorded", "refused") and (
            waiting := self._answers.pop(message["id"] or "", None)
        ):
            waiting.set_result(message)
        elif message["type"] == "bye":
            self._news.set()

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self.say({"type": "ping", "t": loop.time() * 1000})
            await asyncio.sleep(HEARTBEAT)
