"""One public view in numbered slices, framed once for all who follow it."""

import asyncio
import json
from collections.abc import Mapping
from time import monotonic
from typing import Final, Protocol

from app.fanout.frames import deflated_frame, text_frame
from app.fanout.ring import Follower, Ring

CADENCE: Final = 0.1
"""Seconds between two frames of one topic, unless a change is urgent."""


class Rounds(Protocol):
    """What a topic needs of the house: turns to write in."""

    def walk(self, ring: Ring) -> None:
        """Give the ring turns until its pass is complete."""


class Topic:
    """One public view, e.g. the audience of one contest. Lives in the thread of the event loop."""

    def __init__(self, name: str, rounds: Rounds) -> None:
        self.name = name
        self.n = 0
        self.ended = False
        self.text = Ring(self, bytes)
        self.plain = Ring(self, text_frame)
        self.deflated = Ring(self, deflated_frame)
        self.rings = (self.text, self.plain, self.deflated)
        self._rounds = rounds
        self._slices: dict[str, tuple[int, bytes]] = {}  # with the number each was new at
        self._newer: dict[str, bytes] = {}  # not numbered yet
        self._numbered_at = -CADENCE
        self._next: asyncio.Handle | None = None

    @property
    def followers(self) -> int:
        """How many follow now."""
        return sum(map(len, self.rings))

    def publish(self, slices: Mapping[str, bytes], *, urgent: bool = False) -> None:
        """Replace these slices (JSON bytes by name); followers have them in 100 ms, at once when urgent."""
        for name, newer in slices.items():
            if newer == self._slices.get(name, (0, None))[1]:
                self._newer.pop(name, None)
            else:
                self._newer[name] = newer
        if self._newer and self.followers:
            self._schedule(urgent=urgent)

    def current(self) -> bytes:
        """The whole view message as JSON text, as the followers have it or are about to."""
        self._settle()
        return self.text.frame(0)

    def message(self, seen: int) -> bytes:
        """The view message with every slice that changed since number `seen`; since 0 the whole view."""
        slices = self._slices.items()
        changed = (json.dumps(name).encode() + b":" + value for name, (n, value) in slices if n > seen)
        return b'{"type":"view","n":%d,"slices":{%b}}' % (self.n, b",".join(changed))

    def join(self, follower: Follower) -> bytes:
        """Count a follower into its ring; what comes back is its first frame, the whole view."""
        self._settle()
        return follower.ring.join(follower)

    def beat(self, now: float, *, step: int, steps: int) -> None:
        """Let the heartbeat reach this step's share of the followers."""
        for ring in self.rings:
            ring.beat(now, step=step, steps=steps)

    def end(self) -> None:
        """Say goodbye to every follower, turn by turn."""
        self.ended = True
        self._walk()

    def _schedule(self, *, urgent: bool) -> None:
        loop = asyncio.get_running_loop()
        wait = 0.0 if urgent else self._numbered_at + CADENCE - monotonic()
        if self._next is None:
            self._next = loop.call_later(wait, self._cut) if wait > 0 else loop.call_soon(self._cut)
        elif urgent:
            self._next.cancel()
            self._next = loop.call_soon(self._cut)

    def _cut(self) -> None:
        self._next = None
        if self._newer and not self.ended:
            self._number()
            self._walk()

    def _settle(self) -> None:
        if self._newer and (not self.followers or not self.n):
            self._number()  # nobody has an older number that a cut would have to reach in its own time

    def _number(self) -> None:
        self.n += 1
        self._numbered_at = monotonic()
        self._slices |= {name: (self.n, newer) for name, newer in self._newer.items()}
        self._newer.clear()
        for ring in self.rings:
            ring.renew()

    def _walk(self) -> None:
        for ring in self.rings:
            if len(ring):
                ring.begin()
                self._rounds.walk(ring)
