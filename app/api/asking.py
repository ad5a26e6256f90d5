"""Who asks, and how to say no: shared by all routes."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, Request
from fastapi.responses import JSONResponse

from app.access import OPEN_ROLES, seat_of
from app.hall import Hall
from app.hub import Hub
from judging.ids import ContestId
from judging.seats import Role, Seat


class RefusedError(Exception):
    """A request that is not carried out: HTTP status, stable code, arguments of its sentence."""

    def __init__(self, status: int, code: str, **args: object) -> None:
        super().__init__(code)
        self.status, self.code, self.args_ = status, code, args


async def refused(_request: Request, error: Exception) -> JSONResponse:
    """The answer to a refused request."""
    assert isinstance(error, RefusedError)
    headers = {"retry-after": "30"} if error.status == 429 else None
    return JSONResponse({"refused": error.code, "args": error.args_}, error.status, headers)


def hall_of(request: Request) -> Hall:
    """The installation."""
    hall: Hall = request.app.state.hall
    return hall


TheHall = Annotated[Hall, Depends(hall_of)]


async def hub_of(contest: str, hall: TheHall) -> Hub:
    """The contest of the address; 404 when there is none such."""
    hub = await hall.hub(contest)
    if hub is None and contest in hall.broken:
        raise RefusedError(503, "journal-broken")
    if hub is None:
        raise RefusedError(404, "no-such-contest")
    return hub


TheHub = Annotated[Hub, Depends(hub_of)]


async def seat_in(request: Request, hub: TheHub, hall: TheHall, role: str, part: str) -> Seat:
    """The seat of the address, which the caller holds: 404 unknown, 401 not paired, 409 waiting for approval."""
    seat = seat_of(hub.live.contest.plan, role, part)
    if seat is None:
        raise RefusedError(404, "no-such-seat")
    if seat.role not in OPEN_ROLES:
        device = await hall.access.device(hub.live.id, seat.id, request.cookies)
        if device is None:
            raise RefusedError(401, "not-paired")
        if not device.approved:
            raise RefusedError(409, "awaiting-approval")
        hub.polled(seat.id, device.id)
    return seat


TheSeat = Annotated[Seat, Depends(seat_in)]


async def holder(request: Request, contest: str, role: Role) -> str:
    """The seat of this role that the caller holds; 401 without one."""
    seat = await hall_of(request).access.holds(ContestId(contest), role, request.cookies)
    if seat is None:
        raise RefusedError(401, "not-paired", role=role)
    return seat


async def host_of(request: Request, contest: str) -> str:
    """The host's seat the caller holds; 401 without one."""
    return await holder(request, contest, "host")


async def scrutineer_of(request: Request, contest: str) -> str:
    """The scrutineer's seat the caller holds; 401 without one."""
    return await holder(request, contest, "scrutineer")


AsHost = Annotated[str, Depends(host_of)]
AsScrutineer = Annotated[str, Depends(scrutineer_of)]


def file_named(name: str, how: str = "attachment") -> dict[str, str]:
    """The header that names a file to be kept; names are of any script (RFC 6266)."""
    return {"content-disposition": f"{how}; filename*=utf-8''{quote(name, safe='')}"}


def address_of(request: Request) -> str:
    """The caller's network address."""
    return request.client.host if request.client else ""
