"""Who may take which seat: origins and hosts, pairing by link or PIN, the device's cookie, limits on guessing."""

import re
import secrets
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, cast, get_args
from urllib.parse import quote, unquote

from app.catalogue import doors, pairing_until, set_pairing
from app.catalogue.doors import Device
from app.clock import now
from app.journal.store import Store
from judging.ids import ContestId, Instant, JudgeId
from judging.plan import Plan
from judging.seats import Role, Seat

OPEN_ROLES: Final[frozenset[Role]] = frozenset({"presenter", "screen", "audience"})
"""Seats that need no pairing."""

PAIRING_MS: Final = 15 * 60 * 1000
"""How long PINs work once the host has opened pairing."""

PART: Final = re.compile(r"^[\w-]{1,48}$")
NUMBERS: Final = frozenset("123456789")
"""Of hosts and scrutineers."""

PIN: Final = re.compile(r"^\d{6}$")


def cookie_name(contest: str, role: str, part: str) -> str:
    """The cookie that holds a seat's device token. Ids are of any script; a cookie's name is ASCII, in four parts."""
    return ".".join(("leitai", *(quote(each, safe="").replace(".", "%2E") for each in (contest, role, part))))


def named_seats(cookies: Mapping[str, str]) -> Iterator[tuple[ContestId, str]]:
    """Contest and seat of every cookie that is named as ours are; whether it holds one has to be looked up."""
    for name in cookies:
        match [unquote(each) for each in name.split(".")]:
            case ["leitai", contest, role, part]:
                yield ContestId(contest), f"{role}:{part}"


def seat_of(plan: Plan, role: str, part: str) -> Seat | None:
    """The seat of this address; None when the contest has none such."""
    if role == "judge":
        judge = JudgeId(part)
        return Seat(role="judge", id=f"judge:{part}", judge=judge) if judge in plan.judge else None
    if role not in get_args(Role) or not PART.match(part):
        return None
    if role in ("host", "scrutineer") and part not in NUMBERS:
        return None
    return Seat(role=cast(Role, role), id=f"{role}:{part}")


@dataclass
class Guesses:
    """How often an address, and everybody together, may guess in a minute."""

    per_address: int
    in_all: int
    window: float = 60.0
    _times: dict[str, deque[float]] = field(default_factory=dict)

    def allow(self, address: str) -> bool:
        """Count one guess; False when there were too many."""
        moment = time.monotonic()
        for name in [n for n, times in self._times.items() if not times or times[-1] < moment - self.window]:
            del self._times[name]
        fits = True
        for name, most in ((address, self.per_address), ("", self.in_all)):
            times = self._times.setdefault(name, deque())
            while times and times[0] < moment - self.window:
                times.popleft()
            fits = fits and len(times) < most
        if fits:
            for name in (address, ""):
                self._times[name].append(moment)
        return fits


@dataclass(frozen=True, kw_only=True)
class Paired:
    """A device that has just been paired: its cookie's name and value, and its page."""

    contest: ContestId
    seat: str
    secret: str
    approved: bool

    @property
    def cookie(self) -> str:
        """The cookie's name."""
        return cookie_name(self.contest, *self.seat.split(":", 1))

    @property
    def page(self) -> str:
        """Where the device goes now."""
        role, _, part = self.seat.partition(":")
        return f"/{role}/{quote(self.contest, safe='')}/{quote(part, safe='')}"


class Access:
    """The doors of one installation."""

    def __init__(self, store: Store, pepper: bytes) -> None:
        self._store = store
        self._pepper = pepper
        self.pin_guesses = Guesses(per_address=5, in_all=30)
        self.link_guesses = Guesses(per_address=60, in_all=2_000)
        self._wrong: dict[ContestId, int] = {}

    async def make_link(self, contest: ContestId, seat: str) -> tuple[str, str]:
        """A new one-use link's token for this seat, and its PIN, which works only while pairing is open."""
        secret, pin = doors.token(), f"{secrets.randbelow(1_000_000):06}"
        kept = doors.hashed_pin(pin, contest, self._pepper)
        await self._store.write(lambda c: doors.add_link(c, contest, seat, secret, kept, now()))
        return secret, pin

    async def pair(self, token: str, cookies: Mapping[str, str]) -> Paired | None:
        """Exchange a link's token for a device; None when the link is unknown, used or too old."""
        return await self._exchange(doors.hashed(token), cookies)

    async def shut(self, token: str) -> doors.Shut:
        """Why a link that did not work did not, as a refusal's code."""
        return await self._store.read(lambda c: doors.shut(c, doors.hashed(token)))

    async def pair_by_pin(self, contest: ContestId, pin: str, cookies: Mapping[str, str]) -> Paired | None:
        """Exchange a PIN for a device while pairing is open; twenty wrong ones close pairing."""
        if not PIN.match(pin) or not await self.pairing_open(contest):
            return None
        wanted = doors.hashed_pin(pin, contest, self._pepper)
        found = await self._store.read(lambda c: doors.link_of_pin(c, contest, wanted, now()))
        paired = await self._exchange(found, cookies) if found else None
        if paired is None:
            self._wrong[contest] = self._wrong.get(contest, 0) + 1
            if self._wrong[contest] >= 20:
                await self.set_pairing(contest, opened=False)
        return paired

    async def device(self, contest: ContestId, seat: str, cookies: Mapping[str, str]) -> Device | None:
        """The device that holds this seat's cookie, if it is still welcome."""
        secret = cookies.get(cookie_name(contest, *seat.split(":", 1)))
        if not secret:
            return None
        found = await self._store.read(lambda c: doors.device(c, secret))
        if found is None or found.revoked or found.contest != contest or found.seat != seat:
            return None
        return found

    async def holds(self, contest: ContestId, role: Role, cookies: Mapping[str, str]) -> str | None:
        """Any approved seat of this role which these cookies hold."""
        for named, seat in named_seats(cookies):
            if named == contest and seat.startswith(f"{role}:"):
                found = await self.device(contest, seat, cookies)
                if found is not None and found.approved:
                    return seat
        return None

    async def hosts_any(self, cookies: Mapping[str, str]) -> bool:
        """Whether these cookies hold an approved host's seat of any contest."""
        for contest in {contest for contest, _seat in named_seats(cookies)}:
            if await self.holds(contest, "host", cookies) is not None:
                return True
        return False

    async def mine(self, contest: ContestId, cookies: Mapping[str, str]) -> list[str]:
        """All seats of this contest that these cookies hold."""
        seats = [seat for named, seat in named_seats(cookies) if named == contest]
        return sorted([s for s in seats if await self.device(contest, s, cookies) is not None])

    async def pairing_open(self, contest: ContestId) -> bool:
        """Whether PINs work now."""
        until = await self.pairing_until(contest)
        return until is not None and until > now()

    async def pairing_until(self, contest: ContestId) -> Instant | None:
        """Until when PINs work; None while pairing is closed."""
        found = await self._store.read(lambda c: pairing_until(c, contest))
        return None if found is None else Instant(found)

    async def set_pairing(self, contest: ContestId, *, opened: bool) -> None:
        """Open pairing by PIN for a while, or close it."""
        self._wrong.pop(contest, None)
        await self._store.write(lambda c: set_pairing(c, contest, now() + PAIRING_MS if opened else None))

    async def _exchange(self, token_hash: str, cookies: Mapping[str, str]) -> Paired | None:
        secret, moment = doors.token(), now()

        def held(contest: ContestId, seat: str) -> str | None:
            return cookies.get(cookie_name(contest, *seat.split(":", 1)))

        taken = await self._store.write(lambda c: doors.take_seat(c, token_hash, held, secret, moment))
        if taken is None:
            return None
        device, kept = taken
        return Paired(contest=device.contest, seat=device.seat, secret=kept, approved=device.approved)
