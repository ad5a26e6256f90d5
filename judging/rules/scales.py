"""Putting a component on a common scale before it is weighed."""

from dataclasses import dataclass
from decimal import Decimal

from judging.rules.numbers import Averaging


@dataclass(frozen=True, kw_only=True)
class PlacePoints:
    """Put a component on a common scale: its own ranking becomes points by place, nothing beyond the table."""

    points: tuple[Decimal, ...]
    ties: Averaging = "average"


@dataclass(frozen=True, kw_only=True)
class PlaceNumber:
    """Put a component on a common scale: its own ranking counted 1, 2, 3 …; tied entries share as declared."""

    ties: Averaging = "average"


@dataclass(frozen=True, kw_only=True)
class Proportion:
    """Put a component on a common scale: the best entry gets `top`, the others in proportion (value / best).

    Where low is better it is best / value. Where the best is zero or less, an entry equal to it gets `top`, any other
    nothing: there is no proportion.
    """

    top: Decimal = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class Share:
    """Put a component on a common scale: the entry's share of what all entries have together, times `top`.

    Where all have zero or less together, everybody has zero. Which end is better stays as it was.
    """

    top: Decimal = Decimal(100)


Scale = PlacePoints | PlaceNumber | Proportion | Share
