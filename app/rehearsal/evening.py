"""A whole evening by itself: a real server on a free port, simulated host, judges and hall over real sockets."""

import asyncio
import random
import tempfile
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from app import catalogue
from app.clock import now
from app.config import Settings
from app.encoding import plain
from app.hall import Hall
from app.installing import open_hall, take_port
from app.main import create_app, server
from app.rehearsal.clerk import earlier_places, filled
from app.rehearsal.puppet import Puppet, pair
from app.rehearsal.robots import marks
from app.tallyfile import report
from judging.figures.brought import Brought
from judging.figures.owed import Paper
from judging.ids import CriterionId, EntryId
from judging.plan import Plan
from judging.rules import ByMovement

Say = Callable[[str, dict[str, Any]], None]

PATIENCE = 120.0
"""Seconds without any progress after which the evening counts as stuck."""


class StuckError(Exception):
    """The evening did not go on; args: what the host was about to do."""


class Evening:
    """One rehearsed evening; the same seed gives the same marks, hence the same standings and awards."""

    def __init__(self, plan: Plan, seed: int, speed: float | None, say: Say) -> None:
        self.plan = plan
        self.seed = seed
        self.speed = speed
        self.say = say
        self.steps = 0

    async def run(self, folder: Path) -> dict[str, Any]:
        """Run it in this folder; the results as plain JSON. StuckError when it does not come to its end."""
        settings = Settings(
            data=folder, host="127.0.0.1", port=0, database_url="", redis_url="", public_url=""
        )
        hall = open_hall(settings)
        await hall.store.write(lambda c: catalogue.create(c, hall.journal, self.plan, now()))
        listening = take_port("127.0.0.1", 0)
        ready = asyncio.Event()
        serving = server(create_app(hall, ready.set), settings)
        task = asyncio.create_task(serving.serve(sockets=[listening]))
        try:
            await asyncio.wait_for(ready.wait(), PATIENCE)
            return await self._through(hall, listening.getsockname()[1])
        finally:
            serving.should_exit = True
            await task

    async def _through(self, hall: Hall, port: int) -> dict[str, Any]:
        contest = self.plan.id
        async with AsyncExitStack() as stack:

            async def sit(role: str, part: str, *, paired: bool = True) -> Puppet:
                cookie = ""
                if paired:
                    token, _ = await hall.access.make_link(contest, f"{role}:{part}")
                    cookie = await pair(port, token)
                return await stack.enter_async_context(Puppet(port, f"/ws/{contest}/{role}/{part}", cookie))

            host = await sit("host", "1")
            scrutineer = await sit("scrutineer", "1")
            await sit("screen", "main", paired=False)
            await stack.enter_async_context(Puppet(port, f"/follow/{contest}", ""))
            judges = [await sit("judge", judge) for judge in self.plan.judge]
            marking = [asyncio.create_task(self._mark(puppet)) for puppet in judges]
            try:
                await self._begin(host, scrutineer)
                await self._host(host, scrutineer)
            finally:
                for each in marking:
                    each.cancel()
                await asyncio.gather(*marking, return_exceptions=True)
        hub = await hall.hub(contest)
        assert hub is not None
        state = hub.live.contest
        certified = state.certified_at is not None
        return report(self.plan, state.outcome, digest=hub.live.place.head.hex(), certified=certified)

    async def _begin(self, host: Puppet, scrutineer: Puppet) -> None:
        """Open; then what is known before anybody speaks is entered: figures from offices, places of last time."""
        run = await host.slice("run")
        await self._ask(host, run["next"]["command"], run["revision"])
        await scrutineer.until(lambda s: s["contest"]["mode"] == "open", PATIENCE)
        if any(isinstance(a.rule, ByMovement) for a in self.plan.awards):
            await self._enter(scrutineer, earlier_places(self.plan, str(self.seed)))
        await self._bring(host, scrutineer, before=True)

    async def _bring(self, host: Puppet, scrutineer: Puppet, *, before: bool = False) -> None:
        """The clerk fills in every paper that is owed; before the show only those no hall has to vote on."""
        figures = await scrutineer.slice("figures")
        for table in figures["tables"] if figures else ():
            missing = [EntryId(row["id"]) for row in table["rows"] if not row["cells"][0]]
            paper = self._paper(table, missing)
            if paper is None or not (missing or (paper.ranking and table["owed"])):
                continue
            if not before or paper.electorate is None:
                await self._enter(scrutineer, filled(self.plan, paper, missing, str(self.seed)))
        if not before:
            await host.until(lambda s: s["run"]["waiting_for"] != "waiting-figures", PATIENCE)

    def _paper(self, table: dict[str, Any], missing: list[EntryId]) -> Paper | None:
        """The paper a table of the desk stands for; None for tables that are not papers."""
        if not table["component"]:
            return None
        ranking = table["sort"] == "ranking"
        return Paper(
            component=table["component"],
            round=table["round"],
            electorate=table["electorate"],
            item=table["item"],
            ranking=ranking,
            entries=tuple(e.id for e in self.plan.entries) if ranking else tuple(missing),
        )

    async def _enter(self, scrutineer: Puppet, brought: Brought) -> None:
        command = {"kind": "enter-figures", "brought": plain(brought), "source": "rehearsal"}
        answer = await scrutineer.ask(command)
        if answer["type"] == "refused":
            raise StuckError(f"enter-figures: {answer['code']} {answer['args']}")
        self.steps += 1
        self.say("enter-figures", command)

    async def _host(self, host: Puppet, scrutineer: Puppet) -> None:
        """Take the one next step until the result is certified."""
        while True:
            contest, run = await host.slice("contest"), await host.slice("run")
            if contest["mode"] == "certified":
                return
            step = run["next"]
            if step is not None and step["command"]["kind"] == "close-marking":
                await self._all_recorded(host)
                run = await host.slice("run")
                step = run["next"]
            if step is not None:
                await self._pace(step["command"]["kind"])
                await self._ask(host, step["command"], run["revision"])
                continue
            outcome = await host.slice("outcome")
            if run["waiting_for"] == "waiting-figures":
                await self._bring(host, scrutineer)
            elif outcome["owed"]:
                await self._decide(host, outcome["owed"][0])
            elif run["waiting_for"] == "waiting-certification":
                certify = {"kind": "certify", "seen": run["revision"], "note": ""}
                await self._ask(scrutineer, certify, run["revision"], watched=host)
            else:
                raise StuckError(str(run["waiting_for"]))

    async def _ask(
        self, puppet: Puppet, command: dict[str, Any], revision: int, watched: Puppet | None = None
    ) -> None:
        answer = await puppet.ask(command)
        if answer["type"] == "refused" and answer["code"] != "already-done":
            raise StuckError(f"{command['kind']}: {answer['code']} {answer['args']}")
        self.steps += 1
        self.say(command["kind"], command)
        await (watched or puppet).until(lambda slices: slices["run"]["revision"] > revision, PATIENCE)

    async def _all_recorded(self, host: Puppet) -> None:
        await host.until(
            lambda s: (
                s["panel"]["recorded"] >= s["panel"]["due"]
                and s["run"]["next"] is not None
                and s["run"]["next"]["label"] == "cue-close-marking"
            ),
            PATIENCE,
        )

    async def _decide(self, host: Puppet, owed: dict[str, Any]) -> None:
        """Where people must decide, the seed does: an order of the tied entries, else to share."""
        entries = sorted(owed["entries"])
        random.Random(f"{self.seed}/{owed['question']}").shuffle(entries)  # noqa: S311 (a rehearsal)
        question = owed["question"]
        answers: tuple[tuple[str, list[str]], ...] = (("order", entries), ("share", []), ("accept", []))
        for choice, order in ((c, o) for c, o in answers if c in owed["choices"]):
            decided = {"choice": choice, "order": order, "reason": "rehearsal"}
            if (await host.ask({"kind": "decide-tie", "question": question, **decided}))[
                "type"
            ] == "recorded":
                await host.until(
                    lambda s: all(q["question"] != question for q in s["outcome"]["owed"]), PATIENCE
                )
                return
        raise StuckError(question)

    async def _mark(self, puppet: Puppet) -> None:
        """One judge: marks whatever is open, each sheet by its own seed."""
        while True:
            pad = await puppet.slice("pad")
            judge = pad["judge"]
            for sheet in pad["sheets"]:
                if sheet["state"] != "open" or sheet["receipt"] is not None:
                    continue
                chance = random.Random(f"{self.seed}/{sheet['turn']}/{judge}")  # noqa: S311 (a rehearsal)
                given: dict[CriterionId, Decimal] = marks(self.plan.panel_of[judge], chance)
                await self._pace("submit-sheet", chance)
                command = {
                    "kind": "submit-sheet",
                    "turn": sheet["turn"],
                    "marks": {c: str(m) for c, m in given.items()},
                }
                await puppet.ask(command)
            await puppet.changed()

    async def _pace(self, kind: str, chance: random.Random | None = None) -> None:
        """At a given speed, a person's time for the step; without one, as fast as it goes."""
        if self.speed:
            seconds = (
                chance.uniform(3, 12) if chance else {"start-phase": 5.0, "open-marking": 20.0}.get(kind, 3.0)
            )
            await asyncio.sleep(seconds / self.speed)


def rehearse(plan: Plan, seed: int, speed: float | None, say: Say) -> tuple[dict[str, Any], int]:
    """Run the evening in a folder of its own, removed afterwards: its results and how many steps it took."""
    evening = Evening(replace(plan), seed, speed, say)
    with tempfile.TemporaryDirectory(prefix="leitai-rehearsal-") as folder:
        return asyncio.run(evening.run(Path(folder))), evening.steps
