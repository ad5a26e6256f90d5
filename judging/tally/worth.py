"""What an entry has in a component: by its own marks, by comparison, by ballots or figures; then its scale."""

from collections.abc import Mapping
from fractions import Fraction
from typing import assert_never

from judging.ids import EntryId, RoundId
from judging.rules import (
    BallotComponent,
    Component,
    IndicatorComponent,
    PanelComponent,
    PlaceNumber,
    PlacePoints,
    PlainMethod,
    Proportion,
    Scale,
    Share,
)
from judging.tally.ballot import ballot_value, void
from judging.tally.compare import compared
from judging.tally.field import Field, Worth, base_better
from judging.tally.indicator import indicator_value
from judging.tally.panel import panel_value, seen
from judging.tally.places import groups, places, points
from judging.trace import Ledger, Term, exact


def plain_method(component: PanelComponent) -> PlainMethod | None:
    """The component's method if it needs nothing but the entry's own marks."""
    return component.method if isinstance(component.method, PlainMethod) else None


def worth(
    field: Field, component: Component, round_id: RoundId | None, entry: EntryId, ledger: Ledger | None = None
) -> Worth:
    """The entry's value in a component, on its scale: of one round, or of the contest when the round is None."""
    if isinstance(component, BallotComponent) and void(component, field.recorded):
        if entry not in field.standing(round_id):
            return None
        if ledger is not None:
            ledger.add("ballot-void", "given", (), Fraction(0), component=component.id)
        return Fraction(0)
    base = _base(field, component, round_id, entry, ledger)
    if component.scale is None or not isinstance(base, Fraction):
        return base
    return _scaled(field, component, component.scale, round_id, entry, ledger)


def _base(
    field: Field, component: Component, round_id: RoundId | None, entry: EntryId, ledger: Ledger | None = None
) -> Worth:
    if round_id is None and entry not in field.standing(None):
        return None
    match component:
        case PanelComponent():
            if round_id is None or (method := plain_method(component)) is None:
                return compared(field, component, component.method, round_id, entry, ledger)  # type: ignore[arg-type]
            return panel_value(seen(field, component, round_id, entry), method, ledger)
        case BallotComponent():
            return ballot_value(component, field.recorded, field.standing(round_id), entry, round_id, ledger)
        case IndicatorComponent():
            figures = field.figures(component.id, round_id)
            return indicator_value(component, field.plan, figures, entry, ledger)
        case _:
            assert_never(component)


def _bases(field: Field, component: Component, round_id: RoundId | None) -> Mapping[EntryId, Fraction]:
    """The values of the whole field before the scale."""

    def work() -> Mapping[EntryId, Fraction]:
        marked = isinstance(component, PanelComponent) and round_id is not None
        entries = field.scored(round_id) if marked and round_id else field.standing(round_id)
        values = {e: _base(field, component, round_id, e) for e in entries}
        return {e: v for e, v in values.items() if isinstance(v, Fraction)}

    return field.once(("bases", component.id, round_id), work)


def _scaled(
    field: Field,
    component: Component,
    scale: Scale,
    round_id: RoundId | None,
    entry: EntryId,
    ledger: Ledger | None,
) -> Fraction:
    bases = _bases(field, component, round_id)
    better = base_better(component)
    base = bases[entry]
    before = () if ledger is None else (Term(of="value", value=exact(base), step=len(ledger.steps) - 1),)
    match scale:
        case PlacePoints():
            results = field.once(
                ("scaled", component.id, round_id), lambda: points(bases, better, scale.points, scale.ties)
            )
            code = "place-points"
        case PlaceNumber():
            results = field.once(
                ("scaled", component.id, round_id), lambda: places(bases, better, scale.ties)
            )
            code = "place-number"
        case Proportion():
            return _proportion(component, scale, bases, base, ledger)
        case Share():
            ordered = {e: bases[e] for e in field.plan.entry if e in bases}
            return _share(component, scale, ordered, base, ledger)
        case _:
            assert_never(scale)
    if ledger is not None:
        place = places(bases, better, "best")[entry]
        tied = sum(v == base for v in bases.values()) - 1
        args = {"component": component.id, "place": exact(place), "tied": str(tied), "field": str(len(bases))}
        ledger.add(code, "given", before, results[entry], **args)
    return results[entry]


def _proportion(
    component: Component,
    scale: Proportion,
    bases: Mapping[EntryId, Fraction],
    base: Fraction,
    ledger: Ledger | None,
) -> Fraction:
    """The best gets the top, the others value / best (or best / value when low is better)."""
    best = bases[groups(bases, base_better(component))[0][0]]
    over, under = (base, best) if base_better(component) == "high" else (best, base)
    ratio = over / under if best > 0 else Fraction(base == best)
    result = ratio * Fraction(scale.top)
    if ledger is not None:
        value_step = len(ledger.steps) - 1
        of_base = Term(of="value", value=exact(base), step=value_step)
        of_best = Term(of="best", value=exact(best))
        both = (of_base, of_best) if over == base and under == best else (of_best, of_base)
        if best > 0:
            step = ledger.add("proportion-ratio", "quotient", both, ratio, component=component.id)
        else:
            step = ledger.add("proportion-ratio", "given", both, ratio, component=component.id)
        factors = (Term(of="ratio", value=exact(ratio), step=step), Term(of="top", value=exact(scale.top)))
        ledger.add("proportion", "product", factors, result, component=component.id)
    return result


def _share(
    component: Component,
    scale: Share,
    bases: Mapping[EntryId, Fraction],
    base: Fraction,
    ledger: Ledger | None,
) -> Fraction:
    """The entry's part of what all have together, times the top."""
    whole = sum(bases.values(), Fraction(0))
    result = base * Fraction(scale.top) / whole if whole > 0 else Fraction(0)
    if ledger is not None:
        own = Term(of="value", value=exact(base), weight=exact(scale.top), step=len(ledger.steps) - 1)
        terms = [Term(of=f"entry:{e}", value=exact(v)) for e, v in bases.items()]
        together = ledger.add("share-whole", "sum", terms, whole, component=component.id)
        both = (own, Term(of="whole", value=exact(whole), step=together))
        ledger.add("share", "quotient" if whole > 0 else "given", both, result, component=component.id)
    return result
