"""How devices come to seats: links and PINs, devices let in and turned away."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from app.access import Paired, seat_of
from app.api.asking import AsHost, RefusedError, TheHall, TheHub, address_of, host_of
from app.catalogue import doors
from app.clock import now
from app.hall import Hall
from app.network import base_url

router = APIRouter(tags=["pairing"])

COOKIE_AGE = 30 * 24 * 3600


class Token(BaseModel):
    """A link's token, from the address's fragment."""

    model_config = ConfigDict(extra="forbid")
    token: Annotated[str, Field(min_length=20, max_length=100)]


class Pin(BaseModel):
    """A PIN as read from the sheet."""

    model_config = ConfigDict(extra="forbid")
    pin: Annotated[str, Field(pattern=r"^\d{6}$")]


class SeatName(BaseModel):
    """A seat: "judge:j3"."""

    model_config = ConfigDict(extra="forbid")
    seat: Annotated[str, Field(pattern=r"^[a-z]+:\S{1,64}$")]


class Opened(BaseModel):
    """Whether PINs work."""

    model_config = ConfigDict(extra="forbid")
    open: bool


class Page(BaseModel):
    """Where the device goes now; approved false: the host has to let it in first."""

    page: str
    approved: bool = True


class LinkMade(BaseModel):
    """A one-use link, as text and as a QR code, and its PIN, which works while pairing is open."""

    url: str
    pin: str
    qr_svg: str


@router.post("/api/pair")
async def pair(asked: Token, request: Request, response: Response, hall: TheHall) -> Page:
    """Exchange a one-use link for a seat's cookie. 403 with why the link does not work; 429 after too many."""
    if not hall.access.link_guesses.allow(address_of(request)):
        raise RefusedError(429, "too-many-guesses")
    paired = await hall.access.pair(asked.token, request.cookies)
    if paired is None:
        raise RefusedError(403, await hall.access.shut(asked.token))
    return await _seated(hall, paired, request, response)


@router.post("/api/contests/{contest}/pin")
async def pair_by_pin(asked: Pin, request: Request, response: Response, hub: TheHub, hall: TheHall) -> Page:
    """Exchange a PIN for a seat's cookie while the host keeps pairing open. 403 wrong, 429 after too many."""
    if not hall.access.pin_guesses.allow(address_of(request)):
        raise RefusedError(429, "too-many-guesses")
    if not await hall.access.pairing_open(hub.live.id):
        raise RefusedError(403, "pairing-closed")
    paired = await hall.access.pair_by_pin(hub.live.id, asked.pin, request.cookies)
    if paired is None:
        if not await hall.access.pairing_open(hub.live.id):
            await hall.doors_changed(hub)
        raise RefusedError(403, "wrong-pin")
    return await _seated(hall, paired, request, response)


@router.post("/api/contests/{contest}/links", dependencies=[Depends(host_of)])
async def make_link(asked: SeatName, request: Request, hub: TheHub, hall: TheHall) -> LinkMade:
    """A new one-use link for a seat (host)."""
    role, _, part = asked.seat.partition(":")
    seat = seat_of(hub.live.contest.plan, role, part)
    if seat is None or seat.role not in ("host", "judge", "scrutineer"):
        raise RefusedError(404, "no-such-seat")
    token, pin = await hall.access.make_link(hub.live.id, seat.id)
    url = f"{base_url(request, hall.settings)}/pair#{token}"
    return LinkMade(url=url, pin=pin, qr_svg=qr_svg(url))


@router.post("/api/contests/{contest}/devices/{device}/revoke")
async def revoke(device: str, hub: TheHub, hall: TheHall, _host: AsHost) -> dict[str, str]:
    """Turn a device away within the second, and void its seat's unused links (host)."""
    contest = hub.live.id
    seat = await hall.store.write(lambda c: doors.revoke(c, contest, device, now()))
    if seat is None:
        raise RefusedError(404, "no-such-device")
    hub.dismiss(device)
    await hall.doors_changed(hub)
    return {"revoked": device, "seat": seat}


@router.post("/api/contests/{contest}/devices/{device}/approve")
async def approve(device: str, hub: TheHub, hall: TheHall, _host: AsHost) -> dict[str, str]:
    """Let a second device take a judge's seat (host)."""
    contest = hub.live.id
    if not await hall.store.write(lambda c: doors.approve(c, contest, device)):
        raise RefusedError(404, "no-such-device")
    await hall.doors_changed(hub)
    return {"approved": device}


@router.post("/api/contests/{contest}/pairing")
async def pairing(asked: Opened, hub: TheHub, hall: TheHall, _host: AsHost) -> Opened:
    """Open pairing by PIN for a quarter of an hour, or close it (host)."""
    await hall.access.set_pairing(hub.live.id, opened=asked.open)
    await hall.doors_changed(hub)
    return asked


def qr_svg(text: str) -> str:
    """A QR code as SVG that takes the size and colour of its surroundings."""
    import segno

    return segno.make(text, error="m").svg_inline(scale=4, border=2, dark="#000", light="#fff", omitsize=True)


def seat_browser(paired: Paired, request: Request, response: Response) -> None:
    """Give the browser its seat's cookie: out of reach of scripts and of other sites."""
    response.set_cookie(
        paired.cookie, paired.secret, max_age=COOKIE_AGE, httponly=True, samesite="strict",
        secure=request.url.scheme == "https", path="/",
    )  # fmt: skip


async def _seated(hall: Hall, paired: Paired, request: Request, response: Response) -> Page:
    seat_browser(paired, request, response)
    hub = await hall.hub(paired.contest)
    if hub is not None:
        await hall.doors_changed(hub)
    return Page(page=paired.page, approved=paired.approved)
