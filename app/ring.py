"""The followers of one topic who want the same form of it, side by side, so that a pass over them is quick."""

import os
from array import array
from collections.abc import Callable, Iterable
from time import monotonic
from typing import Final, Protocol

from app.frames import GOING_AWAY

STRIDE: Final = 16
"""Followers written to between two looks at the clock."""

SHUT: Final = -1
"""Stands for a descriptor: this follower is handed its frames, or can not take any just now."""


class Follower(Protocol):
    """One who follows a topic: with a descriptor to write to, or handed its frames (`fd` is then SHUT)."""

    fd: int
    full: bool
    place: int
    ring: "Ring"

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


class View(Protocol):
    """What is followed: a numbered view."""

    n: int
    ended: bool

    def message(self, seen: int) -> bytes:
        """What changed since this number; since 0 the whole view."""


class Ring:
    """Followers by place, with what a pass needs of each in columns: memory is read in order, no follower touched."""

    def __init__(self, view: View, form: Callable[[bytes], bytes]) -> None:
        self._view = view
        self._form = form
        self._followers: list[Follower] = []
        self._descriptors = array("i")
        self._seen: list[int] = []
        self._frames: dict[int, bytes] = {}
        self._ahead = 0  # places still to visit, downwards: so joining and leaving disturb nothing
        self._again = False
        self._unbeaten = 0

    def __len__(self) -> int:
        return len(self._followers)

    def frame(self, seen: int) -> bytes:
        """The newest view for who has seen this number, in this ring's form; made once, then shared."""
        made = self._frames.get(seen)
        if made is None:
            made = self._frames[seen] = self._form(self._view.message(seen))
        return made

    def renew(self) -> None:
        """Forget the frames: the view has a new number."""
        self._frames.clear()

    def join(self, follower: Follower) -> bytes:
        """Count a follower in; what comes back is its first frame, the whole view."""
        follower.place = len(self._followers)
        self._followers.append(follower)
        self._descriptors.append(SHUT if follower.full else follower.fd)
        self._seen.append(self._view.n)
        return self.frame(0)

    def part(self, follower: Follower) -> None:
        """Forget a follower; the last of the ring takes its place."""
        last, descriptor, seen = self._followers.pop(), self._descriptors.pop(), self._seen.pop()
        if last is not follower:
            place = last.place = follower.place
            self._followers[place], self._descriptors[place], self._seen[place] = last, descriptor, seen

    def pause(self, follower: Follower) -> None:
        """Write nothing more to a follower that is full."""
        self._descriptors[follower.place] = SHUT

    def resume(self, follower: Follower) -> None:
        """Write again, and bring in one frame whatever changed while this follower could not take it."""
        self._descriptors[follower.place] = follower.fd
        self._bring(follower.place)

    def begin(self) -> None:
        """Start a pass; who is ahead of one under way gets the newest anyway, who was passed is visited again."""
        if self._ahead:
            self._again = True
        else:
            self._ahead = len(self._followers)

    def walk(self, until: float) -> bool:
        """Visit followers until the monotonic time `until`; true when the pass is complete."""
        visit = self._dismiss if self._view.ended else self._bring_all
        while True:
            self._ahead = min(self._ahead, len(self._followers))
            while self._ahead:
                behind, self._ahead = self._ahead, max(self._ahead - STRIDE, 0)
                visit(self._ahead, behind)
                if monotonic() >= until:
                    return not self._ahead and not self._again
            if not self._again:
                return True
            self._ahead, self._again = len(self._followers), False

    def beat(self, now: float, *, step: int, steps: int) -> None:
        """Let the heartbeat reach this step's share of the followers."""
        if step == 0:
            self._unbeaten = len(self._followers)
        until = len(self._followers) * (steps - 1 - step) // steps
        share = self._followers[until : self._unbeaten]
        self._unbeaten = min(self._unbeaten, until)
        for follower in share:
            follower.beat(now)

    def _dismiss(self, first: int, behind: int) -> None:
        for follower in self._followers[first:behind]:
            follower.leave(GOING_AWAY)

    def _bring_all(self, first: int, behind: int) -> None:
        seen, descriptors = self._seen[first:behind], self._descriptors[first:behind]
        if seen.count(seen[0]) < len(seen) or SHUT in descriptors:
            for place in range(first, behind):
                self._bring(place)
        elif seen[0] != self._view.n:
            self._seen[first:behind] = [self._view.n] * len(seen)
            self._write(first, descriptors, self.frame(seen[0]))

    def _bring(self, place: int) -> None:
        follower, seen = self._followers[place], self._seen[place]
        if follower.full or seen == self._view.n:
            return
        self._seen[place] = self._view.n
        if follower.fd == SHUT:
            follower.push(self.frame(seen))
        else:
            self._write(place, (follower.fd,), self.frame(seen))

    def _write(self, first: int, descriptors: Iterable[int], frame: bytes) -> None:
        write, size = os.write, len(frame)
        for place, descriptor in enumerate(descriptors, first):
            try:
                taken = write(descriptor, frame)
            except BlockingIOError:
                taken = 0
            except OSError:
                self._followers[place].lose()
                continue
            if taken != size:
                self._followers[place].keep(memoryview(frame)[taken:])
