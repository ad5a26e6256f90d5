"""Backstage: who is on after whom, and about when."""

from judging.contest import Contest
from judging.decide.order import needs_draw
from judging.ids import Instant, TurnId, entry_of
from judging.plan import Plan
from judging.views.memo import kept
from judging.views.slices import QueueRow, QueueSlice
from judging.views.words import position, unit_words

CHANGEOVER_MS = 120_000
"""Allowed for marking and reveal when the plan gives no minutes per turn."""


def turn_ms(plan: Plan) -> int:
    """How long one turn is planned to take."""
    if plan.turn_minutes is not None:
        return int(plan.turn_minutes * 60_000)
    return sum(p.seconds for p in plan.phases) * 1000 + CHANGEOVER_MS


def expected_at(contest: Contest, turn: TurnId) -> Instant | None:
    """About when a waiting turn is called: planned turns after the one called last. None before the first call."""
    show = contest.show
    if not show.called_at:
        return None
    last, at = max(show.called_at.items(), key=lambda item: item[1])
    waiting = [t for t in show.order if show.states[t] == "waiting"]
    if turn not in waiting:
        return show.called_at.get(turn)
    return Instant(at + (waiting.index(turn) + (1 if last in show.order else 0)) * turn_ms(contest.plan))


@kept
def queue_slice(contest: Contest) -> QueueSlice:
    """The turns not yet presented, in order; empty before the draw."""
    show = contest.show
    if needs_draw(contest) or (show.draw is not None and show.draw.order is None):
        return QueueSlice(rows=())
    ahead = [t for t in show.order if show.states[t] in ("waiting", "called", "on-stage", "skipped")]
    return QueueSlice(
        rows=tuple(
            QueueRow(
                turn=t,
                position=position(contest, t),
                unit=unit_words(contest.plan, entry_of(t)),
                presenter=contest.plan.entry[entry_of(t)].presenter,
                about_at=expected_at(contest, t),
                state=show.states[t],
            )
            for t in ahead
        )
    )
