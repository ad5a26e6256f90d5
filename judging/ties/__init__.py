"""One step of a tie chain: what it compares between tied entries."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final, assert_never

from judging.ids import EntryId
from judging.outcome import Tally
from judging.rules import (
    Mean,
    Median,
    TieByBestRounds,
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
from judging.tally.field import Field, worth_better
from judging.ties.compared import Compared, single
from judging.ties.judges import head_to_head, placings
from judging.ties.values import (
    best_marks,
    best_rounds,
    best_sum,
    by_totals,
    component_total,
    criterion_better,
    criterion_total,
    points_lost,
    round_score,
)

__all__ = [
    "Compared", "compare", "component_total", "criterion_better", "criterion_total", "step_code",
]  # fmt: skip


def step_code(step: TieStep) -> str:
    """The sentence that names the step: TieByMoreDecimals is "tie-more-decimals"."""
    if isinstance(step, TieByCountBack):
        return f"tie-count-back-{step.of}"
    return _CODES[type(step)]


_CODES: Final[Mapping[type, str]] = {
    TieByComponent: "tie-component",
    TieByCriterion: "tie-criterion",
    TieByMedian: "tie-median",
    TieByUntrimmed: "tie-untrimmed",
    TieByBestRounds: "tie-best-rounds",
    TieByRound: "tie-round",
    TieHeadToHead: "tie-head-to-head",
    TieByMoreDecimals: "tie-more-decimals",
    TieByFewerDeductions: "tie-fewer-deductions",
    TieByLot: "tie-lot",
    TieByPanel: "tie-panel",
    TieShared: "tie-shared",
}


def compare(
    field: Field, tallies: Mapping[EntryId, Tally], step: TieStep, entries: Sequence[EntryId]
) -> Compared:
    """The keys of the tied entries under a step that computes; a step by people makes no difference here."""
    better_high = field.plan.tally.better == "high"
    match step:
        case TieByComponent():
            high = worth_better(field.component[step.component]) == "high"
            return single(
                {e: component_total(field, step.component, tallies[e], step.round) for e in entries},
                high=high,
                args={"component": step.component, "round": step.round or ""},
            )
        case TieByCriterion():
            values = {e: criterion_total(field, step.criterion, tallies[e], step.panel) for e in entries}
            high = criterion_better(field, step.criterion, step.panel) == "high"
            return single(values, high=high, args={"criterion": step.criterion})
        case TieByMedian() | TieByUntrimmed():
            how = Median() if isinstance(step, TieByMedian) else Mean()
            return by_totals(field, step.component, how, [tallies[e] for e in entries])
        case TieByCountBack():
            return _counted_back(field, tallies, step, entries)
        case TieByBestRounds():
            sums = {e: best_sum(tallies[e], step.count, high=better_high) for e in entries}
            return single(sums, high=better_high, args={"count": str(step.count)})
        case TieByRound():
            values = {e: round_score(tallies[e], step.round) for e in entries}
            return single(values, high=better_high, args={"round": step.round})
        case TieHeadToHead():
            return head_to_head(field, tallies, entries, circles=step.circles)
        case TieByMoreDecimals():
            return single({e: tallies[e].exact for e in entries}, high=better_high)
        case TieByFewerDeductions():
            return single({e: points_lost(tallies[e]) for e in entries}, high=False)
        case TieByLot() | TieByPanel() | TieShared():
            return single(dict.fromkeys(entries, Fraction(0)), high=True)
        case _:
            assert_never(step)


def _counted_back(
    field: Field, tallies: Mapping[EntryId, Tally], step: TieByCountBack, entries: Sequence[EntryId]
) -> Compared:
    match step.of:
        case "places":
            return placings(field, tallies, entries)
        case "marks":
            return best_marks(field, [tallies[e] for e in entries])
        case "rounds" | "counted":
            high = field.plan.tally.better == "high"
            return best_rounds(tallies, entries, high=high, excluded=step.of == "rounds")
