"""Where the turns of this round are: on stage, held, being marked, still to come; and what is left of the clock."""

from collections.abc import Mapping, Sequence

from judging.contest import Contest
from judging.ids import Instant, PhaseId, TurnId
from judging.memo import kept


def on_stage(contest: Contest) -> TurnId | None:
    """The turn that holds the stage: called or presenting, not yet marked."""
    current = contest.show.current
    return current if current is not None and contest.show.states[current] in ("called", "on-stage") else None


def marking_now(contest: Contest) -> tuple[TurnId, ...]:
    """The turns open for marking, in running order."""
    return in_state(contest, "marking")


def at_work(contest: Contest) -> tuple[TurnId, ...]:
    """The turns the panel is about: those open for marking, else the one on stage."""
    current = contest.show.current
    return marking_now(contest) or ((current,) if current is not None else ())


def in_state(contest: Contest, state: str) -> tuple[TurnId, ...]:
    """The turns of this round in that state, in running order."""
    return by_state(contest).get(state, ())


@kept
def by_state(contest: Contest) -> Mapping[str, tuple[TurnId, ...]]:
    """The turns of this round by their state, in running order."""
    found: dict[str, list[TurnId]] = {}
    states = dict(contest.show.states.items())
    for turn in contest.show.order:
        found.setdefault(states[turn], []).append(turn)
    return {state: tuple(turns) for state, turns in found.items()}


def phases_left(contest: Contest) -> Sequence[PhaseId]:
    """The phases that come after the running one (all of them for a called entry)."""
    phases = [p.id for p in contest.plan.phases]
    clock = contest.show.clock
    return phases if clock is None else phases[phases.index(clock.phase) + 1 :]


def next_phase(contest: Contest) -> PhaseId | None:
    """The phase that comes after the running one (the first one for a called entry)."""
    return next(iter(phases_left(contest)), None)


def presented(contest: Contest, turn: TurnId) -> bool:
    """Whether the turn has begun on stage; one without timed phases has as soon as it is called."""
    return contest.show.states[turn] == "on-stage" or not contest.plan.phases


def holds(contest: Contest, turn: TurnId) -> bool:
    """Whether this turn is one of the first that are marked together (calibration hold)."""
    first = contest.plan.marking.together_first
    if not first:
        return False
    begun = [
        t for t in contest.show.order if contest.show.states[t] in ("held", "marking", "closed", "revealed")
    ]
    return len([t for t in begun if t != turn]) < first


def held_over(contest: Contest, turn: TurnId) -> bool:
    """Whether the turn waits after its presentation: more of those marked together are still to come."""
    if contest.show.states[turn] in ("marking", "closed", "revealed"):
        return False
    held = [t for t in in_state(contest, "held") if t != turn]
    others = [t for t in (*in_state(contest, "waiting"), *in_state(contest, "skipped")) if t != turn]
    together = contest.plan.marking.together_first
    return holds(contest, turn) and len(held) + 1 < together and bool(others)


def over_ms(contest: Contest, now: Instant) -> int:
    """Overtime of the running phase, where the plan counts it."""
    clock = contest.show.clock
    if clock is None:
        return 0
    counted = next(p.counts_overtime for p in contest.plan.phases if p.id == clock.phase)
    return clock.over(now) if counted else 0


def undecided_late(contest: Contest, turns: Sequence[TurnId] | None = None) -> int:
    """Late sheets of these turns, or of all, that nobody has decided about."""
    rows = contest.late.values() if turns is None else (contest.late.get(t, {}) for t in turns)
    return sum(1 for row in rows for late in row.values() if late.accepted is None)
