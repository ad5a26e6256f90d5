"""Backstage: who is on after whom, and about when."""

from collections.abc import Mapping
from typing import Final

from judging.contest import Contest
from judging.decide.order import undrawn
from judging.ids import Instant, TurnId, entry_of
from judging.memo import kept
from judging.plan import Plan
from judging.rows import rows
from judging.stage import by_state, in_state
from judging.table import Listed
from judging.views.slices import QueueRow, QueueSlice
from judging.views.words import position, unit_words

CHANGEOVER_MS = 120_000
"""Allowed for marking and reveal when the plan gives no minutes per turn."""


def turn_ms(plan: Plan) -> int:
    """How long one turn is planned to take."""
    if plan.turn_minutes is not None:
        return int(plan.turn_minutes * 60_000)
    return sum(p.seconds for p in plan.phases) * 1000 + CHANGEOVER_MS


@kept
def expected_at(contest: Contest) -> Mapping[TurnId, Instant]:
    """When turns were called, and about when the waiting ones are: planned turns after the one called last.

    Empty before the first call.
    """
    called = contest.show.called_at
    if not called:
        return {}
    last, at = max(called.items(), key=lambda item: item[1])
    first = 1 if last in contest.show.order else 0
    waiting = {
        turn: Instant(at + n * turn_ms(contest.plan))
        for n, turn in enumerate(in_state(contest, "waiting"), first)
    }
    return {**called, **waiting}


@kept
def queue_slice(contest: Contest) -> QueueSlice:
    """The turns not yet presented, in order; empty before the draw."""
    show = contest.show
    if undrawn(contest):
        return QueueSlice(rows=())
    states = by_state(contest)
    ahead = frozenset(t for state in AHEAD for t in states.get(state, ()))
    return QueueSlice(rows=Listed(queue_row(contest, tuple(t for t in show.order if t in ahead))))


AHEAD: Final = ("waiting", "called", "on-stage", "skipped")


@rows
def queue_row(contest: Contest, turn: TurnId) -> QueueRow:
    """A turn not yet presented."""
    return QueueRow(
        turn=turn,
        position=position(contest, turn),
        unit=unit_words(contest.plan, entry_of(turn)),
        presenter=contest.plan.entry[entry_of(turn)].presenter,
        about_at=expected_at(contest).get(turn),
        state=contest.show.states[turn],
    )
