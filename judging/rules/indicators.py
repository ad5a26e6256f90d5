"""A component by figures brought from outside."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from judging.ids import ComponentId, RoundId, Words
from judging.rules.numbers import Averaging, Better, Rounding, Weight
from judging.rules.scales import Scale


@dataclass(frozen=True, kw_only=True)
class AsPoints:
    """The figure is the points."""


@dataclass(frozen=True, kw_only=True)
class TableRow:
    """From this figure up, these points."""

    at_least: Decimal
    points: Decimal


@dataclass(frozen=True, kw_only=True)
class ByTable:
    """The figure is looked up in a table; below the lowest row it is worth `below`."""

    rows: tuple[TableRow, ...]
    below: Decimal = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Attainment:
    """Target attainment: figure / target x `full`, not above `cap`, not below `floor` (all in points).

    The target comes with the figure, or is the common `target`. Without one the full points are due; so they are with
    one of zero, unless low is better: then only a figure of zero (or less) meets it. `better` low: target / figure; a
    figure of zero or less gets the cap, or the full points where there is none.
    """

    full: Decimal = Decimal(100)
    target: Decimal | None = None
    cap: Decimal | None = None
    floor: Decimal | None = None
    better: Better = "high"


@dataclass(frozen=True, kw_only=True)
class RankInGroup:
    """The figure is ranked among entries of the same category.

    Points by place, or first place gets `top` and each following place `step` less (never below `floor`). Tied
    entries get the average, the best or the worst of the points they cover; who is out holds no place.
    """

    points: tuple[Decimal, ...] = ()
    top: Decimal = Decimal(100)
    step: Decimal = Decimal(1)
    floor: Decimal = Decimal(0)
    better: Better = "high"
    ties: Averaging = "average"


IndicatorMethod = AsPoints | ByTable | Attainment | RankInGroup


@dataclass(frozen=True, kw_only=True)
class IndicatorComponent:
    """A figure brought from outside, e.g. task completion or a technical score.

    `missing` says what an entry without a figure has: nothing yet (it waits), or zero.
    """

    id: ComponentId
    name: Words
    method: IndicatorMethod = field(default_factory=AsPoints)
    weight: Weight = Decimal(1)
    rounds: tuple[RoundId, ...] = ()
    rounding: Rounding | None = None
    weighted: Rounding | None = None
    scale: Scale | None = None
    better: Better = "high"
    missing: Literal["wait", "zero"] = "wait"
