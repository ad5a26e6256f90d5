"""Seats: who is speaking. Identity comes from the seat a device was paired with, never from a message."""

from dataclasses import dataclass
from typing import Literal

from judging.ids import Instant, JudgeId

Role = Literal["host", "judge", "scrutineer", "presenter", "audience", "screen"]


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A place at the contest: its role, its id ("host:1", "judge:j3"), and for a judge which one."""

    role: Role
    id: str
    judge: JudgeId | None = None


@dataclass(frozen=True, kw_only=True)
class Caller:
    """The circumstances of a command: who, when (server's clock), the id the device minted, fresh entropy (hex)."""

    seat: Seat
    now: Instant
    ref: str
    entropy: str = ""
