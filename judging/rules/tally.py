"""The tally: components, adjustments, rounds, ties and outcomes put together."""

from dataclasses import dataclass, field
from typing import Literal

from judging.rules.adjustments import AdjustmentKind, Overtime
from judging.rules.ballots import BallotComponent
from judging.rules.indicators import IndicatorComponent
from judging.rules.numbers import Better, Rounding, Weight
from judging.rules.panels import PanelComponent
from judging.rules.rounds import Advancement, RoundScore, RoundsRule, SumOfRounds
from judging.rules.ties import TieStep

Outcome = Literal["scored", "pending", "did-not-start", "did-not-improve", "withdrawn", "disqualified"]

NonScore = Literal["did-not-start", "did-not-improve", "withdrawn", "disqualified"]

Component = PanelComponent | BallotComponent | IndicatorComponent

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
