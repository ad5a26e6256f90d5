"""Indicators: figures brought from outside, as points, by a table, by target attainment or by rank in the group."""

from collections.abc import Mapping
from fractions import Fraction
from typing import assert_never

from judging.ids import EntryId
from judging.plan import Plan
from judging.recorded import Figure
from judging.rules import AsPoints, Attainment, ByTable, IndicatorComponent, RankInGroup
from judging.tally.exactly import Number, apply
from judging.tally.places import places, points
from judging.trace import Ledger, Term, exact


def indicator_value(
    component: IndicatorComponent,
    plan: Plan,
    figures: Mapping[EntryId, Figure],
    entry: EntryId,
    ledger: Ledger | None = None,
) -> Fraction | None:
    """The points a figure is worth; None while the entry waits for its figure."""
    figure = figures.get(entry)
    if figure is None:
        if component.missing == "wait":
            return None
        if ledger is not None:
            ledger.add("figure-missing", "given", (), Fraction(0), component=component.id)
        return Fraction(0)
    value = Fraction(figure.value)
    match component.method:
        case AsPoints():
            result = value
            if ledger is not None:
                ledger.add(
                    "figure", "sum", (Term(of="figure", value=exact(value)),), result, component=component.id
                )
        case ByTable():
            rows = sorted(component.method.rows, key=lambda row: row.at_least, reverse=True)
            row = next((r for r in rows if figure.value >= r.at_least), None)
            result = Fraction(component.method.below if row is None else row.points)
            if ledger is not None:
                args = {"component": component.id, "row": "none" if row is None else exact(row.at_least)}
                ledger.add("figure-table", "given", (Term(of="figure", value=exact(value)),), result, **args)
        case Attainment():
            result = _attained(component, component.method, figure, ledger)
        case RankInGroup():
            result = _ranked(component, component.method, plan, figures, entry, ledger)
        case _:
            assert_never(component.method)
    if ledger is not None:
        ledger.round(len(ledger.steps) - 1, result, component.rounding, f"component:{component.id}")
    return apply(result, component.rounding)


def _attained(
    component: IndicatorComponent, method: Attainment, figure: Figure, ledger: Ledger | None
) -> Fraction:
    target = figure.target if figure.target is not None else method.target
    value, goal = Fraction(figure.value), Fraction(target or 0)
    over, under = (value, goal) if method.better == "high" else (goal, value)
    none = method.better == "low" and value <= 0
    if none and goal > 0 and method.cap is not None:
        # nothing at all where less is better: no number of times better, so the most there is
        if ledger is not None:
            term = Term(of="figure", value=exact(value))
            ledger.add("attainment-none", "given", (term,), Fraction(method.cap), component=component.id)
        return Fraction(method.cap)
    # without a target, or with nothing to divide by, the full points are due
    under = Fraction(0) if target is None or none else under
    ratio = over / under if under else Fraction(1)
    reached = ratio * Fraction(method.full)
    result = reached if method.floor is None else max(reached, Fraction(method.floor))
    result = result if method.cap is None else min(result, Fraction(method.cap))
    if ledger is not None:
        if under:
            both = (Term(of="figure", value=exact(over)), Term(of="target", value=exact(under)))
            step = ledger.add("attainment-ratio", "quotient", both, ratio, component=component.id)
        else:
            step = ledger.add("attainment-no-target", "given", (), ratio, component=component.id)
        factors = (Term(of="ratio", value=exact(ratio), step=step), Term(of="full", value=exact(method.full)))
        step = ledger.add("attainment", "product", factors, reached, component=component.id)
        if method.floor is not None or method.cap is not None:
            limits = {
                name: exact(limit)
                for name, limit in (("low", method.floor), ("high", method.cap))
                if limit is not None
            }
            term = Term(of="attainment", value=exact(reached), step=step)
            ledger.add("limits", "clamp", (term,), result, component=component.id, **limits)
    return result


def _ranked(
    component: IndicatorComponent,
    method: RankInGroup,
    plan: Plan,
    figures: Mapping[EntryId, Figure],
    entry: EntryId,
    ledger: Ledger | None,
) -> Fraction:
    category = plan.entry[entry].category
    group: dict[EntryId, Number] = {
        e.id: figures[e.id].value for e in plan.entries if e.id in figures and e.category == category
    }
    place = places(group, method.better, method.ties)[entry]
    ladder = tuple(max(method.top - method.step * n, method.floor) for n in range(len(group)))
    result = points(group, method.better, method.points or ladder, method.ties)[entry]
    if ledger is not None:
        term = Term(of="figure", value=exact(figures[entry].value))
        args = {"component": component.id, "place": exact(place), "field": str(len(group))}
        ledger.add("figure-rank", "given", (term,), result, **args)
    return result
