"""The public board of cards 亮牌 and tiers 等次."""

from dataclasses import dataclass
from typing import Literal

from judging.ids import EntryId, Instant, Words


@dataclass(frozen=True, kw_only=True)
class LevelView:
    """A card colour or a tier, and how many were given; cards of the usual three colours say which."""

    id: str
    name: Words
    tone: Literal["blue", "yellow", "red"] | None
    count: int


@dataclass(frozen=True, kw_only=True)
class LevelRow:
    """An entry's levels, one for each aspect (one where only the total counts); None where there is none."""

    entry: EntryId
    unit: Words
    topic: Words | None
    levels: tuple[str | None, ...]


@dataclass(frozen=True, kw_only=True)
class LevelBoard:
    """A board of cards 亮牌 or tiers 等次; no aspects where only the total counts, no rows before it is shown."""

    rule: str
    name: Words
    kind: Literal["card", "tier"]
    aspects: tuple[Words, ...]
    levels: tuple[LevelView, ...]
    rows: tuple[LevelRow, ...]


@dataclass(frozen=True, kw_only=True)
class LevelsSlice:
    """The boards of cards and tiers, and since when they are public; None before."""

    shown_at: Instant | None
    boards: tuple[LevelBoard, ...]
