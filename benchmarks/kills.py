"""Kills the server again and again while a panel marks: what was confirmed must be stored, each mark once.

    python -m benchmarks.kills --kills 1000 [--mutant confirm-first]

Every round forks a fresh server on the same folder, lets all judges send marks as fast as they can, and ends it with
SIGKILL at a random moment. Judges repeat what was not answered, under the same id. In the end the journal is compared
with what was sent and what was confirmed (a set-full check). The mutant confirms before it commits: it must be caught.
"""

import argparse
import asyncio
import json
import multiprocessing
import os
import random
import secrets
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Self

from app import catalogue
from app.catalogue import doors
from app.clock import now
from app.config import Settings
from app.installing import open_hall, take_port
from app.journal import Connection, Head, Line, Place, Store
from app.live import Batch, Live, Waiting
from app.logs import set_up_logs
from app.main import create_app, server
from app.planfiles import DEMO, check_file
from app.rehearsal.puppet import Puppet
from judging.events import CriterionMarked
from judging.plan import Plan

EVENING = 50
"""Kills in one contest."""

MUTANTS = ("", "confirm-first", "crash-before-write", "crash-before-commit", "crash-after-commit")
"""Faults that can be planted: one that must be caught, and three ends of the process around a commit."""


@dataclass
class Ledger:
    """What the judges know: the asks they sent, by id, and those that were confirmed."""

    sent: dict[str, str] = field(default_factory=dict)
    confirmed: dict[str, str] = field(default_factory=dict)
    waiting: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    repeats: int = 0


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What a kill loop came to. `lost`: confirmed and not stored; `doubled`: stored more than once."""

    kills: int
    sent: int
    confirmed: int
    stored: int
    stored_unconfirmed: int
    repeats: int
    lost: int
    doubled: int
    foreign: int
    chain_intact: bool
    seconds: float

    @property
    def clean(self) -> bool:
        """Nothing lost, nothing doubled, nothing that nobody sent, and the chain whole."""
        return not (self.lost or self.doubled or self.foreign) and self.chain_intact


def serve(folder: Path, port: int, mutant: str) -> None:
    """The server of one round, in a process of its own."""
    if mutant == "confirm-first":
        plant_confirm_first()
    elif mutant:
        plant_crash(mutant)
    set_up_logs("CRITICAL")
    settings = settings_of(folder)
    hall = open_hall(settings)
    server(create_app(hall), settings).run(sockets=[take_port("127.0.0.1", port)])


def plant_confirm_first() -> None:
    """The fault that must be caught: judges hear "recorded" while the commit is still under way."""
    kept = Live._answer  # noqa: SLF001 (the fault is planted where it hurts)

    async def confirm_first(self: Live, waiting: list[Waiting]) -> None:
        for each, reply in self._decide(waiting).replies:
            if not each.answer.done():
                each.answer.set_result(reply)
        await asyncio.sleep(0.05)  # as a slow disk would take: a kill nearly always falls in here
        await kept(self, waiting)

    Live._answer = confirm_first  # type: ignore[method-assign]  # noqa: SLF001


def plant_crash(where: str) -> None:
    """End the process at the first mark: before its write, inside its transaction, or after its commit."""
    commit, write = Live._commit, Store.write_now  # noqa: SLF001
    marked = [False]

    def at_commit(self: Live, connection: Connection, *, batch: Batch) -> tuple[Place, tuple[Head, ...]]:
        marked[0] = any(isinstance(event, CriterionMarked) for event in batch.happened)
        if marked[0] and where == "crash-before-write":
            os._exit(1)
        made = commit(self, connection, batch=batch)
        if marked[0] and where == "crash-before-commit":
            os._exit(1)
        return made

    def at_write(self: Store, work: Callable[[Connection], Any]) -> Any:  # noqa: ANN401 (as the method it stands for)
        made = write(self, work)
        if marked[0] and where == "crash-after-commit":
            os._exit(1)
        return made

    Live._commit = at_commit  # type: ignore[method-assign]  # noqa: SLF001
    Store.write_now = at_write  # type: ignore[method-assign]


def settings_of(folder: Path) -> Settings:
    """This folder, on SQLite, for this machine only."""
    wanted = {"data": folder, "database_url": "", "redis_url": "", "host": "127.0.0.1", "public_url": ""}
    return Settings().model_copy(update=wanted)


def prepare(folder: Path, plan: Plan, *more: str) -> dict[str, str]:
    """A folder with the contest: the Cookie header of the host, each judge and `more` seats."""
    hall = open_hall(settings_of(folder))
    hall.store.write_now(lambda c: catalogue.create(c, hall.journal, plan, now()))
    cookies = {}
    for seat in ("host:1", *(f"judge:{judge}" for judge in plan.judge), *more):
        secret = doors.token()
        hall.store.write_now(
            partial(doors.add_device, contest=plan.id, seat=seat, secret=secret, now=now(), approved=True)
        )
        cookies[seat] = f"leitai.{plan.id}.{seat.replace(':', '.')}={secret}"
    hall.store.close()
    return cookies


async def open_marking(port: int, plan: Plan, cookie: str) -> str:
    """The host goes on to the first marking: the turn that is marked."""
    async with connected(port, f"/ws/{plan.id}/host/1", cookie) as host:
        while True:
            run = await host.slice("run")
            if run["next"] is None or run["next"]["command"]["kind"] == "close-marking":
                return str((await host.slice("panel"))["turn"])
            revision = run["revision"]
            await host.ask(run["next"]["command"])
            await host.until(lambda s, seen=revision: s["run"]["revision"] > seen, 20)  # type: ignore[misc]


class connected(Puppet):  # noqa: N801 (reads as what it is)
    """A device that waits for the server to come up."""

    async def __aenter__(self) -> Self:
        """Connect as soon as somebody listens."""
        until = time.monotonic() + 30
        while True:
            try:
                await super().__aenter__()
            except OSError:
                if time.monotonic() > until:
                    raise
                await asyncio.sleep(0.01)
            else:
                return self


async def judge(
    port: int, plan: Plan, name: str, cookie: str, turn: str, ledger: Ledger, chance: random.Random
) -> None:
    """One judge marks until the server is gone; first repeats what was not answered."""
    with suppress(ConnectionError, OSError):
        async with connected(port, f"/ws/{plan.id}/judge/{name}", cookie) as device:
            criteria = list(plan.panel_of[name].criteria)  # type: ignore[index]
            if name in ledger.waiting:
                ref, command = ledger.waiting[name]
                ledger.repeats += 1
                await hear(device, ledger, name, ref, command)
            while True:
                criterion = chance.choice(criteria)
                steps = chance.randint(0, int((criterion.high - criterion.low) / criterion.step))
                mark = str(criterion.low + criterion.step * steps)
                command = {"kind": "mark-criterion", "turn": turn, "criterion": criterion.id, "mark": mark}
                await hear(device, ledger, name, f"kill-{secrets.token_hex(8)}", command)


async def hear(device: Puppet, ledger: Ledger, name: str, ref: str, command: dict[str, Any]) -> None:
    """Send an ask and note what becomes of it."""
    ledger.sent[ref] = name
    ledger.waiting[name] = (ref, command)
    answer = await device.ask(command, ref)
    if answer["type"] != "recorded":
        raise SystemExit(f"refused: {answer}")
    ledger.confirmed[ref] = answer["receipt"]
    del ledger.waiting[name]


async def round_of(process: BaseProcess, port: int, plan: Plan, cookies: dict[str, str], turn: str, ledger: Ledger,
                   chance: random.Random) -> None:  # fmt: skip
    """Let all mark for a moment, then kill the server."""
    before = len(ledger.confirmed)
    devices = [
        asyncio.create_task(judge(port, plan, name, cookies[f"judge:{name}"], turn, ledger, chance))
        for name in plan.judge
    ]
    until = time.monotonic() + 30
    while len(ledger.confirmed) == before and time.monotonic() < until:
        await asyncio.sleep(0.002)
    await asyncio.sleep(chance.uniform(0.0, 0.12))
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    await asyncio.wait(devices, timeout=2)
    for device in devices:
        device.cancel()  # one that never got through would go on knocking
    for outcome in await asyncio.gather(*devices, return_exceptions=True):
        if isinstance(outcome, Exception):
            raise outcome


def kill_loop(kills: int, seed: int, folder: Path, mutant: str = "", plan: Plan | None = None) -> Figures:
    """The whole loop in this folder; what it came to."""
    started, chance, ledger = time.monotonic(), random.Random(seed), Ledger()
    found = plan or check_file(DEMO)
    assert isinstance(found, Plan)
    cookies = prepare(folder, found)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["app.main", "app.installing", "app.planfiles"])
    with take_port("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]

    async def go() -> None:
        turn = ""
        for _ in range(kills):
            process = context.Process(target=serve, args=(folder, port, mutant), daemon=True)
            process.start()
            try:
                turn = turn or await open_marking(port, found, cookies["host:1"])
                await round_of(process, port, found, cookies, turn, ledger, chance)
            finally:
                if process.is_alive():
                    process.kill()

    asyncio.run(go())
    return compare(folder, found, ledger, kills, started)


def compare(folder: Path, plan: Plan, ledger: Ledger, kills: int, started: float) -> Figures:
    """The set-full check: what is stored against what was sent and what was confirmed."""
    hall = open_hall(settings_of(folder))
    answers = hall.store.read_now(lambda c: hall.journal.answers(c, plan.id))
    refs = Counter(a.ref for a in answers if a.seat.startswith("judge:"))
    lines: list[Line] = []
    with suppress(Exception):  # whatever is wrong with it, the chain is broken
        lines = hall.store.read_now(lambda c: list(hall.journal.checked(c, plan.id)))
    marks = sum(line.kind == "CriterionMarked" for line in lines)
    hall.store.close()
    wrong_receipts = sum(
        1 for a in answers if a.ref in ledger.confirmed and ledger.confirmed[a.ref] != a.receipt
    )
    return Figures(
        kills=kills, sent=len(ledger.sent), confirmed=len(ledger.confirmed), stored=sum(refs.values()),
        stored_unconfirmed=len(set(refs) - set(ledger.confirmed)), repeats=ledger.repeats,
        lost=len(set(ledger.confirmed) - set(refs)) + wrong_receipts,
        doubled=sum(n - 1 for n in refs.values()) + abs(marks - sum(refs.values())),
        foreign=len(set(refs) - set(ledger.sent)), chain_intact=bool(lines),
        seconds=round(time.monotonic() - started, 1),
    )  # fmt: skip


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """The figures for `leitai bench kills`: a thousand kills, or twenty; and what the planted fault came to."""
    kills = rounds or (20 if quick else 1000)
    mutant = in_evenings(min(kills, 20), 1, "confirm-first")
    return {"kept": asdict(in_evenings(kills, 1, "")), "confirm-first": asdict(mutant)}


def text(figures: dict[str, Any]) -> str:
    """The figures side by side."""
    names = list(figures["kept"])
    rows = [
        f"{name:>18}  {figures['kept'][name]:>12}  {figures['confirm-first'][name]:>13}" for name in names
    ]
    return "\n".join([f"{'':>18}  {'as it is':>12}  {'confirm-first':>13}", *rows])


def main() -> None:
    """Run what the command line asks for; exit code 1 when a promise was broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mutant", choices=MUTANTS, default="")
    asked = parser.parse_args()
    figures = in_evenings(asked.kills, asked.seed, asked.mutant)
    print(json.dumps(asdict(figures), indent=1))
    sys.exit(0 if figures.clean else 1)


def in_evenings(kills: int, seed: int, mutant: str) -> Figures:
    """The kills spread over contests of their own, each as long as a hard evening; the figures of all."""
    found: list[Figures] = []
    while left := kills - sum(figures.kills for figures in found):
        with tempfile.TemporaryDirectory(prefix="leitai-kills-") as folder:
            found.append(kill_loop(min(left, EVENING), seed + len(found), Path(folder), mutant))
        last, done = found[-1], sum(f.kills for f in found)
        told = f"{done}/{kills}: {last.confirmed} confirmed, lost {last.lost}, doubled {last.doubled}"
        print(told, file=sys.stderr, flush=True)
    numbers = [f.name for f in fields(Figures) if f.name != "chain_intact"]
    summed = {name: sum(getattr(figures, name) for figures in found) for name in numbers}
    return Figures(**summed, chain_intact=all(figures.chain_intact for figures in found))


if __name__ == "__main__":
    main()
