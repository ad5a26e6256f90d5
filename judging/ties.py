"""One step of a tie chain: what it compares between tied entries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as of_class
from fractions import Fraction
from typing import Final, assert_never

from judging.ids import CriterionId, EntryId, JudgeId, PanelId, RoundId, turn
from judging.outcome import Question, Tally
from judging.rules import (
    Better,
    ComponentId,
    Mean,
    Median,
    PanelComponent,
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
from judging.tally.exactly import Number
from judging.tally.field import Field, judged_in, marks_better, over_contest, worth_better
from judging.tally.methods import combine
from judging.tally.panel import criterion_value
from judging.tally.places import places
from judging.tally.sheets import filled, room, totals
from judging.tally.worth import plain_method, seen, worth
from judging.trace import exact

WORST = Fraction(10**30)
"""What an entry without a value counts as in a comparison: behind everybody."""


@dataclass(frozen=True, kw_only=True)
class Compared:
    """For each tied entry a key (smaller is better) and what it is shown as."""

    keys: Mapping[EntryId, tuple[Fraction, ...]]
    shown: Mapping[EntryId, str]
    args: Mapping[str, str] = of_class(default_factory=dict)


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
            return _single(
                {e: _component(field, step.component, step.round, tallies[e]) for e in entries},
                high=high,
                args={"component": step.component, "round": step.round or ""},
            )
        case TieByCriterion():
            values = {e: _criterion(field, step.criterion, step.panel, tallies[e]) for e in entries}
            high = criterion_better(field, step.criterion, step.panel) == "high"
            return _single(values, high=high, args={"criterion": step.criterion})
        case TieByMedian():
            return _by_totals(field, step.component, Median(), [tallies[e] for e in entries])
        case TieByUntrimmed():
            return _by_totals(field, step.component, Mean(), [tallies[e] for e in entries])
        case TieByCountBack():
            if step.of == "rounds":
                return _best_rounds(tallies, entries, high=better_high)
            return _placings(field, tallies, entries)
        case TieByRound():
            values = {e: _round_score(tallies[e], step.round) for e in entries}
            return _single(values, high=better_high, args={"round": step.round})
        case TieHeadToHead():
            return _head_to_head(field, tallies, entries, circles=step.circles)
        case TieByMoreDecimals():
            return _single({e: tallies[e].exact for e in entries}, high=better_high)
        case TieByFewerDeductions():
            lost = {e: _lost(tallies[e]) for e in entries}
            return _single(lost, high=False)
        case TieByLot() | TieByPanel() | TieShared():
            return _single(dict.fromkeys(entries, Fraction(0)), high=True)
        case _:
            assert_never(step)


def _single(
    values: Mapping[EntryId, Fraction | None], *, high: bool, args: Mapping[str, str] | None = None
) -> Compared:
    sign = -1 if high else 1
    return Compared(
        keys={e: (WORST if v is None else sign * v,) for e, v in values.items()},
        shown={e: "" if v is None else exact(v) for e, v in values.items()},
        args=args or {},
    )


def _component(
    field: Field, component_id: ComponentId, round_id: RoundId | None, tally: Tally
) -> Fraction | None:
    """The entry's value in a component: of the contest, of one round, or summed over its rounds."""
    component = field.component[component_id]
    if over_contest(component):
        value = worth(field, component, None, tally.entry)
        return value if isinstance(value, Fraction) else None
    rounds = tally.counted if round_id is None else (round_id,)
    wanted = [r for r in rounds if judged_in(component, r) and tally.entry in field.scored(r)]
    values = [worth(field, component, r, tally.entry) for r in wanted]
    numbers = [v for v in values if isinstance(v, Fraction)]
    return sum(numbers, Fraction(0)) if numbers else None


def component_total(field: Field, component: ComponentId, tally: Tally) -> Fraction | None:
    """An entry's value in a component over the rounds that count, or None where it has none yet."""
    return _component(field, component, None, tally)


def _lost(tally: Tally) -> Fraction:
    lines = [line for r in tally.counted for line in tally.rounds[r].deductions]
    return -sum((Fraction(line.points) for line in lines), Fraction(0))


def panel_components(field: Field) -> list[PanelComponent]:
    """The tally's panel components."""
    return [c for c in field.plan.tally.components if isinstance(c, PanelComponent)]


def criterion_better(field: Field, criterion: CriterionId, panel_id: PanelId | None = None) -> Better:
    """Whether a high or a low value is better in a criterion: low where its panel gives places or low marks win."""
    for component in panel_components(field):
        panels = [p for p in field.plan.panels if p.id in component.panels and panel_id in (None, p.id)]
        if any(criterion in p.criterion for p in panels):
            return marks_better(component)
    return "high"


def _criterion(
    field: Field, criterion_id: CriterionId, panel_id: PanelId | None, tally: Tally
) -> Fraction | None:
    """The panel's value in a criterion, by the panel's own method, summed over the rounds that count."""
    numbers: list[Fraction] = []
    for component in panel_components(field):
        for round_id in tally.counted:
            if component.rounds and round_id not in component.rounds:
                continue
            look = seen(field, component, round_id, tally.entry)
            criterion = look.panel.criterion.get(criterion_id)
            if criterion is None or panel_id not in (None, look.panel.id):
                continue
            value = criterion_value(look, plain_method(component) or Mean(), criterion)
            if isinstance(value, Fraction):
                numbers.append(value)
    return sum(numbers, Fraction(0)) if numbers else None


def criterion_total(field: Field, criterion: CriterionId, tally: Tally) -> Fraction | None:
    """The panel's value in a criterion over the rounds that count, or None without marks."""
    return _criterion(field, criterion, None, tally)


def _by_totals(
    field: Field, component_id: ComponentId | None, method: Median | Mean, tallies: Sequence[Tally]
) -> Compared:
    """Median or mean of the judges' totals, summed over panels and rounds; where all panels count down, so does it."""
    wanted = [c for c in panel_components(field) if component_id in (None, c.id)]
    low = bool(wanted) and all(marks_better(c) == "low" for c in wanted)
    values = {t.entry: _of_totals(field, wanted, method, t, low=low) for t in tallies}
    return _single(values, high=not low)


def _of_totals(
    field: Field, components: Sequence[PanelComponent], method: Median | Mean, tally: Tally, *, low: bool
) -> Fraction | None:
    """The sum over panels and rounds; a panel that counts against the others' direction is subtracted."""
    numbers: list[Fraction] = []
    for component in components:
        sign = 1 if (marks_better(component) == "low") == low else -1
        for round_id in tally.counted:
            if component.rounds and round_id not in component.rounds:
                continue
            record = field.record(round_id, tally.entry)
            given = totals(room(field.plan, component, tally.entry, record), record, component.rounding)
            at = turn(round_id, tally.entry)
            treated = filled(given, field.plan, component, at, field.answered)
            # a method that takes sparse panels has its total in spite of the policy to stop
            column = given if isinstance(treated, Question) else treated
            combined = combine(method, list(column.values.values()))
            if combined is not None:
                numbers.append(sign * combined.value)
    return sum(numbers, Fraction(0)) if numbers else None


def _round_score(tally: Tally, round_id: RoundId) -> Fraction | None:
    taken = tally.rounds.get(round_id)
    return taken.score if taken else None


def _best_rounds(tallies: Mapping[EntryId, Tally], entries: Sequence[EntryId], *, high: bool) -> Compared:
    """Each entry's round scores from best to worst, compared one after the other."""
    sign = -1 if high else 1
    scores = {
        e: sorted(sign * t.score for t in tallies[e].rounds.values() if t.score is not None) for e in entries
    }
    most = max(len(row) for row in scores.values())
    return Compared(
        keys={e: tuple(row + [WORST] * (most - len(row))) for e, row in scores.items()},
        shown={e: " ".join(exact(sign * s) for s in row) for e, row in scores.items()},
    )


# --- judge by judge -----------------------------------------------------------------------------------------


Places = Mapping[JudgeId, Mapping[EntryId, Fraction]]


def judges_places(field: Field, tallies: Mapping[EntryId, Tally]) -> Places:
    """The place each judge gave each entry, by totals added up over the rounds that count.

    Ties share the best.
    """
    counted = tuple((e, t.counted) for e, t in tallies.items() if t.status == "scored")
    return field.once(("judges-places", counted), lambda: _judges_places(field, counted))


def _judges_places(field: Field, counted: Sequence[tuple[EntryId, tuple[RoundId, ...]]]) -> Places:
    sums: dict[JudgeId, dict[EntryId, Fraction]] = {}
    low: set[JudgeId] = set()
    for component in panel_components(field):
        for entry, rounds in counted:
            for round_id in rounds:
                if component.rounds and round_id not in component.rounds:
                    continue
                record = field.record(round_id, entry)
                column = totals(room(field.plan, component, entry, record), record, component.rounding)
                for judge, value in column.values.items():
                    of_judge = sums.setdefault(judge, {})
                    of_judge[entry] = of_judge.get(entry, Fraction(0)) + Fraction(value)
                    if marks_better(component) == "low":
                        low.add(judge)
    return {j: places(_numbers(row), "low" if j in low else "high", "best") for j, row in sums.items()}


def _numbers(row: Mapping[EntryId, Fraction]) -> dict[EntryId, Number]:
    return dict(row.items())


def _placings(field: Field, tallies: Mapping[EntryId, Tally], entries: Sequence[EntryId]) -> Compared:
    """How many judges placed the entry first, then second …"""
    table = judges_places(field, tallies)
    counts = {
        e: [
            sum(row.get(e) == place for row in table.values())
            for place in range(1, len(field.plan.entries) + 1)
        ]
        for e in entries
    }
    return Compared(
        keys={e: tuple(Fraction(-n) for n in row) for e, row in counts.items()},
        shown={e: " ".join(str(n) for n in _stripped(row)) for e, row in counts.items()},
    )


def _stripped(row: list[int]) -> list[int]:
    while row and row[-1] == 0:
        row = row[:-1]
    return row


def _head_to_head(
    field: Field, tallies: Mapping[EntryId, Tally], entries: Sequence[EntryId], *, circles: bool
) -> Compared:
    """Rivals beaten by more judges' votes; with three and more tied only where circles are allowed for."""
    if len(entries) > 2 and not circles:
        return _single(dict.fromkeys(entries, Fraction(0)), high=True, args={"too-many": str(len(entries))})
    table = judges_places(field, tallies).values()
    beaten: dict[EntryId, Fraction | None] = {}
    for entry in entries:
        wins = 0
        for rival in entries:
            both = [row for row in table if entry in row and rival in row]
            ahead = sum(row[entry] < row[rival] for row in both)
            behind = sum(row[entry] > row[rival] for row in both)
            wins += ahead > behind
        beaten[entry] = Fraction(wins)
    return _single(beaten, high=True)
