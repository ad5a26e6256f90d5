"""A seat without a websocket: asks by POST, views by GET; the audience's view as well."""

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter, ValidationError

from app.api.asking import TheHall, TheHub, TheSeat, seat_in
from app.clock import now
from app.drawn import view_message
from app.encoding import json_bytes
from app.protocol import Ask, schema
from app.sockets import malformed

router = APIRouter(tags=["seats"])


def of_wire(*answers: str, asked: str = "") -> dict[str, Any]:
    """The route's description by the wire's own types (/api/protocol.json), which FastAPI need not build again."""

    def named(name: str) -> dict[str, str]:
        return {"$ref": f"/api/protocol.json#/$defs/{name}"}

    described: dict[str, Any] = {
        "responses": {
            "200": {"content": {"application/json": {"schema": {"oneOf": [named(a) for a in answers]}}}}
        }
    }
    if asked:
        described["requestBody"] = {
            "content": {"application/json": {"schema": named(asked)}},
            "required": True,
        }
    return described


ask_type: TypeAdapter[Ask] = TypeAdapter(Ask)


@router.get("/api/protocol.json")
async def protocol() -> dict[str, Any]:
    """JSON Schema of everything on the wire."""
    return schema()


@router.get("/api/time")
async def time() -> dict[str, int]:
    """The server's clock, for followers who learn their offset by it."""
    return {"now": now()}


@router.post(
    "/api/contests/{contest}/seats/{role}/{part}/asks",
    openapi_extra=of_wire("Recorded", "RefusedMessage", asked="Ask"),
)
async def ask(request: Request, hub: TheHub, hall: TheHall, role: str, part: str) -> Response:
    """Ask for a command exactly as over the websocket: 200 with Recorded or RefusedMessage, 422 when unreadable."""
    text = await request.body()
    seat = await seat_in(request, hub, hall, role, part)  # once all is here: sending may have taken its time
    try:
        asked = ask_type.validate_json(text)
    except ValidationError as error:
        return _json(json_bytes(malformed(text, error)), 422)
    return _json(json_bytes(await hub.live.ask(seat, asked)))


@router.get("/api/contests/{contest}/seats/{role}/{part}/view", openapi_extra=of_wire("View"))
async def view(hub: TheHub, seat: TheSeat) -> Response:
    """The seat's whole view."""
    return _json(view_message(1, hub.view(seat)))


@router.get("/api/contests/{contest}/view", openapi_extra=of_wire("View"))
async def audience_view(hub: TheHub) -> Response:
    """What the audience sees now."""
    return _json(hub.topic.current())


def _json(text: bytes, status: int = 200) -> Response:
    return Response(text, status, media_type="application/json", headers={"cache-control": "no-store"})
