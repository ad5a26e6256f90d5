"""Rounding contract: would any award differ if the same rule sheet rounded at other stages, or halves the other way?"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
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
    RoundingMode,
    TallyRule,
)
from judging.scrutiny.correction import PlaceChange, differences
from judging.scrutiny.margin import winners

Stage = Literal["end-only", "every-stage", "half-even", "half-up"]

Change = Callable[[Rounding | None], Rounding | None]
"""What a declared rounding, or none, becomes."""

USUAL: Final = Rounding(places=2)
"""What is rounded to where the rule sheet names no decimal places at all."""


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """Rounding at another stage: the awards and places that would differ."""

    stage: Stage
    awards: tuple[AwardId, ...]
    places: tuple[PlaceChange, ...]


def rounding_contract(plan: Plan, recorded: Recorded) -> tuple[Alternative, ...]:
    """The other usual roundings: only at the end, at every stage, halves to even or up; with what each would change."""
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
    """The rule with its roundings at other stages, or halves the other way; no rule that equals the declared one."""
    total = rule.rounding or rule.announced or rule.round_score.rounding or USUAL
    named: tuple[tuple[Stage, TallyRule], ...] = (
        ("end-only", replace(_rounded(rule, lambda _: None), rounding=total)),
        ("every-stage", _rounded(rule, lambda _: total)),
        ("half-even", _rounded(rule, partial(_halves, "half-even"))),
        ("half-up", _rounded(rule, partial(_halves, "half-up"))),
    )
    return tuple((stage, other) for stage, other in named if other != rule)


def _halves(mode: RoundingMode, stage: Rounding | None) -> Rounding | None:
    return None if stage is None else replace(stage, mode=mode)


def _rounded(rule: TallyRule, other: Change) -> TallyRule:
    return replace(
        rule,
        components=tuple(_component(c, other) for c in rule.components),
        round_score=replace(rule.round_score, rounding=other(rule.round_score.rounding)),
        announced=other(rule.announced),
        rounding=other(rule.rounding),
    )


def _component(component: Component, other: Change) -> Component:
    weighted = other(component.weighted)
    match component:
        case PanelComponent(rounding=now):
            stages = PanelRounding(
                judge=other(now.judge),
                criterion=other(now.criterion),
                product=other(now.product),
                result=other(now.result),
            )
            return replace(component, rounding=stages, weighted=weighted)
        case BallotComponent():
            return replace(
                component,
                item_rounding=other(component.item_rounding),
                electorate_rounding=other(component.electorate_rounding),
                rounding=other(component.rounding),
                weighted=weighted,
            )
        case IndicatorComponent():
            return replace(component, rounding=other(component.rounding), weighted=weighted)
