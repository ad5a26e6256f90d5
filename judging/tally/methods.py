"""Methods that combine one list of marks: means, medians, trimmed and limited means, the closest two of three."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar, assert_never

from judging.rules import (
    ClosestTwo,
    LimitedMean,
    Mean,
    Median,
    PlainMethod,
    Recall,
    Sum,
    TrimmedMean,
    TrimmedSum,
    Weight,
)
from judging.tally.exactly import Number
from judging.trace import Drop, Operation

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Combined:
    """What a list of marks comes to, by which operation, and which marks were dropped (by position)."""

    value: Fraction
    operation: Operation
    dropped: tuple[Drop | None, ...]
    limits: tuple[Fraction, Fraction] | None = None
    """The lowest and the highest that a mark counted as, where a rule holds marks near their mean."""


def combine(
    method: PlainMethod, marks: Sequence[Number], weights: Sequence[Weight] | None = None
) -> Combined | None:
    """Combine the marks by the method; None when there are too few of them.

    Sums and means count each mark with the weight of its judge; what is dropped is chosen by the marks alone.
    """
    if not marks:
        return None
    match method:
        case Mean():
            return _mean(marks, (None,) * len(marks), weights)
        case Sum() | Recall():
            return _sum(marks, (None,) * len(marks), weights)
        case Median():
            middle = sorted(marks)
            low, high = middle[(len(marks) - 1) // 2], middle[len(marks) // 2]
            value = (Fraction(low) + Fraction(high)) / 2
            return Combined(value=value, operation="median", dropped=(None,) * len(marks))
        case TrimmedMean() | TrimmedSum():
            left = len(marks) - method.highest - method.lowest
            if left < 1 and method.too_few == "stop":
                return None
            dropped = trim(marks, method.highest, method.lowest) if left >= 1 else (None,) * len(marks)
            how = _mean if isinstance(method, TrimmedMean) else _sum
            return how(marks, dropped, weights)
        case ClosestTwo():
            return _mean(marks, _closest_two(marks), None)
        case LimitedMean():
            return _limited(marks, Fraction(method.within))
        case _:
            assert_never(method)


def _limited(marks: Sequence[Number], within: Fraction) -> Combined:
    """The mean of the marks, each brought no further than `within` from the mean of all as they were given."""
    first = total(marks) / len(marks)
    low, high = first - within, first + within
    held = [min(max(Fraction(m), low), high) for m in marks]
    none = (None,) * len(marks)
    return Combined(value=total(held) / len(held), operation="mean", dropped=none, limits=(low, high))


def trim(marks: Sequence[Number], highest: int, lowest: int) -> tuple[Drop | None, ...]:
    """Mark exactly `lowest` lowest and `highest` highest as dropped. Of equal marks the earlier counts as lower."""
    order = sorted(range(len(marks)), key=marks.__getitem__)
    dropped: list[Drop | None] = [None] * len(marks)
    for position in order[:lowest]:
        dropped[position] = "lowest"
    for position in order[len(order) - highest :]:
        dropped[position] = "highest"
    return tuple(dropped)


def _closest_two(marks: Sequence[Number]) -> tuple[Drop | None, ...]:
    if len(marks) < 3:
        return (None,) * len(marks)
    if len(marks) > 3:
        return trim(marks, 1, 1)
    low, middle, high = sorted(marks)
    return trim(marks, 1, 0) if middle - low < high - middle else trim(marks, 0, 1)  # type: ignore[operator]


def _kept(numbers: Sequence[T], dropped: Sequence[Drop | None]) -> list[T]:
    return [n for n, d in zip(numbers, dropped, strict=True) if d is None]


def _sum(
    marks: Sequence[Number], dropped: tuple[Drop | None, ...], weights: Sequence[Weight] | None
) -> Combined:
    shares = None if weights is None else _kept(weights, dropped)
    value = total(_weighed(_kept(marks, dropped), shares))
    return Combined(value=value, operation="sum", dropped=dropped)


def _mean(
    marks: Sequence[Number], dropped: tuple[Drop | None, ...], weights: Sequence[Weight] | None
) -> Combined:
    shares = None if weights is None else _kept(weights, dropped)
    return Combined(value=mean_of(_kept(marks, dropped), shares), operation="mean", dropped=dropped)


def mean_of(marks: Sequence[Number], weights: Sequence[Weight] | None = None) -> Fraction:
    """The mean of at least one mark, each with the weight of its judge."""
    whole = len(marks) if weights is None else sum((Fraction(w) for w in weights), Fraction(0))
    return total(_weighed(marks, weights)) / whole


def _weighed(marks: Sequence[Number], weights: Sequence[Weight] | None) -> Sequence[Number]:
    if weights is None:
        return marks
    return [Fraction(m) * Fraction(w) for m, w in zip(marks, weights, strict=True)]


def total(marks: Sequence[Number]) -> Fraction:
    """The exact sum; marks are all decimals or all fractions."""
    return Fraction(sum(marks[1:], marks[0])) if marks else Fraction(0)
