"""Figures from outside."""

from dataclasses import dataclass

from judging.events.stamp import Stamped
from judging.figures.brought import Brought


@dataclass(frozen=True, kw_only=True)
class FiguresEntered(Stamped):
    """Values from outside stand: `count` lines entered, `replaced` values of those before changed or taken back."""

    brought: Brought
    source: str
    count: int
    replaced: int


@dataclass(frozen=True, kw_only=True)
class FiguresReleased(Stamped):
    """What was entered so far is public, `count` lines of it, as far as its entries are revealed."""

    count: int
