"""The printable pages for the crew: traces for scrutineers, blank score sheets and certificates for the host."""

import asyncio
from decimal import Decimal
from functools import partial

from fastapi import APIRouter, Request, Response

from app.api.asking import TheHall, TheHub
from app.hall import Hall
from app.hub import Hub
from app.pages import error_page, html, language
from app.paper.pages import facts, other, print_script
from app.paper.printed import paper
from app.paper.sheets import blanks, certificates, traces
from app.sentences import named, say

router = APIRouter(include_in_schema=False)


@router.get("/print/{contest}/traces")
async def print_traces(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """Every total with the steps that add up to it; every mark stands there, so scrutineers only."""
    if await hall.access.holds(hub.live.id, "scrutineer", request.cookies) is None:
        return error_page(request, 401, "not-scrutineer")
    traced = await asyncio.to_thread(traces, hub.live.contest, language(request))
    return _page(request, hub, hall, "traces", traced=traced)


@router.get("/print/{contest}/blanks")
async def print_blanks(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """An empty score sheet for every judge and entry of the round (host)."""
    if await hall.access.holds(hub.live.id, "host", request.cookies) is None:
        return error_page(request, 401, "not-host")
    lang = language(request)
    empty = blanks(hub.live.contest, lang)
    return _page(
        request, hub, hall, "blanks", blanks=empty, words_of=partial(named, lang=lang), plain=_plain,
    )  # fmt: skip


@router.get("/print/{contest}/certificates")
async def print_certificates(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """A certificate for every winner, once the result is certified (host, scrutineer)."""
    for role in ("host", "scrutineer"):
        if await hall.access.holds(hub.live.id, role, request.cookies) is not None:
            break
    else:
        return error_page(request, 401, "not-host")
    if hub.live.contest.certified_at is None:
        return error_page(request, 409, "not-certified")
    won = certificates(hub.live.contest, language(request))
    return _page(request, hub, hall, "certificates", certificates=won)


def _page(request: Request, hub: Hub, hall: Hall, name: str, **given: object) -> Response:
    lang = language(request)
    about = facts(request, hub, hall, lang)
    text = paper(
        f"{name}.html", lang, f"{about['title']} · {say(lang, f'paper-{name}')}", {"about": about, **given},
        script=print_script(hall), links=other(f"/print/{hub.live.id}/{name}", lang),
    )  # fmt: skip
    response = html(request, text)
    response.headers["cache-control"] = "no-store"
    return response


def _plain(number: Decimal) -> str:
    return format(number, "f")
