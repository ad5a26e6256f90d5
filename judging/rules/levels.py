"""Cards 亮牌 and tiers 等次."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from judging.ids import Words
from judging.rules.numbers import RoundingMode, Weight


@dataclass(frozen=True, kw_only=True)
class Level:
    """A card colour or a tier: from this value up, for this share of the field, or for so many places.

    The last level takes the rest.
    """

    id: str
    name: Words
    at_least: Decimal | None = None
    share: Weight | None = None
    places: int | None = None


@dataclass(frozen=True, kw_only=True)
class LevelRule:
    """Cards 亮牌 (blue, yellow, red) or tiers 等次 (A, B, C).

    By threshold, share of the field (rounded as declared) or rank; of the total, or one per component or
    per criterion (aspect).
    """

    id: str
    name: Words
    kind: Literal["card", "tier"]
    by: Literal["threshold", "share", "places"]
    levels: tuple[Level, ...]
    of: Literal["total", "components", "criteria"] = "total"
    share_rounding: RoundingMode = "down"
    ties: Literal["up", "down"] = "up"
