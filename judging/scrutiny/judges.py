"""Judge quality, for the scrutineer only: severity, spread, agreement, drift over running order, own-unit bias."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from judging.ids import EntryId, JudgeId, RoundId, TurnId, entry_of, round_of
from judging.plan import Plan
from judging.recorded import Recorded
from judging.rules import PanelComponent
from judging.tally.calibration import Given, blocks, mean, means
from judging.tally.exactly import Number, exactly, root
from judging.tally.field import Field, judged_in
from judging.tally.places import groups, places
from judging.tally.sheets import room, totals

Caution = Literal["few-entries", "few-judges", "different-entries", "not-connected"]
DIGITS = 4


@dataclass(frozen=True, kw_only=True)
class JudgeReport:
    """How one judge marked: against the panel's mean of the same entries, in points.

    `severity` below zero is strict; `spread` compares the judge's standard deviation with the panel's (1 =
    the same); `drift` is points per turn; `own_unit` is the deviation on the own unit's entries less that
    on others.
    """

    judge: JudgeId
    marked: int
    severity: Fraction | None
    spread: Fraction | None
    drift: Fraction | None
    own_unit: Fraction | None


@dataclass(frozen=True, kw_only=True)
class PanelReport:
    """The panel in one round: Kendall's W (0 no agreement … 1 full), and where comparison is not valid."""

    round: RoundId
    judges: tuple[JudgeReport, ...]
    kendall: Fraction | None
    warnings: tuple[Caution, ...]


def judge_quality(plan: Plan, recorded: Recorded, called: Sequence[TurnId] = ()) -> tuple[PanelReport, ...]:
    """One report per panel component and round; `called` are the turns as they were called (else the plan's order)."""
    field = Field(plan, recorded)
    reports = []
    with exactly():
        for component in plan.tally.components:
            if not isinstance(component, PanelComponent):
                continue
            for round_id in field.by_round:
                if judged_in(component, round_id) and field.scored(round_id):
                    given = _given(field, component, round_id)
                    running = [entry_of(t) for t in called if round_of(t) == round_id]
                    reports.append(_panel(plan, round_id, given, running or field.by_round[round_id]))
    return tuple(reports)


def _given(field: Field, component: PanelComponent, round_id: RoundId) -> Given:
    given: dict[JudgeId, dict[EntryId, Fraction]] = {}
    for entry in field.scored(round_id):
        record = field.record(round_id, entry)
        column = totals(room(field.plan, component, entry, record), record, component.rounding)
        for judge, value in column.values.items():
            given.setdefault(judge, {})[entry] = Fraction(value)
    return given


def _panel(plan: Plan, round_id: RoundId, given: Given, order: Sequence[EntryId]) -> PanelReport:
    centres = means(given)
    warnings: list[Caution] = []
    if len(centres) < 5:
        warnings.append("few-entries")
    if len(given) < 3:
        warnings.append("few-judges")
    if len({frozenset(column) for column in given.values()}) > 1:
        warnings.append("different-entries")
    if len(blocks(given)) > 1:
        warnings.append("not-connected")
    reports = tuple(_judge(plan, judge, column, centres, given, order) for judge, column in given.items())
    return PanelReport(round=round_id, judges=reports, kendall=kendall_w(given), warnings=tuple(warnings))


def _judge(
    plan: Plan,
    judge: JudgeId,
    column: Mapping[EntryId, Fraction],
    centres: Mapping[EntryId, Fraction],
    given: Given,
    order: Sequence[EntryId],
) -> JudgeReport:
    apart = {
        e: v - mean(others)
        for e, v in column.items()
        if (others := [c[e] for j, c in given.items() if j != judge and e in c])
    }
    own = plan.judge[judge].unit
    mine = [d for e, d in apart.items() if own is not None and plan.entry[e].unit == own]
    rest = [d for e, d in apart.items() if own is None or plan.entry[e].unit != own]
    return JudgeReport(
        judge=judge,
        marked=len(column),
        severity=mean(list(apart.values())) if apart else None,
        spread=_spread(column, centres),
        drift=_slope([(Fraction(order.index(e)), d) for e, d in apart.items() if e in order]),
        own_unit=mean(mine) - mean(rest) if mine and rest else None,
    )


def _deviation(values: Sequence[Fraction]) -> Fraction:
    centre = mean(values)
    return root(sum(((v - centre) ** 2 for v in values), Fraction(0)) / (len(values) - 1), DIGITS)


def _spread(column: Mapping[EntryId, Fraction], centres: Mapping[EntryId, Fraction]) -> Fraction | None:
    """The judge's standard deviation over that of the panel's means for the same entries."""
    if len(column) < 3:
        return None
    panel = _deviation([centres[e] for e in column])
    return _deviation(list(column.values())) / panel if panel else None


def _slope(points: Sequence[tuple[Fraction, Fraction]]) -> Fraction | None:
    """Least-squares slope, with at least five points."""
    if len(points) < 5:
        return None
    centre_x, centre_y = mean([x for x, _ in points]), mean([y for _, y in points])
    square = sum(((x - centre_x) ** 2 for x, _ in points), Fraction(0))
    return sum(((x - centre_x) * (y - centre_y) for x, y in points), Fraction(0)) / square if square else None


def kendall_w(given: Given) -> Fraction | None:
    """Kendall's W over entries that every judge marked, corrected for ties; None below 2 judges or 3 entries."""
    shared = [
        e for e in dict.fromkeys(e for c in given.values() for e in c) if all(e in c for c in given.values())
    ]
    judges, n = len(given), len(shared)
    if judges < 2 or n < 3:
        return None
    sums = dict.fromkeys(shared, Fraction(0))
    correction = 0
    for column in given.values():
        row: dict[EntryId, Number] = {e: column[e] for e in shared}
        for entry, place in places(row, "high", "average").items():
            sums[entry] += place
        correction += sum(len(g) ** 3 - len(g) for g in groups(row, "high"))
    centre = mean(list(sums.values()))
    spread = sum(((s - centre) ** 2 for s in sums.values()), Fraction(0))
    divisor = judges**2 * (n**3 - n) - judges * correction
    return 12 * spread / divisor if divisor else None
