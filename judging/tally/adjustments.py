"""Bonus and deduction lines of an entry: overtime by tiers, recorded items, caps per kind."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from judging.outcome import Line
from judging.recorded import Adjustment
from judging.rules import Overtime, OvertimeTier, TallyRule
from judging.trace import exact

OVERTIME: Final = "overtime"
"""The kind of the deduction the clock makes."""


def overtime_points(rule: Overtime, over: int) -> Decimal:
    """Points taken off for so many whole seconds over; nothing within the grace or where no tier applies.

    Where tiers overlap the one that starts later applies (check asks for one answer before the contest
    opens).
    """
    tier = tier_at(rule, over)
    if tier is None:
        return Decimal(0)
    points = tier.deduct
    if tier.each is not None:
        points *= (over - tier.start) // tier.each + 1
    return points if rule.cap is None else min(points, rule.cap)


def tier_at(rule: Overtime, over: int) -> OvertimeTier | None:
    """The tier that applies to so many seconds over."""
    if over <= rule.grace:
        return None
    fitting = [t for t in rule.tiers if t.start <= over and (t.end is None or over <= t.end)]
    return max(fitting, key=lambda t: t.start, default=None)


class Allowance:
    """What items of each kind may still add or take; shared by all rounds of one entry."""

    def __init__(self, rule: TallyRule) -> None:
        """Start with the declared caps."""
        self._bonus = {str(k.id): k.most_bonus for k in rule.adjustments if k.most_bonus is not None}
        self._deduction = {
            str(k.id): k.most_deduction for k in rule.adjustments if k.most_deduction is not None
        }

    def take(self, item: Adjustment) -> Decimal:
        """The points of the item that the cap of its kind still allows."""
        left = self._bonus if item.points > 0 else self._deduction
        size = abs(item.points)
        if item.kind in left:
            size = min(size, left[item.kind])
            left[item.kind] -= size
        return size if item.points > 0 else -size


def lines(rule: TallyRule, over: int, items: Sequence[Adjustment], allowance: Allowance) -> tuple[Line, ...]:
    """The lines of one round: overtime first, then the items in the order they were recorded."""
    result: list[Line] = []
    if rule.overtime is not None and (late := overtime_points(rule.overtime, over)):
        result.append(Line(kind=OVERTIME, points=-late, shown=_signed(-late), seconds=over))
    for item in items:
        points = allowance.take(item)
        written = item.points if points != item.points else None
        line = Line(kind=item.kind, points=points, shown=_signed(points), reason=item.reason, written=written)
        result.append(line)
    return tuple(result)


def _signed(points: Decimal) -> str:
    return f"+{exact(points)}" if points > 0 else exact(points)
