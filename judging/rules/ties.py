"""The steps of a tie chain."""

from dataclasses import dataclass
from typing import Literal

from judging.ids import ComponentId, CriterionId, PanelId, RoundId


@dataclass(frozen=True, kw_only=True)
class TieByComponent:
    """The better value in a component, on its scale: in one round, or summed over the rounds that count."""

    component: ComponentId
    round: RoundId | None = None


@dataclass(frozen=True, kw_only=True)
class TieByCriterion:
    """The better panel value in a criterion (the lower of places and of low marks), summed over counting rounds.

    By the panel's own method and rounding of criteria; methods that compare the field are replaced by the
    mean.
    """

    criterion: CriterionId
    panel: PanelId | None = None


@dataclass(frozen=True, kw_only=True)
class TieByMedian:
    """The better median of the judges' totals, summed over panels and the rounds that count.

    Absent judges are treated by the tally's policy, as in the total.
    """

    component: ComponentId | None = None


@dataclass(frozen=True, kw_only=True)
class TieByUntrimmed:
    """The better mean of all judges' totals (under sums too), what was dropped counted in again.

    Absent judges are treated by the tally's policy, as in the total.
    """

    component: ComponentId | None = None


@dataclass(frozen=True, kw_only=True)
class TieByCountBack:
    """Count-back by `rounds`: the best of all scored rounds, then the second best ….

    Fewer rounds count as worse. By `counted`: of the rounds that count only (sailing: no excluded score is used).

    By `marks`: the best number a judge gave (totals, in the rounds that count), then the second best … (more twelves,
    then more tens). Fewer numbers count as worse; those of panels in which low is good count against the others.

    By `places`: more judges' first places, then second places …; a judge's places are by that judge's
    totals, added up over the rounds that count, among the scored entries that judge marked; equal totals have the
    best place.
    """

    of: Literal["rounds", "counted", "marks", "places"] = "places"


@dataclass(frozen=True, kw_only=True)
class TieByBestRounds:
    """The better sum of the best `count` of all scored rounds (of whatever is there where they are fewer)."""

    count: int


@dataclass(frozen=True, kw_only=True)
class TieByRound:
    """The better score in one round, e.g. the final or the last run."""

    round: RoundId


@dataclass(frozen=True, kw_only=True)
class TieHeadToHead:
    """Whom more judges placed higher (judges' places as in count-back by places).

    With three and more tied only if `circles` allows it: then by the number of tied rivals beaten.
    """

    circles: bool = False


@dataclass(frozen=True, kw_only=True)
class TieByMoreDecimals:
    """The total without the roundings called `announced` and `rounding`, exactly; of the rounds chosen as announced."""


@dataclass(frozen=True, kw_only=True)
class TieByFewerDeductions:
    """Who lost fewer points by deductions and overtime in the rounds that count."""


@dataclass(frozen=True, kw_only=True)
class TieByLot:
    """A lot drawn in public and recorded."""


@dataclass(frozen=True, kw_only=True)
class TieByPanel:
    """The panel's show of hands, recorded with a reason."""


@dataclass(frozen=True, kw_only=True)
class TieShared:
    """The entries share the rank, and the next rank is left out (1, 2, 2, 4)."""


# The rounds that count: those whose score is in the total (all of a sum or those of its table, the best ones, the
# last one); for an advancement the rounds it counts.
TieStep = (
    TieByComponent
    | TieByCriterion
    | TieByMedian
    | TieByUntrimmed
    | TieByCountBack
    | TieByBestRounds
    | TieByRound
    | TieHeadToHead
    | TieByMoreDecimals
    | TieByFewerDeductions
    | TieByLot
    | TieByPanel
    | TieShared
)
