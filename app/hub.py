"""Who is connected to one contest: every seat's latest view, encoded once, the newest slices winning."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.clock import now
from app.drawn import Drawn, Encoded
from app.fanout import Topic
from app.line import Line
from app.live import Live
from app.logs import Log
from app.protocol import Bye
from judging import events
from judging.ids import Instant, JudgeId
from judging.seats import Seat
from judging.views import of
from judging.views.slices import LinkRow, LinksSlice, ScreenRow

log = Log("hub")

AUDIENCE: Final = Seat(role="audience", id="audience:all")
LINKS_PAUSE: Final = 0.5
"""Seconds between two tellings of who is connected."""

POLLED_MS: Final = 8_000
"""How long a device that polls counts as online after it was last heard."""

EVERYBODY: Final = "everybody"

TURNS: Final = ("screen", "judge", "host", "presenter", "scrutineer", "audience")
"""The order in which views are worked out."""


@dataclass(frozen=True, kw_only=True)
class Pairing:
    """What the host sees of devices that are not connected: known to access only."""

    until: Instant | None = None
    """Until when PINs work."""
    devices: tuple[LinkRow, ...] = ()


class Hub:
    """The sockets of one contest."""

    def __init__(self, live: Live, topic: Topic) -> None:
        self.live = live
        self.topic = topic
        self.lines: dict[str, list[Line]] = defaultdict(list)
        self.pairing = Pairing()
        self._drawn = Drawn()
        self._lamps_due = False
        self._rest: dict[str, float] = {}
        self._as_of: dict[str, int] = {}
        self._due = asyncio.Event()
        self._links_due = asyncio.Event()
        self._urgent = True
        self._stale: set[str] = {EVERYBODY}
        self._told: tuple[int, int, bool] = (-1, 0, False)
        self._polled: dict[str, tuple[str, Instant]] = {}
        self._gone: dict[str, LinkRow] = {}
        self._began = now()
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
        for line in self._all():
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
        if line.seat.role not in ("screen", "presenter"):
            for older in self.lines[line.seat.id]:
                if older.device == line.device or (line.approved and older.approved):
                    older.close(Bye(reason="replaced"))
        self.lines[line.seat.id].append(line)
        if line.approved:
            self._refresh(line.seat)
            line.show(self._drawn.shown(line.seat.id))
        self.links_changed()

    def leave(self, line: Line) -> None:
        """Forget a socket."""
        lines = self.lines[line.seat.id]
        if line in lines:
            lines.remove(line)
            self._gone[line.device] = replace(line.row(), since=now())
        if not lines:
            del self.lines[line.seat.id]
            self._forget(line.seat.id)
        self.links_changed()

    def links_changed(self) -> None:
        """Somebody came, went, or told something new."""
        self._links_due.set()

    def dismiss(self, device: str) -> None:
        """Close a revoked device's sockets at once."""
        self._gone.pop(device, None)
        for line in self._all():
            if line.device == device:
                line.close(Bye(reason="revoked"))
        self.links_changed()

    def approve(self, device: str) -> None:
        """Let a waiting device's sockets in: they hold the seat from now on."""
        for line in [line for line in self._all() if line.device == device and not line.approved]:
            line.approved = True
            for older in self.lines[line.seat.id]:
                if older is not line:
                    older.close(Bye(reason="replaced"))
            self._refresh(line.seat)
            line.show(self._drawn.shown(line.seat.id))
        self.links_changed()

    def view(self, seat: Seat) -> Encoded:
        """The seat's whole view as it is now, encoded."""
        if self._as_of.get(seat.id) != self.live.place.seq:
            self._refresh(seat)
        shown = self._drawn.shown(seat.id)
        if seat.id not in self.lines:
            self._forget(seat.id)
        return shown

    def _forget(self, seat_id: str) -> None:
        self._drawn.forget(seat_id)
        self._rest.pop(seat_id, None)
        self._as_of.pop(seat_id, None)

    def online(self, judge: JudgeId) -> bool:
        """Whether an approved device sits on this judge's seat, by socket or by polling."""
        return self.taken(f"judge:{judge}")

    def taken(self, seat: str) -> bool:
        """The same of any seat, by its id."""
        by_socket = any(line.approved for line in self.lines.get(seat, ()))
        return by_socket or (seat in self._polled and now() - self._polled[seat][1] < POLLED_MS)

    def polled(self, seat: str, device: str) -> None:
        """A device without a websocket asks for its view, or for a command."""
        if seat not in self._polled or now() - self._polled[seat][1] >= POLLED_MS:
            self.links_changed()
        self._polled[seat] = (device, now())

    def connected(self) -> int:
        """How many seat sockets there are."""
        return sum(len(lines) for lines in self.lines.values())

    def _all(self) -> list[Line]:
        return [line for lines in self.lines.values() for line in lines]

    async def _publish(self) -> None:
        while True:
            await self._due.wait()
            self._due.clear()
            urgent, self._urgent = self._urgent, False
            stale, self._stale = self._stale, set()
            try:
                for seat in self._in_turn(stale):
                    if self._lamps_due:
                        self._light_lamps()
                    if seat.role != "scrutineer":
                        self._refresh(seat)
                    elif not self._rests(seat):
                        self._refresh_desk(seat)
                    await asyncio.sleep(0)  # a judge's confirmation never waits for all the views
                if not stale.isdisjoint((EVERYBODY, "screen")):
                    self._publish_audience(urgent=urgent)
            except Exception:
                log.exception("views", contest=self.live.id)

    def _light_lamps(self) -> None:
        """The hall's screens first, also when a judge was recorded while the others' views are being drawn."""
        self._lamps_due = False
        for seat in self._in_turn({"screen"}):
            self._refresh(seat)

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
        seats = [lines[0].seat for lines in self.lines.values() if lines]
        seats = [s for s in seats if EVERYBODY in stale or s.id in stale or s.role in stale]
        return sorted(seats, key=lambda s: TURNS.index(s.role))

    async def _tell_links(self) -> None:
        while True:
            try:
                async with asyncio.timeout(1.0):
                    await self._links_due.wait()
            except TimeoutError:
                if (self.topic.followers, self._online_by_polling(), self._pairing_open()) == self._told:
                    continue
            self._links_due.clear()
            for seat in [lines[0].seat for lines in self.lines.values() if lines[0].seat.role == "host"]:
                self._refresh(seat)
            await asyncio.sleep(LINKS_PAUSE)

    def _refresh(self, seat: Seat) -> None:
        slices = of(self.live.contest, seat, self.live.chain(agreement=seat.role == "scrutineer"))
        if seat.role == "host":
            slices = {**slices, "links": self._links()}
        changed = self._drawn.draw(seat.id, slices)
        self._as_of[seat.id] = self.live.place.seq
        for line in self.lines.get(seat.id, ()):
            line.show(changed)

    def _links(self) -> LinksSlice:
        self._told = (self.topic.followers, self._online_by_polling(), self._pairing_open())
        lines = self._all()
        online = [
            line.row() for line in lines if line.bye is None and line.seat.role not in ("screen", "presenter")
        ]
        here, moment = {row.device for row in online}, now()
        polling = {device for device, at in self._polled.values() if moment - at < POLLED_MS}
        away = [
            replace(self._gone_since(row), online=row.device in polling)
            for row in self.pairing.devices
            if row.device not in here
        ]
        return LinksSlice(
            seats=tuple(sorted((*online, *away), key=lambda row: (row.seat, row.since))),
            screens=tuple(self._screens()),
            followers=self._told[0],
            pairing_open=self._pairing_open(),
        )

    def _gone_since(self, row: LinkRow) -> LinkRow:
        """A device without a socket: when it went and what it told last; before this start nothing is known."""
        last = self._gone.get(row.device)
        if last is None:
            return replace(row, since=max(row.since, self._began))
        return replace(row, since=last.since, unsent=last.unsent, battery=last.battery)

    def _online_by_polling(self) -> int:
        return sum(now() - at < POLLED_MS for _, at in self._polled.values())

    def _pairing_open(self) -> bool:
        return self.pairing.until is not None and self.pairing.until > now()

    def _screens(self) -> list[ScreenRow]:
        rows = []
        for seat_id, lines in sorted(self.lines.items()):
            role, _, name = seat_id.partition(":")
            if role == "screen":
                scene: Any = of(self.live.contest, lines[0].seat, None)["scene"]
                rows.append(
                    ScreenRow(
                        screen=name,
                        online=len(lines),
                        kind=scene.kind,
                        text=scene.text,
                        pinned=scene.pinned,
                    )
                )
        return rows


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
