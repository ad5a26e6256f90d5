"""Links and devices: how a device comes to hold a seat. Tokens and PINs are stored as hashes only."""

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import Connection, Row, insert, select, update

from app.catalogue.rows import DeviceRow, LinkRow
from judging.ids import ContestId, Instant

LINK_LIFE_MS = 14 * 24 * 3600 * 1000
"""A link is printed days before the evening."""

WITHDRAWN = 0
"""The end of a link that was withdrawn."""

Shut = Literal["link-unknown", "link-spent", "link-expired", "link-withdrawn"]

_links: Any = LinkRow.__table__  # type: ignore[attr-defined]
_devices: Any = DeviceRow.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, kw_only=True)
class Device:
    """A device paired with a seat."""

    id: str
    contest: ContestId
    seat: str
    approved: bool
    revoked: bool
    paired_at: Instant


def token() -> str:
    """256 bits for a link or a cookie."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> str:
    """How a token is stored: it has 256 random bits, so a plain SHA-256 tells nothing."""
    return sha256(secret.encode()).hexdigest()


def hashed_pin(pin: str, contest: ContestId, pepper: bytes) -> str:
    """How a PIN is stored: six digits need the installation's secret, or the hash would tell them."""
    return hmac.new(pepper, f"{contest}\n{pin}".encode(), "sha256").hexdigest()


def add_link(
    connection: Connection, contest: ContestId, seat: str, secret: str, pin_hash: str | None, now: Instant
) -> None:
    """Keep a new one-use link."""
    connection.execute(
        insert(_links).values(
            token_hash=hashed(secret), contest_id=contest, seat=seat, pin_hash=pin_hash, made_at=now,
            expires_at=now + LINK_LIFE_MS,
        )
    )  # fmt: skip


def redeem(connection: Connection, token_hash: str, now: Instant) -> tuple[ContestId, str] | None:
    """Use a link up: its contest and seat; None when it is unknown, used or too old."""
    spent = connection.execute(
        update(_links)
        .where(_links.c.token_hash == token_hash, _links.c.used_at.is_(None), _links.c.expires_at > now)
        .values(used_at=now)
    )
    if spent.rowcount != 1:
        return None
    row = connection.execute(select(_links).where(_links.c.token_hash == token_hash)).one()
    return ContestId(row.contest_id), row.seat


def seat_of_link(connection: Connection, token_hash: str) -> tuple[ContestId, str] | None:
    """The contest and seat a link was made for, used or not; None when there is no such link."""
    row = connection.execute(select(_links).where(_links.c.token_hash == token_hash)).first()
    return None if row is None else (ContestId(row.contest_id), row.seat)


def shut(connection: Connection, token_hash: str) -> Shut:
    """Why a link that does not work does not. Told to nobody but its holder: a token can not be guessed."""
    row = connection.execute(select(_links).where(_links.c.token_hash == token_hash)).first()
    if row is None:
        return "link-unknown"
    if row.expires_at == WITHDRAWN:
        return "link-withdrawn"
    return "link-expired" if row.used_at is None else "link-spent"


def link_of_pin(connection: Connection, contest: ContestId, pin_hash: str, now: Instant) -> str | None:
    """The unused link of this PIN, compared in constant time; None when there is none."""
    found = connection.execute(
        select(_links.c.token_hash, _links.c.pin_hash).where(
            _links.c.contest_id == contest, _links.c.pin_hash.is_not(None), _links.c.used_at.is_(None),
            _links.c.expires_at > now,
        )
    ).all()  # fmt: skip
    matching = [row.token_hash for row in found if hmac.compare_digest(row.pin_hash, pin_hash)]
    return matching[0] if matching else None


def void_links(connection: Connection, contest: ContestId, seat: str) -> None:
    """Unused links of this seat work no more."""
    connection.execute(
        update(_links)
        .where(_links.c.contest_id == contest, _links.c.seat == seat, _links.c.used_at.is_(None))
        .values(expires_at=WITHDRAWN)
    )


def add_device(
    connection: Connection, contest: ContestId, seat: str, secret: str, now: Instant, *, approved: bool
) -> Device:
    """Pair a device with a seat."""
    made = Device(
        id=secrets.token_hex(8), contest=contest, seat=seat, approved=approved, revoked=False, paired_at=now
    )
    connection.execute(
        insert(_devices).values(
            id=made.id,
            contest_id=contest,
            seat=seat,
            token_hash=hashed(secret),
            paired_at=now,
            approved=approved,
        )
    )
    return made


def device(connection: Connection, secret: str) -> Device | None:
    """The device that holds this cookie, also a revoked one; None when there is none."""
    row = connection.execute(select(_devices).where(_devices.c.token_hash == hashed(secret))).first()
    return None if row is None else _device(row)


def devices(connection: Connection, contest: ContestId) -> tuple[Device, ...]:
    """The contest's devices that were not revoked, the oldest first."""
    found = connection.execute(
        select(_devices)
        .where(_devices.c.contest_id == contest, _devices.c.revoked_at.is_(None))
        .order_by(_devices.c.paired_at, _devices.c.id)
    )
    return tuple(map(_device, found))


def take_seat(
    connection: Connection,
    token_hash: str,
    held: Callable[[ContestId, str], str | None],
    secret: str,
    now: Instant,
) -> tuple[Device, str] | None:
    """Use a link up and seat a device: (device, its token), or None when the link does not work.

    A browser that holds the seat already keeps its device, also when its own link is scanned again; a second device
    for a judge waits for the host.
    """
    link = seat_of_link(connection, token_hash)
    if link is None:
        return None
    contest, seat = link
    fresh = redeem(connection, token_hash, now) is not None
    own = held(contest, seat)
    if own and (same := device(connection, own)) and not same.revoked and (same.contest, same.seat) == link:
        return same, own
    if not fresh:
        return None
    occupied = seat.startswith("judge:") and any(
        d.seat == seat and d.approved for d in devices(connection, contest)
    )
    return add_device(connection, contest, seat, secret, now, approved=not occupied), secret


def approve(connection: Connection, contest: ContestId, device_id: str) -> bool:
    """Let a second device in; False when there is no such device."""
    done = connection.execute(
        update(_devices)
        .where(_devices.c.contest_id == contest, _devices.c.id == device_id, _devices.c.revoked_at.is_(None))
        .values(approved=True)
    )
    return bool(done.rowcount)


def revoke(connection: Connection, contest: ContestId, device_id: str, now: Instant) -> str | None:
    """Turn a device away for good and void its seat's unused links; its seat, or None when there is none."""
    row = connection.execute(
        select(_devices).where(_devices.c.contest_id == contest, _devices.c.id == device_id)
    ).first()
    if row is None:
        return None
    connection.execute(update(_devices).where(_devices.c.id == device_id).values(revoked_at=now))
    void_links(connection, contest, row.seat)
    return str(row.seat)


def _device(row: Row[Any]) -> Device:
    return Device(
        id=row.id, contest=ContestId(row.contest_id), seat=row.seat, approved=row.approved,
        revoked=row.revoked_at is not None, paired_at=Instant(row.paired_at),
    )  # fmt: skip
