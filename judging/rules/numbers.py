"""How numbers are rounded, which end is better, and what tied entries get."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

RoundingMode = Literal["half-up", "half-even", "down", "up"]

Weight = Decimal | Fraction
"""A share: a decimal as typed, or a fraction that no decimal reaches (a third)."""

Better = Literal["high", "low"]

Averaging = Literal["average", "best", "worst"]
"""What tied entries get: the average of the places they share, the best of them or the worst of them."""


@dataclass(frozen=True, kw_only=True)
class Rounding:
    """Round to so many decimal places; half-up is what schools teach (halves away from zero)."""

    places: int
    mode: RoundingMode = "half-up"
