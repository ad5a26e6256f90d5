"""What an experienced scrutineer asks beside: rules that are complete, and yet perhaps not what is meant."""

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction

from judging.bounds import full_marks, of_component, of_total
from judging.ids import Words
from judging.outcome import Question, QuestionKind
from judging.plan import Panel, Plan
from judging.rules import (
    BallotComponent,
    ByStanding,
    ByThreshold,
    Component,
    GradedBallot,
    Median,
    PanelComponent,
)
from judging.tally.field import gives_points
from judging.trace import exact

ROUND_SCALES = (10, 100)
"""Full marks that people announce; a rubric that misses one of them by little is probably a slip."""


def ask(kind: QuestionKind, about: str, **args: str) -> Question:
    """A question of the rule sheet about a part of the plan."""
    return Question(id=f"{kind}:{about}", kind=kind, args={"about": about, **args}, choices=("accept",))


def doubts(plan: Plan) -> Iterator[Question]:
    """Every one of them, in the order of the rule sheet."""
    yield from _names(plan)
    yield from _own_units(plan)
    yield from _descriptors(plan)
    yield from _full_marks(plan)
    yield from _medians(plan)
    yield from _rooms(plan)
    yield from _scales(plan)
    yield from _grades(plan)
    yield from _overtime(plan)
    yield from _thresholds(plan)


# --- who and what -------------------------------------------------------------------------------------------


def _names(plan: Plan) -> Iterator[Question]:
    """Two of a kind with one name can not be told apart on a board, a pad or a certificate."""
    kinds: tuple[tuple[str, Sequence[tuple[str, Words]]], ...] = (
        ("unit", [(u.id, u.name) for u in plan.units]),
        ("judge", [(j.id, j.name) for j in plan.judge.values()]),
        ("award", [(a.id, a.name) for a in plan.awards]),
    )
    for kind, things in kinds:
        seen: dict[tuple[tuple[str, str], ...], str] = {}
        for ident, name in things:
            key = tuple(sorted(name.items()))
            if key and key in seen:
                yield ask("same-name", f"{kind}-{ident}", what=kind, name=next(iter(name.values())))
            seen[key] = ident


def _own_units(plan: Plan) -> Iterator[Question]:
    """Judges who may mark their own unit."""
    if plan.marking.own_unit != "allow":
        return
    taking_part = {e.unit for e in plan.entries}
    for judge in plan.judge.values():
        if judge.unit is not None and judge.unit in taking_part:
            yield ask("own-unit", judge.id, judge=judge.id, unit=judge.unit)


# --- criteria -----------------------------------------------------------------------------------------------


def _descriptors(plan: Plan) -> Iterator[Question]:
    """Two descriptors from one mark on; a criterion without any where its neighbours have some."""
    for panel in plan.panels:
        some = any(c.bands for c in panel.criteria)
        for criterion in panel.criteria:
            if some and not criterion.bands:
                yield ask("band-missing", criterion.id, panel=panel.id)
            starts = [b.at_least for b in criterion.bands]
            for start in sorted({s for s in starts if starts.count(s) > 1}):
                yield ask("band-twice", criterion.id, start=exact(start))


def _full_marks(plan: Plan) -> Iterator[Question]:
    """Criteria that add up to nearly, but not quite, the full marks that people announce."""
    for panel in _marking(plan):
        full = full_marks(panel)[1]
        for whole in ROUND_SCALES:
            if len(panel.criteria) > 1 and full != whole and abs(full - whole) * 5 <= whole:
                yield ask("full-marks", panel.id, full=exact(full), whole=str(whole))


def _marking(plan: Plan) -> list[Panel]:
    """The panels whose marks are points, not places or crosses."""
    placing = {
        p
        for c in plan.tally.components
        if isinstance(c, PanelComponent) and not gives_points(c)
        for p in c.panels
    }
    return [p for p in plan.panels if p.id not in placing]


def _medians(plan: Plan) -> Iterator[Question]:
    """The median of an even panel is nobody's mark but the mean of two."""
    for component in _panel_components(plan):
        method = component.within
        if isinstance(method, Median):
            for panel in plan.panels:
                if panel.id in component.panels and len(panel.judges) % 2 == 0:
                    judges = str(len(panel.judges))
                    yield ask("median-even", panel.id, component=component.id, judges=judges)


def _rooms(plan: Plan) -> Iterator[Question]:
    """Entries of parallel rooms of which nobody can say before which one they appear."""
    for component in _panel_components(plan):
        if len(component.panels) < 2:
            continue
        unclear = [e.id for e in plan.entries if len(set(e.panels) & set(component.panels)) != 1]
        if unclear:
            few = ", ".join(unclear[:5]) + (" …" if len(unclear) > 5 else "")
            yield ask("room-unclear", component.id, count=str(len(unclear)), which=few)


def _panel_components(plan: Plan) -> list[PanelComponent]:
    return [c for c in plan.tally.components if isinstance(c, PanelComponent)]


# --- scales -------------------------------------------------------------------------------------------------


def _scales(plan: Plan) -> Iterator[Question]:
    """Components on scales so different that the declared weights do not mean what they say."""
    rule = plan.tally
    bounded: list[tuple[Component, Fraction]] = []
    for component in rule.components:
        found = of_component(plan, component)
        if found is not None and found[1] > 0:
            bounded.append((component, found[1]))
    if len(bounded) < 2 or all(c.weight == 1 for c in rule.components):
        return
    low, high = min(bounded, key=lambda b: b[1]), max(bounded, key=lambda b: b[1])
    if high[1] >= 2 * low[1]:
        args = {"high": exact(high[1]), "other": low[0].id, "low": exact(low[1])}
        yield ask("scales-differ", high[0].id, component=high[0].id, **args)


def _grades(plan: Plan) -> Iterator[Question]:
    """Quotas for every grade that leave some papers without any grade to give."""
    for component in plan.tally.components:
        if isinstance(component, BallotComponent) and isinstance(component.method, GradedBallot):
            quotas = [g.quota for g in component.method.grades if g.quota is not None]
            if len(quotas) == len(component.method.grades) and sum(quotas) < 1:
                share = exact(Fraction(sum(quotas)) * 100)
                yield ask("grades-short", component.id, component=component.id, share=share)


def _overtime(plan: Plan) -> Iterator[Question]:
    rule = plan.tally.overtime
    if plan.tally.better == "low" and (rule is not None or plan.tally.adjustments):
        yield ask("deductions-help", "tally")
    if rule is None:
        return
    tiers = sorted(rule.tiers, key=lambda t: t.start)
    for before, after in itertools.pairwise(tiers):
        if before.each is None and after.each is None and after.deduct < before.deduct:
            args = {
                "seconds": str(after.start),
                "points": exact(after.deduct),
                "before": exact(before.deduct),
            }
            yield ask("overtime-falls", f"overtime-{after.start}", **args)
    most = max((t.deduct for t in tiers), default=None)
    if rule.cap is not None and most is not None and rule.cap < most:
        yield ask("overtime-cap", "overtime", cap=exact(rule.cap), most=exact(most))
    finest = Fraction(1, 10**plan.tally.rounding.places) if plan.tally.rounding is not None else Fraction(0)
    small = [Fraction(t.deduct) for t in tiers if t.deduct > 0 and Fraction(t.deduct) % (finest or 1)]
    if finest and small:
        args = {
            "points": exact(min(small)),
            "places": str(plan.tally.rounding.places if plan.tally.rounding else 0),
        }
        yield ask("overtime-rounded", "overtime", **args)


# --- thresholds ---------------------------------------------------------------------------------------------


def _thresholds(plan: Plan) -> Iterator[Question]:
    """Limits that nobody can reach, or that everybody has reached before the first mark."""
    for award in plan.awards:
        rule = award.rule
        if isinstance(rule, ByThreshold):
            yield from _limit(plan, award.id, Fraction(rule.at_least), _bounds(plan, rule))
        elif rule.eligible.at_least is not None and isinstance(rule, ByStanding):
            yield from _limit(plan, award.id, Fraction(rule.eligible.at_least), of_total(plan))
    for levels in plan.levels:
        if levels.by == "threshold" and levels.of == "total":
            for level in levels.levels:
                if level.at_least is not None:
                    about = f"{levels.id}/{level.id}"
                    yield from _limit(plan, about, Fraction(level.at_least), of_total(plan), never=True)


def _limit(
    plan: Plan, about: str, least: Fraction, bounds: tuple[Fraction, Fraction] | None, *, never: bool = False
) -> Iterator[Question]:
    if bounds is None or plan.tally.better == "low":
        return
    taken_off = plan.tally.overtime is not None or any(k.most_deduction != 0 for k in plan.tally.adjustments)
    if least > bounds[1]:
        yield ask("threshold-never", about, least=exact(least), most=exact(bounds[1]))
    elif least <= bounds[0] and not never and not taken_off:
        yield ask("threshold-always", about, least=exact(least), low=exact(bounds[0]))


def _bounds(plan: Plan, rule: ByThreshold) -> tuple[Fraction, Fraction] | None:
    if rule.criterion is not None:
        scales = [c for p in plan.panels for c in p.criteria if c.id == rule.criterion]
        marked = [c for p in _marking(plan) for c in p.criteria if c.id == rule.criterion]
        adding = any(type(c.method).__name__ in ("Sum", "TrimmedSum") for c in _panel_components(plan))
        if adding or len(marked) != len(scales) or not scales or len(plan.rounds) > 1:
            return None
        return Fraction(min(c.low for c in scales)), Fraction(max(c.high for c in scales))
    if rule.component is not None:
        return next((of_component(plan, c) for c in plan.tally.components if c.id == rule.component), None)
    return of_total(plan)
