"""What must hold in the tally: components, overtime, rounds, ties."""

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Final

from app.planfile.cross.notes import Cross
from app.planfile.cross.rounds import best, rounds
from app.planfile.kinds import name_of
from app.planfile.mistakes import Path
from judging.rules import (
    WEIGHS_JUDGES,
    Attainment,
    BallotComponent,
    Borda,
    ByTable,
    GradedBallot,
    IndicatorComponent,
    JudgePoints,
    JudgeScale,
    LimitedMean,
    NumericBallot,
    PanelComponent,
    PanelMethod,
    PlacePoints,
    RankSum,
    Recall,
    RoomScale,
    Rounding,
    Skating,
    TieByBestRounds,
    TieByComponent,
    TieByCriterion,
    TieByMedian,
    TieByRound,
    TieByUntrimmed,
    TrimmedMean,
    TrimmedSum,
)
from judging.tally.field import over_contest

MOST_PLACES: Final = 9


def weights(cross: Cross) -> None:
    """No weight takes away, and no rounding has more places than anybody reads."""
    for p, panel in enumerate(cross.plan.panels):
        for k, criterion in enumerate(panel.criteria):
            cross.least(("panels", p, "criteria", k, "weight"), criterion.weight, 0)
        for k, judge in enumerate(panel.judges):
            cross.least(("panels", p, "judges", k, "weight"), judge.weight, 0, above=True)
    for i, component in enumerate(cross.plan.tally.components):
        path: Path = ("tally", "components", i)
        cross.least((*path, "weight"), component.weight, 0)
        if isinstance(component, BallotComponent):
            for k, electorate in enumerate(component.electorates):
                cross.least((*path, "electorates", k, "weight"), electorate.weight, 0)
            cross.some_weight((*path, "electorates"), [e.weight for e in component.electorates])
            cross.some_weight((*path, "items"), [i.weight for i in component.items])
    cross.some_weight(("tally", "components"), [c.weight for c in cross.plan.tally.components])
    cross.least(("tally", "round_score", "factor"), cross.plan.tally.round_score.factor, 0, above=True)
    _roundings(cross, cross.plan.tally, ("tally",))


def _roundings(cross: Cross, part: object, path: Path) -> None:
    """No rounding has fewer places than none, or more than anybody reads, wherever it stands."""
    if isinstance(part, Rounding):
        if not 0 <= part.places <= MOST_PLACES:
            args = {"value": str(part.places), "low": "0", "high": str(MOST_PLACES)}
            cross.binder.at((*path, "places"), "off-scale", **args, example=f"{path[-1]}: 2")
    elif isinstance(part, tuple):
        for i, each in enumerate(part):
            _roundings(cross, each, (*path, i))
    elif is_dataclass(part):
        for each in fields(part):
            _roundings(cross, getattr(part, each.name), (*path, each.name))


def tally(cross: Cross) -> None:
    """Components that can be worked out, rounds and tie steps that exist."""
    rule = cross.plan.tally
    for i, component in enumerate(rule.components):
        path: Path = ("tally", "components", i)
        cross.unique_at((*path, "rounds"), component.rounds)
        for k, taken in enumerate(component.rounds):
            cross.known(taken, cross.plan.round, (*path, "rounds", k), "round")
        if isinstance(component.scale, PlacePoints):
            cross.some_of(component.scale.points, (*path, "scale", "points"))
        match component:
            case PanelComponent():
                _panel_component(cross, component, path)
            case BallotComponent():
                _ballot(cross, component, path)
            case IndicatorComponent():
                _indicator(cross, component, path)
    _overtime(cross)
    nothing = all(over_contest(c) for c in rule.components)
    multiplies = rule.round_score.difficulty or rule.round_score.factor != 1
    if rule.round_score.combine == "product" or (nothing and multiplies):
        _multiplied(cross)
    for i, step in enumerate(rule.ties):
        _tie(cross, step, ("tally", "ties", i))
    rounds(cross)


def _multiplied(cross: Cross) -> None:
    """What is multiplied in a round is judged in a round."""
    for i, component in enumerate(cross.plan.tally.components):
        if over_contest(component):
            args = {"field": "rounds", "of": component.id, "example": f"rounds: [{cross.plan.rounds[0].id}]"}
            cross.binder.at(("tally", "components", i), "missing-field", **args)


def _panel_component(cross: Cross, component: PanelComponent, path: Path) -> None:
    cross.some_of(component.panels, (*path, "panels"))
    cross.unique_at((*path, "panels"), component.panels)
    known = [p.id for p in cross.plan.panels]
    for k, panel in enumerate(component.panels):
        cross.known(panel, known, (*path, "panels", k), "panel")
    method = component.method.within if isinstance(component.method, RoomScale) else component.method
    where = (*path, "method")
    if isinstance(component.method, RoomScale):
        cross.least((*where, "highest"), component.method.highest, 0)
        cross.least((*where, "lowest"), component.method.lowest, 0)
    if isinstance(method, TrimmedMean | TrimmedSum | RankSum):
        cross.least((*where, "highest"), method.highest, 0)
        cross.least((*where, "lowest"), method.lowest, 0)
        sizes = [len(p.judges) for p in cross.plan.panels if p.id in component.panels]
        dropped = method.highest + method.lowest
        if sizes and dropped >= min(sizes):
            args = {"judges": str(min(sizes)), "dropped": str(dropped)}
            name = {TrimmedMean: "trimmed-mean", TrimmedSum: "trimmed-sum", RankSum: "rank-sum"}[type(method)]
            fewer = f"{name}: {{ highest: 1, lowest: 1 }}"
            example = fewer if min(sizes) > 2 else f"judges: {dropped + 2}"
            cross.binder.at(where, "trims-all", **args, example=example)
    if component.tolerance is not None:
        cross.least((*path, "tolerance"), component.tolerance, 0)
    for k, tolerance in enumerate(component.tolerances):
        cross.least((*path, "tolerance", k, "within"), tolerance.within, 0)
    _scales(cross, component, method)
    _voices(cross, component, method)
    if isinstance(method, LimitedMean):
        cross.least((*where, "within"), method.within, 0, above=True)
    if isinstance(method, JudgeScale):
        cross.least((*where, "top"), method.top, 0, above=True)
    if isinstance(method, JudgePoints):
        cross.some_of(method.points, (*where, "points"))
    if isinstance(method, Recall) and method.crosses is not None and method.crosses > len(cross.plan.entries):
        args = {"value": str(method.crosses), "low": "1", "high": str(len(cross.plan.entries))}
        cross.binder.at((*where, "crosses"), "off-scale", **args)
    if isinstance(method, Borda) and method.last not in (0, 1):
        cross.binder.at(where, "not-one-of", value=str(method.last), allowed="0, 1")


def _voices(cross: Cross, component: PanelComponent, method: PanelMethod) -> None:
    """Judges weigh differently only where a method adds up what they give."""
    if isinstance(method, WEIGHS_JUDGES):
        return
    for i, panel in enumerate(cross.plan.panels):
        for k, judge in enumerate(panel.judges if panel.id in component.panels else ()):
            if judge.weight != 1:
                args = {"value": name_of(type(method)), "allowed": ", ".join(map(name_of, WEIGHS_JUDGES))}
                cross.binder.at(("panels", i, "judges", k, "weight"), "judge-weight", **args)


def _scales(cross: Cross, component: PanelComponent, method: PanelMethod) -> None:
    """Criteria that hold places or crosses have the scale for them."""
    places = isinstance(method, Skating) or getattr(method, "marks", "marks") == "places"
    for i, panel in enumerate(cross.plan.panels):
        for k, scale in enumerate(panel.criteria if panel.id in component.panels else ()):
            path: Path = ("panels", i, "criteria", k)
            if places and (scale.low < 1 or scale.low % 1 or scale.step % 1):
                cross.binder.at(path, "not-places", value=scale.id, example="min: 1, max: 12, step: 1")
            if isinstance(method, JudgeScale) and method.by != "range":
                cross.least((*path, "min"), scale.low, 0)
            crosses = scale.low == 0 and scale.high == 1 and scale.step == 1
            if isinstance(method, Recall) and not crosses:
                cross.binder.at(path, "not-crosses", value=scale.id, example="min: 0, max: 1, step: 1")


def _ballot(cross: Cross, component: BallotComponent, path: Path) -> None:
    cross.some_of(component.electorates, (*path, "electorates"))
    cross.unique_at((*path, "electorates"), [e.id for e in component.electorates])
    cross.unique_at((*path, "items"), [i.id for i in component.items])
    for k, electorate in enumerate(component.electorates):
        if electorate.size is not None:
            cross.least((*path, "electorates", k, "size"), electorate.size, 0, above=True)
    if isinstance(component.method, GradedBallot):
        grades: Path = (*path, "method", "grades")
        cross.some_of(component.method.grades, grades)
        cross.unique_at(grades, [g.id for g in component.method.grades])
    if isinstance(component.method, NumericBallot):
        _numbers(cross, component.method, (*path, "method"))
    if isinstance(component.method, NumericBallot) and not 0 <= component.method.drop < Decimal("0.5"):
        args = {"value": str(component.method.drop), "low": "0", "high": "49%"}
        cross.binder.at((*path, "method"), "off-scale", **args, example="drop: 10%")
    if component.turnout is not None and not 0 < component.turnout <= 1:
        args = {"value": str(component.turnout), "low": "1%", "high": "100%"}
        cross.binder.at((*path, "turnout"), "off-scale", **args, example="turnout: 80%")


def _numbers(cross: Cross, method: NumericBallot, path: Path) -> None:
    """The numbers a paper may say: from the lower to the higher in steps."""
    if method.high <= method.low:
        args = {"low": str(method.low), "high": str(method.high), "example": "numeric: { low: 1, high: 10 }"}
        cross.binder.at(path, "empty-scale", **args)
    cross.least((*path, "step"), method.step, 0, above=True)


def _indicator(cross: Cross, component: IndicatorComponent, path: Path) -> None:
    method = component.method
    if isinstance(method, ByTable):
        cross.some_of(method.rows, (*path, "method", "rows"))
        starts = [row.at_least for row in method.rows]
        for k, start in enumerate(starts):
            if start in starts[:k]:
                cross.binder.at((*path, "method", "rows", k), "row-twice", value=str(start))
    if not isinstance(method, Attainment):
        return
    cross.least((*path, "method", "full"), method.full, 0, above=True)
    if method.target is not None:
        cross.least((*path, "method", "target"), method.target, 0)
    if method.cap is not None and method.floor is not None and method.cap < method.floor:
        args = {"low": str(method.floor), "high": str(method.cap)}
        cross.binder.at((*path, "method"), "empty-scale", **args, example="floor: 0, cap: 120")


def _overtime(cross: Cross) -> None:
    overtime = cross.plan.tally.overtime
    if overtime is None:
        return
    cross.least(("tally", "overtime", "grace"), overtime.grace, 0)
    for i, tier in enumerate(overtime.tiers):
        path = ("tally", "overtime", "tiers", i)
        cross.least((*path, "from"), tier.start, 0)
        cross.least((*path, "deduct"), tier.deduct, 0)
        if tier.end is not None and tier.end < tier.start:
            cross.binder.at(
                path,
                "tier-backwards",
                start=str(tier.start),
                end=str(tier.end),
                example=f"{{ from: {tier.end}, to: {tier.start} }}",
            )
        if tier.each is not None:
            cross.least((*path, "each"), tier.each, 0, above=True)


def _tie(cross: Cross, step: object, path: Path) -> None:
    match step:
        case TieByComponent():
            cross.known(step.component, cross.components, path, "component")
            cross.known(step.round, cross.plan.round, path, "round")
        case TieByMedian() | TieByUntrimmed():
            cross.known(step.component, cross.components, path, "component")
        case TieByCriterion():
            cross.known(step.criterion, cross.criteria, path, "criterion")
            cross.known(step.panel, [p.id for p in cross.plan.panels], path, "panel")
        case TieByBestRounds():
            best(cross, step.count, (*path, "count"))
        case TieByRound():
            cross.known(step.round, cross.plan.round, path, "round")
        case _:
            pass
