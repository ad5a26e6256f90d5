"""The printable pages for everybody: a contest's rules and its result."""

import asyncio
from typing import Final
from urllib.parse import quote

from fastapi import APIRouter, Request, Response

from app import planfile
from app.api.asking import TheHall, TheHub, file_named
from app.api.pairing import qr_svg
from app.config import ROOT
from app.hall import Hall
from app.hub import Hub
from app.network import base_url
from app.pages import assets, html, language
from app.paper.notices import told
from app.paper.printed import About, paper, rules_page, style
from app.paper.sheets import public_result
from app.rulesheet import RuleSheet, rule_sheet
from app.rulesheet.settling import own_lines
from app.sentences import day_in_words, minute, named, say
from app.tracetext import seat_name
from judging.contest import revisions
from judging.ids import LANGS, Lang
from judging.plan import Plan

router = APIRouter(include_in_schema=False)

KEPT: Final = 16
"""Rule sheets kept: working one out takes a moment."""

_sheets: dict[tuple[str, Lang], RuleSheet] = {}


@router.get("/paper.css")
async def paper_css() -> Response:
    """The style of printed pages; its address changes with it."""
    return Response(
        style(), media_type="text/css; charset=utf-8", headers={"cache-control": "public, max-age=604800"}
    )


@router.get("/contests/{contest}/rules")
async def rules(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """The rule sheet. Rules are public by nature: everybody may read it, before the contest as well."""
    lang, contest = language(request), hub.live.contest
    sheet = await asyncio.to_thread(_sheet, contest.plan, contest.plan_digest, lang)
    here = f"/contests/{quote(hub.live.id)}"
    about = About(
        mode=contest.mode,
        accepted=contest.accepted,
        opened_by=seat_name(lang, contest.opened_by),
        opened_at=minute(contest.opened_at),
        key=hall.journal.signer.public,
        qr=qr_svg(f"{base_url(request, hall.settings)}{here}/rules"),
        plan_file=f"{here}/plan.yaml",
    )
    return html(
        request, rules_page(sheet, about, script=print_script(hall), links=other(f"{here}/rules", lang))
    )


@router.get("/contests/{contest}/plan.yaml")
async def plan_file(hub: TheHub) -> Response:
    """The plan as a file, to be mended and loaded again; questions name its lines."""
    text = await asyncio.to_thread(planfile.dumps, hub.live.contest.plan)
    kept = file_named(f"{hub.live.id}.yaml", "inline")
    return Response(text, media_type="text/plain; charset=utf-8", headers=kept)


@router.get("/contests/{contest}/results")
async def result(request: Request, hub: TheHub, hall: TheHall) -> Response:
    """The result to read and print: what has been revealed, and how anybody can check it once it is certified."""
    lang = language(request)
    shown = await asyncio.to_thread(public_result, hub.live.contest, lang)
    about = facts(request, hub, hall, lang)
    if await hall.access.holds(hub.live.id, "scrutineer", request.cookies) is not None:
        about["bundle"] = f"/api/contests/{hub.live.id}/bundle"
    page = paper(
        "result.html", lang, str(about["title"]),
        {"about": about, "result": shown, "corrections": told(hub.live.contest, lang)}, script=print_script(hall),
        links=other(f"/contests/{hub.live.id}/results", lang),
    )  # fmt: skip
    return html(request, page)


@router.get("/leitai_verify.py")
async def verifier() -> Response:
    """The independent check program, to take along."""
    text = (ROOT / "verify" / "leitai_verify.py").read_bytes()
    return Response(text, media_type="text/x-python; charset=utf-8", headers=file_named("leitai_verify.py"))


def facts(request: Request, hub: Hub, hall: Hall, lang: Lang) -> dict[str, object]:
    """What printed pages say of a contest and of the journal it stands in."""
    contest, place = hub.live.contest, hub.live.place
    plan, here = contest.plan, f"/contests/{quote(hub.live.id)}"
    certified = contest.certified_at is not None
    at = minute(contest.certified_at)
    lines = [
        named(plan.subtitle, lang),
        named(plan.organiser, lang),
        named(plan.venue, lang),
        day_in_words(plan.date or "", lang),
    ]
    return {
        "contest": hub.live.id,
        "title": named(plan.title, lang),
        "lines": [line for line in lines if line],
        "organiser": named(plan.organiser, lang),
        "date": day_in_words(plan.date or at[:10], lang),
        "certified": certified,
        "state": contest.mode,
        "revision": revisions(contest, told=True),
        "at": at,
        "hash": place.head.hex(),
        "seq": place.seq,
        "head": f"{place.seq}:{place.head.hex()[:12]}",
        "digest": contest.plan_digest,
        "key": hall.journal.signer.public,
        "rules": f"{here}/rules",
        "bundle": "",
        "code": f"/api/contests/{hub.live.id}/qr.svg",
        "qr": qr_svg(f"{base_url(request, hall.settings)}{here}/results"),
    }


def print_script(hall: Hall) -> str:
    """The address of the script behind the print button; nothing where the pages have not been built."""
    found = assets(hall.settings, "print")
    return found.script if found else ""


def other(address: str, lang: Lang) -> list[tuple[str, str]]:
    """The link to the same page in the other language."""
    return [(f"{address}?lang={each}", say(each, "paper-language")) for each in LANGS if each != lang]


def _sheet(plan: Plan, digest: str, lang: Lang) -> RuleSheet:
    known = _sheets.get((digest, lang))
    if known is None:
        while len(_sheets) >= KEPT:
            _sheets.pop(next(iter(_sheets)), None)
        known = _sheets[digest, lang] = rule_sheet(plan, lang, own_lines(plan))
    return known
