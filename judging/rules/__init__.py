"""What a rule sheet can declare: components, methods, rounding, ties, rounds, awards, cards and tiers.

As JSON (journal, bundle) every choice carries its `kind`, the class name ("TrimmedMean"), beside its
fields; decimals are strings. In a plan file the same choice is written "trimmed-mean".
"""

from judging.ids import AdjustmentKindId, ComponentId, ElectorateId, ItemId
from judging.rules.adjustments import AdjustmentKind, Overtime, OvertimeTier
from judging.rules.awards import (
    AwardRule,
    ByCategory,
    ByComponent,
    ByCriterion,
    ByMovement,
    ByStanding,
    ByThreshold,
    Eligible,
)
from judging.rules.ballots import (
    ApprovalBallot,
    BallotComponent,
    BallotItem,
    BallotMethod,
    Electorate,
    Grade,
    GradedBallot,
    NumericBallot,
    RankingBallot,
)
from judging.rules.indicators import (
    AsPoints,
    Attainment,
    ByTable,
    IndicatorComponent,
    IndicatorMethod,
    RankInGroup,
    TableRow,
)
from judging.rules.levels import Level, LevelRule
from judging.rules.methods import (
    Borda,
    ClosestTwo,
    FieldMethod,
    JudgePoints,
    Majority,
    Mean,
    Median,
    Offsets,
    On,
    PanelMethod,
    PlainMethod,
    RankSum,
    Recall,
    RoomScale,
    Skating,
    Sum,
    TrimmedMean,
    TrimmedSum,
    ZScore,
)
from judging.rules.numbers import Averaging, Better, Rounding, RoundingMode
from judging.rules.panels import PanelComponent, PanelRounding
from judging.rules.rounds import Advancement, BestRounds, LastRound, RoundScore, RoundsRule, SumOfRounds
from judging.rules.scales import PlaceNumber, PlacePoints, Proportion, Scale
from judging.rules.tally import AbsentPolicy, Component, NonScore, Outcome, TallyRule
from judging.rules.ties import (
    TieByComponent,
    TieByCountBack,
    TieByCriterion,
    TieByFewerDeductions,
    TieByLot,
    TieByMedian,
    TieByMoreDecimals,
    TieByPanel,
    TieByRound,
    TieByUntrimmed,
    TieHeadToHead,
    TieShared,
    TieStep,
)

__all__ = [
    "AbsentPolicy", "AdjustmentKind", "AdjustmentKindId", "Advancement", "ApprovalBallot", "AsPoints",
    "Attainment", "Averaging", "AwardRule", "BallotComponent", "BallotItem", "BallotMethod", "BestRounds",
    "Better", "Borda", "ByCategory", "ByComponent", "ByCriterion", "ByMovement", "ByStanding", "ByTable",
    "ByThreshold", "ClosestTwo", "Component", "ComponentId", "Electorate", "ElectorateId", "Eligible",
    "FieldMethod", "Grade", "GradedBallot", "IndicatorComponent", "IndicatorMethod", "ItemId",
    "JudgePoints", "LastRound", "Level", "LevelRule", "Majority", "Mean", "Median", "NonScore",
    "NumericBallot", "Offsets", "On", "Outcome", "Overtime", "OvertimeTier", "PanelComponent",
    "PanelMethod", "PanelRounding", "PlaceNumber", "PlacePoints", "PlainMethod", "Proportion",
    "RankInGroup", "RankSum", "RankingBallot", "Recall", "RoomScale", "RoundScore", "Rounding",
    "RoundingMode", "RoundsRule", "Scale", "Skating", "Sum", "SumOfRounds", "TableRow", "TallyRule",
    "TieByComponent", "TieByCountBack", "TieByCriterion", "TieByFewerDeductions", "TieByLot", "TieByMedian",
    "TieByMoreDecimals", "TieByPanel", "TieByRound", "TieByUntrimmed", "TieHeadToHead", "TieShared",
    "TieStep", "TrimmedMean", "TrimmedSum", "ZScore",
]  # fmt: skip
