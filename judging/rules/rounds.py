"""Scores of several rounds, and who goes into the next one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from judging.ids import RoundId
from judging.rules.numbers import Rounding, Weight


@dataclass(frozen=True, kw_only=True)
class RoundScore:
    """An entry's score in one round: its components x `factor` x (its difficulty), rounded.

    The weighted components are added, or multiplied with each other (`product`: places in three disciplines).
    """

    combine: Literal["sum", "product"] = "sum"
    factor: Decimal = Decimal(1)
    difficulty: bool = False
    rounding: Rounding | None = None


@dataclass(frozen=True, kw_only=True)
class SumOfRounds:
    """All rounds added (carry-over), each with its weight.

    Rounds absent from a non-empty table do not count. A round not scored counts zero, or leaves the entry
    without a score.
    """

    weights: Mapping[RoundId, Weight] = field(default_factory=dict)
    not_scored: Literal["zero", "non-score"] = "zero"


@dataclass(frozen=True, kw_only=True)
class BestRounds:
    """The best `count` rounds added, or their mean; rounds without a score are left out."""

    count: int = 1
    combine: Literal["sum", "mean"] = "sum"


@dataclass(frozen=True, kw_only=True)
class RoundGroup:
    """Rounds of one sort, of which the best `count` are taken."""

    rounds: tuple[RoundId, ...]
    count: int = 1


@dataclass(frozen=True, kw_only=True)
class BestOfGroups:
    """The best rounds of each group added: the better of two runs and the best two of five tricks.

    Rounds in no group do not count; rounds without a score are left out.
    """

    groups: tuple[RoundGroup, ...]


@dataclass(frozen=True, kw_only=True)
class LastRound:
    """Only the furthest round an entry took part in counts; those who came further stand above.

    A round is further than the earlier ones that feed it or share entries with it; parallel groups are equally far.
    """


RoundsRule = SumOfRounds | BestRounds | BestOfGroups | LastRound


@dataclass(frozen=True, kw_only=True)
class Advancement:
    """Who goes into a round; whatever the rounds rule, those who came further stand above.

    The best `top` over the rounds `counting`, ties at the cut by the tie chain, then all tied advance, none
    of them, or people decide (`ask`).
    """

    into: RoundId
    counting: tuple[RoundId, ...]
    top: int
    ties: Literal["all", "none", "ask"] = "ask"
