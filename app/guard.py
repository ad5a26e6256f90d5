"""What every answer carries and every request must: security headers, a sane Host, an own Origin."""

import re
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.config import MAX_FRAME
from app.origins import own_origin, well_formed_host

SAFE: Final = ("GET", "HEAD", "OPTIONS")

FILES: Final = re.compile(r"/api/contests(/[^/]+/papers)?")
"""Where whole files are brought; to every other address a body is a message."""

LARGEST_FILE: Final = 4 * 1024 * 1024 + MAX_FRAME
"""Bytes of a file with what a form puts around it."""

HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


def policy(host: str) -> str:
    """The content security policy: everything from this server, nothing inline, sockets to this host only."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "media-src 'self' data: blob:; "
        f"font-src 'self'; connect-src 'self' ws://{host} wss://{host}; manifest-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )


def _trusted(scope: Scope, host: str, public_url: str) -> bool:
    """Whether browsers heed an opener policy here; on a plain-HTTP name each page would complain in its console."""
    name = host.rpartition(":")[0] or host
    return (
        scope["scheme"] == "https"
        or public_url.startswith("https:")
        or name in ("localhost", "127.0.0.1", "[::1]")
    )


class Guard:
    """Around the whole server; websockets are checked where they are accepted."""

    def __init__(self, app: ASGIApp, public_url: str = "") -> None:
        self.app = app
        self.public_url = public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse what no browser of ours would send; add headers to what is answered."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if scope["method"] == "HEAD":  # as GET; the server leaves the body out
            scope = {**scope, "method": "GET"}
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not well_formed_host(host):
            await JSONResponse({"refused": "bad-host", "args": {}}, 400)(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                sent = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    sent.setdefault(name, value)
                sent.setdefault("content-security-policy", policy(host))
                if _trusted(scope, host, self.public_url):
                    sent.setdefault("cross-origin-opener-policy", "same-origin")
                if self.public_url.startswith(
                    "https:"
                ):  # never for localhost: that would outlive this server
                    sent.setdefault("strict-transport-security", "max-age=31536000")
            await send(message)

        if scope["method"] not in SAFE and not own_origin(headers, self.public_url):
            await JSONResponse({"refused": "origin", "args": {}}, 403)(scope, receive, with_headers)
            return
        await self.app(
            scope,
            limited(receive, LARGEST_FILE if FILES.fullmatch(scope["path"]) else MAX_FRAME),
            with_headers,
        )


def limited(receive: Receive, most: int) -> Receive:
    """The request's body, which is refused (413) as soon as it is longer than this."""
    read = 0

    async def piece() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise HTTPException(413)
        return message

    return piece
