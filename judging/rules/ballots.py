"""A component by ballot: electorates, items, and how the papers are counted."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from judging.ids import ComponentId, ElectorateId, ItemId, RoundId, Words
from judging.rules.numbers import Better, Rounding, Weight
from judging.rules.scales import Scale


@dataclass(frozen=True, kw_only=True)
class Electorate:
    """A group of voters with its weight, e.g. leaders 20 %, staff 40 %. `size` is how many may vote."""

    id: ElectorateId
    name: Words
    weight: Weight = Decimal(1)
    size: int | None = None


@dataclass(frozen=True, kw_only=True)
class BallotItem:
    """One question of a ballot, with its weight within the ballot."""

    id: ItemId
    name: Words
    weight: Weight = Decimal(1)


@dataclass(frozen=True, kw_only=True)
class Grade:
    """A grade a voter can give (优秀, 称职 …) and its points; `quota` is the largest share of such grades."""

    id: str
    name: Words
    points: Decimal
    quota: Weight | None = None


@dataclass(frozen=True, kw_only=True)
class GradedBallot:
    """One grade per voter and item: the sum of votes x points over the valid ballots, or the `sum` itself."""

    grades: tuple[Grade, ...]
    measure: Literal["mean", "sum"] = "mean"


@dataclass(frozen=True, kw_only=True)
class NumericBallot:
    """A number per voter on a scale: the mean of the valid ballots, after dropping a share of both ends."""

    low: Decimal
    high: Decimal
    step: Decimal = Decimal(1)
    drop: Decimal = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class ApprovalBallot:
    """Yes or nothing: `count` the approvals, or their `share` of the valid ballots times `full`."""

    measure: Literal["count", "share"] = "share"
    full: Decimal = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class RankingBallot:
    """An order per voter: Borda points by place (n-1+`last` … `last`, n entries that stand) or a table.

    Entries left out get nothing; who is out is struck from the orders and those behind move up.
    """

    points: tuple[Decimal, ...] = ()
    last: int = 1
    measure: Literal["sum", "mean"] = "sum"


BallotMethod = GradedBallot | NumericBallot | ApprovalBallot | RankingBallot


@dataclass(frozen=True, kw_only=True)
class BallotComponent:
    """A ballot of one or several electorates.

    Abstentions and invalid papers are left out or counted as zero (then they are papers like any other, also when
    a share is dropped). An entry without a valid paper waits. Below `turnout` (share of those who may vote) the
    ballot is void: people decide, or it is worth 0 for everybody, on a scale too.
    """

    id: ComponentId
    name: Words
    method: BallotMethod
    electorates: tuple[Electorate, ...]
    items: tuple[BallotItem, ...] = ()
    weight: Weight = Decimal(1)
    rounds: tuple[RoundId, ...] = ()
    abstained: Literal["excluded", "zero"] = "excluded"
    invalid: Literal["excluded", "zero"] = "excluded"
    turnout: Weight | None = None
    below_turnout: Literal["ask", "nothing"] = "ask"
    item_rounding: Rounding | None = None
    electorate_rounding: Rounding | None = None
    rounding: Rounding | None = None
    weighted: Rounding | None = None
    scale: Scale | None = None
    better: Better = "high"
