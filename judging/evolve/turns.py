"""One turn after another, and steps aside from the plan."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from judging import events as e
from judging.contest import Break, Clock, Contest, Show
from judging.evolve.change import Steps, put, put_all, with_show, without
from judging.figures.fold import of_entry
from judging.ids import TurnId, entry_of, round_of
from judging.notices import set_aside


def _state(show: Show, turn: TurnId, state: str) -> Mapping[TurnId, Any]:
    return put(show.states, turn, state)


def _over(show: Show, turn: TurnId, over_ms: int) -> Mapping[TurnId, int]:
    return put(show.over_ms, turn, show.over_ms.get(turn, 0) + over_ms) if over_ms else show.over_ms


def _called(contest: Contest, event: e.EntryCalled) -> Contest:
    show = contest.show
    return with_show(
        contest,
        chapter="turns",
        current=event.turn,
        states=_state(show, event.turn, "called"),
        clock=None,
        board=False,
        called_at=put(show.called_at, event.turn, event.at),
    )


def _phase(contest: Contest, event: e.PhaseStarted) -> Contest:
    phase = next(p for p in contest.plan.phases if p.id == event.phase)
    clock = Clock(phase=phase.id, limit_ms=phase.seconds * 1000, running_since=event.at)
    show = contest.show
    return with_show(
        contest,
        states=_state(show, event.turn, "on-stage"),
        clock=clock,
        over_ms=_over(show, event.turn, event.over_ms),
    )


def _paused(contest: Contest, event: e.ClockPaused) -> Contest:
    clock = contest.show.clock
    return with_show(
        contest, clock=clock and replace(clock, spent_ms=clock.elapsed(event.at), running_since=None)
    )


def _resumed(contest: Contest, event: e.ClockResumed) -> Contest:
    clock = contest.show.clock
    return with_show(contest, clock=clock and replace(clock, running_since=event.at))


def _time(contest: Contest, event: e.TimeAdded) -> Contest:
    clock = contest.show.clock
    return with_show(
        contest, clock=clock and replace(clock, limit_ms=max(0, clock.limit_ms + event.seconds * 1000))
    )


def _marking(contest: Contest, event: e.MarkingOpened) -> Contest:
    show = contest.show
    states = put_all(show.states, dict.fromkeys(event.turns, "marking"))
    over = show.over_ms if show.current is None else _over(show, show.current, event.over_ms)
    opened = with_show(
        contest, states=states, clock=None, current=show.current or event.turns[0], over_ms=over
    )
    return replace(opened, reminded_at={})


def _held(contest: Contest, event: e.MarkingHeld) -> Contest:
    show = contest.show
    return with_show(
        contest,
        states=_state(show, event.turn, "held"),
        clock=None,
        current=None,
        over_ms=_over(show, event.turn, event.over_ms),
    )


def _closed(contest: Contest, event: e.MarkingClosed) -> Contest:
    show = contest.show
    states = put_all(show.states, dict.fromkeys(event.turns, "closed"))
    return with_show(contest, states=states, excluded={**show.excluded, **event.missing})


def _revealed(contest: Contest, event: e.TurnRevealed) -> Contest:
    show = contest.show
    return with_show(
        contest,
        states=_state(show, event.turn, "revealed"),
        current=event.turn,
        board=False,
        revealed=(*show.revealed, event.turn),
        revealed_at=event.at,
        released=show.released | of_entry(contest, entry_of(event.turn), round_of(event.turn)),
    )


def _board(contest: Contest, _: e.StandingsShown) -> Contest:
    return with_show(contest, board=True)


def _leave(contest: Contest, turn: TurnId, state: str) -> Contest:
    """The turn leaves the stage, if it was on it."""
    show = contest.show
    stage = {"current": None, "clock": None} if show.current == turn else {}
    return with_show(contest, states=_state(show, turn, state), **stage)


def _skipped(contest: Contest, event: e.EntrySkipped) -> Contest:
    """Whoever comes back begins again, and with no overtime."""
    over = contest.show.over_ms
    left = without(over, event.turn) if event.turn in over else over
    return with_show(_leave(contest, event.turn, "skipped"), over_ms=left)


def _withdrawn(contest: Contest, event: e.EntryWithdrawn) -> Contest:
    gone = [t for t in contest.show.states if entry_of(t) == entry_of(event.turn)]
    for turn in gone:
        contest = _leave(contest, turn, "withdrawn")
    return with_show(contest, revealed=tuple(t for t in contest.show.revealed if t not in gone))


def _rerun(contest: Contest, event: e.EntryRerun) -> Contest:
    """The journal keeps what was set aside; the state starts the turn afresh, and no board shows it till its reveal."""
    turn, show = event.turn, contest.show
    contest = replace(
        contest,
        sheets=without(contest.sheets, turn),
        late=without(contest.late, turn),
        brought=without(contest.brought, ("outcome", turn)),
    )
    contest = set_aside(contest, turn)
    revealed = tuple(t for t in show.revealed if t != turn)
    still = frozenset(
        key
        for t in revealed
        if entry_of(t) == entry_of(turn)
        for key in of_entry(contest, entry_of(t), round_of(t))
    )
    return with_show(
        _leave(contest, turn, "waiting"),
        revealed=revealed,
        frozen=None if show.frozen is None else tuple(t for t in show.frozen if t != turn),
        released=show.released - (of_entry(contest, entry_of(turn), round_of(turn)) - still),
        board=False,
        over_ms=without(show.over_ms, turn),
        excluded=without(show.excluded, turn),
    )


def _break(contest: Contest, event: e.BreakTaken) -> Contest:
    return with_show(contest, pause=Break(until=event.until, message=event.message))


def _break_ended(contest: Contest, _: e.BreakEnded) -> Contest:
    return with_show(contest, pause=None)


def _frozen(contest: Contest, _: e.StandingsFrozen) -> Contest:
    return with_show(contest, frozen=contest.show.revealed, frozen_released=contest.show.released)


def _thawed(contest: Contest, _: e.StandingsThawed) -> Contest:
    return with_show(contest, frozen=None)


def _undone(contest: Contest, _: e.StepUndone) -> Contest:
    """The show before the step; but no step makes a figure public or hides one, only what came beside it does."""
    if not contest.undo:
        return contest
    before = replace(contest.undo[-1].before, released=contest.show.released)
    return replace(contest, show=before, undo=contest.undo[:-1])


STEPS: Steps = {
    e.EntryCalled: _called, e.PhaseStarted: _phase, e.ClockPaused: _paused, e.ClockResumed: _resumed,
    e.TimeAdded: _time, e.MarkingOpened: _marking, e.MarkingHeld: _held, e.MarkingClosed: _closed,
    e.TurnRevealed: _revealed, e.StandingsShown: _board, e.EntrySkipped: _skipped,
    e.EntryWithdrawn: _withdrawn, e.EntryRerun: _rerun, e.BreakTaken: _break, e.BreakEnded: _break_ended,
    e.StandingsFrozen: _frozen, e.StandingsThawed: _thawed, e.StepUndone: _undone,
}  # fmt: skip
