"""Who is at a contest's seats: open sockets, devices that poll, devices that went; as the host is told of them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from app.access import OPEN_ROLES
from app.clock import now
from app.line import Line
from judging.contest import Contest
from judging.ids import Instant
from judging.seats import Seat
from judging.views import of
from judging.views.slices import LinkRow, LinksSlice, ScreenRow

POLLED_MS: Final = 8_000
"""How long a device that polls counts as online after it was last heard."""


@dataclass(frozen=True, kw_only=True)
class Pairing:
    """What the host sees of devices that are not connected: known to access only."""

    until: Instant | None = None
    """Until when PINs work."""
    devices: tuple[LinkRow, ...] = ()


class Links:
    """The sockets of one contest by seat, and what is known of devices without one."""

    def __init__(self) -> None:
        self.lines: dict[str, list[Line]] = defaultdict(list)
        self.pairing = Pairing()
        self._polled: dict[str, tuple[str, Instant]] = {}
        self._gone: dict[str, LinkRow] = {}
        self._began = now()

    def all(self) -> list[Line]:
        """Every open socket."""
        return [line for lines in self.lines.values() for line in lines]

    def seats(self) -> list[Seat]:
        """Every seat that somebody sits on by socket."""
        return [lines[0].seat for lines in self.lines.values() if lines]

    def others(self, line: Line) -> Iterator[Line]:
        """The other sockets of this socket's seat."""
        return (other for other in self.lines[line.seat.id] if other is not line)

    def leave(self, line: Line) -> bool:
        """Forget a socket; whether its seat is empty now."""
        lines = self.lines[line.seat.id]
        if line in lines:
            lines.remove(line)
            if line.seat.role not in OPEN_ROLES:
                self._gone[line.device] = replace(line.row(), since=now())
        if not lines:
            del self.lines[line.seat.id]
        return not lines

    def turned_away(self, device: str) -> None:
        """Nothing is told of a revoked device."""
        self._gone.pop(device, None)

    def taken(self, seat: str) -> bool:
        """Whether an approved device sits there, by socket or by polling."""
        by_socket = any(line.approved for line in self.lines.get(seat, ()))
        return by_socket or (seat in self._polled and now() - self._polled[seat][1] < POLLED_MS)

    def polled(self, seat: str, device: str) -> bool:
        """A device without a socket was heard; whether that is news."""
        moment = now()
        news = seat not in self._polled or moment - self._polled[seat][1] >= POLLED_MS
        self._polled[seat] = (device, moment)
        return news

    def by_polling(self) -> int:
        """How many seats are online without a socket."""
        return sum(now() - at < POLLED_MS for _, at in self._polled.values())

    def pairing_open(self) -> bool:
        """Whether PINs work now."""
        return self.pairing.until is not None and self.pairing.until > now()

    def told(self, contest: Contest, followers: int) -> LinksSlice:
        """What the host is shown."""
        online = [line.row() for line in self.all() if line.bye is None and line.seat.role not in OPEN_ROLES]
        here, moment = {row.device for row in online}, now()
        polling = {device for device, at in self._polled.values() if moment - at < POLLED_MS}
        away = [
            replace(self._gone_since(row), online=row.device in polling)
            for row in self.pairing.devices
            if row.device not in here
        ]
        return LinksSlice(
            seats=tuple(sorted((*online, *away), key=lambda row: (row.seat, row.since))),
            screens=tuple(self._screens(contest)),
            followers=followers,
            pairing_open=self.pairing_open(),
        )

    def _gone_since(self, row: LinkRow) -> LinkRow:
        """A device without a socket: when it went and what it told last; before this start nothing is known."""
        last = self._gone.get(row.device)
        if last is None:
            return replace(row, since=max(row.since, self._began))
        return replace(row, since=last.since, unsent=last.unsent, battery=last.battery)

    def _screens(self, contest: Contest) -> Iterator[ScreenRow]:
        for seat_id, lines in sorted(self.lines.items()):
            role, _, name = seat_id.partition(":")
            if role == "screen":
                scene: Any = of(contest, lines[0].seat, None)["scene"]
                yield ScreenRow(
                    screen=name, online=len(lines), kind=scene.kind, text=scene.text, pinned=scene.pinned
                )
