"""A contest's journal folded into its state: from its first line, or on from where it was read to."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from app import catalogue, plancodec
from app.journal import Answer, BrokenChainError, Connection, Head, Journal, Line, Place, beginning
from judging import contest as state
from judging.contest import Contest
from judging.events import ContestCreated, Event, PlanRevised
from judging.evolve import evolve
from judging.ids import ContestId
from judging.plan import Plan


@dataclass(frozen=True, kw_only=True)
class Folded:
    """A contest as its journal tells it: where that ends, its signed heads, and what is new since it was read last."""

    contest: Contest
    place: Place
    seals: tuple[Head, ...]
    answers: tuple[Answer, ...]
    happened: tuple[Event, ...] = ()


def afresh(connection: Connection, journal: Journal, contest_id: ContestId) -> Folded | None:
    """All of it; None when there is no such contest. BrokenChainError when a line or the plan was changed."""
    if catalogue.kept_plan(connection, contest_id) is None:
        return None
    lines = tuple(journal.checked(connection, contest_id))
    contest = state.new(contest_id, *_declared(connection, contest_id, lines))
    for line in lines:
        contest = evolve(contest, line.event)
    return Folded(
        contest=contest, place=_end(lines, beginning(contest_id)), seals=journal.heads(connection, contest_id),
        answers=journal.answers(connection, contest_id, since=-1),
    )  # fmt: skip


def onward(connection: Connection, journal: Journal, before: Contest, place: Place) -> Folded:
    """What others wrote after this place; a revised plan means folding afresh. BrokenChainError as above."""
    lines = tuple(journal.checked(connection, before.id, place))
    happened = tuple(line.event for line in lines)
    if any(isinstance(event, PlanRevised) for event in happened):
        whole = afresh(connection, journal, before.id)
        assert whole is not None, "a contest is never deleted"
        return whole
    contest = before
    for event in happened:
        contest = evolve(contest, event)
    return Folded(
        contest=contest, place=_end(lines, place), seals=journal.heads(connection, before.id),
        answers=journal.answers(connection, before.id, since=place.seq), happened=happened,
    )  # fmt: skip


def _declared(connection: Connection, contest_id: ContestId, lines: Sequence[Line]) -> tuple[Plan, str]:
    """The plan that the journal declared last, and its digest. BrokenChainError when it is not kept as declared."""
    last = next((line for line in reversed(lines) if line.kind in ("ContestCreated", "PlanRevised")), None)
    event = last and last.event
    if not isinstance(event, ContestCreated | PlanRevised):
        raise BrokenChainError(contest_id, 1)
    digest = event.plan_digest
    found = catalogue.kept_plan(connection, contest_id, digest)
    if found is None or sha256(plancodec.canonical(found[0]).encode()).hexdigest() != digest:
        raise BrokenChainError(contest_id, last.seq if last else 1)
    return plancodec.decode(found[0]), digest


def _end(lines: Sequence[Line], before: Place) -> Place:
    return Place(seq=lines[-1].seq, head=bytes.fromhex(lines[-1].hash)) if lines else before
