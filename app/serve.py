"""Serving: where people reach it is printed, with a QR code and the host's private link; then the server runs."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import socket
from urllib.parse import quote

from app import catalogue
from app.access import seat_of
from app.catalogue import doors
from app.clock import now
from app.config import Settings
from app.hall import Hall
from app.installing import EX_UNKNOWN, TroubleError, tell_address
from app.logs import set_up_logs
from app.main import Certificate, create_app, run, server
from app.network import lan_addresses
from judging.ids import ContestId

CERTIFICATE_DAYS = 396
"""Longer-lived certificates are refused by Apple's devices."""

Words = Callable[..., str]


def serve(hall: Hall, listening: socket, words: Words, *, tls: bool) -> None:
    """Print the addresses and serve until told to stop."""
    settings = hall.settings
    port = int(listening.getsockname()[1])
    set_up_logs(settings.log_level)
    certified = certificate(settings.data) if tls else None
    scheme = "https" if tls else "http"
    tell_address(settings, here(settings, scheme, port))

    def ready() -> None:
        for line in greeting(hall, scheme, port, words):
            print(line)
        if tls:
            print(words("up-certificate", path=str(settings.data / "tls" / "ca.pem")))
        print(words("up-stop"), flush=True)

    run(server(create_app(hall, ready), settings, certified), [listening])


def greeting(hall: Hall, scheme: str, port: int, words: Words) -> list[str]:
    """What `leitai up` prints: addresses, a QR code for phones, and the newest contest's host link."""
    settings = hall.settings
    everywhere = settings.everywhere
    local = here(settings, scheme, port)
    lines = ["", words("up-local", url=f"{local}/")]
    outside = [settings.public_url.rstrip("/")] if settings.public_url else []
    if everywhere:
        outside += [f"{scheme}://{address}:{port}" for address in lan_addresses()]
    lines += [words("up-lan", url=f"{url}/") for url in outside] or closed(scheme, port, words)
    cards = hall.store.read_now(catalogue.contests)
    if cards:
        newest = cards[0].id
        shown = outside[0] if outside else local
        audience = f"{shown}/audience/{quote(newest)}"
        lines += ["", words("up-audience", url=audience), *_terminal_qr(audience)]
        lines += [words("up-host", url=f"{local}/pair#{new_link(hall, newest, 'host:1')}"), ""]
    else:
        lines.append(words("up-empty"))
    return lines


def closed(scheme: str, port: int, words: Words) -> list[str]:
    """What stands in place of the LAN's address while only this machine is let in."""
    would_be = next(iter(lan_addresses()), None)
    if would_be is None:
        return [words("up-no-lan")]
    return [words("up-lan-closed", url=f"{scheme}://{would_be}:{port}/")]


def here(settings: Settings, scheme: str, port: int) -> str:
    """The address of the server on this machine."""
    name = "localhost" if settings.everywhere or settings.host == "127.0.0.1" else _shown(settings.host)
    return f"{scheme}://{name}:{port}"


def new_link(hall: Hall, contest: ContestId, seat: str) -> str:
    """A new one-use link's token for a seat. TroubleError when there is no such contest or seat."""
    found = hall.store.read_now(lambda c: catalogue.plan(c, contest))
    if found is None:
        raise TroubleError("no-contest", EX_UNKNOWN, contest=contest)
    role, _, part = seat.partition(":")
    if role not in ("host", "judge", "scrutineer") or seat_of(found[0], role, part) is None:
        raise TroubleError("no-seat", EX_UNKNOWN, seat=seat)
    token = doors.token()
    hall.store.write_now(lambda c: doors.add_link(c, contest, seat, token, None, now()))
    return token


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _terminal_qr(text: str) -> list[str]:
    import io

    import segno

    written = io.StringIO()
    segno.make(text, error="l").terminal(out=written, compact=True, border=2)
    return written.getvalue().rstrip("\n").split("\n")


def certificate(folder: Path) -> Certificate:
    """A certificate for this machine's names, by an authority of this installation's own, kept in the data folder."""
    import trustme

    kept = folder / "tls"
    kept.mkdir(mode=0o700, exist_ok=True)
    authority = kept / "ca.key"
    if authority.exists():
        ca = trustme.CA.from_pem((kept / "ca.pem").read_bytes(), authority.read_bytes())
    else:
        ca = trustme.CA(organization_name="Leitai")
        ca.cert_pem.write_to_path(kept / "ca.pem")
        _secret(authority, ca.private_key_pem.bytes())  # last: where it is, both are
    ends = datetime.now(UTC) + timedelta(days=CERTIFICATE_DAYS)
    made = ca.issue_cert("localhost", "127.0.0.1", *lan_addresses(), not_after=ends)
    _secret(kept / "server.key", made.private_key_pem.bytes())
    (kept / "server.pem").write_bytes(b"".join(pem.bytes() for pem in made.cert_chain_pems))
    return Certificate(certificate=kept / "server.pem", key=kept / "server.key")


def _secret(path: Path, text: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(text)
