"""One live contest: the only place that decides and changes it; one durable commit for all who wait."""

import asyncio
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from typing import Final

from app import catalogue, clock
from app.agreement import PUBLIC, Agreement
from app.encoding import plain
from app.folded import Folded, afresh, onward
from app.journal import Answer, Connection, Head, Journal, Place, RacedError, UnwritableError
from app.journal.store import Store
from app.logs import Log
from app.plancodec import canonical
from app.protocol import Ask, Recorded, RefusedMessage
from judging import events
from judging.contest import Contest, revisions, unannounced
from judging.decide import decide
from judging.decide.marking import receipt
from judging.evolve import evolve
from judging.ids import ContestId
from judging.refusal import Refused
from judging.seats import Caller, Seat
from judging.views import Chain

log = Log("live")

EX_IOERR: Final = 74
MOST_AT_ONCE: Final = 512
"""Asks decided and committed together at most."""

PATIENCE: Final = 60.0
"""Seconds in which an ask is decided again after another process wrote first, or the database was away."""

AWAY_PAUSE: Final = 0.25


@dataclass
class Waiting:
    """An ask that waits for its answer; None: somebody else wrote, read on."""

    seat: Seat
    ask: Ask
    digest: str
    answer: asyncio.Future[Recorded | RefusedMessage]


@dataclass
class Batch:
    """What is about to be committed together."""

    contest: Contest
    happened: list[events.Event] = field(default_factory=list)
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)
    replies: list[tuple[Waiting, Recorded | RefusedMessage]] = field(default_factory=list)


def stop_at_once() -> None:
    """The disk refused a commit: nothing may be confirmed any more, so end without any further step."""
    os._exit(EX_IOERR)


class Live:
    """A contest in play. `changed` is called after each durable change, with the events that made it."""

    def __init__(
        self,
        contest_id: ContestId,
        store: Store,
        journal: Journal,
        changed: Callable[["Live", Sequence[events.Event]], None],
        stop: Callable[[], None] = stop_at_once,
        agreement: Agreement | None = None,
    ) -> None:
        self.id = contest_id
        self.seals: tuple[Head, ...] = ()
        self.place: Place
        self.contest: Contest
        self._store = store
        self._journal = journal
        self._changed = changed
        self._stop = stop
        self._agreement = agreement or Agreement()
        self._answers: dict[tuple[str, str], Answer] = {}
        self._waiting: list[Waiting] = []
        self._deciding = False
        self._wake = asyncio.Event()
        self._read_on = False
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    async def open(self) -> bool:
        """Fold the journal; False when there is no such contest. BrokenChainError when it was tampered with."""
        found = await self._store.read(lambda c: afresh(c, self._journal, self.id))
        if found is None:
            return False
        self._take(found)
        self._tasks = (
            asyncio.create_task(self._work(), name=f"live {self.id}"),
            asyncio.create_task(self._agreement.watch(self), name=f"second tally {self.id}"),
        )
        return True

    def doubted(self) -> None:
        """The second tally says something else than before: whoever is shown that has to be told."""
        self._changed(self, ())

    async def close(self) -> None:
        """Stop deciding."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def chain(self, *, agreement: bool = False) -> Chain:
        """The journal's head as the views show it; whether the second tally agrees is for the scrutineer only."""
        chain = Chain(
            head=self.place.head.hex(),
            seq=self.place.seq,
            agrees=not agreement or self._agreement.held,
        )
        seal = self._public_seal()
        if seal is None:
            return chain
        return replace(chain, boundary=seal.boundary, boundary_head=seal.hash, boundary_at=seal.at)

    def _public_seal(self) -> Head | None:
        """The last signed head; not yet that of a correction the hall has not been told of."""
        waiting = bool(unannounced(self.contest))
        return next((x for x in reversed(self.seals) if not (waiting and x.boundary == "corrected")), None)

    @property
    def answering(self) -> bool:
        """Whether somebody waits for an answer just now."""
        return self._deciding or bool(self._waiting)

    async def ask(self, seat: Seat, ask: Ask) -> Recorded | RefusedMessage:
        """Decide this, durably and once; the answer is what was recorded, or why not."""
        digest = body_digest(ask)
        known = self._answers.get((seat.id, ask.id))
        if known is not None:
            return _again(known, ask, digest)
        waiting = Waiting(seat, ask, digest, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._wake.set()
        return await waiting.answer

    def read_on(self) -> None:
        """Somebody else wrote to this contest's journal: take it in."""
        self._read_on = True
        self._wake.set()

    async def _work(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
            if self._waiting:
                self._wake.set()
            try:
                if self._read_on:
                    self._read_on = False
                    await self._catch_up_patiently(asyncio.get_running_loop().time() + PATIENCE)
                self._deciding = bool(batch)
                if batch:
                    await self._answer(batch)
            except UnwritableError as error:
                log.critical("cannot-write", contest=self.id, reason=str(error))
                self._stop()
            except RacedError:
                log.exception("database-away", contest=self.id)
                self._read_on = True
                self._settle(batch, RefusedMessage(id=None, code="busy", args={}))
            except Exception:
                log.exception("worker", contest=self.id)
                self._read_on = True
                self._settle(batch, RefusedMessage(id=None, code="fault", args={}))
            self._deciding = False

    def _moved(self, happened: Sequence[events.Event]) -> None:
        self._agreement.due()
        self._changed(self, happened)

    async def _answer(self, waiting: list[Waiting]) -> None:
        """Decide all in their order on the state as it will be, commit once, then confirm and change."""
        until, batch = asyncio.get_running_loop().time() + PATIENCE, Batch(self.contest)
        if any(isinstance(each.ask.command, PUBLIC) for each in waiting):
            await self._agreement.settle(self.contest)
        while asyncio.get_running_loop().time() < until:
            batch = self._decide(waiting)
            if not batch.happened and not batch.answers:
                break
            try:
                place, heads = await self._store.write(partial(self._commit, batch=batch))
            except RacedError:
                log.info("raced", contest=self.id, seq=self.place.seq)
                await self._catch_up_patiently(until)
                continue
            self.place, self.contest = place, batch.contest
            self.seals += heads
            self._answers |= batch.answers
            break
        else:
            self._settle(waiting, RefusedMessage(id=None, code="busy", args={}))
            return
        for each, reply in batch.replies:
            if not each.answer.done():
                each.answer.set_result(reply)
        if batch.happened:
            self._moved(batch.happened)

    def _decide(self, waiting: Sequence[Waiting]) -> Batch:
        batch = Batch(self.contest)
        for each in waiting:
            key = (each.seat.id, each.ask.id)
            known = self._answers.get(key) or batch.answers.get(key)
            if known is not None:
                batch.replies.append((each, _again(known, each.ask, each.digest)))
                continue
            batch.replies.append((each, self._decide_one(batch, each)))
        return batch

    def _decide_one(self, batch: Batch, each: Waiting) -> Recorded | RefusedMessage:
        caller = Caller(seat=each.seat, now=clock.now(), ref=each.ask.id, entropy=secrets.token_hex(32))
        try:
            decided = self._agreement.may(batch.contest, each.ask.command) or decide(
                batch.contest, each.ask.command, caller
            )
            if isinstance(decided, Refused):
                return RefusedMessage(id=each.ask.id, code=decided.code, args=decided.args)
            after = batch.contest
            for event in decided:
                after = evolve(after, event)
        except Exception:
            log.exception("decide", contest=self.id, seat=each.seat.id, kind=each.ask.command.kind)
            return RefusedMessage(id=each.ask.id, code="fault", args={})
        batch.contest = after
        batch.happened.extend(decided)
        answer = Answer(
            seat=each.seat.id, ref=each.ask.id, digest=each.digest, receipt=receipt(batch.contest, caller),
            late=any(isinstance(e, events.SheetArrivedLate) for e in decided), seq=self.place.seq + len(batch.happened),
        )  # fmt: skip
        batch.answers[(answer.seat, answer.ref)] = answer
        return Recorded(id=answer.ref, receipt=answer.receipt, late=answer.late)

    def _commit(self, connection: Connection, *, batch: Batch) -> tuple[Place, tuple[Head, ...]]:
        before, after = self.contest, batch.contest
        if (before.mode, before.show.chapter) != (after.mode, after.show.chapter):
            catalogue.moved(connection, self.id, after.mode, after.show.chapter)
        for n, event in enumerate(batch.happened, self.place.seq + 1):
            if isinstance(event, events.ResultsCertified):
                catalogue.certified(connection, after.plan, event.standings, event.awards, n)
            elif (
                isinstance(event, events.CorrectionConfirmed | events.TieDecided)
                and after.mode == "certified"
            ):
                places = tuple((p.entry, p.rank, p.total) for p in after.outcome.standings)
                awards = tuple((a.award, a.entries) for a in after.outcome.awards)
                catalogue.certified(connection, after.plan, places, awards, n, revisions(after))
        return self._journal.append(
            connection, self.id, self.place, batch.happened, tuple(batch.answers.values())
        )  # fmt: skip

    async def _catch_up_patiently(self, until: float) -> None:
        """Take in what others wrote; where the database is away, wait for it."""
        while True:
            try:
                await self._catch_up()
            except RacedError:
                if asyncio.get_running_loop().time() >= until:
                    raise
                await asyncio.sleep(AWAY_PAUSE)
            else:
                return

    async def _catch_up(self) -> None:
        """Take in what others wrote; a revised plan means folding afresh."""
        contest, place = self.contest, self.place
        found = await self._store.read(lambda c: onward(c, self._journal, contest, place))
        if found.place != place:
            self._take(found)
            self._moved(found.happened)

    def _take(self, found: Folded) -> None:
        self._answers |= {(answer.seat, answer.ref): answer for answer in found.answers}
        self.contest, self.place, self.seals = found.contest, found.place, found.seals

    def _settle(self, waiting: Sequence[Waiting], reply: RefusedMessage) -> None:
        for each in waiting:
            if not each.answer.done():
                each.answer.set_result(replace(reply, id=each.ask.id))


def body_digest(ask: Ask) -> str:
    """SHA-256 of a command's canonical JSON: what makes a repeat the same."""
    return sha256(canonical(plain(ask.command)).encode()).hexdigest()


def _again(known: Answer, ask: Ask, digest: str) -> Recorded | RefusedMessage:
    """A repeat gets the stored answer; the same id with another body is refused."""
    if known.digest != digest:
        return RefusedMessage(id=ask.id, code="ref-reused", args={})
    return Recorded(id=ask.id, receipt=known.receipt, late=known.late)
