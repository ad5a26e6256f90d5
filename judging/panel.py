"""Who marks a turn, who has, and what of it counts."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import cast

from judging.contest import Contest, Sheet, sheet
from judging.ids import CriterionId, JudgeId, TurnId, entry_of, round_of
from judging.plan import Panel, Plan
from judging.recorded import TurnRecord
from judging.rules import Outcome, PanelComponent

OWN_UNIT = "own-unit"
"""The reason code of a recusal that follows from the plan: the judge belongs to the presenting unit."""


def panels(plan: Plan, turn: TurnId) -> tuple[Panel, ...]:
    """The panels before which this turn appears: those of the components judging its round, and of its room."""
    entry = plan.entry[entry_of(turn)]
    judging = {
        panel
        for component in plan.tally.components
        if isinstance(component, PanelComponent)
        and (not component.rounds or round_of(turn) in component.rounds)
        for panel in component.panels
    }
    return tuple(p for p in plan.panels if p.id in judging and (not entry.panels or p.id in entry.panels))


def panel_judges(plan: Plan, turn: TurnId) -> tuple[JudgeId, ...]:
    """The judges of those panels, in the plan's order."""
    return tuple(j.id for p in panels(plan, turn) for j in p.judges)


def sits(plan: Plan, turn: TurnId, judge: JudgeId) -> bool:
    """Whether the turn appears before the judge's panel."""
    return plan.panel_of[judge] in panels(plan, turn)


def recusal(contest: Contest, turn: TurnId, judge: JudgeId) -> str | None:
    """Why the judge does not mark this turn, if so: a recorded recusal, or the own unit on stage."""
    reason = contest.recused.get(turn, {}).get(judge)
    if reason is not None:
        return reason
    plan = contest.plan
    own = plan.judge[judge].unit
    if own is not None and plan.marking.own_unit == "recuse" and own == plan.entry[entry_of(turn)].unit:
        return OWN_UNIT
    return None


def due(contest: Contest, turn: TurnId) -> tuple[JudgeId, ...]:
    """The judges who are to mark this turn: its panels' without the recused."""
    return tuple(j for j in panel_judges(contest.plan, turn) if recusal(contest, turn, j) is None)


def missing(contest: Contest, turn: TurnId) -> tuple[JudgeId, ...]:
    """The judges who are due and have nothing recorded."""
    return tuple(j for j in due(contest, turn) if sheet(contest, turn, j).recorded is None)


def judge_total(panel: Panel, marks: Mapping[CriterionId, Decimal]) -> Fraction:
    """What the pad shows as the judge's own total: marks times weights, summed."""
    marked = [c for c in panel.criteria if c.id in marks]
    return sum((Fraction(marks[c.id]) * Fraction(c.weight) for c in marked), Fraction(0))


def turn_record(contest: Contest, turn: TurnId) -> TurnRecord:
    """What the rules compute this turn from. Overtime counts in whole seconds, as the stage clock shows it."""
    state = contest.show.states[turn]
    judges = panel_judges(contest.plan, turn)
    marks = {
        j: counts for j in due(contest, turn) if (counts := sheet(contest, turn, j).recorded) is not None
    }
    closed: dict[str, Outcome] = {"withdrawn": "withdrawn", "closed": "scored", "revealed": "scored"}
    outcome = closed.get(state, "pending")
    ruled, degree = contest.brought.get(("outcome", turn)), contest.brought.get(("difficulty", turn))
    return TurnRecord(
        marks=marks,
        absent=frozenset(j for j in judges if j not in marks),
        over=contest.show.over_ms.get(turn, 0) // 1000,
        outcome=cast("Outcome", ruled.value) if ruled is not None and outcome == "scored" else outcome,
        difficulty=cast("Decimal", degree.value) if degree else contest.plan.entry[entry_of(turn)].difficulty,
    )


def is_complete(panel: Panel, marked: Sheet) -> bool:
    """Whether the draft has a mark for every criterion."""
    return all(c.id in marked.draft for c in panel.criteria)
