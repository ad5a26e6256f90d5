"""Rounding contract: would any award differ if the same rule sheet rounded at the other usual stages?"""

from dataclasses import dataclass, replace
from typing import Final, Literal

from judging.ids import AwardId
from judging.plan import Plan
from judging.recorded import Recorded
from judging.results import results
from judging.rules import (
    BallotComponent,
    Component,
    IndicatorComponent,
    PanelComponent,
    PanelRounding,
    Rounding,
    TallyRule,
)
from judging.scrutiny.correction import PlaceChange, differences
from judging.scrutiny.margin import winners

Stage = Literal["end-only", "every-stage", "half-even"]

USUAL: Final = Rounding(places=2)
"""What is rounded to where the rule sheet names no decimal places at all."""


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """Rounding at another stage: the awards and places that would differ."""

    stage: Stage
    awards: tuple[AwardId, ...]
    places: tuple[PlaceChange, ...]


def rounding_contract(plan: Plan, recorded: Recorded) -> tuple[Alternative, ...]:
    """The usual other stages: only at the end, at every stage, and half to even; with what each would change."""
    declared = results(plan, recorded)
    before = winners(declared)
    found = []
    for stage, rule in alternatives(plan.tally):
        other = results(replace(plan, tally=rule), recorded)
        awards = tuple(a for (a, *_), x, y in zip(before, before, winners(other), strict=True) if x != y)
        ranks = {p.entry: p.rank for p in declared.standings}
        moved = differences(declared, other).places
        places = tuple(p for p in moved if p.rank_after != ranks[p.entry])
        found.append(Alternative(stage=stage, awards=awards, places=places))
    return tuple(found)


def alternatives(rule: TallyRule) -> tuple[tuple[Stage, TallyRule], ...]:
    """The rule with its roundings at other stages; those equal to the declared one left out."""
    places = rule.rounding or rule.announced or rule.round_score.rounding or USUAL
    end_only = replace(
        rule,
        components=tuple(_rounded(c, None) for c in rule.components),
        round_score=replace(rule.round_score, rounding=None),
        announced=None,
        rounding=places,
    )
    every = replace(
        rule,
        components=tuple(_rounded(c, places) for c in rule.components),
        round_score=replace(rule.round_score, rounding=places),
        announced=places,
        rounding=places,
    )
    even = replace(
        rule,
        announced=_even(rule.announced),
        rounding=_even(rule.rounding),
        round_score=replace(rule.round_score, rounding=_even(rule.round_score.rounding)),
    )
    named: tuple[tuple[Stage, TallyRule], ...] = (
        ("end-only", end_only),
        ("every-stage", every),
        ("half-even", even),
    )
    return tuple((stage, other) for stage, other in named if other != rule)


def _even(rule: Rounding | None) -> Rounding | None:
    return None if rule is None else replace(rule, mode="half-even")


def _rounded(component: Component, rule: Rounding | None) -> Component:
    match component:
        case PanelComponent():
            stages = PanelRounding(judge=rule, criterion=rule, product=rule, result=rule)
            return replace(component, rounding=stages, weighted=rule)
        case BallotComponent():
            return replace(
                component, item_rounding=rule, electorate_rounding=rule, rounding=rule, weighted=rule
            )
        case IndicatorComponent():
            return replace(component, rounding=rule, weighted=rule)
