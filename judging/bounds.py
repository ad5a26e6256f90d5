"""The bounds of a component: the lowest and the highest value that the declared scales allow, where they set any."""

from decimal import Decimal
from fractions import Fraction

from judging.plan import Panel, Plan
from judging.rules import (
    ApprovalBallot,
    Attainment,
    BallotComponent,
    ByTable,
    ClosestTwo,
    Component,
    GradedBallot,
    IndicatorComponent,
    JudgeScale,
    LimitedMean,
    Mean,
    Median,
    NumericBallot,
    PanelComponent,
    RankInGroup,
    RoomScale,
    Sum,
    SumOfRounds,
    TrimmedMean,
    TrimmedSum,
)

Bounds = tuple[Fraction, Fraction]

OPEN: Bounds | None = None
"""Nothing in the plan says how low or how high it can be."""


def full_marks(panel: Panel) -> Bounds:
    """A judge's lowest and highest total: marks times weights, added up."""
    low = sum((Fraction(c.low) * Fraction(c.weight) for c in panel.criteria), Fraction(0))
    high = sum((Fraction(c.high) * Fraction(c.weight) for c in panel.criteria), Fraction(0))
    return low, high


def of_component(plan: Plan, component: Component) -> Bounds | None:
    """A component's bounds before its weight; None where they are open, or where its scale depends on the field."""
    if component.scale is not None:
        return OPEN
    match component:
        case PanelComponent():
            return _of_panel(plan, component)
        case BallotComponent():
            return _of_ballot(component)
        case IndicatorComponent():
            return _of_indicator(component)


def of_total(plan: Plan) -> Bounds | None:
    """The total's bounds before anything is taken off, with every bonus; None where one part of it has none."""
    rule = plan.tally
    if (
        not isinstance(rule.rounds, SumOfRounds)
        or rule.round_score.difficulty
        or rule.round_score.combine == "product"
    ):
        return OPEN
    counting = {r.id: rule.rounds.weights.get(r.id, Decimal(not rule.rounds.weights)) for r in plan.rounds}
    low = high = Fraction(0)
    for component in rule.components:
        found = of_component(plan, component)
        if found is None:
            return OPEN
        once = not isinstance(component, PanelComponent) and not component.rounds
        rounds = component.rounds or tuple(counting)
        times = (
            Fraction(1)
            if once
            else sum((Fraction(counting[r]) for r in rounds), Fraction(0)) * Fraction(rule.round_score.factor)
        )
        low += found[0] * Fraction(component.weight) * times
        high += found[1] * Fraction(component.weight) * times
    for kind in rule.adjustments:
        if kind.most_bonus is None:
            return OPEN
        high += Fraction(kind.most_bonus)
    return low, high


def _of_panel(plan: Plan, component: PanelComponent) -> Bounds | None:
    method = component.within
    panels = [p for p in plan.panels if p.id in component.panels]
    if isinstance(method, JudgeScale):
        return Fraction(0), Fraction(method.top)
    if isinstance(component.method, RoomScale) or not panels:
        return OPEN
    marks = [full_marks(p) for p in panels]
    low, high = min(m[0] for m in marks), max(m[1] for m in marks)
    if isinstance(method, Mean | Median | TrimmedMean | ClosestTwo | LimitedMean):
        return low, high
    if isinstance(method, Sum | TrimmedSum):
        dropped = method.highest + method.lowest if isinstance(method, TrimmedSum) else 0
        heavy = (sorted(Fraction(j.weight) for j in p.judges)[dropped:] for p in panels)
        most = max(sum(weights, Fraction(0)) for weights in heavy)
        return min(low, low * most), high * most
    return OPEN


def _of_ballot(component: BallotComponent) -> Bounds | None:
    method = component.method
    match method:
        case GradedBallot(measure="mean"):
            points = [Fraction(g.points) for g in method.grades]
            low, high = min(points, default=Fraction(0)), max(points, default=Fraction(0))
        case NumericBallot():
            low, high = Fraction(method.low), Fraction(method.high)
        case ApprovalBallot(measure="share"):
            low, high = Fraction(0), Fraction(method.full)
        case _:
            return OPEN
    items = (
        sum((Fraction(i.weight) for i in component.items), Fraction(0)) if component.items else Fraction(1)
    )
    papers = sum((Fraction(e.weight) for e in component.electorates), Fraction(0))
    return min(Fraction(0), low * items * papers), high * items * papers


def _of_indicator(component: IndicatorComponent) -> Bounds | None:
    method = component.method
    match method:
        case ByTable():
            points = [Fraction(method.below), *(Fraction(r.points) for r in method.rows)]
            return min(points), max(points)
        case Attainment() if method.cap is not None:
            return Fraction(method.floor or 0), Fraction(method.cap)
        case RankInGroup():
            top = max(method.points) if method.points else method.top
            return Fraction(0), Fraction(top)
        case _:
            return OPEN
