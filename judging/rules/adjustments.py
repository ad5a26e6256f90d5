"""What is added or taken off: overtime, bonuses, deductions."""

from dataclasses import dataclass
from decimal import Decimal

from judging.ids import AdjustmentKindId, Words


@dataclass(frozen=True, kw_only=True)
class OvertimeTier:
    """From `start` to `end` whole seconds over (both inside; no end = onwards) `deduct` points are taken off.

    With `each`, that many points for every `each` seconds begun since the tier's start.
    """

    start: int
    end: int | None = None
    deduct: Decimal
    each: int | None = None


@dataclass(frozen=True, kw_only=True)
class Overtime:
    """Overtime tiers, a free grace period in seconds (nothing up to and including it), a cap on the points."""

    tiers: tuple[OvertimeTier, ...]
    grace: int = 0
    cap: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class AdjustmentKind:
    """A kind of bonus or deduction; its caps limit what all items of this kind can add or take per entry.

    Items count in the order of the plan's rounds, within a round as recorded, until the cap is used up.
    Items in rounds that are not scored do not count.
    """

    id: AdjustmentKindId
    name: Words
    most_bonus: Decimal | None = None
    most_deduction: Decimal | None = None
