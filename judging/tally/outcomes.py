"""Outcomes: how an entry's turns, one round after the other, end for the whole contest; and how far it came."""

from collections.abc import Mapping, Sequence

from judging.ids import EntryId, RoundId
from judging.plan import Plan
from judging.rules import LastRound, Outcome, Skating, SumOfRounds, TallyRule


def overall(tally: TallyRule, outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of the whole contest for an entry, from its outcomes round by round.

    Who misses a dance of a Skating System over the rounds has no score.
    """
    rule = tally.rounds
    dances = any(isinstance(c.method, Skating) and c.method.dances == "rounds" for c in tally.components)
    for ending in ("disqualified", "withdrawn"):
        if ending in outcomes:
            return ending
    done = [o for o in outcomes if o != "pending"]
    misses = [o for o in done if o != "scored"]
    if isinstance(rule, LastRound) and done:
        return done[-1]
    every = dances or (isinstance(rule, SumOfRounds) and rule.not_scored == "non-score")
    if every and misses:
        return misses[-1]
    if "scored" in outcomes:
        return "scored"
    return "pending" if "pending" in outcomes or not misses else misses[-1]


def stages(plan: Plan, taking_part: Mapping[RoundId, Sequence[EntryId]]) -> dict[RoundId, int]:
    """How far each round is: one further than the earlier rounds that feed it or share entries with it.

    Parallel groups (two semi-finals with other entries) are equally far.
    """
    found: dict[RoundId, int] = {}
    for this in plan.rounds:
        fed = {r for a in plan.tally.advancement if a.into == this.id for r in a.counting}
        here = set(taking_part[this.id])
        before = [far for r, far in found.items() if r in fed or not here.isdisjoint(taking_part[r])]
        found[this.id] = max(before, default=0) + 1
    return found
