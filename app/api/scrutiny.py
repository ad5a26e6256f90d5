"""What the scrutineer should look at before release, computed on demand beside the show."""

import asyncio
from io import BytesIO
from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter

from app.api.asking import AsScrutineer, RefusedError, TheHub, body_of
from app.encoding import plain
from judging.figures.brought import values
from judging.ids import LANGS
from judging.views.advice import Advice, advice

router = APIRouter(tags=["scrutiny"])
advised: TypeAdapter[Any] = TypeAdapter(Advice)


@router.get("/api/contests/{contest}/advice", response_model=None)
async def before_release(hub: TheHub, _scrutineer: AsScrutineer) -> Response:
    """Flip margin, rounding contract, judge quality and unusual totals of the closed turns; scrutineers only."""
    found = await asyncio.to_thread(advice, hub.live.contest)
    return Response(
        advised.dump_json(found), media_type="application/json", headers={"cache-control": "no-store"}
    )


BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LARGEST_FILE = 4 * 1024 * 1024
MOST_MISTAKES = 20


@router.get("/api/contests/{contest}/papers", response_model=None)
async def papers(hub: TheHub, _scrutineer: AsScrutineer) -> Response:
    """The workbook of this contest to fill in: figures, count sheets, orders, turnouts; scrutineers only."""
    from app.tallyfile.workbook import write_workbook

    book = BytesIO()
    await asyncio.to_thread(write_workbook, hub.live.contest.plan, book)
    headers = {"content-disposition": 'attachment; filename="figures.xlsx"', "cache-control": "no-store"}
    return Response(book.getvalue(), media_type=BOOK, headers=headers)


@router.post("/api/contests/{contest}/papers", response_model=None)
async def read_papers(request: Request, hub: TheHub, _scrutineer: AsScrutineer) -> dict[str, Any]:
    """Read a filled-in workbook or tally file: what it brings, in papers to enter one by one. Nothing is entered."""
    from app.tallyfile.papers import brought_from, portions

    source = await body_of(request, LARGEST_FILE)
    found = await asyncio.to_thread(brought_from, source, hub.live.contest.plan)
    if isinstance(found, list):
        told = [{lang: each.sentence(lang) for lang in LANGS} for each in found[:MOST_MISTAKES]]
        raise RefusedError(422, "papers-wrong", count=len(found), mistakes=told)
    return {"papers": [plain(each) for each in portions(found)], "count": sum(1 for _ in values(found))}
