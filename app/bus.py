"""How several processes tell each other that a contest's journal grew: in one process nothing, else Redis."""

import asyncio
import json
from collections.abc import Callable
from typing import Final, Protocol

from app.logs import Log

log = Log("bus")

CHANNEL: Final = "leitai"
RETRY: Final = 1.0


class Bus(Protocol):
    """Carries only which contest and number: the journal is the truth, and readers catch up from it."""

    async def open(self, heard: Callable[[str, int], None], again: Callable[[], None]) -> None:
        """Listen; `again` is called after a gap, when anything may have been missed."""

    def tell(self, contest: str, seq: int) -> None:
        """Tell the others; never waits, may be lost."""

    async def close(self) -> None:
        """Stop listening."""


class InProcess:
    """One process: there is nobody else to tell."""

    async def open(self, heard: Callable[[str, int], None], again: Callable[[], None]) -> None:
        """Nobody will be heard."""

    def tell(self, contest: str, seq: int) -> None:
        """Nobody listens."""

    async def close(self) -> None:
        """Nothing is open."""


class OverRedis:
    """Several processes on one PostgreSQL: Redis pub/sub; while Redis is away nothing is lost, only later."""

    def __init__(self, url: str) -> None:
        from redis.asyncio import Redis

        self._redis = Redis.from_url(url, socket_connect_timeout=5, health_check_interval=10)
        self._told: asyncio.Queue[tuple[str, int]] = asyncio.Queue(1024)
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    async def open(self, heard: Callable[[str, int], None], again: Callable[[], None]) -> None:
        """Listen for ever, through every loss of the connection."""
        self._tasks = (
            asyncio.create_task(self._listen(heard, again), name="bus in"),
            asyncio.create_task(self._speak(), name="bus out"),
        )

    def tell(self, contest: str, seq: int) -> None:
        """Put it in the queue; a full queue means Redis is away, and the others will read on by themselves."""
        if not self._told.full():
            self._told.put_nowait((contest, seq))

    async def close(self) -> None:
        """Stop listening and let go of the connection."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._redis.aclose()

    async def _listen(self, heard: Callable[[str, int], None], again: Callable[[], None]) -> None:
        from redis.exceptions import RedisError

        while True:
            try:
                async with self._redis.pubsub() as channel:
                    await channel.subscribe(CHANNEL)
                    again()
                    while True:
                        message = await channel.get_message(ignore_subscribe_messages=True, timeout=15)
                        if message is None:
                            again()  # a quiet quarter of a minute: read on, in case something was lost
                            continue
                        told = json.loads(message["data"])
                        heard(str(told["contest"]), int(told["seq"]))
            except (RedisError, OSError, ValueError, KeyError, TypeError) as error:
                log.warning("bus-away", reason=type(error).__name__)
                await asyncio.sleep(RETRY)
                again()

    async def _speak(self) -> None:
        from redis.exceptions import RedisError

        while True:
            contest, seq = await self._told.get()
            try:
                await self._redis.publish(CHANNEL, json.dumps({"contest": contest, "seq": seq}))
            except (RedisError, OSError) as error:
                log.warning("bus-away", reason=type(error).__name__)
                await asyncio.sleep(RETRY)


def bus(redis_url: str) -> Bus:
    """The bus these settings ask for."""
    return OverRedis(redis_url) if redis_url else InProcess()
