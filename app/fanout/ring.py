"""The followers of one topic who want the same form of it, side by side, so that a pass over them is quick."""

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from socket import SocketType
from time import monotonic
from typing import Final, Protocol, cast

from app.fanout.frames import GOING_AWAY

PATIENCE: Final = 15.0
"""Seconds a follower has at least to answer a ping, or to take in what was written, before it is dropped."""

OPEN: Final = 1
SHUT: Final = 0
"""Of a follower that is handed its frames, or can not take any just now."""


class Follower(Protocol):
    """One who follows a topic: with a bare socket to send to, or handed its frames (`socket` is then None)."""

    socket: SocketType | None
    full: bool
    place: int
    ring: "Ring"

    def push(self, frame: bytes) -> None:
        """Take a frame where there is no bare socket to send to."""

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
        self._sockets: list[SocketType | None] = []
        self._open = bytearray()
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
        self._sockets.append(follower.socket)
        self._open.append(OPEN if follower.socket and not follower.full else SHUT)
        self._seen.append(self._view.n)
        return self.frame(0)

    def part(self, follower: Follower) -> None:
        """Forget a follower; the last of the ring takes its place."""
        place, last, socket = follower.place, self._followers.pop(), self._sockets.pop()
        state, seen = self._open.pop(), self._seen.pop()
        if last is not follower:
            last.place = place
            self._followers[place], self._sockets[place] = last, socket
            self._open[place], self._seen[place] = state, seen

    def pause(self, follower: Follower) -> None:
        """Send nothing more to a follower that is full."""
        self._open[follower.place] = SHUT

    def resume(self, follower: Follower) -> None:
        """Send again, and bring in one frame whatever changed while this follower could not take it."""
        self._open[follower.place] = OPEN if follower.socket else SHUT
        self._bring_all(follower.place, follower.place + 1)

    def begin(self) -> None:
        """Start a pass; who is ahead of one under way gets the newest anyway, who was passed is visited again."""
        if self._ahead:
            self._again = True
        else:
            self._ahead = len(self._followers)

    def walk(self, until: float, stride: int) -> bool:
        """Visit followers until the monotonic time `until`, looked at after each stride; true when all are done."""
        visit = self._dismiss if self._view.ended else self._bring_all
        while True:
            self._ahead = min(self._ahead, len(self._followers))
            while self._ahead:
                behind, self._ahead = self._ahead, max(self._ahead - stride, 0)
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
        """Bring these places what they have not seen; as a rule all are open and have seen the same."""
        newest, seen = self._view.n, self._seen[first:behind]
        if seen.count(seen[0]) < len(seen) or self._open.find(SHUT, first, behind) >= 0:
            self._bring_each(range(first, behind))
        elif seen[0] != newest:
            self._seen[first:behind] = [newest] * len(seen)
            self._send(range(first, behind), self._sockets[first:behind], self.frame(seen[0]))

    def _bring_each(self, places: Iterable[int]) -> None:
        alike: dict[int, list[int]] = {}
        for place in places:
            seen, follower = self._seen[place], self._followers[place]
            if follower.full or seen == self._view.n:
                continue
            self._seen[place] = self._view.n
            if follower.socket is None:
                follower.push(self.frame(seen))
            else:
                alike.setdefault(seen, []).append(place)
        for seen, together in alike.items():
            self._send(together, [self._sockets[place] for place in together], self.frame(seen))

    def _send(self, places: Sequence[int], sockets: Sequence[SocketType | None], frame: bytes) -> None:
        """One frame to many: the loop itself runs in C, and sending is lighter than writing to a descriptor."""
        taken: list[int] = []
        while len(taken) < len(places):
            ahead = cast("Sequence[SocketType]", sockets[len(taken) :])
            try:
                taken.extend(map(SocketType.send, ahead, repeat(frame)))
            except BlockingIOError:
                taken.append(0)
            except OSError:
                self._followers[places[len(taken)]].lose()
                taken.append(len(frame))
        if taken.count(len(frame)) < len(taken):
            for place, done in zip(places, taken, strict=True):
                if done < len(frame):
                    self._followers[place].keep(memoryview(frame)[done:])
