"""Rehearsal's judges and clerk: seats nobody sits on mark and enter figures, as real commands, at a human pace."""

import asyncio
import random
from decimal import Decimal
from hashlib import sha256

from app.clock import now
from app.hub import Hub
from app.live import Live
from app.logs import Log
from app.protocol import Ask
from app.rehearsal.clerk import filled
from judging.commands import EnterFigures, SubmitSheet
from judging.contest import Contest, sheet
from judging.figures.owed import Owed, owed
from judging.ids import CriterionId, JudgeId, TurnId
from judging.panel import due
from judging.plan import Criterion, Panel
from judging.seats import Seat

log = Log("robots")
CLERK = Seat(role="scrutineer", id="scrutineer:1")

FASTEST, SLOWEST = 1.5, 9.0
"""Seconds after marking opened in which a robot submits."""


class Robots:
    """The robots of one contest; they only ever speak in a rehearsal, when the host lets them."""

    def __init__(self, live: Live, hub: Hub, pace: float = 1.0) -> None:
        self._live = live
        self._hub = hub
        self._pace = pace
        self._thinking: dict[tuple[TurnId, JudgeId, int], asyncio.Task[None]] = {}
        self._clerk: asyncio.Task[None] | None = None

    def look(self) -> None:
        """See which seats are to mark by themselves now."""
        contest = self._live.contest
        if not may_speak(contest):
            return
        for turn, state in contest.show.states.items():
            if state == "marking":
                for judge in due(contest, turn):
                    key = (turn, judge, opened(contest, turn))
                    if key not in self._thinking and wanted(contest, turn, judge):
                        task = asyncio.create_task(self._mark(turn, judge, key[2]))
                        self._thinking[key] = task
        if wanted_papers(contest) and (self._clerk is None or self._clerk.done()):
            self._clerk = asyncio.create_task(self._count())

    async def close(self) -> None:
        """Stop thinking."""
        tasks = [*self._thinking.values(), *([self._clerk] if self._clerk else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _count(self) -> None:
        """Fill in, one after another, the papers nobody at the scrutineer's desk fills in."""
        while papers := wanted_papers(self._live.contest):
            await asyncio.sleep(FASTEST * self._pace)
            contest, waiting = self._live.contest, papers[0]
            if (
                not may_speak(contest)
                or self._hub.links.taken(CLERK.id)
                or waiting not in wanted_papers(contest)
            ):
                return
            brought = filled(contest.plan, waiting.paper, waiting.entries, contest.plan_digest)
            ref = "robot-" + sha256(f"{contest.id}/{contest.lines}/{waiting.paper}".encode()).hexdigest()[:24]
            command = EnterFigures(brought=brought, source="rehearsal")
            answer = await self._live.ask(CLERK, Ask(id=ref, command=command))
            if answer.type == "refused":
                log.info("robot-refused", contest=contest.id, seat=CLERK.id, code=answer.code, at=now())
                return

    async def _mark(self, turn: TurnId, judge: JudgeId, since: int) -> None:
        chance = random.Random(f"{self._live.contest.plan_digest}/{turn}/{judge}/{since}")  # noqa: S311 (a rehearsal)
        await asyncio.sleep(chance.uniform(FASTEST, SLOWEST) * self._pace)
        while self._hub.links.taken(f"judge:{judge}"):  # noqa: ASYNC110 (somebody sits there: the seat is theirs, until they leave)
            await asyncio.sleep(1.0)
        contest = self._live.contest
        if (
            not may_speak(contest)
            or contest.show.states.get(turn) != "marking"
            or not wanted(contest, turn, judge)
        ):
            return
        ref = "robot-" + sha256(f"{contest.id}/{turn}/{judge}/{since}".encode()).hexdigest()[:24]
        command = SubmitSheet(turn=turn, marks=marks(contest.plan.panel_of[judge], chance))
        answer = await self._live.ask(
            Seat(role="judge", id=f"judge:{judge}", judge=judge), Ask(id=ref, command=command)
        )
        if answer.type == "refused":
            log.info("robot-refused", contest=contest.id, judge=judge, code=answer.code, at=now())


def may_speak(contest: Contest) -> bool:
    """Only in a rehearsal, and only when the host lets the others mark."""
    return contest.mode == "rehearsal" and contest.others_mark


def wanted_papers(contest: Contest) -> tuple[Owed, ...]:
    """Papers that are due: figures of offices at once, ballots when the hall has heard everybody of the round."""
    if not may_speak(contest):
        return ()
    heard = all(contest.show.states[t] in ("revealed", "withdrawn") for t in contest.show.order)
    return tuple(o for o in owed(contest) if o.paper.electorate is None or heard)


def wanted(contest: Contest, turn: TurnId, judge: JudgeId) -> bool:
    """Whether the judge still owes this turn a sheet."""
    own = sheet(contest, turn, judge)
    return own.recorded is None or own.reopened


def opened(contest: Contest, turn: TurnId) -> int:
    """When the turn was last called: a rerun is marked anew."""
    return contest.show.called_at.get(turn, 0)


def marks(panel: Panel, chance: random.Random) -> dict[CriterionId, Decimal]:
    """A believable sheet: good work is common, a perfect one is rare; always on the scale."""
    leaning = chance.uniform(0.62, 0.97)
    return {c.id: mark(c, leaning, chance) for c in panel.criteria}


def mark(criterion: Criterion, leaning: float, chance: random.Random) -> Decimal:
    """One mark near the leaning, a whole number of steps above low."""
    steps = int((criterion.high - criterion.low) / criterion.step)
    wished = round(steps * min(1.0, max(0.0, chance.gauss(leaning, 0.06))))
    return criterion.low + criterion.step * wished
