"""Exact numbers: a decimal context that refuses to round silently, and how a number is shown."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow, localcontext
from fractions import Fraction
from math import isqrt
from typing import Final

from judging.rules import Rounding, Weight
from judging.trace import exact, fixed, rounded

Number = Fraction | Decimal

MOST_PLACES: Final = 6
"""Decimal places shown of a number that no rule rounds; check asks for a rounding in that case."""

_STRICT: Final = Context(prec=400, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])


def exactly() -> AbstractContextManager[Context]:
    """Decimal arithmetic that raises Inexact rather than lose a digit."""
    return localcontext(_STRICT)


def times(number: Decimal, weight: Weight) -> Number:
    """The number with its weight; a decimal as long as the weight is one."""
    if isinstance(weight, Fraction):
        return Fraction(number) * weight
    return number if weight == 1 else number * weight


def added(numbers: Sequence[Number]) -> Number:
    """The exact sum; a decimal as long as all of them are."""
    decimals = [n for n in numbers if isinstance(n, Decimal)]
    if len(decimals) == len(numbers):
        return sum(decimals, Decimal(0))
    return sum((Fraction(n) for n in numbers), Fraction(0))


def apply(value: Fraction, rule: Rounding | None) -> Fraction:
    """The value, rounded where a rule says so."""
    return value if rule is None else rounded(value, rule)


def shown(value: Fraction, rule: Rounding | None) -> str:
    """As declared ("94.60"); without a rule all its digits, at most six places (half-up)."""
    if rule is not None:
        return fixed(rounded(value, rule), rule.places)
    text = exact(value)
    if "/" in text or len(text.partition(".")[2]) > MOST_PLACES:
        return exact(rounded(value, Rounding(places=MOST_PLACES)))
    return text


def root(value: Fraction, digits: int) -> Fraction:
    """The square root to so many decimal places, half-up."""
    power = 10 ** (2 * digits)
    return Fraction((isqrt(4 * value.numerator * power // value.denominator) + 1) // 2, 10**digits)
