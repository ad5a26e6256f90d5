"""One socket of a seat: a receive loop and a send loop; nothing else."""

import asyncio
import json
import secrets
import traceback
from typing import Any, Final

from fastapi import WebSocket, WebSocketDisconnect
from pydantic import ValidationError

from app.access import OPEN_ROLES, seat_of
from app.clock import now
from app.config import MAX_FRAME, VERSION
from app.encoding import json_bytes
from app.hall import Hall
from app.hub import Hub
from app.line import Line
from app.logs import Log
from app.origins import own_origin
from app.protocol import Ask, Bye, Pong, RefusedMessage, Welcome, client_message
from judging.seats import Seat

log = Log("sockets")

SILENCE: Final = 20.0
"""Seconds without a heartbeat after which a device is taken for gone."""

LISTENS: Final = 4
"""Silence is counted in so many waits: a server that was itself held up has missed one, not all of them."""

STUCK: Final = 20.0
"""Seconds a device may take to accept what is sent to it."""

OPEN_SOCKETS: Final = 200
"""Sockets of screens and presenters, which anybody may open, per contest."""

OPEN_FROM_ONE: Final = 50
"""The same from one address: a phone in the hall that opens screens keeps no wall out."""

CLOSED_BY: Final = {
    "revoked": 4401,
    "replaced": 4409,
    "restart": 1012,
    "full": 1013,
    "slow": 1013,
    "gone": 4404,
}

GONE: Final = (WebSocketDisconnect, RuntimeError, TimeoutError, OSError)
"""How a socket ends whose device went, or takes in nothing."""


async def seat_socket(socket: WebSocket, contest: str, role: str, part: str) -> None:
    """Let a device speak for its seat until either side goes."""
    hall: Hall = socket.app.state.hall
    if not own_origin(socket.headers, hall.settings.public_url):
        await socket.close(1008)  # before the handshake: HTTP 403
        return
    hub = await hall.hub(contest)
    seat = None if hub is None else seat_of(hub.live.contest.plan, role, part)
    await socket.accept()
    if hub is None or seat is None or seat.role == "audience":
        await _goodbye(socket, Bye(reason="gone"))
        return
    line = await _line(hall, hub, seat, socket)
    if isinstance(line, Bye):
        await _goodbye(socket, line)
        return
    line.reply(Welcome(seat=seat.id, role=seat.role, device=line.device, now=now(), version=VERSION))
    if not line.approved:
        line.reply(RefusedMessage(id=None, code="awaiting-approval", args={}))
    hub.join(line)
    loops = [asyncio.create_task(_send(socket, line)), asyncio.create_task(_receive(socket, hub, line))]
    try:
        await asyncio.wait(loops, return_when=asyncio.FIRST_COMPLETED)
    finally:
        hub.leave(line)
        for loop in loops:
            loop.cancel()
        for ended in await asyncio.gather(*loops, return_exceptions=True):
            if isinstance(ended, Exception) and not isinstance(ended, GONE):
                where = "".join(
                    traceback.format_tb(ended.__traceback__)
                )  # its words may repeat what was sent
                log.error(
                    "socket", contest=contest, seat=seat.id, exception=type(ended).__name__, where=where
                )


async def _line(hall: Hall, hub: Hub, seat: Seat, socket: WebSocket) -> Line | Bye:
    if seat.role in OPEN_ROLES:
        address = socket.client.host if socket.client else ""
        there = [line.address for line in hub.links.all() if line.seat.role in OPEN_ROLES]
        if len(there) >= OPEN_SOCKETS or there.count(address) >= OPEN_FROM_ONE:
            return Bye(reason="full", retry_ms=10_000)
        return Line(seat=seat, device=secrets.token_hex(8), approved=True, address=address)
    device = await hall.access.device(hub.live.id, seat.id, socket.cookies)
    if device is None:
        return Bye(reason="revoked")
    return Line(seat=seat, device=device.id, approved=device.approved)


async def _send(socket: WebSocket, line: Line) -> None:
    while True:
        await line.due.wait()
        for message in line.take():
            async with asyncio.timeout(STUCK):
                await socket.send_text(message.decode())
        if line.bye is not None:
            await _goodbye(socket, line.bye)
            return


async def _receive(socket: WebSocket, hub: Hub, line: Line) -> None:
    silent = 0
    while True:
        try:
            async with asyncio.timeout(SILENCE / LISTENS):
                received = await socket.receive()
        except TimeoutError:
            silent += 1
            if silent < LISTENS:
                continue
            line.close(Bye(reason="gone", retry_ms=1000))
            await asyncio.sleep(STUCK)
            return
        silent = 0
        if received["type"] == "websocket.disconnect":
            return
        await line.room()
        if (
            line.bye is None
        ):  # who was sent away is not heard any more, even where the goodbye cannot be sent yet
            await _hear(received.get("text") or received.get("bytes") or "", hub, line)


async def _hear(text: str | bytes, hub: Hub, line: Line) -> None:
    try:
        message = client_message.validate_json(text) if len(text) <= MAX_FRAME else None
    except ValidationError as error:
        line.reply(malformed(text, error))
        return
    if message is None:
        line.reply(RefusedMessage(id=None, code="too-large", args={"most": MAX_FRAME}))
    elif isinstance(message, Ask):
        if line.approved:
            line.reply(await hub.live.ask(line.seat, message))
        else:
            line.reply(RefusedMessage(id=message.id, code="awaiting-approval", args={}))
    else:
        if (line.unsent, line.battery) != (message.unsent, message.battery):
            line.unsent, line.battery = message.unsent, message.battery
            hub.links_changed()
        line.reply(Pong(t=message.t, now=now()))


def malformed(text: str | bytes, error: ValidationError) -> RefusedMessage:
    """What cannot be read, and where: never repeats what was sent beyond its id."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(each) for each in first["loc"])[:120]
    return RefusedMessage(id=_id(text), code="malformed", args={"where": place or "-", "why": first["type"]})


def _id(text: str | bytes) -> str | None:
    try:
        read: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    sent = read.get("id") if isinstance(read, dict) else None
    return sent if isinstance(sent, str) and len(sent) <= 64 and sent.isprintable() else None


async def _goodbye(socket: WebSocket, bye: Bye) -> None:
    try:
        async with asyncio.timeout(STUCK):
            await socket.send_text(json_bytes(bye).decode())
            await socket.close(CLOSED_BY[bye.reason])
    except (RuntimeError, WebSocketDisconnect, TimeoutError):
        return
