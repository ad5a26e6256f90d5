"""A component marked by panels."""

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from judging.ids import ComponentId, PanelId, RoundId, Words
from judging.rules.methods import PanelMethod, RoomScale
from judging.rules.numbers import Better, Rounding, Weight
from judging.rules.scales import Scale


@dataclass(frozen=True, kw_only=True)
class PanelRounding:
    """Where a panel's numbers are rounded.

    A judge's total, a criterion's mean, criterion x weight (wherever it is formed: in judges' totals too), the
    result.
    """

    judge: Rounding | None = None
    criterion: Rounding | None = None
    product: Rounding | None = None
    result: Rounding | None = None


@dataclass(frozen=True, kw_only=True)
class Tolerance:
    """How far apart the two middle marks may lie where their mean is `at_least` so much."""

    at_least: Decimal
    within: Decimal


@dataclass(frozen=True, kw_only=True)
class PanelComponent:
    """Marks of a panel, combined by a method.

    Several panels are parallel rooms: each entry is before one of them. Without `rounds` the panel judges
    every round. Where the two middle totals lie further apart than `tolerance` a conference is due; `tolerances`
    allow for other distances from a mark up.
    """

    id: ComponentId
    name: Words
    panels: tuple[PanelId, ...]
    method: PanelMethod
    weight: Weight = Decimal(1)
    rounds: tuple[RoundId, ...] = ()
    rounding: PanelRounding = field(default_factory=PanelRounding)
    weighted: Rounding | None = None
    scale: Scale | None = None
    better: Better = "high"
    weights_total: Weight | None = None
    tolerance: Decimal | None = None
    tolerances: tuple[Tolerance, ...] = ()

    @property
    def within(self) -> PanelMethod:
        """How the marks before one panel are combined: of a scale over rooms, the method inside each."""
        return self.method.within if isinstance(self.method, RoomScale) else self.method

    def allowed(self, middle: Fraction) -> Decimal | None:
        """How far apart the two middle marks may lie, by their mean; None where nothing limits it."""
        reached = [t for t in self.tolerances if t.at_least <= middle]
        return max(reached, key=lambda t: t.at_least).within if reached else self.tolerance
