"""Addresses: where people in the same network reach this server, and listening sockets that fail clearly."""

import socket
from contextlib import suppress
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from app.config import Settings

LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""Names by which only this machine reaches itself."""

USER_TIMEOUT_MS = 20_000
"""Milliseconds without an acknowledgement after which the kernel gives a device up (TCP_USER_TIMEOUT)."""


def lan_addresses() -> list[str]:
    """This machine's addresses in its networks, the one that leads out first."""
    found: list[str] = []
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # a UDP connect sends nothing; it only chooses the way out
        found.append(probe.getsockname()[0])
    with suppress(OSError):
        found += [str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    return list(
        dict.fromkeys(a for a in found if not ip_address(a).is_loopback and not ip_address(a).is_unspecified)
    )


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. OSError when the port is taken or not allowed."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):  # accepted sockets inherit it
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, USER_TIMEOUT_MS)
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        listening.bind((host, port))
        listening.listen(4096)
        listening.setblocking(False)
    except OSError:
        listening.close()
        raise
    return listening


def base_url(connection: HTTPConnection, settings: Settings) -> str:
    """The address people reach this server by: the declared one, else the LAN's when asked on loopback."""
    if settings.public_url:
        return settings.public_url.rstrip("/")
    asked = urlsplit(str(connection.base_url))
    host, port = asked.hostname or "localhost", asked.port
    if host in LOOPBACK and settings.everywhere and (lan := lan_addresses()):
        host = lan[0]
    shown = f"[{host}]" if ":" in host else host
    return f"{asked.scheme}://{shown}" + (f":{port}" if port else "")
