"""Contests, their plans, results and journals."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel
from starlette.datastructures import UploadFile

from app import plancodec
from app.api.asking import AsScrutineer, RefusedError, TheHall, TheHub, file_named
from app.api.pairing import Page, seat_browser
from app.catalogue import ContestExistsError
from app.config import ROOT
from app.exports.bundle import bundle, journal_lines
from app.exports.results import results_json
from app.hall import Hall
from judging.ids import ContestId
from judging.plan import Plan

if TYPE_CHECKING:
    from app.planfiles import Mistakes

router = APIRouter(tags=["contests"])

LARGEST_PLAN = 1024 * 1024

LAST = 2**63 - 1
"""The largest number a line of the journal can have."""


class ContestListed(BaseModel):
    """A contest of this installation; `mine` are the seats this browser holds."""

    id: str
    title: dict[str, str]
    mode: str
    chapter: str
    date: str | None
    mine: list[str]


class ContestState(ContestListed):
    """Where a contest stands, as everybody may know."""

    digest: str
    round: str
    entries: int
    judges: int
    followers: int


class Made(Page):
    """A new contest; this browser is its host."""

    id: str


@router.get("/api/contests")
async def contests(request: Request, hall: TheHall) -> list[ContestListed]:
    """All contests, the newest first."""
    return [
        ContestListed(
            id=c.id, title=c.title, mode=c.mode, chapter=c.chapter, date=c.date,
            mine=await hall.access.mine(c.id, request.cookies),
        )
        for c in await hall.contests()
    ]  # fmt: skip


@router.get("/api/programmes")
async def shipped() -> list[dict[str, Any]]:
    """The programmes that ship with the product, to make a contest from."""
    from app.planfiles import programmes

    return [{"name": name, "title": dict(title)} for name, title in programmes()]


@router.post("/api/contests", status_code=201)
async def create(request: Request, response: Response, hall: TheHall) -> Made:
    """A new draft from a plan file, a shipped programme or another contest (form fields file | programme | clone, id).

    Needs a host's cookie of any contest. 422 lists every mistake of the plan with its line.
    """
    if not await hall.access.hosts_any(request.cookies):
        raise RefusedError(401, "not-paired", role="host")
    async with request.form(max_files=1, max_part_size=LARGEST_PLAN) as form:
        given, name = form.get("file"), str(form.get("id") or "")
        if isinstance(given, UploadFile):
            plan = await _uploaded(given)
        elif form.get("programme"):
            plan = _programme(str(form["programme"]))
        elif form.get("clone"):
            found = await hall.plan(ContestId(str(form["clone"])))
            if found is None:
                raise RefusedError(404, "no-such-contest")
            plan = found[0]
        else:
            raise RefusedError(422, "nothing-given")
    if name:
        if not (set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") and len(name) <= 60):
            raise RefusedError(422, "bad-contest-id")
        plan = replace(plan, id=ContestId(name))
    try:
        await hall.create(plan, "host")
    except ContestExistsError:
        raise RefusedError(409, "contest-exists", contest=plan.id) from None
    return await _made(hall, plan.id, request, response)


@router.get("/api/contests/{contest}")
async def contest(request: Request, hub: TheHub, hall: TheHall) -> ContestState:
    """One contest."""
    state = hub.live.contest
    return ContestState(
        id=state.id, title=dict(state.plan.title), mode=state.mode, chapter=state.show.chapter, date=state.plan.date,
        mine=await hall.access.mine(state.id, request.cookies), digest=state.plan_digest, round=state.show.round,
        entries=len(state.plan.entries), judges=len(state.plan.judge), followers=hub.topic.followers,
    )  # fmt: skip


@router.get("/api/contests/{contest}/plan")
async def plan(hub: TheHub) -> dict[str, Any]:
    """The plan as declared: rules, roster, rubric, awards."""
    return plancodec.encode(hub.live.contest.plan)


@router.get("/api/contests/{contest}/results")
async def results(request: Request, hub: TheHub, hall: TheHall) -> dict[str, Any]:
    """What has been revealed; everything for the scrutineer."""
    everything = await hall.access.holds(hub.live.id, "scrutineer", request.cookies) is not None
    return results_json(hub.live.contest, hub.live.place.head.hex(), everything=everything)


@router.get("/api/contests/{contest}/journal")
async def journal(
    hub: TheHub, hall: TheHall, _scrutineer: AsScrutineer, since: Annotated[int, Query(le=LAST)] = 0
) -> StreamingResponse:
    """The journal's lines after number `since`, one JSON object a line (scrutineer)."""
    lines = await hall.store.read(
        lambda c: "".join(journal_lines(c, hall.journal, hub.live.id, max(0, since)))
    )
    return StreamingResponse(
        _pieces(lines), media_type="application/jsonl", headers={"cache-control": "no-store"}
    )


@router.get("/api/contests/{contest}/bundle")
async def whole(hub: TheHub, hall: TheHall, _scrutineer: AsScrutineer) -> Response:
    """Plan, journal, heads, results and key in one archive for the independent check (scrutineer)."""
    made = await hall.store.read(lambda c: bundle(c, hall.journal, hub.live.id))
    named = {**file_named(f"{hub.live.id}.zip"), "cache-control": "no-store"}
    return Response(made, media_type="application/zip", headers=named)


def _pieces(text: str, size: int = 64 * 1024) -> Iterator[bytes]:
    data = text.encode()
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def _uploaded(file: UploadFile) -> Plan:
    from app.planfiles import parse

    read = await file.read(LARGEST_PLAN + 1)
    if len(read) > LARGEST_PLAN:
        raise RefusedError(413, "too-large", most=LARGEST_PLAN)
    return _checked(parse(read))


def _programme(name: str) -> Plan:
    from app.planfiles import check_file, programmes

    known = {shipped_name for shipped_name, _ in programmes()}
    if name not in known:
        raise RefusedError(404, "no-such-programme")
    return _checked(check_file(Path(ROOT / "programmes" / name)))


def _checked(found: "Plan | Mistakes") -> Plan:
    if isinstance(found, Plan):
        return found
    raise RefusedError(422, "plan-mistakes", mistakes=found.plain())


async def _made(hall: Hall, contest_id: ContestId, request: Request, response: Response) -> Made:
    token, _ = await hall.access.make_link(contest_id, "host:1")
    paired = await hall.access.pair(token, request.cookies)
    assert paired is not None
    seat_browser(paired, request, response)
    return Made(id=contest_id, page=paired.page)
