"""The server: routes, sockets, headers and the lifespan, put together."""

import gc
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from typing import Any

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from app import pages
from app.api import contests, docs, pairing, scrutiny, seats
from app.api.asking import RefusedError, refused
from app.config import MAX_FRAME, VERSION, Settings
from app.fanout.lean import LeanHttpProtocol
from app.guard import Guard
from app.hall import Hall
from app.journal import RacedError, UnfitError, UnwritableError
from app.live import stop_at_once
from app.logs import Log
from app.paper import crew as papers_crew
from app.paper import pages as papers
from app.sockets import seat_socket

log = Log("server")


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """Where the certificate and its key lie."""

    certificate: Path
    key: Path


def create_app(hall: Hall, ready: Callable[[], None] = lambda: None) -> FastAPI:
    """The whole server for this installation; `ready` is called when contests are open."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[dict[str, Any]]:
        await hall.open()
        gc.freeze()  # what is here now stays: looking for garbage among it held a panel up for a tenth of a second
        gc.enable()
        ready()
        yield {"fanout": hall.fanout}
        await hall.close()

    app = FastAPI(
        title="Leitai 擂台", version=VERSION, lifespan=lifespan, docs_url=None, redoc_url=None,
        openapi_url="/api/openapi.json",
    )  # fmt: skip
    app.state.hall = hall
    for each in (contests.router, seats.router, pairing.router, scrutiny.router, docs.router):
        app.include_router(each)
    _operations(app, hall)
    app.add_api_websocket_route("/ws/{contest}/{role}/{part}", seat_socket)
    app.router.routes.append(WebSocketRoute("/follow/{contest}", hall.fanout.asgi_endpoint))
    app.include_router(papers.router)
    app.include_router(papers_crew.router)
    app.include_router(pages.router)
    app.add_exception_handler(RefusedError, _refused)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(UnfitError, _unfit)
    app.add_exception_handler(RacedError, _away)
    app.add_exception_handler(UnwritableError, _unwritable)
    app.add_middleware(Guard, public_url=hall.settings.public_url)
    return app


GIVE_WAY = 0.0005
"""Seconds after which one thread lets another go on: a commit's thread gives way at each of its statements, and by
default would wait 5 ms each time until it may go on while views are being drawn."""


class Server(uvicorn.Server):
    """A server that says goodbye: devices hear that it restarts before their sockets close."""

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Farewell first, then as ever."""
        hall: Hall = self.config.app.state.hall  # type: ignore[union-attr]
        for each in self.servers:
            each.close()  # nobody new comes in while the others leave
        await hall.farewell()
        await super().shutdown(sockets)


def server(app: FastAPI, settings: Settings, tls: Certificate | None = None) -> Server:
    """A uvicorn server for it, with followers taken in by the lean protocol."""
    sys.setswitchinterval(GIVE_WAY)
    config = uvicorn.Config(
        app, loop="uvloop", http=LeanHttpProtocol, lifespan="on", log_config=None, access_log=False,
        ws_max_size=4 * MAX_FRAME, ws_ping_interval=20, ws_ping_timeout=20, ws_per_message_deflate=False,
        timeout_keep_alive=15, timeout_graceful_shutdown=4, server_header=False, proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies, backlog=4096,
        ssl_certfile=tls.certificate if tls else None, ssl_keyfile=tls.key if tls else None,
    )  # fmt: skip
    return Server(config)


def run(server_: Server, listening: list[socket]) -> None:
    """Serve until told to stop."""
    server_.run(sockets=listening)


def _operations(app: FastAPI, hall: Hall) -> None:
    """Health and figures. No figure depends on a mark that is hidden."""
    started = time.time()

    @app.get("/healthz", tags=["operations"])
    async def health() -> dict[str, str]:
        """Whether the server answers and its database does."""
        await hall.contests()
        return {"status": "ok", "version": VERSION}

    @app.get("/metrics", tags=["operations"], response_class=Response)
    async def metrics() -> Response:
        """Figures for Prometheus."""
        from prometheus_client import CollectorRegistry, Gauge, generate_latest

        registry = CollectorRegistry()
        for name, text, figure in (
            ("leitai_contests_open", "Contests folded in this process", len(hall.hubs)),
            (
                "leitai_seat_sockets",
                "Open sockets of seats",
                sum(len(h.links.all()) for h in hall.hubs.values()),
            ),
            ("leitai_followers", "Phones that follow", hall.fanout.followers),
            ("leitai_uptime_seconds", "Seconds since the start", time.time() - started),
        ):
            Gauge(name, text, registry=registry).set(figure)
        return Response(generate_latest(registry), media_type="text/plain; version=0.0.4; charset=utf-8")


def _wants_page(request: Request) -> bool:
    return request.method in ("GET", "HEAD") and not request.url.path.startswith(("/api/", "/assets/"))


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    if _wants_page(request):
        return pages.error_page(request, error.status, error.code)
    return await refused(request, error)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    codes = {404: "no-such-page", 405: "no-such-method", 413: "too-large"}
    code = codes.get(error.status_code, "unreadable")
    if _wants_page(request):
        return pages.error_page(request, error.status_code, "no-such-page")
    return await refused(request, RefusedError(error.status_code, code))


async def _unfit(request: Request, _error: Exception) -> Response:
    return await _refused(request, RefusedError(404, "no-such-page"))


async def _away(asked: HTTPConnection, _error: Exception) -> Response:
    """The database is away or somebody else wrote first: nothing was carried out, and it may be tried again."""
    if isinstance(asked, WebSocket):
        await asked.close(1013)
        return Response()
    assert isinstance(asked, Request)
    return await _refused(asked, RefusedError(503, "busy"))


async def _unwritable(asked: HTTPConnection, error: Exception) -> Response:
    """The disk refused a commit: as for a mark, nothing may be confirmed any more."""
    log.critical("cannot-write", path=asked.url.path, reason=str(error))
    stop_at_once()
    return await _away(asked, error)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    places = [".".join(str(each) for each in e["loc"])[:120] for e in error.errors()]
    return await refused(request, RefusedError(422, "malformed", places=places))
