"""Who may follow which public view, the short turns in which all are written to, and their heartbeat."""

import asyncio
import gc
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from os import sched_yield
from time import monotonic
from typing import Final, TypeAlias

from starlette.responses import JSONResponse
from starlette.websockets import WebSocket

from app.fanout.ring import Follower, Ring
from app.fanout.stock import StockFollower
from app.fanout.topic import Topic
from app.origins import own_origin

SHORT_TURN: Final = 0.000_1
"""Seconds of writing before the loop gets its turn back, after somebody else wanted it."""

LONG_TURN: Final = 0.000_5
"""The same while nobody else wants the loop: each turn lasts twice as long as the last one, up to this.

A mark that comes in waits for the end of one at most.
"""

PACE: Final = 64_000
"""Followers a second that a stride counts on: a turn looks at the clock two or three times."""

ALONE: Final = 0.000_05
"""Seconds in which a loop comes round that has nothing else to do."""

STANDSTILL: Final = 0.001
"""Seconds the fan-out stands still at a time while an answer is due."""

ARREARS: Final = 0.01
"""Seconds it may be behind by standing still; writing pays them back: a panel that never rests halves its pace."""

SWEEP: Final = 0.25
"""Seconds between two sweeps."""

HEARTBEATS: Final = 108
"""Sweeps in which every follower is pinged once, evenly spread: 27 seconds."""

HANDSHAKE: Final = 10.0
"""Seconds a connection has to send the head of a request."""

FAREWELL: Final = 3.0
"""Seconds a client has to answer a close."""

SETTLED: Final = 1000
"""Followers more or fewer since the collector was last told to leave the standing connections alone."""

Headers: TypeAlias = Iterable[tuple[bytes, bytes]]


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why somebody may not follow: HTTP status, stable code, and seconds to stay away if that helps."""

    status: int
    code: str
    retry_after: int | None = None


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How many may follow at once, in all and from one source address."""

    total: int = 20_000
    per_address: int = 5_000


def own_page(headers: Headers, public_url: str = "") -> bool:
    """Whether a page of this very server asks, or no browser at all, by the headers as they came."""
    return own_origin({name.decode("latin-1"): text.decode("latin-1") for name, text in headers}, public_url)


class Fanout:
    """All topics of one process; `admit` judges path, headers (lower-case names) and address of newcomers.

    While somebody is `awaited` nothing is written: a commit under way and its answer have the core to themselves.
    """

    def __init__(
        self,
        *,
        admit: Callable[[str, Headers, str], Topic | Refusal] | None = None,
        on_text: Callable[[Follower, bytes], None] | None = None,
        limits: Limits | None = None,
        awaited: Callable[[], bool] = lambda: False,
    ) -> None:
        self.admit = admit or self._admit_own_pages
        self.on_text = on_text
        self.limits = limits or Limits()
        self._awaited = awaited
        self.topics: dict[str, Topic] = {}
        self.followers = 0
        self.heads_due: dict[asyncio.BaseTransport, float] = {}  # when a request began
        self.closes_due: dict[asyncio.BaseTransport, float] = {}  # when we said goodbye
        self._by_address: Counter[str] = Counter()
        self._walking: deque[Ring] = deque()
        self._sweeping: asyncio.TimerHandle | None = None
        self._step = 0
        self._settled = 0
        self._turn_length = SHORT_TURN
        self._turn_ended = 0.0
        self._stood, self._behind = False, 0.0

    def topic(self, name: str) -> Topic:
        """The topic of this name, created on first use."""
        return self.topics.get(name) or self.topics.setdefault(name, Topic(name, self))

    def drop(self, name: str) -> None:
        """End a topic, if there is one: its followers are sent away (1001)."""
        if topic := self.topics.pop(name, None):
            topic.end()

    def welcome(self, path: str, headers: Headers, address: str) -> Topic | Refusal:
        """The topic to follow, or why not: the limits first, then what the app admits."""
        if self.followers >= self.limits.total:
            return Refusal(status=503, code="followers-full", retry_after=30)
        if self._by_address[address] >= self.limits.per_address:
            return Refusal(status=429, code="address-full", retry_after=30)
        return self.admit(path, headers, address)

    def joined(self, address: str) -> None:
        """Count one more follower from this address."""
        self.followers += 1
        self._by_address[address] += 1
        self.watch()

    def parted(self, address: str) -> None:
        """Count one follower less."""
        self.followers -= 1
        self._by_address[address] -= 1
        if not self._by_address[address]:
            del self._by_address[address]

    def walk(self, ring: Ring) -> None:
        """Give the ring turns until its pass is complete; what is due in a turn is one write a follower."""
        if ring not in self._walking:
            self._walking.append(ring)
            if len(self._walking) == 1:
                self._turn()

    def watch(self) -> None:
        """See to it that heartbeats, handshakes and farewells are looked after."""
        if self._sweeping is None:
            self._sweeping = asyncio.get_running_loop().call_later(SWEEP, self._sweep)

    async def asgi_endpoint(self, websocket: WebSocket) -> None:
        """Followers as a stock websocket route, for servers without the lean protocol class."""
        address = websocket.client.host if websocket.client else ""
        topic = self.welcome(websocket.url.path, websocket.scope["headers"], address)
        if isinstance(topic, Refusal):
            await websocket.send_denial_response(refused(topic))
            return
        await websocket.accept()
        self.joined(address)
        try:
            await StockFollower(websocket, topic, self.on_text).follow()
        finally:
            self.parted(address)

    def _admit_own_pages(self, path: str, headers: Headers, _address: str) -> Topic | Refusal:
        if not own_page(headers):
            return Refusal(status=403, code="foreign-origin")
        return self.topics.get(path.rpartition("/")[2]) or Refusal(status=404, code="no-such-contest")

    def _turn(self) -> None:
        now, awaited = monotonic(), self._awaited()
        if (awaited or self._stood) and self._behind < ARREARS:
            self._stood = (
                awaited  # and once more when nobody waits any longer: the answer passes to its socket
            )
            self._behind += STANDSTILL
            asyncio.get_running_loop().call_later(STANDSTILL, self._turn)
            return
        if awaited:
            sched_yield()  # on one core the commit's own thread gets no further than we let it
        alone = not awaited and now - self._turn_ended < ALONE
        self._turn_length = min(2 * self._turn_length, LONG_TURN) if alone else SHORT_TURN
        until, stride = now + self._turn_length, max(int(PACE * self._turn_length), 1)
        while self._walking:
            if self._walking[0].walk(until, stride):
                self._walking.popleft()
            else:
                self._walking.rotate(-1)
            if monotonic() >= until:
                break
        self._turn_ended = monotonic()
        self._behind = max(self._behind + now - self._turn_ended, 0.0)
        if self._walking:
            asyncio.get_running_loop().call_soon(self._turn)

    def _sweep(self) -> None:
        now = monotonic()
        for topic in self.topics.values():
            topic.beat(now, step=self._step, steps=HEARTBEATS)
        self._step = (self._step + 1) % HEARTBEATS
        for due, patience in ((self.heads_due, HANDSHAKE), (self.closes_due, FAREWELL)):
            for transport in [transport for transport, since in due.items() if now - since > patience]:
                del due[transport]
                transport.abort()  # type: ignore[attr-defined]
        if abs(self.followers - self._settled) >= SETTLED:
            self._settled = self.followers
            gc.unfreeze()
            if self.followers >= SETTLED:
                gc.collect(1)
                gc.freeze()  # else a full collection walks over all that stand, and holds the loop
        self._sweeping = None
        if self.followers or self.heads_due or self.closes_due:
            self.watch()


def refused(refusal: Refusal) -> JSONResponse:
    """The plain HTTP answer to who may not follow."""
    headers = {} if refusal.retry_after is None else {"retry-after": str(refusal.retry_after)}
    return JSONResponse({"refused": refusal.code}, refusal.status, headers)
