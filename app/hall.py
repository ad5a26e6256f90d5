"""The installation at work: its database, its doors, and the contests that are open in it."""

import asyncio
import secrets
from collections.abc import Coroutine, Sequence
from contextlib import suppress

from app import catalogue
from app.access import OPEN_ROLES, Access
from app.agreement import Agreement
from app.bus import Bus, bus
from app.catalogue import ContestCard, doors
from app.clock import now
from app.config import Settings
from app.fanout import Fanout, Headers, Limits, Refusal, Topic, own_page
from app.hub import Hub
from app.journal import BrokenChainError, Journal, RacedError
from app.journal.chain import signer
from app.journal.store import Store
from app.keys import KEY_BYTES, kept
from app.links import Pairing
from app.live import Live, stop_at_once
from app.logs import Log
from app.protocol import Bye
from app.rehearsal.robots import Robots
from judging.events import Event
from judging.ids import ContestId
from judging.plan import Plan
from judging.views.slices import LinkRow

log = Log("hall")

WATCH = 2.0
"""Seconds between two looks at whether somebody else wrote to the file."""

FAREWELL = 1.0
"""Seconds that devices have to hear of it."""

LONGEST_ID = 64
"""Signs of a contest's id."""

RETRY_MS = 3000
"""How long devices should wait before they come back to a server that restarts."""


class Hall:
    """Everything that lives as long as the server does. Contests are folded when somebody first asks for them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(settings.database)
        self.journal = Journal(signer(settings.data))
        self.access = Access(
            self.store, kept(settings.data / "pin.key", lambda: secrets.token_bytes(KEY_BYTES))
        )
        self.fanout = Fanout(
            admit=self.admit,
            limits=Limits(total=settings.max_followers, per_address=settings.max_followers_per_address),
            awaited=self._answering,
        )
        self.bus: Bus = bus(settings.redis_url)
        self.hubs: dict[ContestId, Hub] = {}
        self.known: set[ContestId] = set()
        self.broken: set[ContestId] = set()
        self._robots: dict[ContestId, Robots] = {}
        self._opening: dict[ContestId, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._watching: asyncio.Task[None] | None = None

    def _answering(self) -> bool:
        """Whether somebody waits for an answer just now, in any contest."""
        return any(hub.live.answering for hub in self.hubs.values())

    async def open(self) -> None:
        """Listen to the others and open what is under way."""
        await self.bus.open(self._heard, self._read_on)
        self._watching = asyncio.create_task(self._watch(), name="watch")
        for card in await self.contests():
            self.known.add(card.id)
            if card.mode in ("rehearsal", "open"):
                await self.hub(card.id)

    async def farewell(self) -> None:
        """Tell every device to come back soon, and give them a moment to hear it."""
        for hub in self.hubs.values():
            hub.farewell(Bye(reason="restart", retry_ms=RETRY_MS))
        with suppress(TimeoutError):
            async with asyncio.timeout(FAREWELL):
                while any(hub.links.all() for hub in self.hubs.values()):  # noqa: ASYNC110 (sockets end in their own time)
                    await asyncio.sleep(0.02)

    async def close(self) -> None:
        """Finish what is being written."""
        for task in (*self._tasks, *([self._watching] if self._watching else [])):
            task.cancel()
        for hub in self.hubs.values():
            await hub.close()
        for robots in self._robots.values():
            await robots.close()
        for hub in self.hubs.values():
            await hub.live.close()
        await self.bus.close()
        self.store.close()

    async def hub(self, contest: str) -> Hub | None:
        """The open contest of this id, folded on first use; None when there is none such, or its journal is broken."""
        if len(contest) > LONGEST_ID or "\0" in contest:
            return None
        known = ContestId(contest)
        if known in self.hubs:
            return self.hubs[known]
        async with self._opening.setdefault(known, asyncio.Lock()):
            if known in self.hubs:
                return self.hubs[known]
            live = Live(known, self.store, self.journal, self._changed, stop_at_once, Agreement())
            try:
                found = await live.open()
            except BrokenChainError as broken:
                log.critical("journal-broken", contest=known, seq=broken.args[1])
                self.broken.add(known)
                found = False
            except (KeyError, TypeError, ValueError) as unknown:  # written by a newer version
                log.critical("journal-unreadable", contest=known, reason=repr(unknown))
                self.broken.add(known)
                found = False
            if not found:
                self._opening.pop(known, None)
                return None
            hub = Hub(live, self.fanout.topic(known))
            hub.open()  # before anybody finds it: the first view is the whole view
            self.hubs[known], self._robots[known] = hub, Robots(live, hub)
            self.known.add(known)
            await self.refresh_devices(hub)
            self._robots[known].look()
            log.info("opened", contest=known, seq=live.place.seq)
            return hub

    async def contests(self) -> tuple[ContestCard, ...]:
        """All contests, the newest first."""
        return await self.store.read(catalogue.contests)

    async def plan(self, contest: ContestId) -> tuple[Plan, str] | None:
        """A contest's plan and its digest."""
        return await self.store.read(lambda c: catalogue.plan(c, contest))

    async def create(self, plan: Plan, by: str) -> None:
        """A new draft. ContestExistsError when its id is taken."""
        await self.store.write(lambda c: catalogue.create(c, self.journal, plan, now(), by))
        self.known.add(plan.id)

    async def refresh_devices(self, hub: Hub) -> None:
        """Learn anew which devices hold seats; those turned away lose their sockets at once."""
        contest = hub.live.id
        devices = await self.store.read(lambda c: doors.devices(c, contest))
        hub.links.pairing = Pairing(
            until=await self.access.pairing_until(contest),
            devices=tuple(
                LinkRow(
                    seat=d.seat, device=d.id, online=False, since=d.paired_at, unsent=0, battery=None,
                    approved=d.approved,
                )
                for d in devices
            ),
        )  # fmt: skip
        welcome = {d.id: d.approved for d in devices}
        for line in hub.links.all():
            if line.seat.role not in OPEN_ROLES:
                if line.device not in welcome:
                    hub.dismiss(line.device)
                elif welcome[line.device] and not line.approved:
                    hub.approve(line.device)
        hub.links_changed()

    async def doors_changed(self, hub: Hub) -> None:
        """Devices, links or pairing changed here: see to it in every process."""
        await self.refresh_devices(hub)
        self.bus.tell(hub.live.id, -1)

    def admit(self, path: str, headers: Headers, _address: str) -> Topic | Refusal:
        """Which audience a newcomer follows: pages of this server, contests that exist."""
        if not own_page(headers, self.settings.public_url):
            return Refusal(status=403, code="origin")
        contest = ContestId(path.rpartition("/")[2])
        if contest in self.hubs:
            return self.hubs[contest].topic
        if contest not in self.known:
            return Refusal(status=404, code="no-such-contest")
        self._beside(self.hub(contest))
        return Refusal(status=503, code="opening", retry_after=1)

    def _beside(self, work: Coroutine[object, object, object]) -> None:
        """Have it done beside; where the database is away, the next occasion does it."""

        async def done() -> None:
            with suppress(RacedError):
                await work

        task = asyncio.create_task(done())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _changed(self, live: Live, happened: Sequence[Event]) -> None:
        hub = self.hubs.get(live.id)
        if hub is not None:
            hub.changed(happened)
            self._robots[live.id].look()
        self.bus.tell(live.id, live.place.seq)

    def _heard(self, contest: str, seq: int) -> None:
        known = ContestId(contest)
        self.known.add(known)
        hub = self.hubs.get(known)
        if hub is None:
            return
        if seq < 0:
            self._beside(self.refresh_devices(hub))
        elif seq > hub.live.place.seq:
            hub.live.read_on()

    async def _watch(self) -> None:
        """Notice what the command line writes to the file beside this server: a revised plan, a turned-away device."""
        seen: int | None = None
        while self.store.sqlite:
            with suppress(RacedError):
                version = await self.store.version()
                if seen not in (None, version):
                    self._read_on()
                seen = version
            await asyncio.sleep(WATCH)

    def _read_on(self) -> None:
        """Anything may have been missed: lines of the journals, and devices that were let in or turned away."""
        for hub in self.hubs.values():
            hub.live.read_on()
            self._beside(self.refresh_devices(hub))
