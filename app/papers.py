"""The printable pages of a contest: its rules, for everybody."""

import asyncio
from typing import Final

from fastapi import APIRouter, Request, Response

from app import planfile
from app.api.asking import TheHall, TheHub
from app.api.pairing import qr_svg
from app.hub import Hub
from app.network import base_url
from app.pages import assets, html, language
from app.paperwork import About, rules_page, style
from app.rulesheet import RuleSheet, rule_sheet
from app.sentences import say
from app.settling import own_lines
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
    here = f"/contests/{hub.live.id}"
    about = About(
        mode=contest.mode,
        accepted=contest.accepted,
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
    named = {"content-disposition": f'inline; filename="{hub.live.id}.yaml"'}
    return Response(text, media_type="text/plain; charset=utf-8", headers=named)


def print_script(hall: TheHall) -> str:
    """The address of the script behind the print button; nothing where the pages have not been built."""
    found = assets(hall.settings, "print")
    return found.script if found else ""


def other(address: str, lang: Lang) -> list[tuple[str, str]]:
    """The link to the same page in the other language."""
    return [(f"{address}?lang={each}", say(each, "paper-language")) for each in LANGS if each != lang]


def title_of(hub: Hub, lang: Lang) -> str:
    """What the contest is called."""
    title = hub.live.contest.plan.title
    return str(title.get(lang) or next(iter(title.values())))


def _sheet(plan: Plan, digest: str, lang: Lang) -> RuleSheet:
    known = _sheets.get((digest, lang))
    if known is None:
        while len(_sheets) >= KEPT:
            _sheets.pop(next(iter(_sheets)), None)
        known = _sheets[digest, lang] = rule_sheet(plan, lang, own_lines(plan))
    return known
