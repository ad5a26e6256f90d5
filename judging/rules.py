"""What a rule sheet can declare: components, methods, rounding, ties, rounds, awards, cards and tiers.

As JSON (journal, bundle) every choice carries its `kind`, the class name ("TrimmedMean"), beside its
fields; decimals are strings. In a plan file the same choice is written "trimmed-mean".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NewType

from judging.ids import AwardId, CriterionId, Lang, PanelId, RoundId

ComponentId = NewType("ComponentId", str)
ElectorateId = NewType("ElectorateId", str)
ItemId = NewType("ItemId", str)
AdjustmentKindId = NewType("AdjustmentKindId", str)

Weight = Decimal | Fraction
"""A share: a decimal as typed, or a fraction that no decimal reaches (a third)."""
RoundingMode = Literal["half-up", "half-even", "down", "up"]
Better = Literal["high", "low"]
Averaging = Literal["average", "best", "worst"]
"""What tied entries get: the average of the places they share, the best of them or the worst of them."""

Outcome = Literal["scored", "pending", "did-not-start", "did-not-improve", "withdrawn", "disqualified"]
NonScore = Literal["did-not-start", "did-not-improve", "withdrawn", "disqualified"]


@dataclass(frozen=True, kw_only=True)
class Rounding:
    """Round to so many decimal places; half-up is what schools teach (halves away from zero)."""

    places: int
    mode: RoundingMode = "half-up"


# --- methods of a panel -------------------------------------------------------------------------------------

On = Literal["totals", "criteria"]
"""Combine the judges' totals, or combine each criterion over the judges first and weigh afterwards."""


@dataclass(frozen=True, kw_only=True)
class Mean:
    """The mean of the judges who marked."""

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class Sum:
    """The sum over the judges who marked."""

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class Median:
    """The middle mark; with an even number the mean of the middle two."""

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class TrimmedMean:
    """Drop the `highest` highest and `lowest` lowest, one instance each when several tie; mean of the rest."""

    highest: int = 1
    lowest: int = 1
    on: On = "totals"
    too_few: Literal["stop", "untrimmed"] = "stop"


@dataclass(frozen=True, kw_only=True)
class TrimmedSum:
    """Drop the `highest` highest and `lowest` lowest, one instance each when several tie; sum of the rest."""

    highest: int = 1
    lowest: int = 1
    on: On = "totals"
    too_few: Literal["stop", "untrimmed"] = "stop"


@dataclass(frozen=True, kw_only=True)
class ClosestTwo:
    """One judge: that mark; two: the mean.

    Three: the mean of the closest two (the higher pair when both are equally close); four and more: drop
    one highest and one lowest, mean of the rest (IJRU).
    """

    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class LimitedMean:
    """A mark further than `within` from the mean of all counts as the mean plus or minus `within`; then the mean again.

    Exactly `within` away is not too far. The limits are not rounded.
    """

    within: Decimal
    on: On = "totals"


@dataclass(frozen=True, kw_only=True)
class Recall:
    """Skating System rule 1: how many judges want to see the entry again (marks 1 and 0).

    Each judge calls back exactly `crosses` entries when a number is given.
    """

    crosses: int | None = None


PlainMethod = Mean | Sum | Median | TrimmedMean | TrimmedSum | ClosestTwo | LimitedMean | Recall
"""Methods that need nothing but the entry's own marks."""


@dataclass(frozen=True, kw_only=True)
class RankSum:
    """Each judge's marks become places within the round; the sum of the places, lowest first.

    `marks` says whether judges give marks (high is better) or places themselves. `highest` best and `lowest`
    worst places of an entry are dropped; when none would be left, people decide.
    """

    marks: Literal["marks", "places"] = "marks"
    ties: Averaging = "average"
    highest: int = 0
    lowest: int = 0


@dataclass(frozen=True, kw_only=True)
class Majority:
    """Skating System rules 5 to 8 on each judge's place for the entry: the majority of the best places wins."""

    marks: Literal["marks", "places"] = "marks"


@dataclass(frozen=True, kw_only=True)
class Skating:
    """The Skating System, rules 5 to 11.

    Judges give places per dance; the dances are the panel's criteria or the contest's rounds. The value of
    an entry is its final place, tied entries share the average place.
    """

    dances: Literal["criteria", "rounds"] = "criteria"


@dataclass(frozen=True, kw_only=True)
class Borda:
    """Each judge's ranking gives n-1 … 0 points (`last` 0) or n … 1 (`last` 1); tied places are averaged."""

    marks: Literal["marks", "places"] = "marks"
    last: int = 0


@dataclass(frozen=True, kw_only=True)
class JudgePoints:
    """Each judge's ranking gives points by place (12, 10, 8, 7 …), nothing beyond the table.

    The sum over judges. Tied places get the average of the points they cover, or all the points of the best
    or the worst.
    """

    points: tuple[Decimal, ...]
    marks: Literal["marks", "places"] = "marks"
    ties: Averaging = "average"


@dataclass(frozen=True, kw_only=True)
class ZScore:
    """Each judge's total becomes (total - judge's mean) / judge's deviation, with n - `ddof` under the root.

    A judge without spread gives zero; the mean over judges. `rescale` puts the result back on a readable
    scale.

    The root is taken to `digits` decimal places (half-up), so that the number is exact and repeatable. When
    every judge marked every entry, normalising is off (plain mean) unless `one_panel` says on.
    """

    ddof: Literal[0, 1] = 1
    rescale: Literal["none", "old-range", "mean-deviation"] = "none"
    mean: Decimal = Decimal(0)
    deviation: Decimal = Decimal(1)
    digits: int = 12
    one_panel: Literal["off", "on"] = "off"


@dataclass(frozen=True, kw_only=True)
class Offsets:
    """Judge calibration by least squares, mark = entry + judge's offset.

    Offsets sum to zero inside each block of judges and entries that are connected (blocks that share
    nothing can not be compared). An entry's value.
    """


@dataclass(frozen=True, kw_only=True)
class RoomScale:
    """Parallel rooms: an entry's value times the mean of the rooms' means over its own room's mean.

    The rounding of the panel's result applies once, to the scaled value.
    """

    within: PlainMethod = field(default_factory=Mean)


# An ordinal method compares like with like: under `exclude` a judge who did not mark every scored entry of the
# round is left out for all of them; under `substitute-mean` the others' mean place (or mark) for that entry stands
# in; under `stop` people are asked.
FieldMethod = RankSum | Majority | Skating | Borda | JudgePoints | ZScore | Offsets | RoomScale
"""Methods that compare the entry with the rest of the field."""

PanelMethod = PlainMethod | FieldMethod


# --- components ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class PlacePoints:
    """Put a component on a common scale: its own ranking becomes points by place, nothing beyond the table."""

    points: tuple[Decimal, ...]
    ties: Averaging = "average"


@dataclass(frozen=True, kw_only=True)
class PlaceNumber:
    """Put a component on a common scale: its own ranking counted 1, 2, 3 …; tied entries share as declared."""

    ties: Averaging = "average"


@dataclass(frozen=True, kw_only=True)
class Proportion:
    """Put a component on a common scale: the best entry gets `top`, the others in proportion (value / best).

    Where low is better it is best / value. Where the divisor is zero, an entry equal to the best gets
    `top`, any other nothing.
    """

    top: Decimal = Decimal(100)


Scale = PlacePoints | PlaceNumber | Proportion


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
class PanelComponent:
    """Marks of a panel, combined by a method.

    Several panels are parallel rooms: each entry is before one of them. Without `rounds` the panel judges
    every round.
    """

    id: ComponentId
    name: Mapping[Lang, str]
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


@dataclass(frozen=True, kw_only=True)
class Electorate:
    """A group of voters with its weight, e.g. leaders 20 %, staff 40 %. `size` is how many may vote."""

    id: ElectorateId
    name: Mapping[Lang, str]
    weight: Weight = Decimal(1)
    size: int | None = None


@dataclass(frozen=True, kw_only=True)
class BallotItem:
    """One question of a ballot, with its weight within the ballot."""

    id: ItemId
    name: Mapping[Lang, str]
    weight: Weight = Decimal(1)


@dataclass(frozen=True, kw_only=True)
class Grade:
    """A grade a voter can give (优秀, 称职 …) and its points; `quota` is the largest share of such grades."""

    id: str
    name: Mapping[Lang, str]
    points: Decimal
    quota: Decimal | None = None


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
    name: Mapping[Lang, str]
    method: BallotMethod
    electorates: tuple[Electorate, ...]
    items: tuple[BallotItem, ...] = ()
    weight: Weight = Decimal(1)
    rounds: tuple[RoundId, ...] = ()
    abstained: Literal["excluded", "zero"] = "excluded"
    invalid: Literal["excluded", "zero"] = "excluded"
    turnout: Decimal | None = None
    below_turnout: Literal["ask", "nothing"] = "ask"
    item_rounding: Rounding | None = None
    electorate_rounding: Rounding | None = None
    rounding: Rounding | None = None
    weighted: Rounding | None = None
    scale: Scale | None = None
    better: Better = "high"


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

    The target comes with the figure, or is the common `target`; without one (or with zero) the full points are due.
    `better` low: target / figure; a figure of zero gets the cap, or the full points where there is none.
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
    name: Mapping[Lang, str]
    method: IndicatorMethod = field(default_factory=AsPoints)
    weight: Weight = Decimal(1)
    rounds: tuple[RoundId, ...] = ()
    rounding: Rounding | None = None
    weighted: Rounding | None = None
    scale: Scale | None = None
    better: Better = "high"
    missing: Literal["wait", "zero"] = "wait"


Component = PanelComponent | BallotComponent | IndicatorComponent


# --- adjustments --------------------------------------------------------------------------------------------


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
    name: Mapping[Lang, str]
    most_bonus: Decimal | None = None
    most_deduction: Decimal | None = None


# --- rounds -------------------------------------------------------------------------------------------------


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


# --- ties ---------------------------------------------------------------------------------------------------


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

    Fewer rounds count as worse.

    By `places`: more judges' first places, then second places …; a judge's places are by that judge's
    totals, added up over the rounds that count, among the scored entries that judge marked; equal totals have the
    best place.
    """

    of: Literal["rounds", "places"] = "places"


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
    | TieByRound
    | TieHeadToHead
    | TieByMoreDecimals
    | TieByFewerDeductions
    | TieByLot
    | TieByPanel
    | TieShared
)


# --- the tally ----------------------------------------------------------------------------------------------


AbsentPolicy = Literal["exclude", "substitute-mean", "stop"]


@dataclass(frozen=True, kw_only=True)
class TallyRule:
    """tally = sum of weight x component + bonuses - deductions, ranked; every rounding where it is declared.

    `announced` rounds the score shown before deductions; `rounding` rounds the total, which is what is
    ranked. `non_scores` lists outcomes placed after all scored entries, in this order; others have no
    place.
    """

    components: tuple[Component, ...]
    absent: AbsentPolicy = "exclude"
    round_score: RoundScore = field(default_factory=RoundScore)
    rounds: RoundsRule = field(default_factory=SumOfRounds)
    announced: Rounding | None = None
    overtime: Overtime | None = None
    adjustments: tuple[AdjustmentKind, ...] = ()
    rounding: Rounding | None = None
    better: Better = "high"
    ties: tuple[TieStep, ...] = ()
    non_scores: tuple[NonScore, ...] = ()
    advancement: tuple[Advancement, ...] = ()
    weights_total: Weight | None = None


# --- awards, cards, tiers -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Eligible:
    """Who can earn an award.

    Entries of these categories (none = all), a ceiling per unit, none of the winners of the other awards
    named, a total at least this good (at most this, where low is better).
    """

    categories: tuple[str, ...] = ()
    per_unit: int | None = None
    without: tuple[AwardId, ...] = ()
    at_least: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class ByStanding:
    """The next `quota` entries in standing order after the standing awards listed before it: 1, then 2, then 3.

    A tie across the boundary: people decide (`ask`), all share, or nobody of the tied. A prize shared by
    more than its quota uses up places of the next one; places not filled are not carried over.
    """

    quota: int
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByThreshold:
    """Everybody whose total (or component, or criterion value) is at least this much.

    Where low is better: at most this much.
    """

    at_least: Decimal
    component: ComponentId | None = None
    criterion: CriterionId | None = None
    eligible: Eligible = field(default_factory=Eligible)


@dataclass(frozen=True, kw_only=True)
class ByCategory:
    """The best `quota` entries within one category."""

    category: str
    quota: int = 1
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByCriterion:
    """The best `quota` entries in a criterion (best innovation); ties there go to the standing when declared."""

    criterion: CriterionId
    quota: int = 1
    then_standing: bool = False
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByComponent:
    """The best `quota` entries in a component, e.g. the audience's favourite by its ballot."""

    component: ComponentId
    quota: int = 1
    then_standing: bool = False
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


@dataclass(frozen=True, kw_only=True)
class ByMovement:
    """The biggest climb of a unit against the previous contest's standing; at least `least` places.

    A unit climbs once, with its best entry (of equals the one listed first: the prize is the unit's).
    """

    quota: int = 1
    least: int = 1
    eligible: Eligible = field(default_factory=Eligible)
    ties: Literal["ask", "share", "none"] = "ask"


AwardRule = ByStanding | ByThreshold | ByCategory | ByCriterion | ByComponent | ByMovement


@dataclass(frozen=True, kw_only=True)
class Level:
    """A card colour or a tier: from this value up, for this share of the field, or for so many places.

    The last level takes the rest.
    """

    id: str
    name: Mapping[Lang, str]
    at_least: Decimal | None = None
    share: Decimal | None = None
    places: int | None = None


@dataclass(frozen=True, kw_only=True)
class LevelRule:
    """Cards 亮牌 (blue, yellow, red) or tiers 等次 (A, B, C).

    By threshold, share of the field (rounded as declared) or rank; of the total, or one per component or
    per criterion (aspect).
    """

    id: str
    name: Mapping[Lang, str]
    kind: Literal["card", "tier"]
    by: Literal["threshold", "share", "places"]
    levels: tuple[Level, ...]
    of: Literal["total", "components", "criteria"] = "total"
    share_rounding: RoundingMode = "down"
    ties: Literal["up", "down"] = "up"
