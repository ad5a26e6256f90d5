"""Which pages may speak to this server: one rule for seats, for followers and for what is posted."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

HOST_NAME: Final = re.compile(r"^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_.-]{1,253})(:\d{1,5})?$")


def well_formed_host(host: str) -> bool:
    """Whether a Host header names a host and nothing else."""
    return HOST_NAME.match(host) is not None


def own_origin(headers: Mapping[str, str], public_url: str = "") -> bool:
    """Whether a page of this very server asks, or no browser at all (browsers always name the Origin)."""
    origin = headers.get("origin")
    if origin is None:
        return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
    if public_url:
        allowed = urlsplit(public_url)
        return origin == f"{allowed.scheme}://{allowed.netloc}"
    scheme, _, host = origin.partition("://")
    return scheme in ("http", "https") and host == headers.get("host")
