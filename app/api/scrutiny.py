"""What the scrutineer should look at before release, computed on demand beside the show."""

import asyncio
from typing import Any

from fastapi import APIRouter, Response
from pydantic import TypeAdapter

from app.api.asking import AsScrutineer, TheHub
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
