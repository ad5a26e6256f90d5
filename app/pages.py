"""Pages: the shell of each screen with its built assets, prints, and an error page that helps."""

import gzip
import json
import re
from dataclasses import dataclass, field
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from app.access import seat_of
from app.api.asking import RefusedError, TheHall, TheHub
from app.api.pairing import qr_svg
from app.config import Settings
from app.hub import Hub
from app.network import LOOPBACK, base_url
from app.paper.printed import templates
from app.sentences import named, say
from judging.ids import LANGS, Lang

router = APIRouter(include_in_schema=False)

LANG_COOKIE: Final = "leitai-lang"
BUILT: Final = re.compile(r"[\w.-]{1,200}", re.ASCII)
"""Names of built files: they lie side by side in one folder."""

ASSET_AGE: Final = "public, max-age=31536000, immutable"
TYPES: Final = {
    ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
    ".png": "image/png", ".woff2": "font/woff2", ".json": "application/json", ".webp": "image/webp",
    ".mp4": "video/mp4", ".webm": "video/webm", ".ico": "image/x-icon", ".mp3": "audio/mpeg", ".wav": "audio/wav",
}  # fmt: skip


@dataclass(frozen=True)
class Assets:
    """The addresses one screen loads: its script, styles, and what its script will import."""

    script: str
    styles: tuple[str, ...] = ()
    preloads: tuple[str, ...] = field(default=())


@lru_cache(maxsize=64)
def _assets(manifest: Path, screen: str, _changed: int) -> Assets | None:
    chunks: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8"))
    entry = chunks.get(f"src/{screen}/main.ts")
    if entry is None:
        return None
    seen: dict[str, Any] = {}

    def gather(chunk: dict[str, Any]) -> None:
        for name in chunk.get("imports", ()):
            if name not in seen:
                seen[name] = chunks[name]
                gather(chunks[name])

    gather(entry)
    styles = [css for chunk in (*seen.values(), entry) for css in chunk.get("css", ())]
    return Assets(
        script=f"/{entry['file']}",
        styles=tuple(f"/{css}" for css in dict.fromkeys(styles)),
        preloads=tuple(f"/{chunk['file']}" for chunk in seen.values()),
    )


def assets(settings: Settings, screen: str) -> Assets | None:
    """What the build made for this screen; None where the pages have not been built."""
    manifest = settings.pages / "manifest.json"
    try:
        return _assets(manifest, screen, manifest.stat().st_mtime_ns)
    except FileNotFoundError:
        return None


def language(request: Request) -> Lang:
    """The reader's language: asked for, chosen before, preferred by the browser, else Chinese."""
    for wish in (request.query_params.get("lang"), request.cookies.get(LANG_COOKIE)):
        for lang in LANGS:
            if wish == lang:
                return lang
    preferred = request.headers.get("accept-language", "")
    return (
        "en" if preferred and not any(p.strip().startswith("zh") for p in preferred.split(",")) else "zh-CN"
    )


def shell(request: Request, screen: str, title: str, status: int = 200, **facts: str) -> Response:
    """A screen's page: facts for its script, and everything it will load."""
    settings: Settings = request.app.state.hall.settings
    found = assets(settings, screen)
    if found is None:
        return error_page(request, 503, "pages-not-built")
    lang = language(request)
    page = {"screen": screen, "contest": "", "role": "", "part": "", "lang": lang, **facts}
    text = (
        templates()
        .get_template("page.html")
        .render(
            lang=lang,
            title=title,
            page=page,
            script=found.script,
            styles=found.styles,
            preloads=found.preloads,
        )
    )
    return html(request, text, status)


def html(request: Request, text: str, status: int = 200) -> Response:
    """A page with its ETag; 304 when the browser has it already."""
    tag = f'W/"{sha256(text.encode()).hexdigest()[:24]}"'
    headers = {"etag": tag, "cache-control": "no-cache", "vary": "Accept-Language, Cookie"}
    if status == 200 and request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", "") and len(text) > 1500:
        return Response(
            gzip.compress(text.encode(), 6),
            status,
            headers | {"content-encoding": "gzip"},
            "text/html; charset=utf-8",
        )
    return HTMLResponse(text, status, headers)


def error_page(request: Request, status: int, code: str) -> Response:
    """A page that says in the reader's language what is wrong and where to go."""
    lang = language(request)
    found = assets(request.app.state.hall.settings, "notice")
    text = templates().get_template("error.html").render(
        lang=lang, title=say(lang, f"page-error-{code}"), text=say(lang, f"page-error-{code}-hint"), status=status,
        home=say(lang, "page-error-home"), styles=found.styles if found else (),
    )  # fmt: skip
    return html(request, text, status)


def _title(request: Request, hub: Hub) -> str:
    return named(hub.live.contest.plan.title, language(request))


@router.get("/")
async def start(request: Request) -> Response:
    """The start page."""
    return shell(request, "start", "Leitai 擂台")


@router.get("/pair")
async def pair(request: Request) -> Response:
    """Exchanges the fragment's token for a cookie."""
    return shell(request, "setup", "Leitai 擂台", step="pair")


@router.get("/pin/{contest}")
async def pin(request: Request, hub: TheHub) -> Response:
    """Where a judge types the PIN of the sheet."""
    return shell(request, "setup", _title(request, hub), contest=hub.live.id, step="pin")


@router.get("/audience/{contest}")
async def audience(request: Request, hub: TheHub) -> Response:
    """The audience's phone."""
    return shell(request, "audience", _title(request, hub), contest=hub.live.id, role="audience")


@router.get("/screen/{contest}")
async def main_screen(hub: TheHub) -> Response:
    """The big screen without a name is the main one."""
    return RedirectResponse(f"/screen/{hub.live.id}/main")


@router.get("/screen/{contest}/{name}")
async def screen(request: Request, hub: TheHub, name: str) -> Response:
    """A big screen with a name."""
    return _open_seat(request, hub, "screen", name)


@router.get("/presenter/{contest}")
async def presenter(request: Request, hub: TheHub) -> Response:
    """Backstage, and the stage clock."""
    return _open_seat(request, hub, "presenter", "1")


def _open_seat(request: Request, hub: Hub, role: str, part: str) -> Response:
    if seat_of(hub.live.contest.plan, role, part) is None:
        raise RefusedError(404, "no-such-seat")
    return shell(request, role, _title(request, hub), contest=hub.live.id, role=role, part=part)


@router.get("/print/{contest}/seats")
async def print_seats(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """The sheet of the judges' personal QR codes: each printing makes fresh one-use links (host)."""
    if await hall.access.holds(hub.live.id, "host", request.cookies) is None:
        return error_page(request, 401, "not-host")
    lang, plan = language(request), hub.live.contest.plan
    base, seats = base_url(request, hall.settings), []
    for judge in plan.judge.values():
        token, pin_ = await hall.access.make_link(hub.live.id, f"judge:{judge.id}")
        url = f"{base}/pair#{token}"
        seats.append({
            "judge": judge.id, "name": named(judge.name, lang), "title": named(judge.title, lang),
            "panel": named(plan.panel_of[judge.id].name, lang), "url": url, "pin": pin_, "qr": qr_svg(url),
        })  # fmt: skip
    found = assets(hall.settings, "print")
    text = templates().get_template("print_seats.html").render(
        lang=lang, title=_title(request, hub), seats=seats, pin_page=f"{base}/pin/{hub.live.id}",
        say=partial(say, lang), only_here=urlsplit(base).hostname in LOOPBACK,
        script=found.script if found else "", styles=found.styles if found else (),
    )  # fmt: skip
    response = html(request, text)
    response.headers["cache-control"] = "no-store"
    return response


@router.get("/{role}/{contest}/{part}")
async def seat(request: Request, role: str, part: str, hub: TheHub, hall: TheHall) -> Response:
    """A paired seat's page; without its cookie, the page where a PIN is typed."""
    known = seat_of(hub.live.contest.plan, role, part) if role in ("host", "judge", "scrutineer") else None
    if known is None:
        raise RefusedError(404, "no-such-seat")
    title = _title(request, hub)
    contest = hub.live.id
    if await hall.access.device(hub.live.id, known.id, request.cookies) is None:
        return shell(request, "setup", title, 401, step="pin", contest=contest, role=role, part=part)
    return shell(request, role, title, contest=contest, role=role, part=part)


@router.get("/api/contests/{contest}/qr.svg")
async def audience_qr(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """The QR code of the audience's page."""
    svg = qr_svg(f"{base_url(request, hall.settings)}/audience/{quote(hub.live.id)}")
    svg = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1) if "xmlns" not in svg else svg
    return Response(svg, media_type="image/svg+xml", headers={"cache-control": "public, max-age=300"})


@router.get("/assets/{path:path}")
async def asset(request: Request, path: str, hall: TheHall) -> Response:
    """A built file: its name holds its hash, so it is kept for ever; compressed once, when it was built."""
    wanted = hall.settings.pages / "assets" / path
    kind = TYPES.get(wanted.suffix)
    if kind is None or not BUILT.fullmatch(path) or not wanted.is_file():
        raise RefusedError(404, "no-such-page")
    headers = {"cache-control": ASSET_AGE, "vary": "Accept-Encoding"}
    accepted = request.headers.get("accept-encoding", "")
    for name, suffix in (("br", ".br"), ("gzip", ".gz")):
        packed = wanted.with_name(wanted.name + suffix)
        if name in accepted and packed.is_file():
            return Response(
                packed.read_bytes(), headers=headers | {"content-encoding": name}, media_type=kind
            )
    return Response(wanted.read_bytes(), headers=headers, media_type=kind)
