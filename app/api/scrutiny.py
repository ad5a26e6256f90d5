"""What the scrutineer should look at before release, and what a correction would change: computed beside the show."""

import asyncio
from io import BytesIO
from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter, ValidationError

from app.api.asking import AsScrutineer, RefusedError, TheHall, TheHub
from app.api.seats import of_wire
from app.encoding import plain
from app.protocol import Trial
from judging.figures.brought import lines
from judging.figures.fold import replaced
from judging.ids import LANGS
from judging.refusal import Refused
from judging.views.advice import Advice, advice
from judging.views.corrections import what_if
from judging.views.log import whole_log
from judging.views.slices import LogSlice, WhatIf

router = APIRouter(tags=["scrutiny"])
advised: TypeAdapter[Any] = TypeAdapter(Advice)
tried: TypeAdapter[Trial] = TypeAdapter(Trial)
logged: TypeAdapter[LogSlice] = TypeAdapter(LogSlice)
answered: TypeAdapter[WhatIf] = TypeAdapter(WhatIf)


@router.get("/api/contests/{contest}/advice", response_model=None)
async def before_release(hub: TheHub, _scrutineer: AsScrutineer) -> Response:
    """Flip margin, rounding contract, judge quality and unusual totals of the closed turns; scrutineers only."""
    return _json(advised.dump_json(await asyncio.to_thread(advice, hub.live.contest)))


@router.post("/api/contests/{contest}/what-if", openapi_extra=of_wire("WhatIf", asked="Trial"))
async def sandbox(request: Request, hub: TheHub, _scrutineer: AsScrutineer) -> Response:
    """Every place and award that amendments would change, 409 when they cannot be; nothing is recorded."""
    try:
        trial = tried.validate_json(await request.body())
    except ValidationError as error:
        raise RefusedError(422, "malformed", places=[str(e["loc"])[:120] for e in error.errors()]) from error
    found = await asyncio.to_thread(what_if, hub.live.contest, trial.amendments)
    if isinstance(found, Refused):
        raise RefusedError(409, found.code, **found.args)
    return _json(answered.dump_json(found))


@router.get("/api/contests/{contest}/log", openapi_extra=of_wire("LogSlice"))
async def log(hub: TheHub, hall: TheHall, _scrutineer: AsScrutineer) -> Response:
    """Every line of the log in plain words, newest first: who, when, what and why; scrutineers only."""
    journal, contest = hall.journal, hub.live.contest
    happened = await hall.store.read(lambda c: [line.event for line in journal.lines(c, contest.id)])
    return _json(logged.dump_json(await asyncio.to_thread(whole_log, contest, happened)))


BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_MISTAKES = 20


@router.get("/api/contests/{contest}/papers", response_model=None)
async def papers(hub: TheHub, _scrutineer: AsScrutineer) -> Response:
    """The workbook of this contest to fill in: figures, count sheets, orders, turnouts; scrutineers only."""
    from app.tallyfile.blank_workbook import write_workbook

    book = BytesIO()
    await asyncio.to_thread(write_workbook, hub.live.contest.plan, book)
    headers = {"content-disposition": 'attachment; filename="figures.xlsx"', "cache-control": "no-store"}
    return Response(book.getvalue(), media_type=BOOK, headers=headers)


@router.post("/api/contests/{contest}/papers", response_model=None)
async def read_papers(request: Request, hub: TheHub, _scrutineer: AsScrutineer) -> dict[str, Any]:
    """Read a filled-in workbook or tally file: what it brings, in papers to enter one by one. Nothing is entered."""
    from app.tallyfile.papers import filled_in, portions

    source = await request.body()
    found = await asyncio.to_thread(filled_in, source, hub.live.contest.plan)
    if isinstance(found, list):
        told = [{lang: each.sentence(lang) for lang in LANGS} for each in found[:MOST_MISTAKES]]
        raise RefusedError(422, "papers-wrong", count=len(found), mistakes=told)
    brought = found.brought
    changed = len(replaced(hub.live.contest.brought, brought))
    told = [plain(each) for each in portions(brought)]
    return {"papers": told, "count": lines(brought), "replaced": changed, "left": list(found.left)}


def _json(text: bytes) -> Response:
    return Response(text, media_type="application/json", headers={"cache-control": "no-store"})
