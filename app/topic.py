"""One public view and its followers: numbered slices, framed once, written to every socket in short turns."""

import asyncio
import json
import os
from collections.abc import Callable, Iterable, Mapping
from time import monotonic
from typing import Final, Protocol

from app.frames import GOING_AWAY, deflated_frame, text_frame

CADENCE: Final = 0.1
"""Seconds between two frames of one topic, unless a change is urgent."""

STRIDE: Final = 8
"""Followers written to between two looks at the clock."""


class Follower(Protocol):
    """One who follows a topic: with a descriptor to write to, or handed its frames (`fd` is then -1)."""

    fd: int
    seen: int
    full: bool
    place: int
    frames: "Encoding"

    def push(self, frame: bytes) -> None:
        """Take a frame where there is no descriptor to write to."""

    def keep(self, rest: memoryview) -> None:
        """Hold what the socket did not take, and be `full` until it is gone."""

    def beat(self, now: float) -> None:
        """Ping, or lose who did not answer the last one."""

    def leave(self, code: int) -> None:
        """Close the connection with this code."""

    def lose(self) -> None:
        """Give the connection up at once."""


class Rounds(Protocol):
    """What a topic needs of the house: turns to write in."""

    def walk(self, topic: "Topic") -> None:
        """Give the topic turns until its walk is complete."""


class Encoding(dict[int, bytes]):
    """The newest view in one form, by the number a follower has seen; made once, then shared."""

    __slots__ = ("_form", "_topic")

    def __init__(self, topic: "Topic", form: Callable[[bytes], bytes]) -> None:
        super().__init__()
        self._topic = topic
        self._form = form

    def __missing__(self, seen: int) -> bytes:
        made = self[seen] = self._form(self._topic.message(seen))
        return made


class Topic:
    """One public view, e.g. the audience of one contest. Lives in the thread of the event loop."""

    def __init__(self, name: str, rounds: Rounds) -> None:
        self.name = name
        self.n = 0
        self.ended = False
        self.text = Encoding(self, bytes)
        self.plain = Encoding(self, text_frame)
        self.deflated = Encoding(self, deflated_frame)
        self._rounds = rounds
        self._slices: dict[str, tuple[int, bytes]] = {}  # with the number each was new at
        self._newer: dict[str, bytes] = {}  # not numbered yet
        self._ring: list[Follower] = []
        self._ahead = 0  # places still to visit, downwards: so joining and leaving disturb nothing
        self._again = False
        self._unbeaten = 0
        self._numbered_at = -CADENCE
        self._next: asyncio.Handle | None = None

    @property
    def followers(self) -> int:
        """How many follow now."""
        return len(self._ring)

    def publish(self, slices: Mapping[str, bytes], *, urgent: bool = False) -> None:
        """Replace these slices (JSON bytes by name); followers have them in 100 ms, at once when urgent."""
        for name, newer in slices.items():
            if newer == self._slices.get(name, (0, None))[1]:
                self._newer.pop(name, None)
            else:
                self._newer[name] = newer
        if self._newer and self._ring:
            self._schedule(urgent=urgent)

    def current(self) -> bytes:
        """The whole view message as JSON text, as the followers have it or are about to."""
        self._settle()
        return self.text[0]

    def message(self, seen: int) -> bytes:
        """The view message with every slice that changed since number `seen`; since 0 the whole view."""
        slices = self._slices.items()
        changed = (json.dumps(name).encode() + b":" + value for name, (n, value) in slices if n > seen)
        return b'{"type":"view","n":%d,"slices":{%b}}' % (self.n, b",".join(changed))

    def join(self, follower: Follower) -> bytes:
        """Count a follower in; what comes back is its first frame, the whole view."""
        self._settle()
        follower.seen = self.n
        follower.place = len(self._ring)
        self._ring.append(follower)
        return follower.frames[0]

    def part(self, follower: Follower) -> None:
        """Forget a follower; the last of the ring takes its place."""
        last = self._ring.pop()
        if last is not follower:
            self._ring[follower.place] = last
            last.place = follower.place

    def catch_up(self, follower: Follower) -> None:
        """Write in one frame whatever changed while this follower could not take it."""
        self._write([follower])

    def walk(self, until: float) -> bool:
        """Bring followers up to date until the monotonic time `until`; true when all have been visited."""
        while True:
            self._ahead = min(self._ahead, len(self._ring))
            while self._ahead:
                behind, self._ahead = self._ahead, max(self._ahead - STRIDE, 0)
                visited = self._ring[self._ahead : behind]
                if self.ended:
                    for follower in visited:
                        follower.leave(GOING_AWAY)
                else:
                    self._write(visited)
                if monotonic() >= until:
                    return not self._ahead and not self._again
            if not self._again:
                return True
            self._ahead, self._again = len(self._ring), False

    def beat(self, now: float, *, step: int, steps: int) -> None:
        """Let the heartbeat reach this step's share of the followers."""
        if step == 0:
            self._unbeaten = len(self._ring)
        until = len(self._ring) * (steps - 1 - step) // steps
        share = self._ring[until : self._unbeaten]
        self._unbeaten = min(self._unbeaten, until)
        for follower in share:
            follower.beat(now)

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
        if self._newer and (not self._ring or not self.n):
            self._number()  # nobody has an older number that a cut would have to reach in its own time

    def _number(self) -> None:
        self.n += 1
        self._numbered_at = monotonic()
        self._slices |= {name: (self.n, newer) for name, newer in self._newer.items()}
        self._newer.clear()
        for encoding in (self.text, self.plain, self.deflated):
            encoding.clear()

    def _walk(self) -> None:
        if self._ahead:
            self._again = True  # who is ahead gets the newest anyway; who was passed, in another round
        else:
            self._ahead = len(self._ring)
        self._rounds.walk(self)

    def _write(self, followers: Iterable[Follower]) -> None:
        n, write = self.n, os.write
        for follower in followers:
            if follower.seen == n or follower.full:
                continue
            frame = follower.frames[follower.seen]
            follower.seen = n
            if (fd := follower.fd) < 0:
                follower.push(frame)
                continue
            try:
                taken = write(fd, frame)
            except BlockingIOError:
                taken = 0
            except OSError:
                follower.lose()
                continue
            if taken != len(frame):
                follower.keep(memoryview(frame)[taken:])
