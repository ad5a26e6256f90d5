"""Variance flags: unusual totals of a panel, for a judge to confirm; they never change a mark."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from judging.ids import EntryId, JudgeId, RoundId
from judging.plan import Plan
from judging.recorded import Recorded
from judging.rules import PanelComponent
from judging.tally.calibration import mean
from judging.tally.exactly import exactly
from judging.tally.field import Field, judged_in
from judging.tally.sheets import room, totals

DIXON_90: Final[Mapping[int, Fraction]] = {
    n: Fraction(thousandths, 1000)
    for n, thousandths in (
        (3, 941),
        (4, 765),
        (5, 642),
        (6, 560),
        (7, 507),
        (8, 468),
        (9, 437),
        (10, 412),
        (11, 392),
        (12, 376),
        (13, 361),
        (14, 349),
        (15, 338),
    )
}
"""Critical values of Dixon's Q at 90 % by the number of marks."""


@dataclass(frozen=True, kw_only=True)
class Flag:
    """A total (by its position) far from the panel's centre, or apart from its neighbour by Dixon's Q."""

    position: int
    from_mean: bool
    dixon: bool


def flags(
    marks: Sequence[Fraction],
    *,
    from_mean: Fraction,
    dixon: Mapping[int, Fraction] = DIXON_90,
    least_gap: Fraction = Fraction(0),
    centre: Callable[[Sequence[Fraction]], Fraction] = mean,
) -> tuple[Flag, ...]:
    """Totals at `from_mean` or more from the mean (or another `centre`), and outliers by Q apart by `least_gap`."""
    if len(marks) < 2:
        return ()
    middle = centre(marks)
    apart = _outliers(marks, dixon, least_gap)
    found = [
        Flag(position=i, from_mean=abs(m - middle) >= from_mean, dixon=i in apart)
        for i, m in enumerate(marks)
    ]
    return tuple(f for f in found if f.from_mean or f.dixon)


def _outliers(marks: Sequence[Fraction], dixon: Mapping[int, Fraction], least_gap: Fraction) -> set[int]:
    """Positions of the lowest and the highest mark where the gap to the next is too large for the range."""
    critical = dixon.get(len(marks))
    order = sorted(range(len(marks)), key=marks.__getitem__)
    span = marks[order[-1]] - marks[order[0]]
    if critical is None or span == 0:
        return set()
    gaps = {order[0]: marks[order[1]] - marks[order[0]], order[-1]: marks[order[-1]] - marks[order[-2]]}
    return {at for at, gap in gaps.items() if gap >= least_gap and gap / span > critical}


def median(marks: Sequence[Fraction]) -> Fraction:
    """The middle mark, or halfway between the two middle ones."""
    ordered, half = sorted(marks), len(marks) // 2
    return mean(ordered[half : half + 1] if len(marks) % 2 else ordered[half - 1 : half + 1])


@dataclass(frozen=True, kw_only=True)
class Unusual:
    """A judge's unusual total for an entry, with the panel's median."""

    round: RoundId
    entry: EntryId
    judge: JudgeId
    total: Fraction
    panel_median: Fraction
    from_median: bool
    dixon: bool


def unusual(plan: Plan, recorded: Recorded, share: Fraction = Fraction(1, 10)) -> tuple[Unusual, ...]:
    """Unusual totals of all turns.

    Far from the median is `share` of the panel's scale (10 %), Dixon's gap half. The median, because one mark far off
    draws the mean away from everybody else's, who would then stand out as well.
    """
    field = Field(plan, recorded)
    found: list[Unusual] = []
    with exactly():
        for component in plan.tally.components:
            if not isinstance(component, PanelComponent):
                continue
            for round_id in field.by_round:
                if judged_in(component, round_id):
                    for entry in field.scored(round_id):
                        found += _of_turn(field, component, round_id, entry, share)
    return tuple(found)


def _of_turn(
    field: Field, component: PanelComponent, round_id: RoundId, entry: EntryId, share: Fraction
) -> list[Unusual]:
    record = field.record(round_id, entry)
    panel = room(field.plan, component, entry, record)
    scale = sum((Fraction(c.high - c.low) * Fraction(c.weight) for c in panel.criteria), Fraction(0))
    given = {j: Fraction(v) for j, v in totals(panel, record, component.rounding).values.items()}
    judges = list(given)
    marks = list(given.values())
    found = flags(marks, from_mean=scale * share, least_gap=scale * share / 2, centre=median)
    return [
        Unusual(
            round=round_id,
            entry=entry,
            judge=judges[f.position],
            total=marks[f.position],
            panel_median=median(marks),
            from_median=f.from_mean,
            dixon=f.dixon,
        )
        for f in found
    ]
