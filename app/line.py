"""One open socket of a seat, as the hub sees it: what it still has to be sent."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.clock import now
from app.drawn import Encoded, view_message
from app.encoding import json_bytes
from app.protocol import Bye, ServerMessage
from judging.ids import Instant
from judging.seats import Seat
from judging.views.slices import LinkRow

REPLIES: Final = 32
"""Replies a device may leave unread before nothing more is heard from it."""


@dataclass(eq=False)
class Line:
    """One open socket of a seat: what it still has to be sent, never more than the latest of each slice."""

    seat: Seat
    device: str
    approved: bool
    address: str = ""
    since: Instant = field(default_factory=now)
    unsent: int = 0
    battery: int | None = None
    slices: Encoded = field(default_factory=dict)
    replies: list[bytes] = field(default_factory=list)
    bye: Bye | None = None
    due: asyncio.Event = field(default_factory=asyncio.Event)
    taken: asyncio.Event = field(default_factory=asyncio.Event)
    n: int = 0

    def row(self) -> LinkRow:
        """The device at this end, as the host is told of it."""
        return LinkRow(
            seat=self.seat.id, device=self.device, online=True, since=self.since, unsent=self.unsent,
            battery=self.battery, approved=self.approved,
        )  # fmt: skip

    def reply(self, message: ServerMessage) -> None:
        """Send this message before any view."""
        self.replies.append(json_bytes(message))
        self.due.set()

    def show(self, slices: Mapping[str, bytes]) -> None:
        """Send these slices instead of older ones."""
        if slices and self.approved:
            self.slices.update(slices)
            self.due.set()

    def close(self, bye: Bye) -> None:
        """Say why, and close."""
        self.bye = self.bye or bye
        self.due.set()

    async def room(self) -> None:
        """Wait until the device has taken most of its replies: who does not read is not heard."""
        while len(self.replies) >= REPLIES:
            self.taken.clear()
            await self.taken.wait()

    def take(self) -> list[bytes]:
        """What is to be sent now, in order."""
        self.due.clear()
        self.taken.set()
        taken, self.replies = self.replies, []
        if self.slices:
            self.n += 1
            taken.append(view_message(self.n, self.slices))
            self.slices = {}
        return taken
