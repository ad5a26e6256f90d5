"""Questions a plan leaves open: what its rule sheet does not answer, listed before the contest opens."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from judging.doubts import ask, doubts
from judging.outcome import Question
from judging.overtime import unclear_overtime
from judging.plan import Award, Panel, Plan
from judging.quotas import advancing_beyond, awarded_beyond
from judging.rules import (
    BallotComponent,
    Borda,
    ByCategory,
    ByMovement,
    ByStanding,
    ByThreshold,
    JudgePoints,
    LevelRule,
    Majority,
    Offsets,
    OneByOne,
    PanelComponent,
    RankSum,
    Skating,
    Sum,
    TieByCountBack,
    TieByCriterion,
    TieByLot,
    TieByMedian,
    TieByMoreDecimals,
    TieByPanel,
    TieByUntrimmed,
    TieHeadToHead,
    TieShared,
    TieStep,
    TrimmedMean,
    TrimmedSum,
    Weight,
    ZScore,
)
from judging.tally.field import worth_better
from judging.trace import exact


def check(plan: Plan) -> tuple[Question, ...]:
    """Every open question, in the order of the rule sheet; opening a contest with any needs a recorded yes."""
    return tuple(
        question
        for part in (
            _criteria,
            _panels,
            _unheard,
            _weights,
            _ballots,
            unclear_overtime,
            _rounds,
            _totals,
            _ties,
            _awards,
            _levels,
            doubts,
        )
        for question in part(plan)
    )


# --- panels -------------------------------------------------------------------------------------------------


def _criteria(plan: Plan) -> Iterator[Question]:
    for panel in plan.panels:
        for criterion in panel.criteria:
            lowest = min((b.at_least for b in criterion.bands), default=criterion.low)
            if lowest > criterion.low:
                args = {"panel": panel.id, "low": str(criterion.low), "from": str(lowest)}
                yield ask("band-hole", criterion.id, **args)


def _panels(plan: Plan) -> Iterator[Question]:
    for component in plan.tally.components:
        if not isinstance(component, PanelComponent):
            continue
        yield from _few_marks(plan, component)
        yield from _absences(plan, component)
        yield from _normalised(component)


def _unheard(plan: Plan) -> Iterator[Question]:
    """Panels that mark for nothing: neither a total nor an award by one of their criteria sees their marks."""
    taken = {p for c in plan.tally.components if isinstance(c, PanelComponent) for p in c.panels}
    for panel in plan.panels:
        if panel.id not in taken:
            yield ask("panel-unused", panel.id)


def _sizes(plan: Plan, component: PanelComponent) -> Iterator[tuple[str, int, int]]:
    """Each panel of the component with its judges, and the most of them that one entry's unit can recuse."""
    for panel in plan.panels:
        if panel.id in component.panels:
            units = [j.unit for j in panel.judges if j.unit is not None]
            recused = (
                max((units.count(u) for u in units), default=0) if plan.marking.own_unit == "recuse" else 0
            )
            yield panel.id, len(panel.judges), recused


def _few_marks(plan: Plan, component: PanelComponent) -> Iterator[Question]:
    method = component.within
    if not isinstance(method, TrimmedMean | TrimmedSum):
        return
    for panel, judges, recused in _sizes(plan, component):
        left = judges - recused - method.highest - method.lowest
        if left < 2:
            args = {"judges": str(judges), "recused": str(recused or ""), "left": str(max(left, 0))}
            yield ask("trim-few", panel, component=component.id, **args)
    for weighed in plan.panels:
        if weighed.id in component.panels and weighed.weighs and method.highest + method.lowest:
            heavy = max(weighed.judges, key=lambda j: j.weight)
            args = {"judge": heavy.id, "weight": exact(heavy.weight)}
            yield ask("trim-weights", weighed.id, component=component.id, **args)


def _absences(plan: Plan, component: PanelComponent) -> Iterator[Question]:
    method = component.within
    if plan.tally.absent != "exclude":
        return
    if isinstance(method, Sum | TrimmedSum):
        yield ask("sum-absent", component.id)
    ordinal = isinstance(method, RankSum | Majority | Skating | Borda | JudgePoints | OneByOne)
    if ordinal and any(recused for _, _, recused in _sizes(plan, component)):
        yield ask("recusal-ordinals", component.id)


def _normalised(component: PanelComponent) -> Iterator[Question]:
    if not isinstance(component.method, ZScore | Offsets):
        return
    if len(component.panels) > 1:
        yield ask("rooms-unconnected", component.id, panels=" ".join(component.panels))
    elif not (isinstance(component.method, ZScore) and component.method.one_panel == "on"):
        yield ask("normalisation-off", component.id, panel=component.panels[0])


# --- weights and ballots ------------------------------------------------------------------------------------


def _weights(plan: Plan) -> Iterator[Question]:
    rule = plan.tally
    yield from _adds_up("tally", [c.weight for c in rule.components], rule.weights_total)
    for component in rule.components:
        if isinstance(component, PanelComponent):
            for panel in plan.panels:
                if panel.id in component.panels:
                    weights = [c.weight for c in panel.criteria]
                    yield from _adds_up(panel.id, weights, component.weights_total)
                    yield from _weigh_nothing(plan, panel)
        if isinstance(component, BallotComponent):
            yield from _adds_up(component.id, [e.weight for e in component.electorates], None)
            yield from _adds_up(f"{component.id}-items", [i.weight for i in component.items], None)
    directions = {worth_better(c) for c in rule.components}
    if len(directions) > 1:
        yield ask("direction-mixed", "tally")


def _weigh_nothing(plan: Plan, panel: Panel) -> Iterator[Question]:
    """Criteria that are marked and never count, not even where a tie is broken by them."""
    breaking = {step.criterion for step in plan.tally.ties if isinstance(step, TieByCriterion)}
    for criterion in panel.criteria:
        if criterion.weight == 0 and criterion.id not in breaking:
            yield ask("weight-nothing", criterion.id, panel=panel.id)


def _adds_up(about: str, weights: Sequence[Weight], declared: Weight | None) -> Iterator[Question]:
    """Weights of 1 each need no sum; others add up to what is declared, else to 1 or 100."""
    found = sum((Fraction(w) for w in weights), Fraction(0))
    usual = all(w == 1 for w in weights) or found in (1, 100)
    fits = usual if declared is None else found == Fraction(declared)
    if not fits:
        yield ask("weights", about, sum=exact(found), declared="" if declared is None else exact(declared))


def _ballots(plan: Plan) -> Iterator[Question]:
    for component in plan.tally.components:
        if isinstance(component, BallotComponent) and component.turnout is not None:
            for electorate in component.electorates:
                if electorate.size is None:
                    yield ask("turnout-size", electorate.id, component=component.id)


# --- rounds, totals, ties -----------------------------------------------------------------------------------


def _rounds(plan: Plan) -> Iterator[Question]:
    into = {a.into for a in plan.tally.advancement}
    for taken in plan.rounds:
        if not taken.entries and taken.id not in into:
            yield ask("round-empty", taken.id)
    yield from advancing_beyond(plan)


def _totals(plan: Plan) -> Iterator[Question]:
    if plan.tally.rounding is None:
        yield ask("rounding-missing", "total")


def _ends_decided(plan: Plan) -> bool:
    """Whether the tie chain always parts the tied: by a lot or by a vote of the panel."""
    return any(isinstance(step, TieByLot | TieByPanel) for step in plan.tally.ties)


def _by_judges(step: TieStep) -> bool:
    """Whether a step compares what judges gave."""
    if isinstance(step, TieByCountBack):
        return step.of in ("marks", "places")
    return isinstance(step, TieByMedian | TieByUntrimmed | TieHeadToHead)


def _ties(plan: Plan) -> Iterator[Question]:
    rule = plan.tally
    unjudged = not any(isinstance(c, PanelComponent) for c in rule.components)
    if not any(isinstance(step, TieByLot | TieByPanel | TieShared) for step in rule.ties):
        yield ask("tie-undecided", "chain", steps=str(len(rule.ties)))
    for i, step in enumerate(rule.ties, 1):
        last = i == len(rule.ties)
        if isinstance(step, TieShared | TieByLot | TieByPanel) and not last:
            yield ask("tie-useless", str(i + 1), step=str(i + 1))
            break
        again = step in rule.ties[: i - 1] and not isinstance(step, TieByPanel)
        exact_anyway = (
            isinstance(step, TieByMoreDecimals) and rule.rounding is None and rule.announced is None
        )
        if again or exact_anyway or (unjudged and _by_judges(step)):
            yield ask("tie-useless", str(i), step=str(i))


# --- awards and levels --------------------------------------------------------------------------------------


def _awards(plan: Plan) -> Iterator[Question]:
    for award in plan.awards:
        yield from awarded_beyond(plan, award)
        yield from _shared(plan, award)


def _shared(plan: Plan, award: Award) -> Iterator[Question]:
    """Awards that a tie could make people share on the night, or that the rules let many share."""
    rule = award.rule
    if isinstance(rule, ByThreshold) or rule.ties == "none":
        return
    by_standing = isinstance(rule, ByStanding | ByCategory) or getattr(rule, "then_standing", False)
    if by_standing and _ends_decided(plan):
        return
    by = "standing" if by_standing else "movement" if isinstance(rule, ByMovement) else "value"
    yield ask("award-shared", award.id, ties=rule.ties, by=by)


def _levels(plan: Plan) -> Iterator[Question]:
    for rule in plan.levels:
        problem = _level_problem(rule, len(plan.entries))
        if problem:
            yield ask("levels", rule.id, problem=problem)


def _level_problem(rule: LevelRule, entries: int) -> str:
    """Unordered thresholds, shares above the whole field, more places than entries, or a last level with a limit."""
    last = rule.levels[-1]
    match rule.by:
        case "threshold":
            limits = [lv.at_least for lv in rule.levels if lv.at_least is not None]
            if limits != sorted(limits, reverse=True):
                return "unordered"
            return "" if last.at_least is None else "rest"
        case "share":
            whole = sum((Fraction(lv.share) for lv in rule.levels if lv.share is not None), Fraction(0))
            if whole > 1:
                return "too-much"
            return "" if last.share is None or whole == 1 else "rest"
        case "places":
            count = sum(lv.places for lv in rule.levels if lv.places is not None)
            if count > entries:
                return "too-much"
            return "" if last.places is None or count == entries else "rest"
