"""Figures from outside."""

from dataclasses import dataclass
from typing import Literal

from judging.commands.step import ShowStep
from judging.figures.brought import Brought


@dataclass(frozen=True, kw_only=True)
class EnterFigures:
    """Values from outside, with the paper or office they come from; entered again, they replace what was there."""

    brought: Brought
    source: str
    kind: Literal["enter-figures"] = "enter-figures"


@dataclass(frozen=True, kw_only=True)
class ReleaseFigures(ShowStep):
    """Make public what was entered: of every revealed entry, and what belongs to no single one."""

    kind: Literal["release-figures"] = "release-figures"
