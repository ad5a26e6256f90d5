"""Who is connected to one contest: every seat's latest view, encoded once, the newest slices winning."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Final

from app.access import OPEN_ROLES
from app.drawn import Drawn, Encoded
from app.fanout import Topic
from app.line import Line
from app.links import Links
from app.live import Live
from app.logs import Log
from app.protocol import Bye
from judging import events
from judging.seats import Seat
from judging.views import of

log = Log("hub")

AUDIENCE: Final = Seat(role="audience", id="audience:all")
LINKS_PAUSE: Final = 0.5
"""Seconds between two tellings of who is connected."""

EVERYBODY: Final = "everybody"

TURNS: Final = ("screen", "judge", "host", "presenter", "scrutineer", "audience")
"""The order in which views are worked out."""


class Hub:
    """The sockets of one contest."""

    def __init__(self, live: Live, topic: Topic) -> None:
        self.live = live
        self.topic = topic
        self.links = Links()
        self._drawn = Drawn()
        self._lamps_due = False
        self._rest: dict[str, float] = {}
        self._as_of: dict[str, int] = {}
        self._due = asyncio.Event()
        self._links_due = asyncio.Event()
        self._urgent = True
        self._stale: set[str] = {EVERYBODY}
        self._told: tuple[int, int, bool] = (-1, 0, False)
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    def open(self) -> None:
        """Begin to publish; the audience's view is there at once."""
        self._publish_audience(urgent=True)
        self._tasks = (
            asyncio.create_task(self._publish(), name=f"views {self.live.id}"),
            asyncio.create_task(self._tell_links(), name=f"links {self.live.id}"),
        )
        self._due.set()

    def farewell(self, bye: Bye) -> None:
        """Send everybody away."""
        for line in self.links.all():
            line.close(bye)

    async def close(self) -> None:
        """Publish no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def changed(self, happened: Sequence[events.Event]) -> None:
        """The contest changed: publish soon; what the host did goes to the audience at once."""
        fresh = touched(happened)
        self._stale |= fresh
        self._lamps_due = self._lamps_due or not fresh.isdisjoint((EVERYBODY, "screen"))
        self._urgent = self._urgent or EVERYBODY in self._stale
        self._due.set()

    def join(self, line: Line) -> None:
        """Take a socket in. The newest tab of a paired seat holds it; an older one is told so."""
        if line.seat.role not in OPEN_ROLES:
            for older in self.links.others(line):
                if older.device == line.device or (line.approved and older.approved):
                    older.close(Bye(reason="replaced"))
        self.links.lines[line.seat.id].append(line)
        if line.approved:
            self._show_all(line)
        self.links_changed()

    def _show_all(self, line: Line) -> None:
        self._refresh(line.seat)
        line.show(self._drawn.shown(line.seat.id))

    def leave(self, line: Line) -> None:
        """Forget a socket."""
        if self.links.leave(line):
            self._forget(line.seat.id)
        self.links_changed()

    def links_changed(self) -> None:
        """Somebody came, went, or told something new."""
        self._links_due.set()

    def dismiss(self, device: str) -> None:
        """Close a revoked device's sockets at once."""
        self.links.turned_away(device)
        for line in self.links.all():
            if line.device == device:
                line.close(Bye(reason="revoked"))
        self.links_changed()

    def approve(self, device: str) -> None:
        """Let a waiting device's sockets in: they hold the seat from now on."""
        for line in [line for line in self.links.all() if line.device == device and not line.approved]:
            line.approved = True
            for older in self.links.others(line):
                older.close(Bye(reason="replaced"))
            self._show_all(line)
        self.links_changed()

    def view(self, seat: Seat) -> Encoded:
        """The seat's whole view as it is now, encoded."""
        if self._as_of.get(seat.id) != self.live.place.seq:
            self._refresh(seat)
        shown = self._drawn.shown(seat.id)
        if seat.id not in self.links.lines:
            self._forget(seat.id)
        return shown

    def _forget(self, seat_id: str) -> None:
        self._drawn.forget(seat_id)
        self._rest.pop(seat_id, None)
        self._as_of.pop(seat_id, None)

    def polled(self, seat: str, device: str) -> None:
        """A device without a websocket asks for its view, or for a command."""
        if self.links.polled(seat, device):
            self.links_changed()

    async def _publish(self) -> None:
        while True:
            await self._due.wait()
            self._due.clear()
            urgent, self._urgent = self._urgent, False
            stale, self._stale = self._stale, set()
            for seat in self._in_turn(stale):
                if self._lamps_due:
                    self._light_lamps()
                if seat.role != "scrutineer":
                    self._draw(seat, self._refresh)
                elif not self._rests(seat):
                    self._draw(seat, self._refresh_desk)
                await asyncio.sleep(0)  # a judge's confirmation never waits for all the views
            if not stale.isdisjoint((EVERYBODY, "screen")):
                self._draw(AUDIENCE, lambda _: self._publish_audience(urgent=urgent))  # noqa: B023 (called at once)

    def _draw(self, seat: Seat, how: Callable[[Seat], None]) -> None:
        """One seat's view; where it cannot be drawn that is written down, and the others have theirs."""
        try:
            how(seat)
        except Exception:
            log.exception("view", contest=self.live.id, seat=seat.id)

    def _light_lamps(self) -> None:
        """The hall's screens first, also when a judge was recorded while the others' views are being drawn."""
        self._lamps_due = False
        for seat in self._in_turn({"screen"}):
            self._draw(seat, self._refresh)

    def _refresh_desk(self, seat: Seat) -> None:
        """The scrutineer's desk waits where much is new at once: drawing it takes a tenth of the time at most."""
        began = time.perf_counter()
        self._refresh(seat)
        self._rest[seat.id] = asyncio.get_running_loop().time() + 9 * (time.perf_counter() - began)

    def _rests(self, seat: Seat) -> bool:
        """Whether it is too early for this table; then it is drawn as soon as it is not."""
        loop = asyncio.get_running_loop()
        until = self._rest.get(seat.id, 0.0)
        if loop.time() >= until:
            return False
        self._stale.add(seat.id)
        loop.call_at(until, self._due.set)
        return True

    def _publish_audience(self, *, urgent: bool) -> None:
        self._drawn.draw(AUDIENCE.id, of(self.live.contest, AUDIENCE, self.live.chain()))
        self.topic.publish(self._drawn.shown(AUDIENCE.id), urgent=urgent)

    def _in_turn(self, stale: set[str]) -> list[Seat]:
        """The seats whose views may have changed: the hall's lamps first, the scrutineer's long table last."""
        seats = [s for s in self.links.seats() if EVERYBODY in stale or s.id in stale or s.role in stale]
        return sorted(seats, key=lambda s: TURNS.index(s.role))

    async def _tell_links(self) -> None:
        while True:
            try:
                async with asyncio.timeout(1.0):
                    await self._links_due.wait()
            except TimeoutError:
                if self._counts() == self._told:
                    continue
            self._links_due.clear()
            for seat in self._in_turn({"host"}):
                self._draw(seat, self._refresh)
            await asyncio.sleep(LINKS_PAUSE)

    def _refresh(self, seat: Seat) -> None:
        slices = of(self.live.contest, seat, self.live.chain(agreement=seat.role == "scrutineer"))
        if seat.role == "host":
            self._told = self._counts()
            slices = {**slices, "links": self.links.told(self.live.contest, self._told[0])}
        changed = self._drawn.draw(seat.id, slices)
        self._as_of[seat.id] = self.live.place.seq
        for line in self.links.lines.get(seat.id, ()):
            line.show(changed)

    def _counts(self) -> tuple[int, int, bool]:
        """What changes on the host's list of links without anybody saying so."""
        return self.topic.followers, self.links.by_polling(), self.links.pairing_open()


def touched(happened: Sequence[events.Event]) -> set[str]:
    """Whose views these events can change, as seat ids and roles. A judge's own doings never change another judge's."""
    stale: set[str] = set()
    for event in happened:
        if isinstance(event, events.CriterionMarked):  # a draft: nothing that the hall could see
            stale |= {f"judge:{event.judge}", "host", "scrutineer"}
        elif isinstance(event, _OF_ONE_JUDGE):
            stale |= {f"judge:{event.judge}", "host", "scrutineer", "screen", "presenter"}
        else:
            stale.add(EVERYBODY)
    return stale or {EVERYBODY}


_OF_ONE_JUDGE = (events.SheetSubmitted, events.SheetArrivedLate, events.ReopenRequested, events.HelpCalled)
